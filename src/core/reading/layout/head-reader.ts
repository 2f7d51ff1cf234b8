import { readUnit } from "../value/units";
import type { CellFace } from "../value/read-value";
import { readHead, type Head } from "./read-head";

/** Reads heads and remembers them by their text: a big sheet repeats the same few words thousands of times. */
export class HeadReader {
  private readonly byText = new Map<string, Head | undefined>();

  read(face: CellFace): Head | undefined {
    if (typeof face.value !== "string") return readHead(face);
    if (this.byText.has(face.text)) return this.byText.get(face.text);
    const head = readHead(face);
    this.byText.set(face.text, head);
    return head;
  }

  /** （人）, ％: a unit set under a head. */
  isUnit(text: string): boolean {
    const bare = text
      .normalize("NFKC")
      .trim()
      .replace(/^[([]|[)\]]$/g, "");
    return readUnit(bare) !== undefined;
  }
}
