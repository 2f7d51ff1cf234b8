import { HostError, isOwnSheet, type Hyperlink, type Sheet, type SheetLayout, type Workbook } from "../../core/index";
import { failure } from "./failures";
import { openPackage, type Package } from "./package/package";
import type { Relationship } from "./package/relationships";
import { refuseOtherFiles } from "./package/sniff";
import { findWorkbookPart } from "./workbook/find-workbook-part";
import type { CellContext } from "./sheet/read-cells";
import { readNotes } from "./sheet/read-notes";
import { readSheetPart } from "./sheet/read-sheet-part";
import { PlaceBudget } from "./sheet/row-builder";
import type { LinkEntry, SheetContent } from "./sheet/sheet-content";
import { readTheme } from "./workbook/colors";
import { memosOf, readMemoParts } from "./workbook/read-memos";
import { readSharedStrings } from "./workbook/read-shared-strings";
import { NO_STYLES, readStyles } from "./workbook/read-styles";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook/read-workbook-part";
import { plainBytes, type Inflate } from "./zip/inflate";

export interface ReadOptions {
  /** Unpacks raw deflate data faster than the built-in way can, where the platform has such a thing. */
  readonly inflate?: Inflate;
  /** Sheets of more bytes than this are read while they are unpacked, which only the built-in way can do. */
  readonly streamAbove?: number;
  /** Also how cells look and how sheets are laid out, for who shows them; without, only our own sheets' are read. */
  readonly looks?: boolean;
}

const MEBIBYTE = 1024 * 1024;
const STREAM_ABOVE = 50 * MEBIBYTE;

/** A fast inflate is worth the memory of somewhat bigger sheets. */
const STREAM_ABOVE_WITH_PORT = 200 * MEBIBYTE;

/** Reads the bytes of an .xlsx or .xlsm file. Every failure is a HostError with one sentence for the user. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  try {
    refuseOtherFiles(bytes);
    return readPackage(openPackage(plainBytes(bytes), options.inflate), options);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw failure("unexpected", error instanceof Error ? error.message : String(error));
  }
}

function streamAbove({ streamAbove: given, inflate }: ReadOptions): number {
  return given ?? (inflate ? STREAM_ABOVE_WITH_PORT : STREAM_ABOVE);
}

function readPackage(file: Package, options: ReadOptions): Workbook {
  const part = findWorkbookPart(file);
  const workbook = readWorkbookPart(file, part);
  if (workbook.sheets.length === 0) throw failure("no-sheets");
  refuseAmbiguous(workbook.sheets);
  const relationships = file.relationshipsOf(part);
  const stylesPart = readRelated(file, relationships, "styles");
  const stringsPart = readRelated(file, relationships, "sharedStrings");
  const isOwn = new Set(workbook.sheets.flatMap(({ name }) => (isOwnSheet(workbook, name) ? [name] : [])));
  const looks = options.looks ? "all" : isOwn.size > 0 ? "own-sheets" : "none";
  const themePart = looks === "none" ? undefined : readRelated(file, relationships, "theme");
  const theme = themePart ? readTheme(themePart.bytes, themePart.name) : [];
  const styles = stylesPart ? readStyles(stylesPart.bytes, stylesPart.name, looks, theme) : NO_STYLES;
  const strings = stringsPart ? readSharedStrings(stringsPart.bytes, stringsPart.name) : [];
  const contextOf = (isLooked: boolean): CellContext => ({
    strings,
    formatOfStyle: (isLooked ? styles.lookOfStyle : undefined) ?? styles.formatOfStyle,
    date1904: workbook.date1904,
    layout: isLooked,
  });
  const budget = new PlaceBudget();
  const memos = memosOf(readMemoParts((name) => file.read(name), relationships));
  return {
    sheets: workbook.sheets.map((entry) =>
      readSheet(file, entry, relationships, contextOf(looks === "all" || isOwn.has(entry.name)), budget, options),
    ),
    formats: styles.formats,
    names: workbook.names,
    date1904: workbook.date1904,
    externalLinks: readExternalLinks(file, workbook, relationships),
    ...(memos.length > 0 && { memos }),
  };
}

function readRelated(
  file: Package,
  relationships: readonly Relationship[],
  type: string,
): { name: string; bytes: Uint8Array } | undefined {
  const name = relationships.find((relationship) => relationship.type === type && !relationship.isExternal)?.target;
  const bytes = name === undefined ? undefined : file.read(name);
  // Without the styles it says it has, 93% would be read as 0.93 and a date as a number of days.
  if (name !== undefined && !bytes && type === "styles") throw failure("missing-part", name);
  return name !== undefined && bytes ? { name, bytes } : undefined;
}

/** Of two sheets under one name nobody can say which a figure stands on. */
function refuseAmbiguous(sheets: readonly SheetEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw failure("ambiguous-sheets", name);
    seen.add(key);
  }
}

function readSheet(
  file: Package,
  { name, visibility, relationship }: SheetEntry,
  relationships: readonly Relationship[],
  context: CellContext,
  budget: PlaceBudget,
  options: ReadOptions,
): Sheet {
  const part = relationships.find(({ id, isExternal }) => id === relationship && !isExternal)?.target;
  if (part === undefined) throw failure("missing-part", `シート「${name}」`);
  const content = readSheetPart(file, part, name, context, budget, streamAbove(options));
  const hasCells = content.root === "worksheet" || content.root === "macrosheet";
  return {
    name,
    kind: hasCells ? "worksheet" : "chartsheet",
    visibility,
    rows: content.rows,
    merges: content.merges,
    hiddenRows: content.hiddenRows,
    hiddenColumns: content.hiddenColumns,
    isProtected: content.isProtected,
    notes: readNotes(file, part),
    hyperlinks: content.hyperlinks.map((link) => resolveLink(link, file.relationshipsOf(part))),
    validations: content.validations,
    conditionalFormats: content.conditionalFormats,
    ...(context.layout && layoutOf(content)),
  };
}

function layoutOf({ columnWidths, rowHeights, view }: SheetContent): Pick<Sheet, "layout"> {
  const layout: SheetLayout = {
    ...(columnWidths.length > 0 && { columnWidths }),
    ...(rowHeights.length > 0 && { rowHeights }),
    ...view,
  };
  return Object.keys(layout).length > 0 ? { layout } : {};
}

function resolveLink({ range, relationship, location }: LinkEntry, relationships: readonly Relationship[]): Hyperlink {
  const address = relationships.find(({ id }) => id === relationship)?.target ?? "";
  return { range, target: location === undefined ? address : `${address}#${location}` };
}

/** The addresses of other files, in the order of the numbers by which formulas name them. */
function readExternalLinks(file: Package, workbook: WorkbookPart, relationships: readonly Relationship[]): string[] {
  return workbook.externalReferences.map((id) => {
    const part = relationships.find((relationship) => relationship.id === id)?.target;
    const targets = part === undefined ? [] : file.relationshipsOf(part);
    return targets.find(({ type }) => type.startsWith("externalLink"))?.target ?? "";
  });
}
