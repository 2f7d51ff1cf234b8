import type { DefinedName, Workbook } from "../../../core";
import { nameXml, sheetNames } from "../create/names";
import { element, escapeWords } from "../create/xml";
import { readDefinedName } from "../workbook/read-workbook-part";
import { unescapeCharacters } from "../xml/text";
import { inPrefix } from "./in-prefix";
import { insertInOrder, WORKBOOK_ORDER } from "./insert-in-order";
import { placesIn, type ElementPlace, type Outline } from "./outline";
import type { PackageEdit } from "./package-edit";
import type { Splice } from "./splices";
import { readTag, setAttribute } from "./tags";

/** A sheet as the workbook part lists it. */
interface Listed {
  readonly name: string;
  readonly id: number;
  readonly xml: string;
}

export interface WorkbookChange {
  readonly before: Workbook;
  readonly after: Workbook;
  /** Relationship ids of the sheets that are new to the file, by name. */
  readonly newSheets: ReadonlyMap<string, string>;
  /** Sheets that were made anew: what Excel keeps about them under names of its own is made anew, too. */
  readonly rewritten: ReadonlySet<string>;
  readonly recalculate: boolean;
}

/** The workbook part after the change: its sheets and their order, the names, the sheet in front, recalculation. */
export function editWorkbookPart(file: PackageEdit, part: string, change: WorkbookChange): void {
  const outline = file.outline(part);
  const listed = listedSheets(outline);
  const sheets = sheetsAfter(listed, change, outline);
  const places = new Map(sheets.map(({ name }, place) => [name, place]));
  const isSame = sheets.length === listed.length && sheets.every(({ xml }, at) => xml === listed[at]?.xml);
  const splices = [
    ...(isSame ? [] : spliceSheets(outline, sheets)),
    ...(isSame ? [] : spliceViews(outline, listed, places, change.after)),
    ...spliceNames(outline, listed, places, change),
    ...(change.recalculate ? spliceCalculation(outline) : []),
  ];
  file.patch(part, splices);
}

function listedSheets(outline: Outline): readonly Listed[] {
  const list = outline.find("sheets");
  return (list ? placesIn(outline.bytes, list) : []).map((place) => {
    const tag = readTag(outline.bytes, place.start);
    return {
      name: unescapeCharacters(tag.attribute("name") ?? ""),
      id: Number(tag.attribute("sheetId")),
      xml: textAt(outline, place),
    };
  });
}

function sheetsAfter(listed: readonly Listed[], { after, newSheets }: WorkbookChange, outline: Outline): Listed[] {
  let nextId = Math.max(0, ...listed.map(({ id }) => id || 0)) + 1;
  const relations = relationsPrefix(outline);
  return after.sheets.map(({ name, visibility }) => {
    const relation = newSheets.get(name);
    const present = listed.find((sheet) => sheet.name === name);
    if (relation === undefined && present) return present;
    const id = nextId++;
    const xml = element("sheet", {
      name: escapeWords(name),
      sheetId: id,
      state: visibility === "visible" ? undefined : visibility,
      [`${relations.name}:id`]: relation,
    });
    const declared = relations.isDeclared ? xml : xml.replace("<sheet ", `<sheet xmlns:${relations.name}="${OFFICE}" `);
    return { name, id, xml: inPrefix(declared, outline.prefix) };
  });
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** How this part spells the relationships' namespace: nearly always "r". */
function relationsPrefix({ bytes, root }: Outline): { readonly name: string; readonly isDeclared: boolean } {
  const tag = new TextDecoder().decode(bytes.subarray(root.start, root.contentStart));
  const found =
    /\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships["']/.exec(
      tag,
    );
  return found?.[1] === undefined ? { name: "r", isDeclared: false } : { name: found[1], isDeclared: true };
}

function spliceSheets(outline: Outline, sheets: readonly Listed[]): readonly Splice[] {
  const list = outline.find("sheets");
  const text = sheets.map(({ xml }) => xml).join("");
  return list ? [{ start: list.contentStart, end: list.contentEnd, text }] : [];
}

/** The sheet in front stays in front wherever it stands now; where it is gone, the first that can be seen is. */
function spliceViews(
  outline: Outline,
  listed: readonly Listed[],
  places: ReadonlyMap<string, number>,
  after: Workbook,
): readonly Splice[] {
  const views = outline.find("bookViews");
  const visible = Math.max(
    0,
    after.sheets.findIndex(({ visibility }) => visibility === "visible"),
  );
  return (views ? placesIn(outline.bytes, views) : []).flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((attribute) => {
      const tag = readTag(outline.bytes, view.start);
      const old = Number(tag.attribute(attribute) ?? "0");
      const now = places.get(listed[old]?.name ?? "") ?? visible;
      return now === old ? [] : [setAttribute(outline, view, attribute, String(now))];
    }),
  );
}

