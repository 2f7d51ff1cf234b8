/// <reference types="office-js" />
import { renderAnswer } from "./pages/render-answer";
import "./pages/dialog.css";

/** The page in the small dialog: shows what its address says, and nothing else. */
renderAnswer(document, new URLSearchParams(location.search).get("a") ?? "", navigator.language, close);
void Office.onReady();

function close(): void {
  Office.context.ui.messageParent("close");
}
