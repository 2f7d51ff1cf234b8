import { inferAccumulation } from "../../../../src/core/plan/infer/infer-accumulation";
import { inferDirection } from "../../../../src/core/plan/infer/infer-direction";
import type { Quantity } from "../../../../src/core/reading/reading";
import { readValue } from "../../../../src/core/reading/value/read-value";

function quantity(text: string): Quantity {
  const reading = readValue({ value: text, text, numberFormat: "General" });
  if (reading.kind !== "number") throw new Error(text);
  return reading;
}

test.each([
  ["市内総生産額", "2,325", ["2,365", "2,541"], "higher", "medium"],
  ["出生数", "7,039", ["7,000以上"], "higher", "high"],
  ["ごみ排出量", "900", ["850以下"], "lower", "high"],
  ["保育所等利用待機児童数", "397", ["0", "0"], "lower", "high"],
  ["居住誘導地域の人口密度", "60.7", ["60.7"], "maintain", "medium"],
  // more is better, and the fall can only be slowed: proposed, never sure
  ["公共交通機関の年間利用者数", "55,436", ["55,403", "55,302"], "higher", "low"],
  ["平均待機日数", "30", ["20"], "lower", "low"],
  // fewer is better by its name, and the target rises: a person must look
  ["交通事故件数", "30", ["40"], "higher", "low"],
  // periods of different length cannot be compared
  ["企業版ふるさと納税の寄附件数", "28件／3か年", ["36件／4か年"], "higher", "low"],
  ["交通空白地", undefined, [], "lower", "low"],
  ["何かの数", undefined, [], undefined, "low"],
])("%s, %p → %p: %p (%s)", (name, baseline, targets, direction, sure) => {
  const found = inferDirection({
    name,
    baseline: baseline === undefined ? undefined : quantity(baseline),
    targets: targets.map(quantity),
  });
  expect([found.direction, found.why.sure]).toEqual([direction, sure]);
  expect(found.why.why).toMatch(/。$/u);
});

test.each([
  ["企業立地件数（累計）", ["※平成11年度～平成27年度までの累計"], "154件", "cumulative", 1999],
  ["製品化件数（累計）", [], "10件", "cumulative", undefined],
  ["雇用創出数", [], "250人増加/4年", "period", undefined],
  ["雇用創出数（令和２年～令和４年度の累計）", [], "250人増加/4年", "period", undefined],
  ["新商品開発数", [], "20件／年", "yearly", undefined],
  ["年間寄付金額", [], "10億円", "yearly", undefined],
  ["加盟店舗数", [], "150店舗", "point", undefined],
  ["満足している市民の割合", [], "80%", "point", undefined],
])("%s %j with target %s: %p from %p", (name, notes, target, accumulation, since) => {
  const targets = [quantity(target)];
  const found = inferAccumulation({ name, notes, targets, values: targets, unit: targets[0]?.unit });
  expect([found.accumulation, found.since]).toEqual([accumulation, since]);
  expect(found.guesses.map(({ field }) => field)).toContain("accumulation");
});
