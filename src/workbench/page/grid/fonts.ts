import "./fonts.css";

/** Faces that workbooks of town halls name. The style sheet says what stands in for them where a PC lacks them. */
const FACES = [
  "Calibri",
  "游ゴシック",
  "Yu Gothic",
  "ＭＳ Ｐゴシック",
  "MS PGothic",
  "ＭＳ ゴシック",
  "メイリオ",
  "Meiryo",
];

/** The grid measures text while it draws: fonts have to be there before. One that no PC part offers is no failure. */
export async function useOwnFonts(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(`11pt "${face}"`, "達成率 KPI")));
}
