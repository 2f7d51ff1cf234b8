import { fail } from "./excel-error";

/** The names of colours that our programs use; others are said in hexadecimal. */
const NAMES: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  yellow: "FFFF00",
  orange: "FFA500",
  green: "008000",
  blue: "0000FF",
  gray: "808080",
};

/** "#ffc000" or a name as six hexadecimal digits. */
export function colorOf(value: unknown): string {
  const text = typeof value === "string" ? value : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  return hex?.toUpperCase() ?? NAMES[text.toLowerCase()] ?? fail("InvalidArgument");
}
