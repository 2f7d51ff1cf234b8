/**
 * Which numbers the cells of a sheet part hold, found another way than the reader does: by patterns over the text. It
 * only has to know the spellings that mean a number; what the reader gives beyond that, nobody wrote.
 */
export interface WrittenNumber {
  /** Upper case; undefined for a cell that does not say where it stands. */
  readonly cells: readonly string[];
  readonly value: number;
}

const ASIDE = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>/g;
const ATTRIBUTES = String.raw`((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*`;
const CELL = new RegExp(String.raw`<(?:[^\s<>"'/=]+:)?c${ATTRIBUTES}>([\s\S]*?)</(?:[^\s<>"'/=]+:)?c\s*>`, "g");
const VALUE = new RegExp(String.raw`<(?:[^\s<>"'/=]+:)?v${ATTRIBUTES}>([^<]*)</`, "g");
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const DATE = /^\d{4}-\d\d-\d\d|^T?\d\d:\d\d/;

/** Any number at all: of a date it is not said which, since that is a computation of its own. */
export const ANY_NUMBER = Number.NaN;

export function numbersWritten(xml: string): readonly WrittenNumber[] {
  const plain = xml.replace(ASIDE, (_, verbatim?: string) => escaped(verbatim ?? ""));
  return [...plain.matchAll(CELL)].flatMap(([, attributes = "", content = ""]) => {
    const types = valuesOf(attributes, "t");
    const cells = valuesOf(attributes, "r").map((name) => name.trim().toUpperCase());
    return [...content.matchAll(VALUE)].flatMap(([, , text = ""]) => {
      const spelled = resolved(text).trim();
      if (types.includes("d") && DATE.test(spelled)) return [{ cells, value: ANY_NUMBER }];
      const isNumber = types.length === 0 || types.some((type) => type === "n" || type === "d");
      return isNumber && NUMBER.test(spelled) ? [{ cells, value: Number(spelled) }] : [];
    });
  });
}

/** A number that is read must stand in a cell of that name, or in one without a name. */
export function isWritten(value: number, cell: string, written: readonly WrittenNumber[]): boolean {
  return written.some(
    ({ cells, value: found }) =>
      (cells.length === 0 || cells.includes(cell)) && (Number.isNaN(found) || found === value),
  );
}

function valuesOf(attributes: string, name: string): readonly string[] {
  const found = attributes.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return [...found].flatMap(([, key, double, single]) => (key === name ? [resolved(double ?? single ?? "")] : []));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function resolved(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, body: string) => {
    if (!body.startsWith("#")) return ENTITIES[body] ?? whole;
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
