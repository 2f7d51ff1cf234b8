import type { BandSet } from "../../plan/bands/band";

/** A rating scale by limits: from this ratio on the rating is called so. Best first. */
export interface RatingScale {
  readonly steps: readonly RatingStep[];
  readonly from: "legend" | "words" | "usual" | "plan";
}

export interface RatingStep {
  readonly label: string;
  /** Ratio; -Infinity for the last step. */
  readonly from: number;
  /** The limit itself belongs to the step below: 100％超. */
  readonly exclusive?: true;
}

const LABEL =
  "(?<label>[SABCDE]|[◎○〇●△▲×✕✖☓]|目標達成|達成|概ね達成|おおむね達成|一部達成|未達成|未達|遅れ|順調|概ね順調|やや遅れ)";
const LEGEND = new RegExp(
  `${LABEL}\\s*(?:評価)?\\s*[:：=＝…(（]\\s*(?:達成率|進捗率|目標の)?\\s*(?:(?<low>\\d+(?:\\.\\d+)?)\\s*%?\\s*(?<lowWord>以上|超|を?超え|[~〜～-])|(?<high>\\d+(?:\\.\\d+)?)\\s*%?\\s*(?<highWord>未満|以下))`,
  "gu",
);

/** A legend printed on the sheet: A：100％以上 B：80％以上 C：80％未満. Two steps at least, or it is no legend. */
export function legendBands(notes: readonly string[]): RatingScale | undefined {
  const steps: RatingStep[] = [];
  for (const note of notes) {
    for (const match of note.normalize("NFKC").replace(/\n/gu, " ").matchAll(LEGEND)) {
      const { label = "", low, lowWord = "" } = match.groups ?? {};
      if (steps.some((step) => step.label === label)) continue;
      const exclusive = /超/u.test(lowWord);
      steps.push({
        label,
        from: low === undefined ? -Infinity : Number(low) / 100,
        ...(exclusive && { exclusive: true as const }),
      });
    }
  }
  steps.sort((a, b) => b.from - a.from);
  return steps.length >= 2 ? { steps, from: "legend" } : undefined;
}

export const MET_OR_NOT: RatingScale = {
  from: "words",
  steps: [
    { label: "達成", from: 1 },
    { label: "未達", from: -Infinity },
  ],
};

/** What most towns use where nothing is printed. */
export const THREE_STEPS: RatingScale = {
  from: "usual",
  steps: [
    { label: "達成", from: 1 },
    { label: "概ね達成", from: 0.8 },
    { label: "未達", from: -Infinity },
  ],
};

export function stepOf(scale: RatingScale, ratio: number): RatingStep | undefined {
  return scale.steps.find((step) => (step.exclusive ? ratio > step.from + 1e-12 : ratio >= step.from - 1e-12));
}

/** A plan's bands as limits; undefined where they compare with target and baseline instead of a rate. */
export function scaleOfPlan(bands: BandSet | undefined): RatingScale | undefined {
  const steps: RatingStep[] = [];
  for (const { label, when } of bands?.bands ?? []) {
    if (when.kind === "rate-at-least") steps.push({ label, from: when.percent / 100 });
    else if (when.kind === "rate-above") steps.push({ label, from: when.percent / 100, exclusive: true });
    else if (when.kind === "rest") steps.push({ label, from: -Infinity });
    else if (when.kind !== "judged" && when.kind !== "no-rate") return undefined;
  }
  return steps.length >= 2 ? { steps, from: "plan" } : undefined;
}

/** What decides the scale: part of an indicator's view, which itself stands on this file. */
interface Judged {
  readonly planned: { readonly bands?: BandSet } | undefined;
  readonly profile: { readonly scale: RatingScale | undefined };
}

/** The scale in force where no printed rating narrows it down: the plan's, the legend's, else the common three steps. */
export function scaleInForce({ planned, profile }: Judged): RatingScale {
  return scaleOfPlan(planned?.bands) ?? profile.scale ?? THREE_STEPS;
}
