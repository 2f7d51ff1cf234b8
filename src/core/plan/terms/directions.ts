import type { Term } from "./term";

/** Which way an indicator should move. Declared by a person; a falling target does not make "lower". */
export const DIRECTIONS = {
  higher: {
    ja: "高いほど良い",
    en: "higher is better",
    also: ["増加", "増やす", "高い", "上昇", "↑"],
    meaning: "値が大きいほど良い指標です。目標が年々下がる（減少を緩やかにする）場合も含みます。",
  },
  lower: {
    ja: "低いほど良い",
    en: "lower is better",
    also: ["減少", "減らす", "低い", "低下", "↓"],
    meaning: "値が小さいほど良い指標です。",
  },
  maintain: {
    ja: "維持",
    en: "maintain",
    also: ["現状維持", "維持する", "→"],
    meaning: "目標の値を保つ指標です。許容幅（％）の中にあれば達成とします。",
  },
} as const satisfies Record<string, Term>;

export type DirectionName = keyof typeof DIRECTIONS;
export const DIRECTION_NAMES = Object.keys(DIRECTIONS) as [DirectionName, ...DirectionName[]];
