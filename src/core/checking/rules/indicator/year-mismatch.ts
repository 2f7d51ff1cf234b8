import type { Slot } from "../../../reading/table";
import { sayYear, sayYearEn, shown } from "../../judging/say";
import { allNumbered, numbered, valueSlots } from "../../judging/slots";
import { indicatorRule } from "../../rule";

interface Dated {
  readonly slot: Slot;
  readonly year: number;
  readonly asOf: number;
}

/** Silent where targets and actuals carry one and the same lag throughout: then like is compared with like. */
export const yearMismatch = indicatorRule<
  "indicator/year-mismatch",
  {
    readonly name: string;
    readonly text: string;
    readonly year: number;
    readonly asOf: number;
    readonly alone: boolean;
  }
>({
  id: "indicator/year-mismatch",
  severity: "warning",
  title: { ja: "列の年度と値の年度が異なる", en: "The value's year differs from its column's" },
  messages: {
    ja: ({ name, text, year, asOf, alone }) =>
      `「${name}」の「${text}」は${sayYear(asOf)}の値ですが、${sayYear(year)}の列にあります${alone ? "（目標値と実績値の片方にしか年度がありません）" : ""}。どの年度の値どうしを比べるのかを明記してください。`,
    en: ({ name, text, year, asOf, alone }) =>
      `"${text}" of "${name}" is of ${sayYearEn(asOf)} but stands under ${sayYearEn(year)}${alone ? ", and only one of target and actual carries a year" : ""}. Say which years are compared.`,
  },
  why: {
    ja: "年度の違う目標と実績を比べると、達成・未達の判定が変わることがあります。",
    en: "Comparing different years may turn a miss into a success.",
  },
  mending: {
    ja: "同じ年度の値を入れるか、「○年度遅れの統計」と注記します。",
    en: "Use values of one year, or note the lag.",
  },
  examples: { bad: "H30 目標 2,465 ／ 実績 2,496（H27）", good: "H30 目標 2,465（H27） ／ 実績 2,496（H27）" },
  check({ indicator, year }, report) {
    if (!allNumbered(valueSlots(indicator)).some(({ quantity }) => quantity.asOf !== undefined)) return;
    const targets = allNumbered(indicator.targets).flatMap(dated);
    const actuals = allNumbered(indicator.actuals).flatMap(dated);
    const lags = new Set([...targets, ...actuals].map(lagOf));
    const plainTargets = allNumbered(indicator.targets).length > targets.length;
    const plainActuals = allNumbered(indicator.actuals).length > actuals.length;
    const [lag] = lags;
    if (lags.size === 1 && (lag === 0 || !(plainTargets || plainActuals))) return;
    const alone = (targets.length === 0) !== (actuals.length === 0);
    const guilty =
      pick(actuals, year) ?? pick(targets, year) ?? (lags.size === 0 ? datedBaseline(indicator) : undefined);
    if (!guilty) return;
    const data = { name: indicator.name, text: shown(guilty.slot), year: guilty.year, asOf: guilty.asOf, alone };
    report({ at: guilty.slot.at, data });
  },
});

function dated({
  slot,
  quantity,
}: {
  readonly slot: Slot & { readonly year: number | null };
  readonly quantity: { readonly asOf?: number };
}): readonly Dated[] {
  return slot.year === null || quantity.asOf === undefined ? [] : [{ slot, year: slot.year, asOf: quantity.asOf }];
}

function datedBaseline({ baseline }: Parameters<typeof numberedBaseline>[0]): Dated | undefined {
  const own = numberedBaseline({ ...(baseline && { baseline }) });
  const [found] = own ? dated(own) : [];
  return found && lagOf(found) !== 0 ? found : undefined;
}

function numberedBaseline({ baseline }: { readonly baseline?: (Slot & { readonly year: number | null }) | undefined }) {
  return numbered(baseline);
}

function lagOf({ year, asOf }: Dated): number {
  return year - asOf;
}

/** The one of the year being evaluated if it lags, else the latest that does. */
function pick(values: readonly Dated[], year: number | undefined): Dated | undefined {
  const lagging = values.filter((value) => lagOf(value) !== 0);
  return lagging.find((value) => value.year === year) ?? lagging.at(-1);
}
