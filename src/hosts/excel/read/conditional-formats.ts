/// <reference types="office-js" />
import { FLAG_LOOKS, isFlag, type CellLook, type ConditionalFormat, type Range } from "../../../core/index";
import type { Task } from "../trips";
import { placesOf } from "./addresses";
import { plainColor } from "./looks";

/** The file's words for Excel's kinds. What lies behind "PresetCriteria" and the like is not asked. */
const TYPES: Readonly<Record<string, string>> = {
  Custom: "expression",
  CellValue: "cellIs",
  ColorScale: "colorScale",
  DataBar: "dataBar",
  IconSet: "iconSet",
  TopBottom: "top10",
  ContainsText: "containsText",
  PresetCriteria: "aboveAverage",
};

export interface FoundFormat {
  readonly format: ConditionalFormat;
  /** What Excel knows it by; more than one where it had to be written in pieces. */
  readonly ids: readonly string[];
}

/** The conditional formats of a sheet, the strongest first. */
export function* findConditionalFormats(sheet: Excel.Worksheet): Task<readonly FoundFormat[]> {
  const all = sheet.getRange().conditionalFormats.load("items/id,items/type,items/priority");
  yield "answer";
  if (all.items.length === 0) return [];
  const asked = all.items.map((item) => {
    const areas = item.getRanges().areas.load("items/address");
    const custom = item.type === "Custom" ? item.custom : undefined;
    custom?.rule.load("formula");
    custom?.format.fill.load("color");
    const cellValue = item.type === "CellValue" ? item.cellValue.load("rule") : undefined;
    return { item, areas, custom, cellValue };
  });
  yield "answer";
  const found = asked.map(({ item, areas, custom, cellValue }): Piece => {
    const formulas = custom ? [custom.rule.formula] : [cellValue?.rule.formula1, cellValue?.rule.formula2];
    return {
      id: item.id,
      fill: plainColor(custom?.format.fill.color) ?? "",
      format: {
        ranges: placesOf(areas),
        type: TYPES[item.type] ?? item.type,
        // Excel counts from 0 here, the file from 1.
        priority: item.priority + 1,
        formulas: formulas.flatMap((formula) => (formula ? [String(formula).replace(/^=/u, "")] : [])),
      },
    };
  });
  return joined(found.sort((a, b) => a.format.priority - b.format.priority));
}

interface Piece {
  readonly id: string;
  readonly fill: string;
  readonly format: ConditionalFormat;
}

/** A flag over very many cells has to be written in pieces, one behind the other; they are one flag all the same. */
function joined(pieces: readonly Piece[]): readonly FoundFormat[] {
  const found: { format: ConditionalFormat; ids: string[]; fill: string }[] = [];
  for (const { id, fill, format } of pieces) {
    const last = found.at(-1);
    if (last && isFlag(format) && last.fill === fill && last.format.formulas[0] === format.formulas[0]) {
      last.ids.push(id);
      last.format = { ...last.format, ranges: inOrder([...last.format.ranges, ...format.ranges]) };
    } else found.push({ ids: [id], fill, format: isFlag(format) ? flagOf(format, fill) : format });
  }
  return found;
}

/** The colour tells which of our looks a flag has, so that it can be put back as it was. */
function flagOf(format: ConditionalFormat, fill: string): ConditionalFormat {
  const look: CellLook | undefined = Object.values(FLAG_LOOKS).find((known) => known.fill === fill);
  return { ...format, ranges: inOrder(format.ranges), ...(look && { look }) };
}

function inOrder(ranges: readonly Range[]): readonly Range[] {
  return [...ranges].sort((a, b) => a.top - b.top || a.left - b.left);
}
