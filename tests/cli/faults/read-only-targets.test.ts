import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { onLinux, onUnix, Place, PROGRAM } from "./program";

const NOBODY = 65534;

describe("read-only targets", () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  it("a read-only file is not replaced, even with --force", () => {
    chmodSync(place.path("old.xlsx"), 0o444);
    const { code, errors } = place.run(["fix", "in.xlsx", "-o", "old.xlsx", "--force"]);
    expect([code, errors]).toEqual([2, [expect.stringMatching(/^old\.xlsx: 読み取り専用のファイル/)]]);
    expect(readFileSync(place.path("old.xlsx"), "utf8")).toBe(Place.OLD);
  });

  onUnix("a read-only folder gets one line", () => {
    mkdirSync(place.path("保管"));
    chmodSync(place.path("保管"), 0o555);
    chmodSync(place.folder, 0o755);
    // Nothing is read-only for root: the call is made as nobody, with a copy of the program that nobody may read.
    const isRoot = process.getuid?.() === 0;
    copyFileSync(PROGRAM, place.path("tassei.js"));
    chmodSync(place.path("tassei.js"), 0o755);
    const line = `"${process.execPath}" tassei.js fix in.xlsx -o 保管/out.xlsx`;
    const { code, errors } = place.shell(line, isRoot ? { uid: NOBODY } : {});
    expect([code, errors]).toEqual([2, [expect.stringMatching(/^保管\/out\.xlsx: 書き込む権限がありません。/)]]);
  });

  onLinux.each(["/proc/out.xlsx", "/sys/out.xlsx"])("a place that holds no files gets one line: %s", (output) => {
    const { code, errors } = place.run(["fix", "in.xlsx", "-o", output]);
    expect([code, errors]).toEqual([2, [expect.stringMatching(/。元のファイルは変わっていません。$/)]]);
  });

  onUnix.each(["/dev/null", "/dev/stdout", "pipe"])("no device or pipe is replaced by a file: %s", (output) => {
    const { code, errors } = place.shell(`mkfifo pipe; $TASSEI fix in.xlsx -o ${output} --force`);
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringMatching(/ふつうのファイルでないもの/)]);
  });

  it("a folder is not taken for a file", () => {
    mkdirSync(place.path("out"));
    writeFileSync(place.path("out/中身"), "");
    const { code, errors } = place.run(["fix", "in.xlsx", "-o", "out", "--force"]);
    expect([code, errors]).toEqual([2, [expect.stringMatching(/^out: 同じ名前のフォルダー/)]]);
  });
});
