/** Attributes in the order they are written; undefined ones are left out, booleans become 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** <tag …/> or <tag …>inner</tag>; inner is XML already. */
export function element(tag: string, attributes: Attributes, inner?: string): string {
  let head = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    head += ` ${name}="${typeof value === "boolean" ? (value ? "1" : "0") : escapeAttribute(String(value))}"`;
  }
  return inner === undefined || inner === "" ? `${head}/>` : `${head}>${inner}</${tag}>`;
}

/** A counted list, or nothing at all: Excel calls an empty <mergeCells/> damage. */
export function countedList(tag: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(tag, { count: items.length }, items.join(""));
}

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (char) => MARKUP[char] ?? char) : text;
}

/** Line breaks and tabs in an attribute would be read back as blanks. */
function escapeAttribute(text: string): string {
  return text
    .replace(UNHOLDABLE, (char) => (char === "\r" ? char : ""))
    .replace(/[&<>"]/g, (char) => MARKUP[char] ?? char)
    .replace(/[\t\n\r]/g, (char) => `&#${String(char.charCodeAt(0))};`);
}

// What XML cannot hold at all: controls, halves of surrogate pairs, the two non-characters. \r would become \n.
const UNHOLDABLE =
  /[\0-\x08\v-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Office's own escape for cell text, formulas and names: \r is _x000D_, and a text that really says "_x000D_" is _x005F_x000D_. */
export function escapeCellText(text: string): string {
  return escapeText(text.replace(LOOKS_ESCAPED, "_x005F_").replace(UNHOLDABLE, escapeCharacter));
}

/** The same for the few attributes that hold people's words, such as the title of an input message. */
export function escapeWords(text: string): string {
  return text.replace(LOOKS_ESCAPED, "_x005F_").replace(UNHOLDABLE, escapeCharacter);
}

function escapeCharacter(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** <t>…</t> that keeps its blanks at both ends and its line breaks. */
export function textElement(text: string): string {
  return /^\s|\s$|\n|\t| {2}/.test(text)
    ? `<t xml:space="preserve">${escapeCellText(text)}</t>`
    : `<t>${escapeCellText(text)}</t>`;
}
