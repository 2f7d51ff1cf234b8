import { z } from "zod";

/** What a person may set; every default is the one the documentation names. */
export const settingsSchema = z.strictObject({
  /** A number this many times larger or smaller than its row's others looks like a slip of digits or unit. */
  outlierFactor: z.number().gt(1).default(10),
  /** Achievement above this ratio asks whether the target still fits. */
  overshootLimit: z.number().gte(1).default(1.5),
  /** Names from this many characters on are compared for one differing character; shorter ones differ too easily. */
  nearNameLength: z.number().int().gte(2).default(5),
  /** Share of the target within which a "maintain" target counts as kept. */
  maintainBand: z.number().gte(0).lt(1).default(0),
  /** An evaluation text is compared with others from this many characters on; 「特になし」 repeats rightly. */
  repeatedTextLength: z.number().int().gte(1).default(20),
});

export type Settings = z.output<typeof settingsSchema>;
export type SettingsInput = z.input<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
