import { placeFor } from "../../judging/place";
import { allNumbered, valueSlots } from "../../judging/slots";
import { scaleUnit } from "../../judging/units";
import { shown } from "../../judging/say";
import { indicatorRule } from "../../rule";

/** 人 and 名 count the same and are silent within a row; 億円 beside 円 is not, though it could be converted. */
export const unitMismatch = indicatorRule<
  "indicator/unit-mismatch",
  { readonly name: string; readonly text: string; readonly unit: string; readonly usual: string }
>({
  id: "indicator/unit-mismatch",
  severity: "error",
  title: { ja: "1つの行に異なる単位", en: "Different units in one row" },
  messages: {
    ja: ({ name, text, unit, usual }) =>
      `「${name}」の「${text}」の単位は ${unit} ですが、同じ行の他の値は ${usual} です。単位をそろえてください。`,
    en: ({ name, text, unit, usual }) =>
      `"${text}" of "${name}" is in ${unit}, the rest of its row in ${usual}. Use one unit.`,
  },
  why: {
    ja: "単位の違う値どうしで率を計算すると、桁違いの結果になります。",
    en: "A rate across units is off by orders of magnitude.",
  },
  mending: { ja: "値と単位を同じ行の他のセルにそろえます。", en: "Convert the value to the unit of its row." },
  examples: { bad: "4億円 → 10億円、実績 354,831,799円", good: "4億円 → 10億円、実績 3.5億円" },
  check(view, report) {
    const { indicator } = view;
    const numbers = allNumbered(valueSlots(indicator));
    if (numbers.every(({ quantity }) => quantity.unit === undefined)) return;
    const told = numbers.flatMap((number) => {
      const unit = number.quantity.unit;
      return unit === undefined ? [] : [{ number, unit, key: keyOf(unit) }];
    });
    const row = indicator.unit;
    // The row's unit may itself have been taken from these cells; then it is no further witness.
    const witness = row && row.from !== "cells" && row.from !== "format" ? [keyOf(row.text)] : [];
    const usual = mostCommon([...witness, ...told.map(({ key }) => key)]);
    if (usual === undefined) return;
    const usualText = told.find(({ key }) => key === usual)?.unit ?? row?.text ?? "";
    for (const { number, unit, key } of told) {
      if (key === usual) continue;
      const data = { name: indicator.name, text: shown(number.slot), unit, usual: usualText };
      report({ at: number.slot.at, data, related: [placeFor(view, "unit")].filter(() => row?.from === "column") });
    }
  },
});

function keyOf(unit: string): string {
  const { base, factor } = scaleUnit(unit);
  return `${base}×${String(factor)}`;
}

function mostCommon(keys: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
