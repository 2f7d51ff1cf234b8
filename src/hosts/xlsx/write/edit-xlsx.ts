import { apply, HostError, NORMAL_FORMAT, type Edit, type Workbook } from "../../../core";
import { stylesXml } from "../create/styles";
import { failure } from "../failures";
import { openPackage, type Package } from "../package/package";
import { readXlsx, type ReadOptions } from "../read-xlsx";
import { findWorkbookPart } from "../workbook/find-workbook-part";
import { XmlTrouble } from "../xml/signals";
import { plainBytes } from "../zip/inflate";
import type { Deflate } from "../zip/write-zip";
import { editMemos } from "./edit-memos";
import { editSheets } from "./edit-sheets";
import { outlineOf } from "./outline";
import { PackageEdit } from "./package-edit";
import { StylesEdit } from "./styles-edit";
import { editWorkbookPart } from "./workbook-edit";
import { writeFailure } from "./write-failures";

export interface EditOptions extends ReadOptions {
  /** Packs faster than the built-in way can, where the platform has such a thing. */
  readonly deflate?: Deflate;
}

const STRICT = "http://purl.oclc.org/ooxml/";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * The bytes of a workbook after these edits. Parts that no edit touches are taken over as they are packed; of the
 * others only the pieces that change are spelled anew. What is read from the result is what the core's `apply` gives.
 *
 * Without edits the very bytes come back. Every failure is a HostError, and then there is no result.
 */
export function editXlsx(bytes: Uint8Array, edits: readonly Edit[], options: EditOptions = {}): Uint8Array {
  if (edits.length === 0) return bytes;
  const before = readXlsx(bytes, options);
  const after = apply(before, edits);
  // Excel cannot open a workbook in which nothing can be seen.
  if (!after.sheets.some(({ visibility }) => visibility === "visible")) throw writeFailure("last-sheet");
  try {
    const file = openPackage(plainBytes(bytes), options.inflate);
    return edit(file, before, after, edits, options);
  } catch (error) {
    if (error instanceof HostError) throw error;
    // A part that reading passes over, such as the list of content types, can be broken, too.
    if (error instanceof XmlTrouble) throw failure("broken-xml", "ブックの中の部品");
    throw failure("unexpected", error instanceof Error ? error.message : String(error));
  }
}

function edit(
  source: Package,
  before: Workbook,
  after: Workbook,
  edits: readonly Edit[],
  { deflate }: EditOptions,
): Uint8Array {
  const part = findWorkbookPart(source);
  refuseUnsafe(source, part);
  const file = new PackageEdit(source);
  const styles = new StylesEdit(file, stylesPart(file, part));
  const sheets = editSheets(file, part, { before, after, edits, styles });
  styles.finish();
  editWorkbookPart(file, part, { before, after, ...sheets });
  editMemos(file, part, after);
  if (sheets.recalculate) dropCalculationChain(file, part);
  return file.zip(deflate);
}

function refuseUnsafe(file: Package, part: string): void {
  if (file.directory.entries.some(({ name }) => /^_xmlsignatures\//i.test(name))) throw writeFailure("signed");
  const { bytes, root } = outlineOf(file.require(part), part);
  const tag = new TextDecoder().decode(bytes.subarray(root.start, root.contentStart));
  if (tag.includes(STRICT)) throw writeFailure("strict-format");
}

/** A workbook without styles gets the least it needs for a number format. */
function stylesPart(file: PackageEdit, workbookPart: string): string {
  const present = file.relationshipsOf(workbookPart).find(({ type, isExternal }) => type === "styles" && !isExternal);
  if (present && file.has(present.target)) return present.target;
  const part = file.has("xl/styles.xml") ? file.freeName("xl/styles", ".xml") : "xl/styles.xml";
  file.add(part, STYLES_TYPE, stylesXml([NORMAL_FORMAT]));
  file.relate(workbookPart, "styles", part);
  return part;
}

/** The order in which Excel last computed. It may name cells that have no formula any more, which Excel calls damage. */
function dropCalculationChain(file: PackageEdit, workbookPart: string): void {
  for (const { id, type, target, isExternal } of file.relationshipsOf(workbookPart)) {
    if (type !== "calcChain" || isExternal) continue;
    file.remove(target);
    file.unrelate(workbookPart, id);
  }
}
