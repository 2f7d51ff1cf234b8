const TOKEN =
  /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i;
// What XML has no way to say.
const UNSAYABLE = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/;

/** Is this one whole XML document? Excel refuses what is not. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(xml); token; token = TOKEN.exec(xml)) {
    const [text, closing, name, attributes = "", empty] = token;
    at = TOKEN.lastIndex;
    if (name === undefined) {
      const isText = !text.startsWith("<");
      if (isText && (REFERENCE.test(text) || (open.length === 0 && text.trim() !== ""))) return false;
    } else if (closing) {
      if (open.pop() !== name) return false;
    } else {
      if (REFERENCE.test(attributes)) return false;
      if (open.length === 0) roots++;
      if (!empty) open.push(name);
    }
  }
  return at === xml.length && open.length === 0 && roots === 1 && !UNSAYABLE.test(xml);
}
