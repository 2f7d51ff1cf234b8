import { ACCUMULATIONS } from "../terms/accumulations";
import { DIRECTIONS } from "../terms/directions";
import { KINDS } from "../terms/kinds";
import { METHODS } from "../terms/methods";
import { ROUNDINGS } from "../terms/roundings";
import type { Term } from "../terms/term";
import { bands, lines, number, numberOrNone, term, text, year, years, yesNo } from "./codec";
import { column, type Column } from "./column";
import { quantity } from "./quantity-codec";

function words<Id extends string>(table: Readonly<Record<Id, string>>): Readonly<Record<Id, Term>> {
  const entries = Object.entries(table) as [Id, string][];
  return Object.fromEntries(
    entries.map(([id, ja]) => [id, { ja, en: id, also: [], meaning: "" }]),
  ) as unknown as Record<Id, Term>;
}

export const OVERVIEW: readonly Column[] = [
  column("様式の版", "tassei", number, 0, { help: "変更しないでください。" }),
  column("計画名", "title", text, 0),
  column("自治体名", "municipality.name", text, 0),
  column("団体コード", "municipality.code", text, 0, { help: "全国地方公共団体コード（6桁）" }),
  column("計画期間の始まり", "period.from", year, 0),
  column("計画期間の終わり", "period.to", year, 0),
  column("目標・実績を置く年度", "years", years, 0, { help: "R2、R3、R4 のように。空欄なら計画期間の全年度" }),
  column("検証する年度", "evaluationYear", year, 0),
  column("計算方法", "defaults.method", term(METHODS), 0, { help: "指標に書いていないときの計算方法" }),
  column("端数処理", "defaults.rounding.mode", term(ROUNDINGS), 0),
  column("率の小数桁", "defaults.rounding.decimals", number, 0, { help: "0 なら 94％、1 なら 93.8％" }),
  column("評価区分", "defaults.bands", bands, 0),
  column("維持の許容幅（％）", "defaults.tolerancePercent", number, 0, { help: "維持の指標で達成とみなす幅" }),
  column("未達のとき要因を求める", "review.cause", yesNo, 0),
  column("見直しを求める達成率（％）", "review.overshootPercent", numberOrNone, 0, {
    help: "求めないときは「求めない」",
  }),
  column("出典を求める", "review.source", yesNo, 0),
  column("備考", "note", text, 0),
];

export const INDICATOR: readonly Column[] = [
  column("識別子", "id", text, 10),
  column("指標名", "name", text, 36),
  column("別名", "aliases", lines, 20, { help: "略称や以前の名称。1行に1つ" }),
  column("種別", "kind", term(KINDS), 10),
  column("属する施策等", "under", text, 10, { help: "基本目標・施策・事業の識別子", chooseFrom: "places" }),
  column("再掲", "alsoUnder", lines, 10, { help: "再掲される基本目標・施策・事業の識別子。1行に1つ" }),
  column("単位", "unit", text, 8),
  column("向き", "direction", term(DIRECTIONS), 12),
  column("許容幅（％）", "tolerancePercent", number, 8, { help: "向きが維持のときだけ" }),
  column("累計区分", "accumulation", term(ACCUMULATIONS), 10),
  column("累計の起点", "since", year, 8, { help: "累計のときだけ" }),
  column("基準値", "baseline", quantity("asOf", "years", "provisional"), 14, {
    help: "年度や年数も書けます。2,325（H24）、28／3年、6,766（概算）",
  }),
];

const TARGET = quantity("qualifier", "asOf");
const ACTUAL = quantity("asOf", "years", "provisional");

export function targetColumn(head: string, targetYear: number): Column {
  const help = "以上・以下や、列と違う年度も書けます。7,000以上、55,403（H27）";
  return column(head, "targets", TARGET, 13, { year: targetYear, help });
}

export function actualColumn(head: string, actualYear: number): Column {
  return column(head, "actuals", ACTUAL, 13, { year: actualYear, help: "計画が記録している過去の実績" });
}

export const INDICATOR_AFTER_TARGETS: readonly Column[] = [
  column("最終目標", "final", quantity("qualifier", "years"), 13, { help: "何年分かも書けます。36／4年" }),
  column("最終目標の年度", "final.year", year, 10, { help: "空欄なら計画期間の終わり" }),
];

export const INDICATOR_AFTER_ACTUALS: readonly Column[] = [
  column("遅れ（年）", "lag", number, 8, { help: "実績の年度が列の年度より何年遅れるか" }),
  column("小数桁", "decimals", number, 8, { help: "値の小数点以下の桁数" }),
  column("担当課", "departments", lines, 14, { help: "複数あるときは1行に1つ", chooseFrom: "departments" }),
  column("出典", "source", text, 16),
  column("計算方法", "method", term(METHODS), 12, { help: "空欄なら計画の概要のとおり" }),
  column("端数処理", "rounding.mode", term(ROUNDINGS), 10, { help: "空欄なら計画の概要のとおり" }),
  column("率の小数桁", "rounding.decimals", number, 8),
  column("評価区分", "bands", bands, 16, { help: "空欄なら計画の概要のとおり" }),
  column("備考", "note", text, 40),
];

export const PLACE_KIND = term(words({ goals: "基本目標", measures: "施策" }));

export const PLACE: readonly Column[] = [
  column("識別子", "id", text, 0),
  column("名称", "title", text, 0),
  column("別名", "aliases", lines, 0),
  column("区分", "kind", PLACE_KIND, 0),
  column("上位", "under", text, 0, { help: "施策のとき、上位の基本目標・施策の識別子" }),
  column("番号の書き方", "label", text, 0, { help: "基本目標１、施策① など" }),
];

export const PROJECT: readonly Column[] = [
  column("識別子", "id", text, 0),
  column("事業名", "name", text, 0),
  column("別名", "aliases", lines, 0),
  column("側見出し", "group", text, 0),
  column("上位", "under", text, 0, { chooseFrom: "places" }),
  column("再掲", "alsoUnder", lines, 0),
  column("担当課", "departments", lines, 0, { chooseFrom: "departments" }),
  column("備考", "note", text, 0),
];

export const BUDGET: readonly Column[] = [
  column("事業の識別子", "owner", text, 0, { chooseFrom: "projects" }),
  column("予算の備考", "note", text, 0),
  column("年度", "year", year, 0),
  column("予算額", "amount", number, 0),
  column("単位", "unit", term(words({ 円: "円", 千円: "千円", 万円: "万円", 百万円: "百万円", 億円: "億円" })), 0),
];

const MARK = term(words({ target: "目標", baseline: "基準値" }));
const TEST = words({
  "rate-at-least": "達成率が値以上",
  "rate-above": "達成率が値を超える",
  "better-than": "比べる値より値％を超えて良い",
  "same-as": "比べる値の±値％以内",
  rest: "それ以外",
  judged: "人が判断",
  "no-rate": "率がない",
});

export const BAND: readonly Column[] = [
  column("対象の指標", "owner", text, 0, { help: "空欄なら計画全体", chooseFrom: "indicators" }),
  column("意味", "meaning", text, 0),
  column("区分の名称", "label", text, 0),
  column("判定", "when.kind", term(TEST), 0),
  column("値", "when.number", number, 0),
  column("比べる値", "when.mark", MARK, 0),
  column("色", "tone", term(words({ good: "良", fair: "中", poor: "悪", none: "なし" })), 0),
];

export const DEPARTMENT: readonly Column[] = [column("担当課名", "", text, 0)];

export const SURE = term(words({ high: "高", medium: "中", low: "低" }));
