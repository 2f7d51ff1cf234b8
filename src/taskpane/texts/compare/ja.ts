export interface CompareTexts {
  readonly title: string;
  readonly lead: string;
  readonly gains: readonly string[];
  readonly drop: string;
  readonly choose: string;
  readonly chooseAgain: string;
  readonly stays: string;
  readonly cannot: string;
  comparing(name: string): string;
  matched(known: number, all: number): string;
  values(count: number): string;
  readonly noValues: string;
  readonly nothingMatched: string;
  readonly nothingMatchedHow: string;
  readonly differencesHead: string;
  differences(count: number): string;
  readonly noDifferences: string;
  readonly seeFindings: string;
  unknownHead(count: number): string;
  readonly unknownWhy: string;
  more(count: number): string;
  readonly forget: string;
}

export const JA: CompareTexts = {
  title: "昨年度のファイルと比べる",
  lead: "昨年度の進捗管理のブックを読み込むと、次のことも調べられます。",
  gains: [
    "昨年度に報告した実績値が、今年のブックで書き換わっていないか",
    "昨年度のブックにない指標、名称の変わった指標",
  ],
  drop: "昨年度のファイル（.xlsx）をここにドロップ",
  choose: "ファイルを選ぶ",
  chooseAgain: "別のファイルを選ぶ",
  stays: "ファイルはこのPCの中で読み取り、どこにも送りません。どちらのブックにも書き込みません。",
  cannot: "この環境では、別のファイルを読み込めません。",
  comparing: (name) => `「${name}」と比べています`,
  matched: (known, all) => `${String(all)}指標のうち${String(known)}指標が、昨年度のファイルにもあります。`,
  values: (count) => `評価する年度より前の実績値${String(count)}件を比べました。`,
  noValues: "評価する年度より前の実績値が両方にないため、実績値は比べていません。",
  nothingMatched: "同じ指標・同じ年度の実績値が見つかりませんでした。",
  nothingMatchedHow: "昨年度の同じ計画のファイルか、指標名が変わっていないかを確認してください。",
  differencesHead: "違いの見つかった実績値",
  differences: (count) => `${String(count)}件。指摘の一覧に加えました。`,
  noDifferences: "違いはありませんでした。",
  seeFindings: "指摘を見る",
  unknownHead: (count) => `昨年度のファイルに見当たらない指標（${String(count)}）`,
  unknownWhy: "新しい指標か、名称が変わった指標です。",
  more: (count) => `ほか${String(count)}`,
  forget: "比較をやめる",
};
