import { FindingStore } from "../../../src/core/checking/finding-store";
import { GroupBook } from "../../../src/core/checking/group-book";
import type { CheckContext } from "../../../src/core/checking/context";
import type { Rule } from "../../../src/core/checking/registry";
import type { Gather, GroupRule } from "../../../src/core/checking/rule";
import type { SkippedView, Source } from "../../../src/core/checking/views";
import { DEFAULT_SETTINGS } from "../../../src/core/checking/settings";
import { EMPTY_WORKBOOK } from "../../../src/core";

const CONTEXT: CheckContext = { workbook: EMPTY_WORKBOOK, settings: DEFAULT_SETTINGS };

/** The plainest thing there is to gather from: its key is why it was left out. */
function thing(why: string, sheet = why): SkippedView {
  return { kind: "skipped", skipped: { sheet, why } };
}

interface Seen {
  readonly rule: string;
  readonly entries: readonly unknown[];
}

function bookOf(
  rules: readonly { readonly id: string; readonly gather: Gather<unknown>[]; readonly atLeast?: number }[],
) {
  const seen: Seen[] = [];
  const made = rules.map(({ id, gather, atLeast }) => ({
    look: "group",
    id,
    severity: "info",
    gather,
    ...(atLeast !== undefined && { atLeast }),
    judge: (entries: readonly unknown[]) => seen.push({ rule: id, entries }),
  })) as unknown as readonly GroupRule<string, unknown, unknown>[];
  const book = new GroupBook(made as unknown as readonly Rule[], new FindingStore([]), () => CONTEXT);
  const judged = () => {
    seen.length = 0;
    book.judge();
    return seen.map(({ rule, entries }) => `${rule}: ${entries.join(" ")}`).sort();
  };
  return { book, judged };
}

describe("groups of things that are compared", () => {
  let gathered: Source[];
  const byWhy: Gather<unknown> = (source, tell) => {
    gathered.push(source);
    if (source.kind === "skipped") tell(source.skipped.why, source.skipped.sheet);
  };
  const bySheet: Gather<unknown> = (source, tell) => {
    if (source.kind === "skipped") tell(source.skipped.sheet, source.skipped.why);
  };
  beforeEach(() => {
    gathered = [];
  });

  it("are made once for all rules that gather alike, and judged by each", () => {
    const { book, judged } = bookOf([
      { id: "a", gather: [byWhy] },
      { id: "b", gather: [byWhy, bySheet] },
    ]);
    book.gather(1, thing("x", "1"));
    expect(gathered).toHaveLength(1);
    expect(judged()).toEqual(["a: 1", "b: 1", "b: x"]);
  });

  it("are not judged while they hold fewer than a rule asks for", () => {
    const { book, judged } = bookOf([
      { id: "alone", gather: [byWhy] },
      { id: "pairs", gather: [byWhy], atLeast: 2 },
    ]);
    book.gather(1, thing("x", "1"));
    book.gather(2, thing("y", "2"));
    book.gather(3, thing("x", "3"));
    expect(judged()).toEqual(["alone: 1 3", "alone: 2", "pairs: 1 3"]);
  });

  it("are judged again only where something joined or left, in the order of the places", () => {
    const { book, judged } = bookOf([{ id: "pairs", gather: [byWhy], atLeast: 2 }]);
    book.gather(1, thing("x", "1"));
    book.gather(2, thing("y", "2"));
    book.gather(3, thing("x", "3"));
    book.gather(4, thing("y", "4"));
    judged();
    book.follow(2, thing("y", "2"), thing("y", "2"));
    expect(judged()).toEqual([]);
    book.follow(2, thing("y", "2"), thing("x", "2"));
    expect(judged()).toEqual(["pairs: 1 2 3"]);
    book.follow(2, thing("x", "2"), thing("y", "2"));
    expect(judged()).toEqual(["pairs: 1 3", "pairs: 2 4"]);
  });
});
