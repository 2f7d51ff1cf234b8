import type { Memo, Workbook } from "../../../core";
import { MEMO_PROPERTIES_TYPE, memoPropertiesXml, memoXml } from "../create/memos";
import { readMemoParts } from "../workbook/read-memos";
import type { PackageEdit } from "./package-edit";

/** Writes the memos that changed; custom parts of other programs are never touched. */
export function editMemos(file: PackageEdit, workbookPart: string, after: Workbook): void {
  const wanted = new Map((after.memos ?? []).map((memo) => [memo.key, memo]));
  const present = readMemoParts((part) => file.read(part), file.relationshipsOf(workbookPart));
  for (const { part, relationship, memo } of present) {
    const now = wanted.get(memo.key);
    wanted.delete(memo.key);
    if (now && now.text !== memo.text) file.replace(part, memoXml(now));
    if (now) continue;
    for (const { target, isExternal } of file.relationshipsOf(part)) if (!isExternal) file.remove(target);
    file.remove(part);
    file.unrelate(workbookPart, relationship);
  }
  for (const memo of wanted.values()) addMemo(file, workbookPart, memo);
}

function addMemo(file: PackageEdit, workbookPart: string, memo: Memo): void {
  const part = file.freeName("customXml/item", ".xml");
  const number = /(\d+)\.xml$/.exec(part)?.[1] ?? "1";
  file.replace(part, memoXml(memo));
  file.declareEnding("xml", "application/xml");
  const properties = `customXml/itemProps${number}.xml`;
  const name = file.has(properties) ? file.freeName("customXml/itemProps", ".xml") : properties;
  file.add(name, MEMO_PROPERTIES_TYPE, memoPropertiesXml(memo));
  file.relate(part, "customXmlProps", name);
  file.relate(workbookPart, "customXml", part);
}
