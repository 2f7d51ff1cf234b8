import type { Band, BandMark, BandSet, BandTest, BandTone } from "./band";

/**
 * Rating scales met in practice, by name. A plan names one of them or brings its own.
 * Where a town prints no label for a step, the step's limits are its label.
 */
export const BAND_PRESETS = {
  "three-steps": {
    name: "三段階（100％・80％）",
    bands: [
      band("達成", "達成率100％以上", atLeast(100), "good"),
      band("概ね達成", "達成率80％以上100％未満", atLeast(80), "fair"),
      band("未達", "達成率80％未満", rest(), "poor"),
    ],
  },
  "met-or-not": {
    name: "達成・未達",
    bands: [band("達成", "達成率100％以上", atLeast(100), "good"), band("未達", "達成率100％未満", rest(), "poor")],
  },
  nagayo: {
    name: "S・A・B・C（長与町）",
    bands: [
      band("S", "目標値を上回る", better("target"), "good"),
      // "基準±10%" and "基準を上回る" overlap as printed; the narrower one is taken first, or ± would mean nothing.
      band("A", "基準値を10％を超えて上回る", better("baseline", 10), "good"),
      band("B", "基準値の±10％以内", same("baseline", 10), "fair"),
      band("C", "基準値を下回る", rest(), "poor"),
      band("−", "把握不能", { kind: "no-rate" }, "none"),
    ],
  },
  tama: {
    name: "経過年に応じた進捗（多摩市）",
    rateBy: "elapsed",
    bands: [
      band("100％以上", "経過年に応じた目標の100％以上", atLeast(100), "good"),
      band("60％以上100％未満", "経過年に応じた目標の60％以上100％未満", atLeast(60), "fair"),
      band("60％未満", "経過年に応じた目標の60％未満", rest(), "poor"),
    ],
  },
  fuji: {
    name: "80・50・20％（富士市）",
    bands: [
      band("80％以上", "達成率80％以上", atLeast(80), "good"),
      band("50％以上80％未満", "達成率50％以上80％未満", atLeast(50), "fair"),
      band("20％以上50％未満", "達成率20％以上50％未満", atLeast(20), "poor"),
      band("20％未満", "達成率20％未満", rest(), "poor"),
      band("その他", "未更新・事業終了", { kind: "no-rate" }, "none"),
    ],
  },
  kitsuki: {
    name: "A・B・C・D（杵築市）",
    bands: [
      band("A", "目標を上回る", { kind: "rate-above", percent: 100 }, "good"),
      band("B", "達成率80％以上", atLeast(80), "fair"),
      band("C", "改善を要する", rest(), "poor"),
      band("D", "外的要因による", { kind: "judged" }, "none"),
    ],
  },
  ino: {
    name: "◎・○・△・×（いの町）",
    bands: [
      band("◎", "目標を上回る", better("target"), "good"),
      band("○", "目標と同等", same("target", 0), "good"),
      band("△", "目標を下回る", better("baseline"), "fair"),
      band("×", "進捗なし・終了", rest(), "poor"),
    ],
  },
  sano: {
    name: "六段階（佐野市）",
    bands: [
      band("100％以上", "達成率100％以上", atLeast(100), "good"),
      band("90％以上", "達成率90％以上100％未満", atLeast(90), "good"),
      band("80％以上", "達成率80％以上90％未満", atLeast(80), "fair"),
      band("70％以上", "達成率70％以上80％未満", atLeast(70), "fair"),
      band("60％以上", "達成率60％以上70％未満", atLeast(60), "poor"),
      band("50％以上", "達成率50％以上60％未満", atLeast(50), "poor"),
      band("50％未満", "達成率50％未満", rest(), "poor"),
    ],
  },
  survey: {
    name: "アンケート指標（±3％を現状維持とする）",
    bands: [
      band("改善", "基準値を3％を超えて上回る", better("baseline", 3), "good"),
      band("現状維持", "基準値の±3％以内", same("baseline", 3), "fair"),
      band("後退", "基準値を3％を超えて下回る", rest(), "poor"),
    ],
  },
} as const satisfies Record<string, BandSet>;

export type BandPresetName = keyof typeof BAND_PRESETS;
export const BAND_PRESET_NAMES = Object.keys(BAND_PRESETS) as [BandPresetName, ...BandPresetName[]];

export function bandPreset(name: BandPresetName): BandSet {
  return BAND_PRESETS[name];
}

function band(label: string, meaning: string, when: BandTest, tone: BandTone): Band {
  return { label, meaning, when, tone };
}

function atLeast(percent: number): BandTest {
  return { kind: "rate-at-least", percent };
}

function better(mark: BandMark, byPercent = 0): BandTest {
  return { kind: "better-than", mark, byPercent };
}

function same(mark: BandMark, withinPercent: number): BandTest {
  return { kind: "same-as", mark, withinPercent };
}

function rest(): BandTest {
  return { kind: "rest" };
}
