import { z } from "zod";

/** What a person may set. The descriptions stand on the pages of the rules they move. */
export const settingsSchema = z.strictObject({
  /** A number this many times larger or smaller than its row's others looks like a slip of digits or unit. */
  outlierFactor: z.number().gt(1).default(10).describe("同じ行の他の値とこの倍率以上違う値を指摘します。"),
  /** Achievement above this ratio asks whether the target still fits. */
  overshootLimit: z
    .number()
    .gte(1)
    .default(1.5)
    .describe("達成率がこの値（1.5 は 150%）を超えたら、目標の見直しについての記載を求めます。"),
  /** Names from this many characters on are compared for one differing character; shorter ones differ too easily. */
  nearNameLength: z
    .number()
    .int()
    .gte(2)
    .default(5)
    .describe("この文字数以上の名前について、1文字だけ違うものを指摘します。"),
  /** Share of the target within which a "maintain" target counts as kept. */
  maintainBand: z
    .number()
    .gte(0)
    .lt(1)
    .default(0)
    .describe("維持を目指す指標で、目標からの差がこの割合（0.03 は 3%）以内なら達成とみなします。"),
  /** An evaluation text is compared with others from this many characters on; 「特になし」 repeats rightly. */
  repeatedTextLength: z
    .number()
    .int()
    .gte(1)
    .default(20)
    .describe("この文字数以上の評価文について、別の指標への写しを調べます。"),
});

export type Settings = z.output<typeof settingsSchema>;
export type SettingsInput = z.input<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
