/** Why an indicator has no rate. The word is what a cell shows; there is never a cap or a silent 0 instead. */
export const NO_RATE_REASONS = {
  pending: { ja: "未集計", en: "not yet reported" },
  "no-target": { ja: "目標なし", en: "no target" },
  "target-zero": { ja: "目標0", en: "target is 0" },
  "baseline-equals-target": { ja: "基準=目標", en: "baseline equals target" },
  "signs-differ": { ja: "符号が異なる", en: "signs differ" },
  "not-applicable": { ja: "対象外", en: "not applicable" },
  ended: { ja: "終了", en: "ended" },
  check: { ja: "要確認", en: "needs a look" },
} as const satisfies Record<string, { readonly ja: string; readonly en: string }>;

export type NoRateReason = keyof typeof NO_RATE_REASONS;
export const NO_RATE_REASON_NAMES = Object.keys(NO_RATE_REASONS) as [NoRateReason, ...NoRateReason[]];

interface CauseWords {
  readonly reason: NoRateReason;
  readonly ja: string;
  readonly en: string;
}

/** The exact cause behind a reason, for whoever asks why. */
export const NO_RATE_CAUSES = {
  "no-actual": cause("pending", "実績が未記入です。", "The actual is blank."),
  "actual-pending": cause("pending", "実績が集計中です。", "The actual is still being collected."),
  "actual-dash": cause("not-applicable", "実績欄が「―」です。", "The actual is a dash."),
  "not-measured": cause("not-applicable", "この年度は調査・実施がありません。", "Nothing was measured in this year."),
  "not-applicable": cause("not-applicable", "実績が対象外です。", "The actual does not apply."),
  ended: cause("ended", "事業または指標が終了しています。", "The project or indicator has ended."),
  "no-target": cause("no-target", "目標値がありません。", "There is no target."),
  "target-zero": cause("target-zero", "目標値が0のため、比が求められません。", "The target is 0: there is no ratio."),
  "actual-zero": cause(
    "check",
    "実績が0のため、目標÷実績が求められません。",
    "The actual is 0: target ÷ actual does not exist.",
  ),
  "no-baseline": cause(
    "check",
    "基準値がないため、改善幅が求められません。",
    "There is no baseline to measure progress from.",
  ),
  "baseline-equals-target": cause(
    "baseline-equals-target",
    "基準値と目標値が同じため、改善幅が求められません。",
    "Baseline and target are equal: there is no progress to measure.",
  ),
  "signs-differ": cause(
    "signs-differ",
    "基準値・目標値・実績に正と負が混ざるため、比に意味がありません。",
    "Baseline, target and actual are partly positive, partly negative: a ratio means nothing.",
  ),
  "negative-target": cause(
    "check",
    "目標値が負のため、比では達成の度合いが表せません。",
    "The target is negative: a ratio does not say how far it is met.",
  ),
  "target-worse-than-baseline": cause(
    "check",
    "目標値が基準値より後退しているため、改善幅では達成の度合いが表せません。",
    "The target is worse than the baseline: progress does not say how far it is met.",
  ),
  "direction-unknown": cause(
    "check",
    "指標の方向（高いほど良い・低いほど良い・維持）が決まっていません。",
    "The indicator's direction is not declared.",
  ),
  "method-against-direction": cause(
    "check",
    "計算方法が指標の方向に合っていません。",
    "The method does not fit the indicator's direction.",
  ),
  "units-differ": cause(
    "check",
    "目標値・実績・基準値の単位が異なります。",
    "The units differ and do not scale into each other.",
  ),
  "periods-differ": cause(
    "check",
    "目標値・実績・基準値の対象年数が異なります。",
    "The values cover different numbers of years.",
  ),
  "period-unknown": cause(
    "check",
    "目標値の対象年数が分かりません。",
    "How many years the target covers is not known.",
  ),
  "term-unknown": cause(
    "check",
    "計画期間（始まりと終わり）が分かりません。",
    "The plan's first and last year are not known.",
  ),
  "not-due": cause(
    "not-applicable",
    "この年度に達しているべき値はまだありません。",
    "Nothing is due in this year yet.",
  ),
  unreadable: cause(
    "check",
    "目標値・実績・基準値に数値として読めないものがあります。",
    "A value cannot be read as one number.",
  ),
} as const satisfies Record<string, CauseWords>;

export type NoRateCause = keyof typeof NO_RATE_CAUSES;

export function reasonOf(name: NoRateCause): NoRateReason {
  return NO_RATE_CAUSES[name].reason;
}

function cause(reason: NoRateReason, ja: string, en: string): CauseWords {
  return { reason, ja, en };
}
