import { roundHalfUp } from "../../achieving/rounding/round";
import { cellName } from "../../workbook/address";
import { goodFormula, ratedFormula, type Counted, type CountPlaces } from "./count-table";

export interface Sentence {
  readonly text: string;
  readonly formula: string;
}

/** States worth a word of their own in the sentence. */
const NAMED = ["未集計", "要確認"] as const;

/** One sentence of result in plain words, as a formula over its row of counts. */
export function sentenceOf(counted: Counted, places: CountPlaces): Sentence {
  const { row, label, total, good, rated, share } = counted;
  const { counts } = places;
  const at = (column: number) => cellName({ row, column });
  const percent = share === "" ? 0 : roundHalfUp(share * 100, 0);
  const named = NAMED.map((head) => ({ head, column: counts.findIndex((each) => each.head === head) + 1 }));
  const result =
    rated === 0
      ? `全${String(total)}指標のうち、評価できる指標はまだありません。`
      : `全${String(total)}指標のうち${String(rated)}指標を評価し、${String(good)}指標（${String(percent)}％）が目標に達しました。`;
  const remarks = named.map(({ head, column }) => {
    const number = counted.counts[column - 1] ?? 0;
    return number > 0 ? `${head}は${String(number)}指標です。` : "";
  });
  const countedPart =
    `"全"&${at(places.total)}&"指標のうち"&${ratedFormula(row, counts)}&"指標を評価し、"&${goodFormula(row, counts)}` +
    `&"指標（"&ROUND(${at(places.share)}*100,0)&"％）が目標に達しました。"`;
  const nonePart = `"全"&${at(places.total)}&"指標のうち、評価できる指標はまだありません。"`;
  const remarkParts = named.map(({ head, column }) => `&IF(${at(column)}>0,"${head}は"&${at(column)}&"指標です。","")`);
  return {
    text: `${label}：${result}${remarks.join("")}`,
    formula: `${at(0)}&"："&IF(${ratedFormula(row, counts)}=0,${nonePart},${countedPart})${remarkParts.join("")}`,
  };
}
