/// <reference types="office-js" />
import { renderAnswer } from "./pages/render-answer";
import "./pages/dialog.css";

/** The page in the small dialog: shows what its address says, and nothing else. */
const asked = new URLSearchParams(location.search);
renderAnswer(document, asked.get("a") ?? "", asked.get("l") ?? "", close);
void Office.onReady();

function close(): void {
  Office.context.ui.messageParent("close");
}
