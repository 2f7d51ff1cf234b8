import fc from "fast-check";
import { decodeAnswer, encodeAnswer } from "../../src/commands/answer/encode-answer";

const line = fc.string({ unit: "binary", maxLength: 60 });

describe("an answer in an address", () => {
  it("comes out as it went in, whatever its characters", () => {
    fc.assert(
      fc.property(line, fc.array(line, { maxLength: 4 }), (title, lines) => {
        expect(decodeAnswer(encodeAnswer({ title, lines }))).toEqual({ title, lines });
      }),
    );
  });

  it("needs no escape, and fits into the address of a dialog, however much there is to say", () => {
    const long = fc.string({ maxLength: 3000 });
    fc.assert(
      fc.property(long, fc.array(long, { maxLength: 8 }), (title, lines) => {
        const encoded = encodeAnswer({ title, lines });
        expect(encoded).toMatch(/^[\w-]*$/);
        expect(encoded.length).toBeLessThanOrEqual(1600);
        expect(decodeAnswer(encoded)).not.toBeNull();
      }),
    );
  });

  it("keeps the first lines of what is too long, and shows that something is left out", () => {
    const lines = Array.from(
      { length: 40 },
      (_, at) => `${String(at)}件目の指摘：目標値が文字として入力されています。`,
    );
    const kept = decodeAnswer(encodeAnswer({ title: "指摘", lines }));
    expect(kept?.lines.slice(0, -1)).toEqual(lines.slice(0, (kept?.lines.length ?? 0) - 1));
    expect(kept?.lines.length).toBeGreaterThan(10);
    expect(kept?.lines.at(-1)).toBe("…");
  });

  it.each(["", "%", "AAAA", "e30", encodeAnswer({ title: "x", lines: [] }).slice(0, 5), "<script>"])(
    "%j is no answer of ours",
    (encoded) => expect(decodeAnswer(encoded)).toBeNull(),
  );
});
