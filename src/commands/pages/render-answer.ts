import { languageOf, type Language } from "../../taskpane/texts/language";
import { decodeAnswer } from "../answer/encode-answer";

const CLOSE: Readonly<Record<Language, string>> = { ja: "閉じる", en: "Close" };
const UNREADABLE: Readonly<Record<Language, string>> = {
  ja: "表示する内容がありません。",
  en: "There is nothing to show.",
};

/** Texts only, never markup: anybody can open the page with any address. Closed by the button, Enter or Esc. */
export function renderAnswer(page: Document, encoded: string, locale: string, close: () => void): void {
  const language = languageOf({ language: locale });
  const answer = decodeAnswer(encoded) ?? { title: UNREADABLE[language], lines: [] };
  page.documentElement.lang = language;
  page.title = answer.title;
  put(page, "title", answer.title);
  const list = page.getElementById("lines");
  for (const line of answer.lines) {
    const item = page.createElement("li");
    item.textContent = line;
    list?.append(item);
  }
  list?.toggleAttribute("hidden", answer.lines.length === 0);
  const button = put(page, "close", CLOSE[language]);
  button?.addEventListener("click", close);
  button?.focus();
  page.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
}

function put(page: Document, id: string, text: string): HTMLElement | null {
  const element = page.getElementById(id);
  if (element) element.textContent = text;
  return element;
}
