import { rememberLately } from "../../../reading/memory/remember";
import { shownRate } from "../../../reading/shown-rate";
import { assessmentsOf } from "../../judging/assessments";
import { ownNotes } from "../../judging/notes";
import type { TableProfile } from "../../judging/profile-table";
import { sayPercent, shown } from "../../judging/say";
import { indicatorRule } from "../../rule";

const REVIEW =
  /見直|上方修正|再設定|引き?上げ|目標(?:値)?(?:の|を)(?:変更|改定|修正|更新|高)|次期計画|新たな目標|妥当性/u;
const LIMIT = /(?<limit>\d{3})\s*%\s*(?:以上|を?超)[^。\n]{0,20}(?:見直|要因|理由)/u;

/** Without a rate in the table nothing is said: whether more is better is not known. */
export const overshootWithoutReview = indicatorRule<
  "review/overshoot-without-review",
  { readonly name: string; readonly rate: string; readonly limit: string }
>({
  id: "review/overshoot-without-review",
  severity: "warning",
  title: { ja: "大幅な超過なのに目標の見直しに触れていない", en: "An overshoot without a word on the target" },
  messages: {
    ja: ({ name, rate, limit }) =>
      `「${name}」の達成率は ${rate} で ${limit} を超えていますが、目標の見直しについての記載がありません。目標が妥当かどうかを評価・課題に書いてください。`,
    en: ({ name, rate, limit }) =>
      `The rate of "${name}" is ${rate}, above ${limit}, and nothing is said about the target. Say whether it still fits.`,
  },
  why: {
    ja: "大幅に超える目標は、低すぎたか、状況が変わったかのどちらかです。",
    en: "A target far exceeded was too low, or the world has changed.",
  },
  mending: { ja: "目標を見直すか、据え置く理由を書きます。", en: "Revise the target, or say why it stays." },
  examples: { bad: "達成率 221% ／ 「多数の参加があった」", good: "達成率 221% ／ 「目標値の見直しを検討する」" },
  settings: ["overshootLimit"],
  check(view, report, { settings, plan }) {
    const { indicator, now, profile } = view;
    const rate = shownRate(now.rate);
    const limit = plan?.overshootLimit ?? shownLimit(profile) ?? settings.overshootLimit;
    if (!now.rate || !rate || rate.ratio <= limit + 1e-9 || now.actual?.reading.kind !== "number") return;
    const texts = [...assessmentsOf(view).map(({ text }) => text), ...ownNotes(view)];
    if (texts.some((text) => REVIEW.test(text))) return;
    report({ at: now.rate.at, data: { name: indicator.name, rate: shown(now.rate), limit: sayPercent(limit) } });
  },
});

/** A limit the sheet's notes name. */
const shownLimit = rememberLately(({ notes }: TableProfile): number | undefined => {
  const named = notes.map((note) => LIMIT.exec(note)?.groups?.["limit"]).find((found) => found !== undefined);
  return named === undefined ? undefined : Number(named) / 100;
});
