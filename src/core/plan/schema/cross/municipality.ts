import { problem } from "../problem";
import type { CrossCheck } from "./cross-check";

/** The sixth digit of 全国地方公共団体コード follows from the first five. */
export const municipalityCodeAddsUp: CrossCheck = ({ municipality }) => {
  const code = municipality?.code;
  if (code === undefined || !/^\d{6}$/u.test(code)) return [];
  const right = code.slice(0, 5) + checkDigit(code.slice(0, 5));
  return right === code ? [] : [problem("municipality-check-digit", ["municipality", "code"], { found: code, right })];
};

function checkDigit(five: string): string {
  const sum = [...five].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
}
