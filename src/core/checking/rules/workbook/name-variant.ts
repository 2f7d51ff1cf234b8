import { bareNameKey } from "../../../reading/naming/name-key";
import { areOpposites } from "../../../reading/naming/opposites";
import type { Indicator, OtherRow } from "../../../reading/table";
import { oneCharacterApart } from "../../judging/near-names";
import { keyOfName } from "../../judging/same-thing";
import { sayPlainName } from "../../judging/say-name";
import { tableKey } from "../../judging/slots";
import { type CellRef, groupRule, type Source } from "../../rule";

/** A thing with a name. A big workbook has very many: it keeps no more than it must. */
class Entry {
  constructor(
    private readonly thing: Indicator | OtherRow,
    readonly key: string,
    /** The table it stands in: names side by side in one table are meant to differ. */
    readonly table: string,
  ) {}

  get name(): string {
    return this.thing.name;
  }

  get at(): CellRef {
    return this.thing.at;
  }

  get department(): string | null {
    return this.thing.context.department?.text.replace(/\s/gu, "") ?? null;
  }

  /** Groups tell by this whether a thing says something new: figures do not count here. */
  toJSON() {
    const { name, at, table, department } = this;
    return { name, at, table, department };
  }
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
    const names = fileByKey(entries);
    const compare = (earlier: Entry, later: Entry, difference: Difference) => {
      if (standTogether(names, earlier, later)) return;
      const data = {
        name: sayPlainName(later.name),
        other: sayPlainName(earlier.name),
        difference,
        otherSheet: earlier.at.sheet,
      };
      const owner = { indicator: later.name, ...(later.department !== null && { department: later.department }) };
      report({ at: later.at, data, related: [earlier.at], owner });
    };
    for (const key of names.repeated.keys()) {
      const [first, ...others] = differentlyWritten(namesakes(names, key));
      for (const other of others) {
        if (first) compare(first, other, onlyBrackets(first.name, other.name) ? "brackets" : "spelling");
      }
    }
    if (entries.some(({ name }) => saysLittle(name))) {
      for (const [a, b] of sharingBareKey(differentlyWritten(entries))) {
        if (a.key !== b.key && isBracketNote(a.name, b.name)) compare(a, b, "brackets");
      }
    }
    const keys = [...names.first.keys()];
    for (const [a, b] of oneCharacterApart(keys, settings.nearNameLength, (text) => names.first.has(text))) {
      const [keyA = "", keyB = ""] = [keys[a], keys[b]];
      const [x, y] = [names.first.get(keyA), names.first.get(keyB)];
      if (x && y && !areOpposites(keyA, keyB)) compare(x, y, "character");
    }
  },
});

/** Entries by the keys of their names. Most names stand once: lists are kept only of those that stand again. */
interface Names {
  readonly first: ReadonlyMap<string, Entry>;
  readonly repeated: ReadonlyMap<string, readonly Entry[]>;
}

function fileByKey(entries: readonly Entry[]): Names {
  const first = new Map<string, Entry>();
  const repeated = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { key } = entry;
    if (!first.has(key)) first.set(key, entry);
    else if (!repeated.get(key)?.push(entry)) repeated.set(key, [entry]);
  }
  return { first, repeated };
}

/** All entries of one key, in their order. */
function namesakes({ first, repeated }: Names, key: string): readonly Entry[] {
  const one = first.get(key);
  return one ? [one, ...(repeated.get(key) ?? [])] : [];
}

/** The first entry of each way to write a name; spaces are no way to write. */
function differentlyWritten(entries: readonly Entry[]): readonly Entry[] {
  const ways = new Map<string, Entry>();
  for (const entry of entries) {
    const way = withoutSpaces(entry.name);
    if (!ways.has(way)) ways.set(way, entry);
  }
  return [...ways.values()];
}

/** Names side by side in one table are meant to differ. */
function standTogether(names: Names, a: Entry, b: Entry): boolean {
  const tablesOf = ({ key, name }: Entry) =>
    namesakes(names, key)
      .filter((one) => withoutSpaces(one.name) === withoutSpaces(name))
      .map(({ table }) => table);
  const tables = tablesOf(b);
  return tablesOf(a).some((table) => tables.includes(table));
}

function nameOf(source: Source): Entry | undefined {
  if (source.kind === "table" || source.kind === "skipped") return undefined;
  const thing = source.kind === "indicator" ? source.indicator : source.row;
  if (thing.name === "" || (source.kind === "other-row" && source.table.kind === "figures")) return undefined;
  return new Entry(thing, keyOfName(thing), tableKey(source.table));
}

/** Names that are one without what stands in brackets, each beside the first of them. */
function sharingBareKey(entries: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  const firsts = new Map<string, Entry>();
  const pairs: (readonly [Entry, Entry])[] = [];
  for (const entry of entries) {
    const key = withoutMarks(bareNameKey(entry.name));
    const first = firsts.get(key);
    if (first) pairs.push([first, entry]);
    else firsts.set(key, entry);
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
