import { onUnix, Place } from "./program";

describe("closed stdout", () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  const many = "in.xlsx ".repeat(60);

  onUnix.each([
    ["read", `$TASSEI read --format json ${many}`],
    ["read with threads", `$TASSEI read --format json --jobs 2 ${many}`],
    ["check", `$TASSEI check --format json ${many}`],
    ["rules", "$TASSEI rules"],
  ])("%s ends quietly when its reader has gone", (_, words) => {
    const { out, errors } = place.shell(`${words} | head -n 1`);
    expect([out.split("\n").length, errors]).toEqual([2, []]);
  });

  onUnix("from the beginning: no stack trace", () => {
    const { errors } = place.shell("$TASSEI read in.xlsx >&-");
    expect(errors.join("\n")).not.toMatch(/\n? +at /);
  });
});
