import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../../../src/hosts/xlsx";
import { SAMPLES, sampleBytes } from "../../tools/samples";

/** Other programs write the same XML in other ways; what is read must not change. */
const SPELLINGS: readonly (readonly [string, (xml: string) => string])[] = [
  [
    "empty elements with an end tag of their own",
    (xml) => xml.replace(/<([\w:]+)((?:\s[^<>]*?)?)\s*\/>/g, "<$1$2></$1>"),
  ],
  ["blanks before the end of every tag", (xml) => xml.replace(/<(\/?[\w:]+(?:\s[^<>]*?)?)(\/?)>/g, "<$1 $2>")],
  ["attributes in single quotes", (xml) => xml.replace(/([\w:]+)="([^"'<>]*)"/g, "$1='$2'")],
  [
    "a line break between any two tags",
    (xml) => xml.replace(/(<\/(?:row|c|mergeCell|col|sheetData|xf|numFmt|si)>|\/>)(?=<)/g, "$1\n  "),
  ],
  [
    "comments between elements",
    (xml) => xml.replace(/<(sheetData|mergeCells|cellXfs|sst)([ >])/g, "<!-- <c r='A1'> --><$1$2"),
  ],
];

describe("the same workbook, its XML written in another way", () => {
  it.each(SAMPLES.flatMap((file) => SPELLINGS.map(([name, respell]) => [file, name, respell] as const)))(
    "%s: %s",
    (file, _, respell) => {
      const bytes = sampleBytes(file);
      const parts = unzipSync(bytes);
      for (const [name, part] of Object.entries(parts)) {
        if (/\.(xml|rels)$/.test(name)) parts[name] = strToU8(respell(strFromU8(part)));
      }
      expect(readXlsx(zipSync(parts))).toEqual(readXlsx(bytes));
    },
  );
});
