import { cellName, displayValue, type CellContent, type CellRef, type FillItem, type FixItem } from "../../core/index";
import { FILL_SKIPS, METHODS } from "../../core/index";
import type { Language } from "../language";
import { alignTable, type AlignedColumn } from "./align";

/** The cells a command changes, or would: one line each, before and after, ready for a look before anything is written. */
export function fixLines(items: readonly FixItem[], language: Language): string {
  const heads =
    language === "ja"
      ? ["シート", "セル", "変更前", "変更後", "表示", "規則"]
      : ["Sheet", "Cell", "Before", "After", "Shown", "Rules"];
  const rows = items.map(({ at, before, after, rules }) => [
    at.sheet,
    cellName(at),
    held(before),
    held(after),
    shown(after),
    rules.join(", "),
  ]);
  return table(heads, rows);
}

export function fillLines(items: readonly FillItem[], language: Language): string {
  const ja = language === "ja";
  const heads = ja
    ? ["シート", "セル", "指標", "方法", "結果", "数式または書き込まない理由"]
    : ["Sheet", "Cell", "Indicator", "Method", "Result", "Formula, or why none is written"];
  const rows = items.map((item) => {
    const place = item.at ?? item.indicator.at;
    const writes = item.action === "write" || item.action === "replace";
    return [
      place.sheet,
      item.at ? cellName(item.at) : "",
      item.indicator.name,
      METHODS[item.method][language],
      writes ? resultOf(item) : "",
      writes ? `=${item.formula ?? ""}` : item.why === null ? "" : FILL_SKIPS[item.why][language],
    ];
  });
  return table(heads, rows);
}

function resultOf({ value }: FillItem): string {
  return typeof value === "number" ? displayValue(value, "0.0%", false) : String(value ?? "");
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const columns: readonly AlignedColumn[] = heads.map((head, at) => ({
    head,
    widest: at === heads.length - 1 ? 100 : 40,
  }));
  return `${alignTable(columns, rows).join("\n")}\n`;
}

function held({ value, formula }: CellContent): string {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

function shown({ value, numberFormat }: CellContent): string {
  return displayValue(value, numberFormat, false);
}

export function placeOf(at: CellRef): string {
  return `${at.sheet}!${cellName(at)}`;
}
