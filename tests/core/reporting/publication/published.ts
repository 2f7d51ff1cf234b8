import {
  diagnose,
  fillOptionsOf,
  publicationCsv,
  publicationOf,
  publicationWorkbook,
  survey,
  type Workbook,
} from "../../../../src/core";

export const PUBLISHING = {
  title: "総合戦略",
  municipality: { code: "432032", name: "人吉市" },
  updates: [{ date: "2026-03-31", text: "初版" }],
} as const;

export function publish(workbook: Workbook) {
  const known = survey(workbook);
  return publicationOf(workbook, known.tables.tables, { ...fillOptionsOf(known), ...PUBLISHING });
}

/** Rules the copy of a workbook does not meet. */
export function unmetOf(workbook: Workbook) {
  const publication = publish(workbook);
  const verdicts = diagnose(publicationWorkbook(publication), { csv: publicationCsv(publication.data) });
  return verdicts.filter(({ verdict }) => verdict === "not-met");
}
