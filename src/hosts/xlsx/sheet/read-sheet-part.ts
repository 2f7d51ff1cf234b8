import { failure } from "../failures";
import type { Package } from "../package/package";
import { transcoderFor, hasUtf8Mark, type Transcoder } from "../xml/encoding";
import { namingPart } from "../xml/read-part";
import { unpackInPieces } from "../zip/inflate";
import type { CellContext } from "./read-cells";
import { SheetReader } from "./read-sheet";
import type { PlaceBudget } from "./row-builder";
import type { SheetContent } from "./sheet-content";

/** How many bytes are gathered before they are read. */
const WINDOW = 1 << 20;

export function readSheetPart(
  file: Package,
  part: string,
  sheet: string,
  context: CellContext,
  budget: PlaceBudget,
  streamAbove: number,
): SheetContent {
  const entry = file.entry(part);
  if (!entry) throw failure("missing-part", part);
  const reader = new SheetReader(sheet, context, budget);
  return namingPart(entry.name, () => {
    if (entry.size <= streamAbove) reader.read(file.require(part), true);
    else {
      file.spend(entry);
      const window = new Window(reader, entry.name);
      unpackInPieces(file.directory, entry, (piece) => window.add(piece));
      window.end();
    }
    return reader.finish();
  });
}

/** Gathers pieces for a reader and keeps what it has not done with yet. */
class Window {
  private bytes = new Uint8Array(WINDOW * 2);
  private length = 0;
  /** The reader is asked again only when this much is there: so a huge row is not tried at every piece. */
  private enough = WINDOW;
  private transcoder: Transcoder | undefined;
  private isFirst = true;

  constructor(
    private readonly reader: SheetReader,
    private readonly part: string,
  ) {}

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    let plain = piece;
    if (this.isFirst) {
      this.isFirst = false;
      if (hasUtf8Mark(piece)) plain = piece.subarray(3);
      this.transcoder = transcoderFor(plain.subarray(0, 200), this.part);
    }
    this.append(this.transcoder?.(plain, false) ?? plain);
    if (this.length >= this.enough) this.pass(false);
  }

  end(): void {
    if (this.transcoder) this.append(this.transcoder(new Uint8Array(0), true));
    this.pass(true);
  }

  private append(piece: Uint8Array): void {
    if (this.length + piece.length > this.bytes.length) {
      const bigger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + piece.length));
      bigger.set(this.bytes.subarray(0, this.length));
      this.bytes = bigger;
    }
    this.bytes.set(piece, this.length);
    this.length += piece.length;
  }

  private pass(isLast: boolean): void {
    const done = this.reader.read(this.bytes.subarray(0, this.length), isLast);
    this.bytes.copyWithin(0, done, this.length);
    this.length -= done;
    this.enough = Math.max(WINDOW, this.length * 2);
  }
}
