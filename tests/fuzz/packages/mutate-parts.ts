import type { Random } from "../../core/reading/layout/examiner/random";
import type { Base } from "./bases";

type Parts = Map<string, string | Uint8Array>;
type Change = (parts: Parts, name: string, other: string, random: Random) => void;

/** Parts missing, empty, exchanged, under other names, in other encodings. */
export function mutateParts(parts: Base["parts"], random: Random): Base["parts"] {
  const result = new Map(parts);
  for (let left = random.integer(1, 2); left > 0; left--) {
    const names = [...result.keys()];
    random.pick(CHANGES)(result, random.pick(names), random.pick(names), random);
  }
  return result;
}

const CHANGES: readonly Change[] = [
  (parts, name) => void parts.delete(name),
  (parts, name) => void parts.set(name, ""),
  (parts, name, other) => {
    const content = parts.get(name) ?? "";
    parts.set(name, parts.get(other) ?? "");
    parts.set(other, content);
  },
  (parts, name, other) => void parts.set(name, parts.get(other) ?? ""),
  (parts, name, _, random) => rename(parts, name, random.pick(NAMES)),
  (parts, name, _, random) => rename(parts, name, random.pick([name.toUpperCase(), `/${name}`, `${name} `])),
  (parts, name, _, random) => encode(parts, name, random.pick(["le", "be", "mark", "none"])),
  (parts, name, _, random) => declare(parts, name, random.pick(ENCODINGS)),
];

const NAMES = [
  "../../evil.xml",
  "C:\\x.xml",
  "__proto__",
  "constructor",
  "xl/workbook.xml",
  "a/".repeat(400),
  "\0",
  "",
];
const ENCODINGS = ["UTF-16", "shift_jis", "UTF-7", "x-user-defined", "EBCDIC", "__proto__", "utf-8"];

function rename(parts: Parts, name: string, to: string): void {
  const content = parts.get(name) ?? "";
  parts.delete(name);
  parts.set(to, content);
}

function encode(parts: Parts, name: string, how: "le" | "be" | "mark" | "none"): void {
  const xml = parts.get(name);
  if (typeof xml !== "string") return;
  if (how === "mark") return void parts.set(name, `\ufeff${xml}`);
  const text = how === "none" ? xml : `\ufeff${xml}`;
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes.set(how === "be" ? [code >> 8, code & 255] : [code & 255, code >> 8], at * 2);
  }
  parts.set(name, bytes);
}

function declare(parts: Parts, name: string, encoding: string): void {
  const xml = parts.get(name);
  if (typeof xml !== "string") return;
  parts.set(name, `<?xml version="1.0" encoding="${encoding}"?>${xml.replace(/^<\?xml[^>]*\?>/, "")}`);
}
