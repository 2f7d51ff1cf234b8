import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { basename } from "node:path";
import { BOOK, onUnix, Place } from "./program";

describe("output equal to input", () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  const refused = (words: readonly string[]) => {
    const { code, errors } = place.run([...words, "--force"]);
    expect([code, errors.length]).toEqual([2, 1]);
    expect(errors[0]).toContain("入力と同じファイルには書き込めません");
    expect(new Uint8Array(readFileSync(place.path("in.xlsx")))).toEqual(Uint8Array.from(BOOK));
  };

  it.each(["fill --replace", "fix", "flag", "summarize"])("%s refuses", (command) => {
    refused([...command.split(" "), "in.xlsx", "-o", "in.xlsx"]);
  });

  it("refuses one of several inputs", () => {
    refused(["summarize", "in.xlsx", "./in.xlsx", "-o", "in.xlsx"]);
  });

  it("refuses a folder in which a copy would fall on the input", () => {
    refused(["publish", "in.xlsx", "-o", "."]);
  });

  onUnix("refuses the input under another name", () => {
    symlinkSync("in.xlsx", place.path("soft.xlsx"));
    linkSync(place.path("in.xlsx"), place.path("hard.xlsx"));
    for (const name of ["./in.xlsx", `../${basename(place.folder)}/in.xlsx`, "soft.xlsx", "hard.xlsx"])
      refused(["fix", "in.xlsx", "-o", name]);
    refused(["fix", "soft.xlsx", "-o", "in.xlsx"]);
  });
});
