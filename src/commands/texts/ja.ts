import type { Severity } from "../../core/index";

/** What the buttons answer. Every language has exactly these, by the compiler. */
export interface CommandTexts {
  readonly failed: string;
  readonly noTables: string;
  readonly howTablesLook: string;
  readonly nothingFound: string;
  readonly tablesChecked: (tables: number, indicators: number) => string;
  readonly found: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly counts: (severity: Severity, count: number) => string;
  readonly noSheet: (why: string) => string;
  readonly ratesWritten: string;
  readonly noRates: string;
  readonly leftAsIs: (why: string, count: number) => string;
  readonly takeBack: string;
  readonly flagged: string;
  readonly flagsCleared: string;
  readonly flagLegend: readonly string[];
  readonly flagAgain: string;
  readonly summaryIsCurrent: string;
  readonly selectCell: string;
  readonly outsideTables: (cell: string) => string;
  readonly soundIndicator: string;
  readonly finding: (severity: Severity, cell: string, sentence: string) => string;
  readonly more: (count: number) => string;
}

const SEVERITIES = { error: "誤り", warning: "要確認", info: "参考" } as const;

export const JA: CommandTexts = {
  failed: "処理を完了できませんでした",
  noTables: "KPI表が見つかりません",
  howTablesLook:
    "見出しに「基準値」「目標値」「実績値」や年度のある表を読み取ります。読み取れない様式は、ペインで列を指定できます。",
  nothingFound: "指摘はありません",
  tablesChecked: (tables, indicators) => `KPI表 ${String(tables)}、指標 ${String(indicators)} を検証しました。`,
  found: "指摘があります",
  severities: SEVERITIES,
  counts: (severity, count) => `${SEVERITIES[severity]} ${String(count)}件`,
  noSheet: (why) => `一覧のシートは作れませんでした。${why}`,
  ratesWritten: "達成率を書き込みました",
  noRates: "書き込む達成率はありません",
  leftAsIs: (why, count) => `${String(count)}件：${why}`,
  takeBack: "元に戻すときは、ペインの「元に戻す」を使ってください。",
  flagged: "印を付けました",
  flagsCleared: "印をすべて消しました",
  flagLegend: ["赤・実線の枠：誤り", "黄・破線の枠：要確認", "青・点線の枠：参考"],
  flagAgain: "もう一度「フラグ」を押すと、印はすべて消えます。",
  summaryIsCurrent: "集計は最新の内容です",
  selectCell: "KPI表のセルを一つ選んでから、もう一度お試しください",
  outsideTables: (cell) => `${cell} はKPI表の外にあります`,
  soundIndicator: "この指標に指摘はありません。",
  finding: (severity, cell, sentence) => `【${SEVERITIES[severity]}】${cell}　${sentence}`,
  more: (count) => `ほか${String(count)}件。全部の指摘は「検証」またはペインで確認できます。`,
};
