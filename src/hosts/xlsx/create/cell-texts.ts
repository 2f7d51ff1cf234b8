import { textElement } from "./xml";

/** How a text stands in its cell: the rest of the cell's element behind its address and style. */
export interface CellTexts {
  cell(text: string): string;
}

/** Texts in the cells themselves: the shared ones, with their readings above the letters, stay untouched. */
export const INLINE_TEXTS: CellTexts = {
  cell: (text) => ` t="inlineStr"><is>${textElement(text)}</is></c>`,
};
