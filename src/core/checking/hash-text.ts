/** Eight hex digits that change when the text does (FNV-1a): for telling things apart, not for keeping secrets. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
