import type { Random } from "../../core/reading/layout/examiner/random";
import { HOSTILE_MARKUP, HOSTILE_VALUES } from "./hostile-values";

/** An XML part cut into tags and what stands between them. */
type Tokens = string[];

type Change = (tokens: Tokens, random: Random) => void;

const TOKEN = /<[^>]*>|[^<]+|</g;
const ATTRIBUTE = /\s([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Spoils an XML part in one to three ways. */
export function mutateXml(xml: string, random: Random): string {
  const tokens = xml.match(TOKEN) ?? [];
  for (let left = random.weigh(HOW_MANY); left > 0; left--) random.weigh(CHANGES)(tokens, random);
  return tokens.join("");
}

const HOW_MANY: readonly (readonly [number, number])[] = [
  [1, 6],
  [2, 2],
  [3, 1],
];

const CHANGES: readonly (readonly [Change, number])[] = [
  [dropTag, 2],
  [doubleToken, 2],
  [renameTag, 2],
  [swapTokens, 1],
  [dropElement, 2],
  [doubleElement, 2],
  [wrapElement, 1],
  [setValue, 6],
  [borrowValue, 3],
  [renameAttribute, 3],
  [dropAttribute, 3],
  [doubleAttribute, 1],
  [setText, 6],
  [insertMarkup, 5],
  [insertCharacter, 3],
  [cutOff, 1],
];

function dropTag(tokens: Tokens, random: Random): void {
  tokens[place(tokens, random, isTag)] = "";
}

function doubleToken(tokens: Tokens, random: Random): void {
  const at = random.integer(0, tokens.length - 1);
  tokens[at] = (tokens[at] ?? "").repeat(random.pick([2, 2, 2, 40]));
}

function renameTag(tokens: Tokens, random: Random): void {
  const at = place(tokens, random, isTag);
  const other = tokens[place(tokens, random, isTag)] ?? "";
  const name = random.chance(0.5) ? random.pick(["v", "c", "x:c", "row", "__proto__", "é", "V"]) : nameOf(other);
  tokens[at] = (tokens[at] ?? "").replace(/^(<\/?)[^\s/>]+/, (_, start: string) => `${start}${name}`);
}

function swapTokens(tokens: Tokens, random: Random): void {
  const [one, other] = [random.integer(0, tokens.length - 1), random.integer(0, tokens.length - 1)];
  [tokens[one], tokens[other]] = [tokens[other] ?? "", tokens[one] ?? ""];
}

function dropElement(tokens: Tokens, random: Random): void {
  const { from, to } = element(tokens, random);
  tokens.splice(from, to - from);
}

function doubleElement(tokens: Tokens, random: Random): void {
  const { from, to } = element(tokens, random);
  const copy = tokens.slice(from, to);
  const target = random.chance(0.5) ? to : random.integer(0, tokens.length - 1);
  tokens.splice(target, 0, ...copy);
}

function wrapElement(tokens: Tokens, random: Random): void {
  const { from, to } = element(tokens, random);
  const name = nameOf(tokens[place(tokens, random, isTag)] ?? "");
  tokens.splice(to, 0, `</${name}>`);
  tokens.splice(from, 0, `<${name}>`);
}

function setValue(tokens: Tokens, random: Random): void {
  changeAttribute(tokens, random, (name) => ` ${name}="${random.pick(HOSTILE_VALUES)}"`);
}

function borrowValue(tokens: Tokens, random: Random): void {
  const other = attributesOf(tokens[place(tokens, random, hasAttributes)] ?? "");
  const value = other.length > 0 ? (random.pick(other)[2] ?? '""') : '""';
  changeAttribute(tokens, random, (name) => ` ${name}=${value}`);
}

function renameAttribute(tokens: Tokens, random: Random): void {
  const names = ["r", "s", "t", "u", "id", "r:id", "x:t", "xmlns", "__proto__", "ref", "si", "spans", "T"];
  changeAttribute(tokens, random, (_, value) => ` ${random.pick(names)}=${value}`);
}

function dropAttribute(tokens: Tokens, random: Random): void {
  changeAttribute(tokens, random, () => "");
}

function doubleAttribute(tokens: Tokens, random: Random): void {
  changeAttribute(tokens, random, (name, value) => ` ${name}=${value} ${name}="${random.pick(HOSTILE_VALUES)}"`);
}

function setText(tokens: Tokens, random: Random): void {
  const at = place(tokens, random, (token) => !isTag(token));
  tokens[at] = random.pick(HOSTILE_VALUES);
}

function insertMarkup(tokens: Tokens, random: Random): void {
  insert(tokens, random, random.pick(HOSTILE_MARKUP), random.chance(0.5));
}

function insertCharacter(tokens: Tokens, random: Random): void {
  insert(tokens, random, String.fromCharCode(random.integer(0, random.pick([127, 0xffff]))), true);
}

function cutOff(tokens: Tokens, random: Random): void {
  const at = random.integer(0, tokens.length - 1);
  tokens.splice(at, tokens.length, (tokens[at] ?? "").slice(0, random.integer(0, 6)));
}

/** Inside a token, or between two. */
function insert(tokens: Tokens, random: Random, piece: string, inside: boolean): void {
  const at = random.integer(0, tokens.length - 1);
  const token = tokens[at] ?? "";
  const cut = inside ? random.integer(0, token.length) : token.length;
  tokens[at] = token.slice(0, cut) + piece + token.slice(cut);
}

function changeAttribute(tokens: Tokens, random: Random, change: (name: string, value: string) => string): void {
  const at = place(tokens, random, hasAttributes);
  const token = tokens[at] ?? "";
  const found = attributesOf(token);
  if (found.length === 0) return;
  const [whole, name = "", value = ""] = random.pick(found);
  tokens[at] = token.replace(whole, () => change(name, value));
}

function attributesOf(tag: string): readonly RegExpMatchArray[] {
  return [...tag.matchAll(ATTRIBUTE)];
}

/** A token of this kind, met from anywhere on; the first of all when there is none. */
function place(tokens: Tokens, random: Random, suits: (token: string) => boolean): number {
  const start = random.integer(0, Math.max(0, tokens.length - 1));
  for (let step = 0; step < tokens.length; step++) {
    const at = (start + step) % tokens.length;
    if (suits(tokens[at] ?? "")) return at;
  }
  return 0;
}

/** From a start tag to behind its end tag. */
function element(tokens: Tokens, random: Random): { readonly from: number; readonly to: number } {
  const from = place(tokens, random, (token) => /^<[^/?!]/.test(token));
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    if (/^<[^/?!][^>]*[^/]?>$/.test(token) && !token.endsWith("/>")) depth++;
    else if (token.startsWith("</")) depth--;
    if (depth <= 0) return { from, to: at + 1 };
  }
  return { from, to: from + 1 };
}

function isTag(token: string): boolean {
  return token.startsWith("<");
}

function hasAttributes(token: string): boolean {
  return isTag(token) && token.includes("=");
}

function nameOf(tag: string): string {
  return /^<\/?([^\s/>]+)/.exec(tag)?.[1] ?? "x";
}
