import { findYears } from "../year/find-years";
import type { Missing, MissingMark } from "../reading";
import { narrow, withoutInvisible, withoutSpaces } from "./widths";

// Anything longer is a sentence.
const LONGEST = 40;

const DASH = /^(?:[-‐‑‒–—―−─━_⁻]{1,6}|[ー一]{1,3}|[…‥⋯]{1,3}|[・･]{1,6}|\.{2,6}|[/\\]|[×xX✕✖╳]|\*{1,6})$/u;
/** 一 and ー are letters; on screen they look like a dash. */
const LOOKALIKE = /[ー一]/u;
// 一人 is one person, ―人 a dash with the unit left behind it.
const DASH_WITH_UNIT =
  /^[-‐‑‒–—―−─━ー]{1,3}(?:%|[人件名回円社校戸組台箇か]|千円|百万円|億円|団体|世帯|施設|か所|箇所|ポイント|pt)$/u;

const WORDS: Readonly<Record<Exclude<MissingMark, never>, string>> = {
  blank: "空白 空欄",
  // なし may be zero and may be "no figure": a reader cannot tell, so no reason is given for it.
  dash: "なし 無し 無 ナシ 特になし 実績なし 実績無し 目標なし 目標値なし 設定なし 目標設定なし 基準値なし 現状値なし 指標なし 数値なし データなし 該当データなし",
  pending:
    "tbd tbc 年度末確定 確定待ち 公表待ち 集計待ち 後日公表 後日報告 後日記入 検討 要確認 確認要 追って公表 見込み中 入力待ち",
  "not-measured":
    "調査なし 調査無し 調査せず 未調査 未実施 実施なし 実施無し 実施せず 未測定 未計測 測定なし 計測なし 計測不可 測定不可 測定不能 算出不可 算出不能 算定不能 " +
    "計算不能 把握不可 把握困難 把握なし 把握せず 集計なし 欠測 欠損 欠測値 不明 中止 休止 休館 休業 秘匿 非公表 非公開 統計なし 隔年調査 調査年ではない 調査対象外年 未開催 開催なし 開催せず",
  "not-applicable":
    "対象外 評価対象外 算定対象外 該当なし 該当無し 該当せず 非該当 適用外 適用なし n/a na n.a. n.a 新規 新規事業 新規設定 新規指標 新設 終了 事業終了 廃止 事業廃止 指標廃止 " +
    "皆減 皆増 開始前 事業開始前 実施前 未開始 未開設 開設前 開校前 開館前 供用前 統合 設定しない 設定せず 目標設定せず",
};

const MARKS: ReadonlyMap<string, MissingMark> = new Map(
  (Object.keys(WORDS) as MissingMark[]).flatMap((mark) =>
    WORDS[mark].split(" ").map((word): [string, MissingMark] => [word, mark]),
  ),
);

/** Words with a stem that varies. Years are taken out before: R7公表予定, 令和５年度未実施. */
const PATTERNS: readonly { readonly mark: MissingMark; readonly pattern: RegExp }[] = [
  {
    mark: "pending",
    pattern:
      /^(?:現在|まだ|数値|実績値?|目標値?|結果)?は?未(?:集計|公表|定|確定|発表|判明|算出|算定|把握|入力|報告|記入|記載|設定|決定|回答|提出|着)$/u,
  },
  {
    mark: "pending",
    pattern:
      /^(?:現在|数値|実績値?|目標値?|結果)?は?(?:集計|調査|検討|調整|算定|算出|確認|作成|策定|協議|精査|分析|照会|準備|整理|計算|測定|計測|推計|照合|審査|公表準備)中$/u,
  },
  {
    mark: "pending",
    pattern:
      /^.{0,10}?(?:公表|確定|判明|集計|発表|調査|算出|算定|決定|設定|入力|報告|把握|実施|開始|策定|測定|検討)(?:予定|見込み?|前|待ち?|次第|後)$/u,
  },
  {
    mark: "pending",
    pattern:
      /^(?:年度末|年度内|後日|翌年度?|次年度|来年度|[0-9]{1,2}月|[春夏秋冬])(?:頃|末|中|に|以降|[上中下]旬)*(?:に)?(?:公表|確定|判明|発表|集計|把握)$/u,
  },
  {
    mark: "not-measured",
    pattern:
      /^(?:.{0,8}調査|アンケート)(?:は|を|が)?(?:なし|無し|未実施|未実施のため|実施せず|せず|実施なし|実施していない|年度?では?ない)$/u,
  },
];

/** No mark begins with a digit but 10月確定 and its like. */
const BEGINS_WITH_DIGIT = /^[0-9０-９]/;

/** The mark a text is, with every width, space and bracket around it; undefined when it says anything else. */
export function readMissing(raw: string): Missing | undefined {
  if (raw.length > 400 || (BEGINS_WITH_DIGIT.test(raw) && !raw.includes("月"))) return undefined;
  const text = withoutSpaces(narrow(withoutInvisible(raw)));
  if (text === "") return { kind: "missing", mark: "blank", text: raw };
  if (text.length > LONGEST) return undefined;
  const core = withoutBrackets(text);
  const mark = markOf(core) ?? markWithRemark(core);
  if (mark === undefined) return undefined;
  const isLookalike = mark === "dash" && LOOKALIKE.test(core);
  return { kind: "missing", mark, text: raw, ...(isLookalike && { lookalike: true }) };
}

const IN_BRACKETS = /^[([【〔〈<「『](.+)[)\]】〕〉>」』]$/u;

function withoutBrackets(text: string): string {
  let core = text;
  for (let depth = 0; depth < 3; depth++) core = IN_BRACKETS.exec(core)?.[1] ?? core;
  return core;
}

function markOf(text: string): MissingMark | undefined {
  if (DASH.test(text) || DASH_WITH_UNIT.test(text)) return "dash";
  const word = text.toLowerCase();
  const known = MARKS.get(word);
  if (known) return known;
  const { years, rest } = findYears(word);
  const stem = withoutBrackets(rest.replace(/^(?:頃|末|中|に|は|から|以降|[上中下]旬|度)+/u, ""));
  if (years.length > 0 && MARKS.has(stem)) return MARKS.get(stem);
  if (years.length > 0 && /^(?:公表|確定|判明|発表|集計|把握)$/u.test(stem)) return "pending";
  return PATTERNS.find(({ pattern }) => pattern.test(stem))?.mark;
}

const REMARK_BEHIND = /^([^()※*]{1,12})(?:\(([^()]{1,24})\)|※[0-9]{0,2}|\*[0-9]{1,2})$/u;

/** ―※1, 未集計（R7.9公表予定）, -（新規）: the mark, and where it is a dash, the reason behind it. */
function markWithRemark(text: string): MissingMark | undefined {
  const match = REMARK_BEHIND.exec(text);
  if (match?.[1] === undefined) return undefined;
  const mark = markOf(match[1]);
  if (match[2] === undefined) return mark;
  // 集計中（速報値120）, ―（120）: there is a number after all, and nobody says what it counts for.
  if (/[0-9]/.test(findYears(match[2]).rest.replace(/[0-9]{1,2}月(?:[0-9]{1,2}日)?/gu, ""))) return undefined;
  return mark === "dash" ? (markOf(match[2]) ?? mark) : mark;
}
