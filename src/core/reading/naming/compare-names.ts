import { bareNameKey, nameKey } from "./name-key";
import { areOpposites } from "./opposites";
import { editDistance, similarity } from "./similarity";

export type NameLikeness =
  /** Character for character. */
  | { readonly kind: "identical"; readonly similarity: 1 }
  /** Only width, spaces, quotes, notes or a known spelling variant differ. */
  | { readonly kind: "spelling"; readonly similarity: 1 }
  /** The same but for what stands in brackets. */
  | { readonly kind: "brackets"; readonly similarity: number }
  /** One is the tail or head of the other: 利用者数 for きじうまコイン利用者数. */
  | { readonly kind: "shortened"; readonly similarity: number }
  /** Few characters differ. To be offered to a person, never taken as the same. */
  | { readonly kind: "near"; readonly similarity: number; readonly edits: number }
  | { readonly kind: "different"; readonly similarity: number };

const NEAR = 0.75;
/** A shortened name must keep this much, or 数 would be short for everything. */
const SHORTEST = 4;

export function compareNames(a: string, b: string): NameLikeness {
  if (a === b) return { kind: "identical", similarity: 1 };
  const [keyA, keyB] = [nameKey(a), nameKey(b)];
  if (keyA === keyB && keyA !== "") return { kind: "spelling", similarity: 1 };
  const alike = similarity(keyA, keyB);
  if (areOpposites(keyA, keyB)) return { kind: "different", similarity: alike };
  const [bareA, bareB] = [bareNameKey(a), bareNameKey(b)];
  // 施設数（公立）/ 施設数（私立） never come here; 割合（推計）/ 割合 do, and so does a shortened explanation.
  if (bareA === bareB && (keyA === bareA || keyB === bareB)) return { kind: "brackets", similarity: 0.95 };
  if (isShortened(bareA, bareB) || isShortened(bareB, bareA)) {
    return { kind: "shortened", similarity: Math.max(alike, Math.min(bareA.length, bareB.length) / 20, 0.5) };
  }
  const bareAlike = Math.max(alike, similarity(bareA, bareB));
  return bareAlike >= NEAR && Math.min(keyA.length, keyB.length) >= SHORTEST
    ? { kind: "near", similarity: bareAlike, edits: editDistance(bareA, bareB) }
    : { kind: "different", similarity: bareAlike };
}

function isShortened(short: string, long: string): boolean {
  return short.length >= SHORTEST && short.length < long.length && (long.endsWith(short) || long.startsWith(short));
}
