import type { Validation } from "../../../core";
import { gridRange } from "./grid-range";
import type { Drawn, Layer } from "./layers";

/** Lists to choose a cell's value from; other limits on what may be typed are Excel's affair. */
export const CHOICES: Layer = {
  version: ({ validations }) => validations,
  draw: ({ validations, id }) =>
    validations.flatMap((validation, at) => drawn(validation, `${id}-choices-${String(at)}`) ?? []),
};

function drawn({ type, formula1, ranges }: Validation, uid: string): Drawn | undefined {
  if (type !== "list" || formula1 === undefined) return undefined;
  // Words stand in quotes, with commas between them; anything else refers to cells.
  const words = /^"(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"');
  const choices = words ?? `=${formula1}`;
  return {
    put: {
      id: "data-validation.mutation.addRule",
      params: { rule: { uid, type: "list", formula1: choices, ranges: ranges.map(gridRange), allowBlank: true } },
    },
    remove: { id: "data-validation.mutation.removeRule", params: { ruleId: uid } },
  };
}
