import { sayYear, sayYearEn } from "../../judging/say";
import { isBlank, valueSlots } from "../../judging/slots";
import { indicatorRule } from "../../rule";

/** A dash instead of a target is somebody's word that there is none (an indicator to watch); only blanks are reported. */
export const missingTarget = indicatorRule<
  "indicator/missing-target",
  { readonly name: string; readonly year: number | null }
>({
  id: "indicator/missing-target",
  severity: "error",
  title: { ja: "目標値の未入力", en: "No target" },
  messages: {
    ja: ({ name, year }) =>
      `「${name}」には${year === null ? "" : `${sayYear(year)}以降の`}目標値がありません。計画の目標値を入力してください。`,
    en: ({ name, year }) =>
      `"${name}" has no target${year === null ? "" : ` for ${sayYearEn(year)} or later`}. Enter the plan's target.`,
  },
  why: {
    ja: "目標がない指標は、達成したかどうかを判定できません。",
    en: "Without a target nobody can say whether it was met.",
  },
  mending: {
    ja: "計画書の目標値を入力します。目標を置かない指標なら「―」と理由を記します。",
    en: "Enter the plan's target; mark an indicator without one with a dash and the reason.",
  },
  examples: { bad: "目標（空欄） ／ 実績 75件", good: "目標 80件 ／ 実績 75件" },
  check({ indicator, table, year, now }, report) {
    if (!indicator.targets.some((slot) => isBlank(slot))) return;
    if (!table.columns.includes("target") || valueSlots(indicator).every((slot) => isBlank(slot))) return;
    const counts = indicator.targets.filter((slot) => slot.year === null || year === undefined || slot.year >= year);
    if (counts.length === 0 || counts.some((slot) => !isBlank(slot))) return;
    const place = now.target ?? counts[0];
    report({ at: place?.at ?? indicator.at, data: { name: indicator.name, year: year ?? null } });
  },
});