function spliceNames(
  outline: Outline,
  listed: readonly Listed[],
  places: ReadonlyMap<string, number>,
  change: WorkbookChange,
): readonly Splice[] {
  const list = outline.find("definedNames");
  const wanted = new Map(namesAfter(change).map((name) => [keyOf(name), name]));
  const kept: string[] = [];
  const present = list ? placesIn(outline.bytes, list) : [];
  for (const place of present) {
    const tag = readTag(outline.bytes, place.start);
    const { localTo, ...name } = readDefinedName(tag);
    const sheet = localTo === undefined ? undefined : listed[localTo]?.name;
    const key = keyOf({ ...name, ...(sheet !== undefined && { sheet }) });
    const now = wanted.get(key);
    if (!now) continue;
    wanted.delete(key);
    const isSame = now.formula === name.formula && now.hidden === name.hidden;
    const index = sheet === undefined ? undefined : places.get(sheet);
    if (!isSame) kept.push(spelled(now));
    else if (index === localTo || index === undefined) kept.push(textAt(outline, place));
    else kept.push(withPlace(textAt(outline, place), index));
  }
  kept.push(...[...wanted.values()].map(spelled));
  const before = present.map((place) => textAt(outline, place));
  if (kept.length === before.length && kept.every((text, at) => text === before[at])) return [];
  const tag = `${outline.prefix}definedNames`;
  const text = kept.length === 0 ? "" : `<${tag}>${kept.join("")}</${tag}>`;
  return [
    list ? { start: list.start, end: list.end, text } : insertInOrder(outline, WORKBOOK_ORDER, "definedNames", text),
  ];

  function spelled(name: DefinedName): string {
    return inPrefix(nameXml(name, places), outline.prefix);
  }
}

/** Names of sheets that are gone go with them. */
function namesAfter({ after, rewritten }: WorkbookChange): readonly DefinedName[] {
  const sheets = new Set(after.sheets.map(({ name }) => name));
  const isBuiltIn = ({ name, sheet }: DefinedName) =>
    sheet !== undefined && rewritten.has(sheet) && name.startsWith("_xlnm.");
  return [
    ...after.names.filter((name) => (name.sheet === undefined || sheets.has(name.sheet)) && !isBuiltIn(name)),
    ...after.sheets.filter(({ name }) => rewritten.has(name)).flatMap(sheetNames),
  ];
}

function keyOf({ name, sheet }: Pick<DefinedName, "name" | "sheet">): string {
  return JSON.stringify([name.toLowerCase(), sheet?.toLowerCase() ?? null]);
}

function withPlace(xml: string, place: number): string {
  return xml.replace(/(\slocalSheetId\s*=\s*["'])\d+/, `$1${String(place)}`);
}

/** Excel computes everything anew when it opens the file: the values of formulas that depend on a changed cell are old. */
function spliceCalculation(outline: Outline): readonly Splice[] {
  const place = outline.find("calcPr");
  if (place) return [setAttribute(outline, place, "fullCalcOnLoad", "1")];
  const text = `<${outline.prefix}calcPr fullCalcOnLoad="1"/>`;
  return [insertInOrder(outline, WORKBOOK_ORDER, "calcPr", text)];
}

function textAt({ bytes }: Outline, { start, end }: ElementPlace): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end));
}
