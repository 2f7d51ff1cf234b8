import type { BandTone } from "../../plan/bands/band";
import type { Chart, ChartSeries, ChartSource, Range } from "../../workbook/workbook";
import type { Counted, CountPlaces } from "./count-table";

/** Told apart in grey, too: dark for the best, and a hatching of its own for each neighbour. */
const COLORS: Readonly<Record<BandTone, readonly string[]>> = {
  good: ["1B5E8C", "4A8DB8", "7FB2D1"],
  fair: ["E3B23C", "EFCF7F"],
  poor: ["B5473C", "D0786F", "E3A8A1"],
  none: ["7F7F7F", "8C8C8C", "999999", "A0A0A0", "8C8C8C", "737373"],
};
const PATTERNS: readonly NonNullable<ChartSeries["pattern"]>[] = [
  "solid",
  "upward",
  "dots",
  "downward",
  "horizontal",
  "grid",
];
/** States begin elsewhere: the last of them must not look like the step that missed its target. */
const STATE_PATTERNS: typeof PATTERNS = ["horizontal", "grid", "dots", "upward", "solid", "downward"];
const HEIGHT = 15;

/** How the indicators of each goal are rated, and how many of those rated reach their target. */
export function summaryCharts(
  sheet: string,
  head: number,
  goals: readonly Counted[],
  places: CountPlaces,
  top: number,
): readonly Chart[] {
  const [first] = goals;
  const last = goals.at(-1);
  if (!first || !last) return [];
  const down = (column: number, values: ChartSource["values"]): ChartSource => ({
    sheet,
    range: { top: first.row, bottom: last.row, left: column, right: column },
    values,
  });
  const named = (column: number, text: string): ChartSource => ({
    sheet,
    range: { top: head, bottom: head, left: column, right: column },
    values: [text],
  });
  const categories = down(
    places.short,
    goals.map(({ short }) => short),
  );
  const used: Record<BandTone, number> = { good: 0, fair: 0, poor: 0, none: 0 };
  const series = places.counts.map(({ head: text, tone }, at): ChartSeries => {
    const colors = COLORS[tone];
    const place = used[tone]++;
    const color = colors[place % colors.length] ?? "7F7F7F";
    const patterns = tone === "none" ? STATE_PATTERNS : PATTERNS;
    const pattern = patterns[(tone === "none" ? place : at) % patterns.length] ?? "solid";
    const values = down(
      at + 1,
      goals.map(({ counts }) => counts[at] ?? 0),
    );
    return { name: named(at + 1, text), categories, values, color, pattern };
  });
  const shares = down(
    places.share,
    goals.map(({ share }) => (share === "" ? null : share)),
  );
  const middle = Math.ceil(places.bar / 2);
  return [
    {
      kind: "bar",
      grouping: "stacked",
      title: "基本目標別の評価（指標数）",
      description: goals.map((goal) => describeGoal(goal, places)).join(" "),
      anchor: box(top, 0, middle - 1),
      series,
      valueAxis: { title: "指標数", numberFormat: "0", min: 0 },
    },
    {
      kind: "bar",
      grouping: "clustered",
      title: "基本目標別の達成割合",
      description: goals.map(({ label, share }) => `${label} ${share === "" ? "―" : percent(share)}。`).join(""),
      anchor: box(top, middle, places.bar),
      series: [
        { name: named(places.share, "達成割合"), categories, values: shares, color: "1B5E8C", pattern: "solid" },
      ],
      valueAxis: { numberFormat: "0%", min: 0, max: 1 },
    },
  ];
}

export function chartRows(): number {
  return HEIGHT;
}

function describeGoal({ label, counts, total }: Counted, places: CountPlaces): string {
  const parts = places.counts.flatMap(({ head }, at) => {
    const number = counts[at] ?? 0;
    return number > 0 ? [`${head}${String(number)}`] : [];
  });
  return `${label} 全${String(total)}指標：${parts.join("、")}。`;
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}％`;
}

function box(top: number, left: number, right: number): Range {
  return { top, bottom: top + HEIGHT - 1, left, right };
}
