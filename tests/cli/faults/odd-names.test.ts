import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../../src/hosts/xlsx";
import { BOOK, onUnix, Place } from "./program";

/** All that is known to trip programs up; a disk takes every byte but / and NUL. */
const NAMES = [
  "令和６年度 進捗（案）.xlsx",
  "  空白 .xlsx",
  "-o.xlsx",
  "--force",
  "a'b\"c`d.xlsx",
  "$(touch 侵入) ;&|.xlsx",
  "100%s%d%n.xlsx",
  "#?&=+.xlsx",
  "改\n行\r.xlsx",
  "\u001b[31m赤.xlsx",
  "\t.xlsx",
  "*?[a-z].xlsx",
  "\\\\server\\共有.xlsx",
  "C:\\台帳.xlsx",
  "𠮷野家💡👨‍👩‍👧.xlsx",
  "か\u3099.xlsx",
  "\u202egnp.xlsx",
  "__proto__",
  "constructor.xlsx",
  "..xlsx",
  "{a,b}.xlsx",
  "<b>&amp;.xlsx",
];

describe("names with every odd character", () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  onUnix.each(NAMES.map((name) => [JSON.stringify(name), name] as const))("%s is read and written", (_, name) => {
    mkdirSync(place.path("in"));
    mkdirSync(place.path("out"));
    writeFileSync(place.path(join("in", name)), BOOK);
    const { code, errors } = place.run(["fix", "-o", join("out", name), "--", join("in", name)]);
    expect([code, errors]).toEqual([0, []]);
    expect(readdirSync(place.path("out"))).toEqual([name]);
    expect(readXlsx(new Uint8Array(readFileSync(place.path(join("out", name))))).sheets).toHaveLength(1);
    expect(existsSync(place.path("侵入"))).toBe(false);
  });

  onUnix("one cause is one line, whatever the name holds", () => {
    const { code, errors } = place.run(["read", "な\nい\r\u001b[2J.xlsx"]);
    expect([code, errors.length]).toEqual([2, 1]);
    expect(errors[0]).not.toMatch(/[\u0000-\u001f]/);
  });
});
