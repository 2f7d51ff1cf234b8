/** A name that every PC takes. */
export function fileName(title: string, ending: string): string {
  const plain = title.replace(/[\\/:*?"<>|\u0000-\u001f]/gu, "_").trim();
  return `${plain}.${ending}`;
}
