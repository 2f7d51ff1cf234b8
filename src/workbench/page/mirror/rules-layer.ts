import type { CellLook, ConditionalFormat } from "../../../core";
import { gridRange } from "./grid-range";
import type { Drawn, Layer } from "./layers";

/** Conditional formats with a formula, as flags are. Bars, scales and the like are not drawn; they stay in the file. */
export const RULES: Layer = {
  version: ({ rules }) => rules.all,
  // The grid puts each new one first.
  draw: ({ rules }) => [...rules.byPriority].reverse().flatMap((rule) => drawn(rule, rule.id, rule.stopIfTrue) ?? []),
};

function drawn(
  { type, formulas, look, ranges }: ConditionalFormat,
  cfId: string,
  stopIfTrue: boolean,
): Drawn | undefined {
  const [formula] = formulas;
  if (type !== "expression" || formula === undefined || look === undefined) return undefined;
  return {
    put: {
      id: "sheet.mutation.add-conditional-rule",
      params: {
        rule: {
          cfId,
          stopIfTrue,
          ranges: ranges.map(gridRange),
          rule: { type: "highlightCell", subType: "formula", value: `=${formula}`, style: styleOf(look) },
        },
      },
    },
    remove: { id: "sheet.mutation.delete-conditional-rule", params: { cfId } },
  };
}

/** What the grid can show of it: no borders. */
function styleOf({ fill, font = {} }: CellLook): object {
  return {
    ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
    ...(font.color !== undefined && { cl: { rgb: `#${font.color}` } }),
    ...(font.bold && { bl: 1 }),
    ...(font.italic && { it: 1 }),
    ...(font.underline && { ul: { s: 1 } }),
  };
}
