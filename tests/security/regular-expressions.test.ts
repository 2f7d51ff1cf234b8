import { join } from "node:path";
import ts from "typescript";
import { sourcesUnder } from "../architecture/arrows";

/**
 * Long enough to tell a pattern whose time grows with the cube of a text's length, or worse: it needs minutes, or ages.
 * Whole cells of 20,000 characters go through everything in tests/fuzz/long-inputs.test.ts.
 */
const LENGTH = 2000;
/** Milliseconds of the processor, whatever else the machine does; honest patterns need a hundredth of this. */
const LIMIT = 1500;

interface Pattern {
  readonly place: string;
  readonly pattern: RegExp;
}

/** Every regular expression that is written out in the sources; what is put together at run time is met by the fuzz. */
function patterns(): readonly Pattern[] {
  return sourcesUnder(join(__dirname, "../.."), "src").flatMap(({ path, text }) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const at = node.text.lastIndexOf("/");
        const { line } = source.getLineAndCharacterOfPosition(node.pos);
        const flags = node.text.slice(at + 1).replace(/[gy]/g, "");
        found.push({ place: `${path}:${String(line + 1)}`, pattern: new RegExp(node.text.slice(1, at), flags) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

const COMMON = [
  " ",
  "\n",
  "　",
  "\t",
  "1",
  "１",
  "a",
  "A",
  "年",
  "_",
  "-",
  ".",
  ",",
  "(",
  "（",
  "「",
  '"',
  "'",
  "<",
  "&",
];

/** What a pattern could get lost in: its own letters, alone and in pairs, over and over. */
function bitsFor({ source }: RegExp): readonly string[] {
  const plain = source.replace(/\\u\{?[0-9a-f]{4,5}\}?|\\[a-zA-Z]\{?|\(\?<?[:=!]?/gi, " ");
  const own = [...new Set([...plain].filter((sign) => !/[\s\\()[\]{}|*+?^$]/.test(sign)))].slice(0, 8);
  const pairs = own.flatMap((first, at) => [`${first}${own[at + 1] ?? "1"}`, `${first} `, `${first}1`]);
  return [...new Set([...COMMON, ...own, ...pairs, "1,", "1 ", "\n ", "R5", "a.", "#,"])];
}

const ENDS = ["", "\u0000", "x"];

describe("regular expressions", () => {
  const all = patterns();

  it("are found in the sources", () => {
    expect(all.length).toBeGreaterThan(300);
  });

  it(`need no more than a moment for ${String(LENGTH)} characters of anything: no catastrophic backtracking`, () => {
    const slow: string[] = [];
    for (const { place, pattern } of all) {
      for (const bit of bitsFor(pattern)) {
        const text = bit.repeat(Math.ceil(LENGTH / bit.length)).slice(0, LENGTH);
        for (const end of ENDS) {
          const started = process.cpuUsage();
          pattern.test(text + end);
          const took = process.cpuUsage(started).user / 1000;
          if (took > LIMIT) slow.push(`${place} ${String(pattern)} on ${JSON.stringify(bit)}: ${took.toFixed(0)} ms`);
        }
      }
    }
    expect(slow).toEqual([]);
  }, 300_000);
});
