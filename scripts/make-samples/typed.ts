import { displayValue, type CellValue } from "../../src/core";

/** What a clerk's keystrokes leave in a cell. */
export interface Typed {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly formula?: string;
}

/** Units that people put into number formats. Others (件／年, 人（社）, 人/km) they type behind the number. */
const FORMAT_UNIT = /^ ?(?:人|名|件|店舗|千円|億円|円|㎥|日|回|施設|地区|倍)?$/;
const NUMBER = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(.*)$/s;

export function text(value: string): Typed {
  return { value, numberFormat: "General" };
}

/** A number with the format that shows exactly this text; plain text where no such number exists. */
export function typed(shown: string): Typed {
  const match = NUMBER.exec(shown);
  if (!match) return text(shown);
  const [, sign = "", whole = "", fraction = "", unit = ""] = match;
  const number = Number(sign + whole.replaceAll(",", "") + fraction);
  const digits = (whole.includes(",") ? "#,##0" : "0") + fraction.replace(/\d/g, "0");
  if (unit === "%") {
    // The value as a person enters it: 29.21% is 0.2921, not 0.29210000000000003.
    return exactly(shown, Number((number / 100).toPrecision(12)), `${digits}%`);
  }
  if (!FORMAT_UNIT.test(unit)) return text(shown);
  if (unit !== "") return exactly(shown, number, `${number >= 1000 ? "#,##0" : digits}"${unit}"`);
  const general = displayValue(number, "General", false) === shown;
  return exactly(shown, number, general ? "General" : digits);
}

function exactly(shown: string, value: number, numberFormat: string): Typed {
  const result = displayValue(value, numberFormat, false);
  return result === shown ? { value, numberFormat } : text(shown);
}

/** A formula with what it gave when the file was last saved. */
export function calculated(formula: string, value: number, shown: string): Typed {
  const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  const digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const numberFormat = shown.endsWith("%") ? `${digits}%` : shown.endsWith("倍") ? `${digits}"倍"` : digits;
  if (displayValue(value, numberFormat, false) !== shown) {
    throw new Error(`${formula} gives ${String(value)}, which ${numberFormat} does not show as ${shown}`);
  }
  return { value, numberFormat, formula };
}
