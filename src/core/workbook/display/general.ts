import { roundedDigits } from "./digits";

/** Excel's General: at most 11 characters, then the exponent form with six digits. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e11) return String(value === 0 ? 0 : value);
  if (!Number.isFinite(value)) return String(value);
  // Most fractions are short: they show all their digits, and nothing has to be rounded.
  const short = size >= 1e-4 && size < 1e11 ? String(size) : "";
  if (short !== "" && short.length <= 11) return (value < 0 ? "-" : "") + short;
  const text = size < 1e11 ? fixedText(size) : undefined;
  return (value < 0 ? "-" : "") + (text ?? exponentText(size));
}

/** The decimal point takes one of the 11 places. undefined where too little of the number would be left. */
function fixedText(size: number): string | undefined {
  const wholeLength = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const places = Math.max(0, 10 - wholeLength);
  const { whole, fraction } = roundedDigits(size, 0, places);
  if (whole.length > 11) return undefined;
  const text = fraction.replace(/0+$/, "");
  const isCut = size < 1e-4 && Number(`0.${text || "0"}`) !== size;
  return isCut ? undefined : (whole || "0") + (text === "" ? "" : `.${text}`);
}

function exponentText(size: number): string {
  const [mantissa = "0", exponent = "+0"] = size.toExponential(5).split("e");
  const digits = mantissa.replace(/\.?0+$/, "");
  return `${digits}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}
