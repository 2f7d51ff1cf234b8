import { bareNameKey, nameKey } from "../../../reading/naming/name-key";
import { areOpposites } from "../../../reading/naming/opposites";
import { oneCharacterApart } from "../../judging/near-names";
import { sayPlainName } from "../../judging/say-name";
import { tableKey } from "../../judging/slots";
import { type CellRef, groupRule, type Source } from "../../rule";

interface Entry {
  readonly name: string;
  readonly at: CellRef;
  /** The table it stands in: names side by side in one table are meant to differ. */
  readonly table: string;
  readonly department: string | null;
}

type Difference = "spelling" | "brackets" | "character";

/**
 * Weak where two things really differ by one character that is no known contrary (市道/県道): both then stand in
 * different tables and the finding asks once. Line breaks and spaces never count.
 */
export const nameVariant = groupRule<
  "workbook/name-variant",
  { readonly name: string; readonly other: string; readonly difference: Difference; readonly otherSheet: string },
  Entry
>({
  id: "workbook/name-variant",
  severity: "warning",
  title: { ja: "名前の表記ゆれ", en: "Names alike but not equal" },
  messages: {
    ja: ({ name, other, difference, otherSheet }) =>
      `「${name}」は、シート「${otherSheet}」の「${other}」と${{ spelling: "表記（全角・半角や漢字・かな）だけが", brackets: "括弧の書き方だけが", character: "1文字だけ" }[difference]}異なります。同じものなら名前をそろえてください。`,
    en: ({ name, other, difference, otherSheet }) =>
      `"${name}" differs from "${other}" on sheet "${otherSheet}" only in ${{ spelling: "width or spelling", brackets: "its brackets", character: "one character" }[difference]}. Use one name if they are one thing.`,
  },
  why: {
    ja: "名前が1文字でも違うと、年度間や表の間で突き合わせができません。",
    en: "Names that differ by a character cannot be matched across years and tables.",
  },
  mending: {
    ja: "計画書の名前にそろえます。別のものなら承認して理由を残します。",
    en: "Use the plan's name; accept the finding with a reason if they differ.",
  },
  examples: { bad: "居住誘導地域の人口密度 ／ 居住誘導区域の人口密度", good: "どちらも 居住誘導区域の人口密度" },
  settings: ["nearNameLength"],
  gather(source, tell) {
    const named = nameOf(source);
    if (named) tell("", named);
  },
  judge(entries, report, { settings }) {
    const first = new Map<string, Entry>();
    const repeated = new Map<string, Entry[]>();
    for (const entry of entries) {
      const name = withoutSpaces(entry.name);
      if (!first.has(name)) first.set(name, entry);
      else if (!repeated.get(name)?.push(entry)) repeated.set(name, [entry]);
    }
    const names = [...first.keys()];
    const tablesOf = (name: string) => [
      first.get(name)?.table,
      ...(repeated.get(name) ?? []).map(({ table }) => table),
    ];
    const together = (a: string, b: string) => tablesOf(a).some((table) => tablesOf(b).includes(table));
    const compare = (a: string, b: string, difference: Difference) => {
      const [earlier, later] = [first.get(a), first.get(b)];
      if (!earlier || !later || together(a, b)) return;
      const data = {
        name: sayPlainName(later.name),
        other: sayPlainName(earlier.name),
        difference,
        otherSheet: earlier.at.sheet,
      };
      const owner = { indicator: later.name, ...(later.department !== null && { department: later.department }) };
      report({ at: later.at, data, related: [earlier.at], owner });
    };
    const byKey = new Map<string, string>();
    for (const [a, b] of sharing(names, nameKey, byKey)) compare(a, b, onlyBrackets(a, b) ? "brackets" : "spelling");
    if (names.some(saysLittle)) {
      for (const [a, b] of sharing(names, (name) => withoutMarks(bareNameKey(name)))) {
        if (nameKey(a) !== nameKey(b) && isBracketNote(a, b)) compare(a, b, "brackets");
      }
    }
    const keys = [...byKey.keys()];
    for (const [a, b] of oneCharacterApart(keys, settings.nearNameLength)) {
      const [x, y] = [byKey.get(keys[a] ?? ""), byKey.get(keys[b] ?? "")];
      if (x === undefined || y === undefined || areOpposites(keys[a] ?? "", keys[b] ?? "")) continue;
      compare(x, y, "character");
    }
  },
});

function nameOf(source: Source): Entry | undefined {
  if (source.kind === "table" || source.kind === "skipped") return undefined;
  const { name, at, context } = source.kind === "indicator" ? source.indicator : source.row;
  if (name === "" || (source.kind === "other-row" && source.table.kind === "figures")) return undefined;
  const department = context.department?.text.replace(/\s/gu, "") ?? null;
  return { name, at, table: tableKey(source.table), department };
}

/** Names of one key, each beside the first of them. */
function sharing(
  names: readonly string[],
  keyOf: (name: string) => string,
  firsts: Map<string, string> = new Map(),
): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const name of names) {
    const key = keyOf(name);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, name);
    else pairs.push([first, name]);
  }
  return pairs;
}

function withoutSpaces(name: string): string {
  return name.replace(/\s/gu, "");
}

function withoutMarks(key: string): string {
  return key.replace(/[※*]\d*$/u, "");
}

/** 結婚支援センターの開設 and 「結婚支援センター」の開設. */
function onlyBrackets(a: string, b: string): boolean {
  const bare = (name: string) => name.normalize("NFKC").replace(/[「」『』()[\]【】〔〕<>〈〉《》]/gu, "");
  return bare(a) === bare(b);
}

/** 施設（仮称） and 施設: a note that says little. （公立） beside （私立）, or （小学校） beside none, say what is counted. */
function isBracketNote(a: string, b: string): boolean {
  return [a, b].some((name) => bracketNote(name) === "") && [a, b].some(saysLittle);
}

function saysLittle(name: string): boolean {
  return /^(?:仮称|推計|再掲|累計|延べ|年間)$/u.test(bracketNote(name));
}

function bracketNote(name: string): string {
  return /[(（]([^()（）]*)[)）]/u.exec(name)?.[1] ?? "";
}
