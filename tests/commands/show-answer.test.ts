import { type Dialog, type DialogOpener, showAnswer } from "../../src/commands/answer/show-answer";

const ANSWER = { title: "集計は最新の内容です", lines: [] };
const PAGE = "https://localhost:3000/dialog.html";

/** A dialog whose person does what the test says. */
function office(willOpen = true) {
  const seen = { address: "", closed: 0, message: () => {}, byPerson: () => {} };
  const dialog: Dialog = {
    close: () => void seen.closed++,
    onMessage: (listener) => void (seen.message = listener),
    onClosed: (listener) => void (seen.byPerson = listener),
  };
  const opener: DialogOpener = {
    open: (address, _options, opened) => {
      seen.address = address;
      opened(willOpen ? dialog : null);
    },
  };
  return { opener, seen };
}

describe("the small dialog", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is opened at its own page, with an address that Excel takes", () => {
    const { opener, seen } = office();
    void showAnswer(
      opener,
      PAGE,
      { title: "指摘", lines: Array<string>(50).fill("目標値が文字です。".repeat(9)) },
      "ja",
    );
    expect(seen.address.startsWith(`${PAGE}?l=ja&a=`)).toBe(true);
    expect(seen.address.length).toBeLessThan(2048);
  });

  it("is waited for until its button closes it", async () => {
    const { opener, seen } = office();
    let isDone = false;
    const shown = showAnswer(opener, PAGE, ANSWER, "ja").then(() => (isDone = true));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(isDone).toBe(false);
    seen.message();
    await shown;
    expect(seen.closed).toBe(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it("is not closed again where a person closed it", async () => {
    const { opener, seen } = office();
    const shown = showAnswer(opener, PAGE, ANSWER, "ja");
    seen.byPerson();
    expect(await shown).toBe(true);
    expect(seen.closed).toBe(0);
    expect(jest.getTimerCount()).toBe(0);
  });

  it("is closed before Excel's patience with a command ends", async () => {
    const { opener, seen } = office();
    const shown = showAnswer(opener, PAGE, ANSWER, "ja");
    await jest.advanceTimersByTimeAsync(5 * 60_000 - 1);
    expect(await shown).toBe(true);
    expect(seen.closed).toBe(1);
  });

  it("holds up nobody where it cannot be opened", async () => {
    expect(await showAnswer(office(false).opener, PAGE, ANSWER, "ja")).toBe(false);
  });
});
