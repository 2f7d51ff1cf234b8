import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BOOK, onUnix, Place } from "./program";

/** A name of so many bytes, which is what disks count. */
function nameOf(bytes: number): string {
  const ending = ".xlsx";
  const letters = Math.floor((bytes - ending.length) / 3);
  return "課".repeat(letters) + "a".repeat(bytes - ending.length - letters * 3) + ending;
}

describe("255-character names and long paths", () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  onUnix("a name of 255 bytes is read, written, published", () => {
    const name = nameOf(255);
    writeFileSync(place.path(name), BOOK);
    mkdirSync(place.path("out"));
    expect(place.run(["fix", name, "-o", join("out", name)])).toMatchObject({ code: 0, errors: [] });
    expect(place.run(["publish", name, "-o", "公表"])).toMatchObject({ code: 0, errors: [] });
  });

  it("a name that is too long gets one line, for reading and for writing", () => {
    const read = place.run(["read", nameOf(256)]);
    expect([read.code, read.errors]).toEqual([2, [expect.stringContaining("ファイル名が長すぎる")]]);
    const written = place.run(["fix", "in.xlsx", "-o", nameOf(256)]);
    expect([written.code, written.errors]).toEqual([2, [expect.stringContaining("ファイル名が長すぎます")]]);
  });

  onUnix("a path of 2,000 characters works, one of 5,000 gets one line", () => {
    const folder = Array.from({ length: 20 }, () => "d".repeat(100)).join("/");
    mkdirSync(place.path(folder), { recursive: true });
    expect(place.run(["fix", "in.xlsx", "-o", `${folder}/out.xlsx`])).toMatchObject({ code: 0, errors: [] });
    expect(place.run(["read", `${folder}/out.xlsx`])).toMatchObject({ code: 0, errors: [] });
    const { code, errors } = place.run(["read", `${"d/".repeat(2500)}x.xlsx`]);
    expect([code, errors.length]).toEqual([2, 1]);
  });
});
