import { partKey } from "../zip/directory";
import type { PackageEdit } from "./package-edit";

/** Takes away what hangs on this sheet alone: its drawings, charts, notes, printer settings. Not the sheet itself. */
export function removeSheetParts(file: PackageEdit, sheetPart: string): void {
  const others = reachable(file, "", partKey(sheetPart));
  for (const [key, part] of reachable(file, sheetPart, "")) {
    if (!others.has(key) && key !== partKey(sheetPart)) file.remove(part);
  }
}

/** Every part that can be come to from here, without passing through one of them. */
function reachable(file: PackageEdit, from: string, without: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isExternal } of file.relationshipsOf(part)) {
      const key = partKey(target);
      if (isExternal || key === without || found.has(key) || !file.has(target)) continue;
      found.set(key, target);
      waiting.push(target);
    }
  }
  return found;
}
