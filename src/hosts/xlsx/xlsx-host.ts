import type { Edit, Host, Workbook } from "../../core/index";
import { readXlsx } from "./read-xlsx";
import { editXlsx, type EditOptions } from "./write/edit-xlsx";

/** A workbook file held as bytes: `bytes` is at any time what would be saved. */
export class XlsxHost implements Host {
  private current: Uint8Array;
  /** What `current` says; read when first asked for, since edits alone do not need it. */
  private known: Workbook | undefined;

  constructor(
    bytes: Uint8Array,
    private readonly options: EditOptions = {},
  ) {
    this.current = bytes;
  }

  get bytes(): Uint8Array {
    return this.current;
  }

  // Async, so that a file that cannot be read rejects, as in every host, and does not throw.
  async read(): Promise<Workbook> {
    this.known ??= readXlsx(this.current, this.options);
    return this.known;
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    const edited = editXlsx(this.current, edits, this.options);
    if (edited === this.current) return;
    this.current = edited;
    this.known = undefined;
  }
}
