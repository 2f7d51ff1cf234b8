/// <reference types="office-js" />
import { memoOf, type Workbook } from "../../../core/index";
import { failure } from "../failures";
import { memoIn, memoXml, type FoundMemo } from "../read/memos";
import type { Task } from "../trips";

/**
 * Puts what is to be remembered into parts of the workbook, and looks whether it is there: some Excels lose such parts
 * without a word.
 */
export function* putMemos(
  workbook: Excel.Workbook,
  present: readonly FoundMemo[],
  wanted: Workbook,
  keys: ReadonlySet<string>,
): Task<void> {
  const written: { readonly key: string; readonly text: string; readonly xml: OfficeExtension.ClientResult<string> }[] =
    [];
  for (const key of keys) {
    const text = memoOf(wanted, key);
    const [first, ...more] = present.filter(({ memo }) => memo.key === key);
    // Two of one key are what an interrupted Excel may leave behind.
    for (const { part } of more) part.delete();
    if (text === first?.memo.text) continue;
    yield 1000 + 3 * (text?.length ?? 0);
    if (text === null) first?.part.delete();
    else {
      const xml = memoXml({ key, text });
      if (first) first.part.setXml(xml);
      const part = first?.part ?? workbook.customXmlParts.add(xml);
      written.push({ key, text, xml: part.getXml() });
    }
  }
  if (written.length === 0) return;
  yield "answer";
  for (const { key, text, xml } of written) {
    const kept = memoIn(xml.value);
    if (kept?.key !== key || kept.text !== text) throw failure("memo-lost");
  }
}
