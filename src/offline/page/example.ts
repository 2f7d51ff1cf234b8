import example from "../../../assets/samples/人吉市_令和6年度_進捗報告.xlsx";
import type { Shelf } from "../files/shelf";
import type { PageTexts } from "../texts/ja";

/** A real table to try everything on, for who has none at hand. It stands in the page, like everything else. */
export function openExample(shelf: Shelf, { exampleName }: PageTexts): void {
  void shelf.open([{ name: exampleName, bytes: () => Promise.resolve(bytesOf(example)) }]);
}

/** The page may not even ask itself: the text is taken apart by hand. */
function bytesOf(dataUrl: string): Uint8Array {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
}
