import type { CellTexts } from "./cell-texts";
import { MAIN, XML_HEAD, element, textElement } from "./xml";

/** The workbook's texts, each once. */
export class SharedStrings implements CellTexts {
  private readonly places = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  place(text: string): number {
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.items.length);
    return this.items.push(`<si>${textElement(text)}</si>`) - 1;
  }

  cell(text: string): string {
    return ` t="s"><v>${String(this.place(text))}</v></c>`;
  }

  xml(): string {
    const counts = { count: this.uses, uniqueCount: this.items.length };
    return XML_HEAD + element("sst", { xmlns: MAIN, ...counts }, this.items.join(""));
  }
}
