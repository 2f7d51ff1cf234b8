import type { ColumnRole } from "./mapping";

/** What a column head can announce: a role of a KPI table, or a word that shows the table is of another kind. */
export type HeadKind =
  | ColumnRole
  /** 増減, 差: computed beside the values, never a value itself. */
  | "difference"
  /** 増加率, 伸び率, 前年比. */
  | "growth"
  /** 予算額, 事業費. */
  | "amount";

/**
 * Words of column heads, tried in this order; the first that matches wins. They are matched against the head in one
 * width, without spaces, line breaks, years and bracketed remarks, so 「目標値⏎（2023年度）」 arrives as 「目標値」.
 * Order matters where one word contains another: 目標達成率 is a rate, 基本目標 a goal, 数値目標 an indicator.
 */
export const HEAD_WORDS: readonly (readonly [HeadKind, RegExp])[] = [
  ["number", /^(no\.?|nos?\.?|№|番号|#|id|項番|通番|連番|整理番号|コード|code)$/],
  ["unit", /^(単位|units?)$/],
  [
    "rate",
    /(達成率|達成度(合い?)?|達成割合|達成比率|進捗率|進捗度|進ちょく率|対目標比率?|目標比|対計画比|計画比|achievement(rate)?|progress(rate)?|%oftarget|attainment)(実績|値)?$/,
  ],
  ["growth", /(増加率|伸び率|増減率|伸率|前年度?比|増加倍率|growth(rate)?)$/],
  ["difference", /(差|差引|差異|差額|増減数?|増減額|過不足|乖離|difference|change)$/],
  [
    "rating",
    /^(目標)?(評価|判定|評価区分|評価結果|達成区分|達成状況|達成状況区分|達成判定|進捗状況|進捗評価|進捗|状況|ランク|総合評価|評定|rating|status|grade|evaluation|result?rating)$/,
  ],
  ["label", /^(区分|種別|種類|値区分|目標[・/／]?実績(の?別|区分)?|kind|type|category)$/],
  ["year", /^(年度|年|年次|会計年度|対象年度|実績年度|fiscalyear|year|fy)$/],
  ["value", /^(値|数値|データ|指標値|value|figure)$/],
  [
    "name",
    /^(指標|指標名|指標名称|指標の名称|指標項目|評価指標|成果指標|活動指標|目標指標|主要指標|達成指標|進捗指標|業績指標|代表指標|管理指標|まちづくり指標|数値目標|数値目標項目|数値目標指標|kpi|kpi名称?|kpi指標|kpi項目|kpi・指標|指標・?kpi|重要業績評価指[標数]|項目|項目名|目標項目|管理項目|小項目|indicators?|indicatorname|kpis|metric|item|name|performanceindicator|keyperformanceindicator)(名称?)?$/,
  ],
  [
    "goal",
    /^(基本目標|ビジョン|政策|大項目|大分類|戦略目標|基本方針|将来像|基本政策|政策目標|政策分野|基本施策の柱|柱|goals?|vision)(名称?|番号)?$|基本目標$/,
  ],
  [
    "measure",
    /^(施策|基本施策|主要施策|個別施策|中項目|中分類|分野|具体的施策|具体的な施策|施策分野|施策の方向性?|取組方針|基本的方向|プログラム|パッケージ|テーマ|カテゴリー?|measures?|policy|field|area)(名称?|番号)?$/,
  ],
  [
    "project",
    /^(取組|取組内容|取組名|取り組み|取組み|具体的な(事業|取組|取り組み)|事業|事業名|主な(事業|取組|取り組み)|主要事業|事務事業|関連事業|構成事業|projects?|activity|activities)(名称?)?$|に掲げる事業$/,
  ],
  [
    "department",
    /^(担当|所管|所属|主管|関係|実施|取りまとめ|とりまとめ)?(部?課|部署|部局|部局名|部課名|課等|課室|課名|課・係|係|部|所属|担当|所管)(名)?$|^(担当|所管|主管)$|^(department|division|section|incharge|owner|responsible)(department|division)?$/,
  ],
  [
    "source",
    /^(出典|出所|根拠|根拠資料|データ出典|データ元|データ出所|出典元?資料?|資料名?|調査名|統計名?|source|datasource)(等|・根拠|・出典|・備考)?$/,
  ],
  ["method", /^(算定|算出|計算)(方法|式|根拠)$|^(指標の)?(定義|考え方|説明)$|^(method|formula|definition)$/],
  ["direction", /^(目指す|望ましい|目標の?)?(方向|方向性|増減方向)$|^direction$/],
  [
    "baseline",
    /^(計画)?(の)?(基準|現状|現況|当初|策定時|策定当初|初期|開始時|従前|ベース|出発点)(の)?(値|年|年度|年次|年値|年度値|時|時点|数値|実績|実績値|現状値|水準|の状況)*$|^計画(策定|開始)(時|時点|当初|前)?(の)?(現状|実績|基準)?(値|数値)?$|^base(line)?(value|year)?$|^(starting|initial)value$/,
  ],
  [
    "target",
    /(目標|計画)(の)?(値|数|数値|値等|年度|水準|年値)*$|^(年度別|各年度|毎年度)(の)?目標|^(目指す)(値|水準)$|^(final|interim|annual)?(targets?|goalvalue|plan(ned)?)(value)?$/,
  ],
  [
    "actual",
    /(実績|実測|実数|現在|最新|直近|確定|到達)(の)?(値|数|数値|年度|見込|見込み|見込値|見込額|状況)*$|^(結果|達成値|成果値)$|^(actuals?|results?|achieved|observed)(value)?$/,
  ],
  ["amount", /(予算|予算額|事業費|決算|決算額|金額|助成額|助成金額|経費|交付額|補助額|budget|cost|amount)(等)?$/],
  [
    "assessment",
    /(課題|要因|分析|今後の|今後|方針|取組状況|取組実績|検証|コメント|所見|説明|理由|成果|改善|意見|評価内容|進捗内容|事業内容|内容|comments?|analysis|assessment|review)/,
  ],
  ["remark", /^(備考|摘要|注|注記|特記事項|その他|notes?|remarks?)(欄)?$/],
];

/** Words that stand in the rows of paired tables. */
export const LABEL_WORDS: readonly (readonly ["baseline" | "target" | "actual" | "rate" | "other", RegExp])[] = [
  ["rate", /^(目標)?(達成率|達成度|達成割合|進捗率|進捗度|対目標比)$|^(achievement|progress)(rate)?$|^rate$/],
  ["target", /^(目標|目標値|目標数値|目標値等|計画|計画値|年度目標|目|target|plan(ned)?|goal)(値)?$/],
  ["actual", /^(実績|実績値|実績数値|実績見込|実績見込値|実|結果|actual|result)(値)?$/],
  ["baseline", /^(基準|基準値|現状|現状値|当初値|baseline|base)$/],
  ["other", /^(差|差引|差異|増減|増減数|前年比|前年度比|評価|判定|備考|difference|change)$/],
];

/** 最終目標値, 中間目標. */
export const STAGE_WORDS: readonly (readonly ["interim" | "final", RegExp])[] = [
  ["interim", /中間|途中|interim|midterm/],
  ["final", /最終|計画期末|期末|final/],
];

/** Names of rows that add other rows up. */
export const TOTAL_WORDS = /^(合計|総計|小計|計|全体計|total|subtotal|grandtotal)$/;

/** Lines that explain a table instead of belonging to it. */
export const FOOTNOTE = /^\s*([※＊*]|注[)）:：\d０-９\s]|（注|\(注|注意|備考[:：]|出典[:：]|資料[:：]|Note[s]?[:.])/;
