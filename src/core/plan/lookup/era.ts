const ERAS = [
  { letter: "R", name: "令和", from: 2019 },
  { letter: "H", name: "平成", from: 1989 },
  { letter: "S", name: "昭和", from: 1926 },
] as const;

/** R6, H30, R元: the short form of column heads. Years before 昭和 stay western. */
export function shortYear(year: number): string {
  const era = ERAS.find(({ from }) => year >= from);
  return era ? era.letter + count(year, era.from) : String(year);
}

/** 令和6年度, the way a town hall writes a fiscal year. */
export function yearText(year: number): string {
  const era = ERAS.find(({ from }) => year >= from);
  return `${era ? era.name + count(year, era.from) : String(year)}年度`;
}

function count(year: number, from: number): string {
  return year === from ? "元" : String(year - from + 1);
}
