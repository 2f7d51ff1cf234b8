/** Text as one line of Markdown: no sign in it that Markdown, or the HTML within it, would take for its own. */
export function markdownText(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]#|~!]/gu, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
