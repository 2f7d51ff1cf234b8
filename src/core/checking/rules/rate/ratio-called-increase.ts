import { explainGrowth, type Growth, growthOf } from "../../judging/growth";
import { oneLine, sayYear, sayYearEn, shown } from "../../judging/say";
import { type CellRef, otherTableRule } from "../../rule";
import type { OtherTableView } from "../../views";

interface Data {
  readonly head: string;
  readonly text: string;
  /** First year of this row, where it differs from the other rows'. */
  readonly base: number | null;
  readonly usual: number | null;
}

export const ratioCalledIncrease = otherTableRule<"rate/ratio-called-increase", Data>({
  id: "rate/ratio-called-increase",
  severity: "warning",
  title: { ja: "増加率という名の倍率、基準年の違い", en: "A ratio called a rate of increase, or another base year" },
  messages: {
    ja: ({ head, text, base, usual }) =>
      base === null || usual === null
        ? `見出しは「${head}」ですが、値（${text}）は増加率ではなく何倍になったかを示しています。見出しを「倍率」にするか、増加率を計算してください。`
        : `「${head}」の ${text} は${sayYear(base)}を基準に計算されていますが、他の行は${sayYear(usual)}が基準です。基準年度をそろえるか、注記してください。`,
    en: ({ head, text, base, usual }) =>
      base === null || usual === null
        ? `The head says "${head}" (rate of increase), but ${text} is a ratio. Call it 倍率, or compute the increase.`
        : `${text} under "${head}" starts from ${sayYearEn(base)}, the other rows from ${sayYearEn(usual)}. Use one base year, or note it.`,
  },
  why: {
    ja: "2.1倍は110%の増加で、増加率2.1（210%）ではありません。",
    en: "2.1 times is an increase of 110%, not of 210%.",
  },
  mending: {
    ja: "見出しか値のどちらかを直し、基準年度をそろえます。",
    en: "Correct the head or the value, and use one base year.",
  },
  examples: { bad: "5か年増加率 2.3倍（R6÷R5）", good: "倍率（R6÷R2） 2.1倍" },
  check(view, report) {
    const growths = view.table.rows.flatMap((row) => growthOf(view.table, row) ?? []);
    const calledIncrease = growths.filter(({ head }) => /増加率|伸び率|増減率|成長率|上昇率/u.test(head));
    const [first] = calledIncrease.filter((growth) => isRatio(growth));
    if (first) {
      const data = { head: oneLine(first.head), text: shown(first.slot), base: null, usual: null };
      report({ at: headCell(view, first) ?? first.slot.at, data });
    }
    const bases = growths.flatMap((growth) => {
      const found = explainGrowth(growth);
      return found ? [{ growth, base: found.base }] : [];
    });
    const usual = mostCommon(bases.map(({ base }) => base));
    if (usual === undefined) return;
    for (const { growth, base } of bases) {
      if (base === usual) continue;
      report({ at: growth.slot.at, data: { head: oneLine(growth.head), text: shown(growth.slot), base, usual } });
    }
  },
});

function isRatio(growth: Growth): boolean {
  return growth.isTimes || explainGrowth(growth)?.kind === "ratio";
}

function headCell({ table, sheet }: OtherTableView, growth: Growth): CellRef | undefined {
  const column = growth.slot.at.column;
  for (const row of sheet.rows) {
    if (row.index < table.range.top || row.index >= growth.slot.at.row) continue;
    const value = row.values[column - row.start];
    if (typeof value === "string" && value.trim() !== "") return { sheet: table.sheet, row: row.index, column };
  }
  return undefined;
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 > values.length && best[1] >= 2 ? best[0] : undefined;
}
