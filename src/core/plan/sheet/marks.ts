export const PLAN_SHEET_NAME = "計画定義";
export const OVERVIEW_NAME = "計画の概要";
export const EXAMPLE_NAME = "記入例";
export const LEGEND_NAME = "凡例";

export function sectionMark(name: string): string {
  return `■ ${name}`;
}

/** "指標" for "■ 指標"; undefined for any other text. */
export function markedName(text: string): string | undefined {
  const match = /^■(.+)$/u.exec(text.normalize("NFKC").replace(/\s/gu, ""));
  return match?.[1];
}
