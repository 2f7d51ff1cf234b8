import { type Appearance, type AppearingValue, byName, byText, pairs } from "../../judging/same-thing";
import { sayYear, sayYearEn } from "../../judging/say";
import { sameBase, sameQuantity } from "../../judging/units";
import { groupRule } from "../../rule";

interface Data {
  readonly name: string;
  readonly year: number | null;
  readonly role: AppearingValue["role"];
  readonly value: string;
  readonly other: string;
  readonly otherSheet: string;
}

const ROLES = {
  baseline: { ja: "基準値", en: "baseline" },
  target: { ja: "目標値", en: "target" },
  actual: { ja: "実績値", en: "actual" },
} as const;

/**
 * One thing is: one name, with nothing in measure or department against it (or with a shared number for it); a short
 * name tied to its sheet's indicator; a copied evaluation text. A false alarm would be one long name used for two
 * scopes (a whole and its part) under one measure.
 */
export const sameIndicatorDiffers = groupRule<"workbook/same-indicator-differs", Data, Appearance>({
  id: "workbook/same-indicator-differs",
  severity: "error",
  title: { ja: "同じ指標・年度の値が食い違う", en: "One indicator, one year, two numbers" },
  messages: {
    ja: ({ name, year, role, value, other, otherSheet }) =>
      `「${name}」の${year === null ? "" : `${sayYear(year)}の`}${ROLES[role].ja}は ${value} ですが、シート「${otherSheet}」では ${other} です。どちらが正しいか確かめ、そろえてください。`,
    en: ({ name, year, role, value, other, otherSheet }) =>
      `The ${ROLES[role].en} of "${name}"${year === null ? "" : ` for ${sayYearEn(year)}`} is ${value} here and ${other} on sheet "${otherSheet}". Find the right one and use it in both.`,
  },
  why: {
    ja: "同じ資料に2つの数字があると、どちらも信用されません。",
    en: "With two numbers in one report, neither is trusted.",
  },
  mending: {
    ja: "担当課に確認し、両方の表を同じ値にします。",
    en: "Ask the department and use one value in both places.",
  },
  examples: { bad: "施策①では 15,473人、施策⑤では 15,579人", good: "どちらも 15,473人" },
  settings: ["repeatedTextLength"],
  atLeast: 2,
  gather: [byName, byText],
  judge(entries, report) {
    for (const [earlier, later] of pairs(entries)) {
      for (const value of later.values) {
        const other = earlier.values.find((one) => one.role === value.role && one.year === value.year);
        if (!other || agree(other, value)) continue;
        const data: Data = {
          name: earlier.name.length >= later.name.length ? earlier.name : later.name,
          year: value.year,
          role: value.role,
          value: value.text,
          other: other.text,
          otherSheet: other.at.sheet,
        };
        report({
          at: value.at,
          data,
          related: [other.at],
          owner: { indicator: later.name, ...(later.department !== null && { department: later.department }) },
        });
      }
    }
  },
});

/** Different kinds of units are another finding; a number for four years is not one for a year. */
function agree(a: AppearingValue, b: AppearingValue): boolean {
  const [unitA, unitB] = [a.unit ?? undefined, b.unit ?? undefined];
  if (!sameBase(unitA, unitB)) return true;
  if ((a.quantity.years ?? 1) !== (b.quantity.years ?? 1)) return true;
  return sameQuantity(a.quantity, unitA ?? unitB, b.quantity, unitB ?? unitA);
}
