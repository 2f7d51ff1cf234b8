import { readXml } from "../xml/read-part";
import type { XmlScanner } from "../xml/scanner";

/** The colours of a file's theme by the numbers that cells use, six hex digits each. */
export type Theme = readonly (string | undefined)[];

/** Cells count light before dark; the theme's part lists dark before light. */
const SLOTS: ReadonlyMap<string, number> = new Map([
  ["lt1", 0],
  ["dk1", 1],
  ["lt2", 2],
  ["dk2", 3],
  ...[1, 2, 3, 4, 5, 6].map((number) => [`accent${String(number)}`, number + 3] as const),
  ["hlink", 10],
  ["folHlink", 11],
]);

/** The fixed palette of old files, from number 8 on; 0–7 repeat the first eight. */
const INDEXED =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333";

export function readTheme(bytes: Uint8Array, part: string): Theme {
  const theme: (string | undefined)[] = [];
  readXml(bytes, part, (root) =>
    root.eachChild((elements) => {
      if (!elements.isNamed("themeElements")) return;
      elements.eachChild((scheme) => {
        if (scheme.isNamed("clrScheme")) scheme.eachChild((slot) => readSlot(slot, theme));
      });
    }),
  );
  return theme;
}

function readSlot(slot: XmlScanner, theme: (string | undefined)[]): void {
  const at = SLOTS.get(slot.name);
  slot.eachChild((color) => {
    const value = color.attribute(color.isNamed("sysClr") ? "lastClr" : "val");
    if (at !== undefined && value !== undefined && isHex(value)) theme[at] = value.toUpperCase();
  });
}

/** The colour an element names; nothing where it leaves the choice to the program ("auto", and Excel's 64 and 65). */
export function readColor(scanner: XmlScanner, theme: Theme): string | undefined {
  const rgb = scanner.attribute("rgb");
  const number = scanner.attribute("theme");
  const index = scanner.attribute("indexed");
  const plain =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : number !== undefined
        ? theme[Number(number)]
        : index !== undefined
          ? indexed(Number(index))
          : undefined;
  return plain !== undefined && isHex(plain) ? tinted(plain, Number(scanner.attribute("tint") ?? "0")) : undefined;
}

function indexed(number: number): string | undefined {
  const at = number < 8 ? number : number - 8;
  return number >= 0 && number < 64 ? INDEXED.slice(at * 6, at * 6 + 6) : undefined;
}

/** Towards white for a positive tint, towards black for a negative one: Excel's lightness, which leaves grey grey. */
function tinted(color: string, tint: number): string {
  if (!(Math.abs(tint) > 0 && Math.abs(tint) <= 1)) return color;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const light = (high + low) / 2;
  const then = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // Hue and saturation stay, so every part keeps its place between the new lowest and highest.
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * light - 1));
  const reach = (saturation * (1 - Math.abs(2 * then - 1))) / 2;
  return parts
    .map((part) => (high === low ? then : then - reach + ((part - low) / (high - low)) * 2 * reach))
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

function isHex(color: string): boolean {
  return /^[0-9a-f]{6}$/i.test(color);
}
