import { escapeHtml } from "./escape-html";
import type { Report } from "./report";

/** Told apart by hatching as well as colour; grey paper shows them, too. */
const FILLS = [
  ["2f6690", ""],
  ["5b9a8b", "M0 8L8 0"],
  ["d9a441", "M0 0L8 8"],
  ["b5473c", "M0 4H8"],
  ["7d6b91", "M4 0V8"],
  ["8a9199", "M0 8L8 0M0 0L8 8"],
] as const;
const LABELS = 220;
const BARS = 460;
const ROW = 34;
const LONGEST_LABEL = 16;

/** Shares of the ratings, one bar a goal. The table below it says the same in figures. */
export function goalsChart({ goals, words }: Report, id: string): string {
  const height = goals.length * ROW + 8;
  const width = LABELS + BARS + 20;
  const described = goals
    .map(({ name, counts }) => `${name}：${counts.map(({ word, count }) => `${word}${String(count)}`).join("、")}`)
    .join("。");
  const bars = goals.map((goal, at) => bar(goal, at * ROW + 6, id)).join("");
  const legend = words
    .map((word, at) => {
      const box = `<svg width="18" height="12" aria-hidden="true"><rect width="18" height="12" fill="${fill(at, id)}" stroke="#333"/></svg>`;
      return `<li>${box} ${escapeHtml(word)}</li>`;
    })
    .join("");
  return [
    `<figure><svg role="img" aria-labelledby="${id}-title ${id}-description" viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<title id="${id}-title">基本目標ごとの評価の内訳</title>`,
    `<desc id="${id}-description">${escapeHtml(described)}</desc>`,
    `<defs>${words.map((_, at) => pattern(at, id)).join("")}</defs>${bars}</svg>`,
    `<ul class="legend">${legend}</ul></figure>`,
  ].join("\n");
}

function bar({ name, counts }: Report["goals"][number], top: number, id: string): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const letters = Array.from(name);
  const label = letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join("")}…` : name;
  let left = LABELS;
  const parts = counts.map(({ count }, at) => {
    if (count === 0 || total === 0) return "";
    const width = (count / total) * BARS;
    const x = left;
    left += width;
    const middle = (x + width / 2).toFixed(1);
    return (
      `<rect x="${x.toFixed(1)}" y="${String(top)}" width="${width.toFixed(1)}" height="22" fill="${fill(at, id)}" stroke="#333"/>` +
      `<text x="${middle}" y="${String(top + 16)}" class="count">${String(count)}</text>`
    );
  });
  return `<text x="${String(LABELS - 8)}" y="${String(top + 16)}" class="goal">${escapeHtml(label)}</text>${parts.join("")}`;
}

function pattern(at: number, id: string): string {
  const [color, lines] = FILLS[at % FILLS.length] ?? FILLS[0];
  // Beyond six the hatching is wider, so that no two are alike.
  const size = 8 * (1 + Math.floor(at / FILLS.length));
  return (
    `<pattern id="${id}-${String(at)}" width="${String(size)}" height="${String(size)}" patternUnits="userSpaceOnUse">` +
    `<rect width="${String(size)}" height="${String(size)}" fill="#${color}"/><path d="${lines}" stroke="#fff" stroke-width="1.5"/></pattern>`
  );
}

function fill(at: number, id: string): string {
  return `url(#${id}-${String(at)})`;
}
