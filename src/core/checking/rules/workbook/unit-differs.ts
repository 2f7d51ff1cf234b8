import { type Appearance, byName, pairs } from "../../judging/same-thing";
import { groupRule } from "../../rule";

/** 人 and 名 too: within one row they pass, but one indicator should have one unit throughout a report. */
export const unitDiffersBetweenTables = groupRule<
  "workbook/unit-differs",
  {
    readonly name: string;
    readonly text: string;
    readonly unit: string;
    readonly other: string;
    readonly otherText: string;
    readonly otherSheet: string;
  },
  Appearance
>({
  id: "workbook/unit-differs",
  severity: "warning",
  title: { ja: "同じ指標の単位が表によって違う", en: "One indicator in two units" },
  messages: {
    ja: ({ name, text, unit, other, otherText, otherSheet }) =>
      `「${name}」は「${text}」と単位が ${unit} ですが、シート「${otherSheet}」の表では「${otherText}」と ${other} です。単位をそろえてください。`,
    en: ({ name, text, unit, other, otherText, otherSheet }) =>
      `"${name}" is in ${unit} (${text}) here and in ${other} (${otherText}) in the table on sheet "${otherSheet}". Use one unit.`,
  },
  why: {
    ja: "単位が違うと、同じ数字なのに別の値に見えたり、桁を取り違えたりします。",
    en: "Two units make one value look like two.",
  },
  mending: { ja: "計画で定めた単位にそろえます。", en: "Use the plan's unit." },
  examples: { bad: "3.5億円 と 354,831,799円", good: "3.5億円 と 3.5億円" },
  atLeast: 2,
  gather: byName,
  judge(entries, report) {
    for (const [earlier, later] of pairs(entries)) {
      const [a, b] = [lastWithUnit(earlier), lastWithUnit(later)];
      if (!a || !b || a.unit === null || b.unit === null || plain(a.unit) === plain(b.unit)) continue;
      const data = {
        name: later.name,
        text: b.text,
        unit: b.unit,
        other: a.unit,
        otherText: a.text,
        otherSheet: a.at.sheet,
      };
      const department = later.department;
      report({
        at: b.at,
        data,
        related: [a.at],
        owner: { indicator: later.name, ...(department !== null && { department }) },
      });
    }
  },
});

function lastWithUnit({ values }: Appearance) {
  const own = values.filter(({ unit }) => unit !== null);
  return own.filter(({ role }) => role === "actual").at(-1) ?? own.at(-1);
}

function plain(unit: string): string {
  return unit.normalize("NFKC").replace(/\s/gu, "");
}
