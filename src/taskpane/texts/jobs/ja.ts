/** Words that several screens share. */
export interface JobsTexts {
  readonly reading: string;
  readonly notRead: string;
  readonly notReadHow: string;
  readonly noTable: string;
  readonly toMapping: string;
  goTo(sheet: string, cell: string): string;
  goToPlace(place: string): string;
}

export const JA: JobsTexts = {
  reading: "ブックを読み取っています",
  notRead: "ブックを読み取れていません",
  notReadHow: "セルを編集中のときは Enter で確定してから、最初の画面で「もう一度読み取る」を押してください。",
  noTable: "KPI表が見つかりませんでした。表があるのに読み取られていないときは、シート上の場所を指定できます。",
  toMapping: "シートで指す",
  goTo: (sheet, cell) => `「${sheet}」のセル${cell}を表示`,
  goToPlace: (place) => `${place}を表示`,
};
