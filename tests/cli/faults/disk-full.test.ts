import { readFileSync } from "node:fs";
import { onLinux, onUnix, Place } from "./program";

describe("disk full", () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  // No file may grow beyond 512 bytes: the system refuses in the middle of writing, as a full disk does.
  onUnix.each([
    ["fill", "fill in.xlsx -o old.xlsx --force --replace"],
    ["fix", "fix in.xlsx -o old.xlsx --force"],
    ["flag", "flag in.xlsx -o old.xlsx --force"],
    ["summarize", "summarize in.xlsx -o old.xlsx --force"],
    ["report", "report in.xlsx -o old.md --force"],
  ])("while %s writes: one line, the old file whole, nothing half-made", (_, words) => {
    const before = place.names();
    const { code, errors } = place.shell(`trap '' XFSZ; ulimit -f 1; $TASSEI ${words}`);
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^old\.\w+: .+元のファイルは変わっていません。$/);
    expect(place.names()).toEqual(before);
    expect(readFileSync(place.path("old.xlsx"), "utf8")).toBe(Place.OLD);
  });

  onUnix("while a folder of copies is written: those that are there are whole", () => {
    const { code, errors } = place.shell(`trap '' XFSZ; ulimit -f 1; $TASSEI publish in.xlsx -o 公表`);
    expect([code, errors.length]).toEqual([2, 1]);
    expect(place.names().filter((name) => name.includes("tassei-"))).toEqual([]);
  });

  onLinux("under the printed results", () => {
    const { code, errors } = place.shell("$TASSEI read in.xlsx > /dev/full");
    expect([code, errors]).toEqual([2, [expect.stringMatching(/^結果を出力できません（ENOSPC）。/)]]);
  });
});
