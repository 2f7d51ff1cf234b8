import { assessmentsOf, placeForAssessment } from "../../judging/assessments";
import { outcomeOfYear } from "../../judging/missed";
import { shown } from "../../judging/say";
import { indicatorRule } from "../../rule";

/** A block of text beside the table: 課題・検証, 評価と要因. Whom it speaks of cannot be told, so it counts for all. */
const REVIEW_BLOCK = /課\s*題|検\s*証|要\s*因|評\s*価/u;

/** Silent where nothing on the sheet asks for a cause, unless the plan does. */
export const missWithoutCause = indicatorRule<
  "review/miss-without-cause",
  { readonly name: string; readonly target: string | null; readonly actual: string | null }
>({
  id: "review/miss-without-cause",
  severity: "warning",
  title: { ja: "未達なのに要因の記載がない", en: "A miss without a cause" },
  messages: {
    ja: ({ name, target, actual }) =>
      `「${name}」は目標${target === null ? "" : ` ${target} `}に達していません${actual === null ? "" : `（実績 ${actual}）`}が、評価・課題が空欄です。未達の要因と今後の対応を書いてください。`,
    en: ({ name, target, actual }) =>
      `"${name}" missed its target${target === null ? "" : ` ${target}`}${actual === null ? "" : ` (actual ${actual})`} and the assessment is blank. Give the cause and what follows.`,
  },
  why: {
    ja: "未達の要因は、次の年度の取組を考える出発点です。",
    en: "The cause of a miss is where next year's work begins.",
  },
  mending: { ja: "評価・課題の欄に要因と対応を書きます。", en: "Fill in the assessment." },
  examples: { bad: "達成率 74% ／ 評価・課題（空欄）", good: "達成率 74% ／ 「加盟店の募集が遅れた。…」" },
  settings: ["maintainBand"],
  check(view, report, { settings, plan }) {
    const { indicator, now, year } = view;
    if (assessmentsOf(view).length > 0 || outcomeOfYear(view, year, settings.maintainBand) !== "missed") return;
    const asked = plan?.duties?.causeOnMiss === true && !view.profile.notes.some((note) => REVIEW_BLOCK.test(note));
    const place = placeForAssessment(view) ?? (asked ? indicator.at : undefined);
    if (!place) return;
    const data = {
      name: indicator.name,
      target: now.target ? shown(now.target) : null,
      actual: now.actual ? shown(now.actual) : null,
    };
    report({ at: place, data, related: now.actual ? [now.actual.at] : [] });
  },
});
