/** One row of 検証結果, as texts. */
export interface FindingRow {
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly indicator: string;
  readonly department: string;
  readonly what: string;
  readonly why: string;
  readonly mending: string;
  readonly state: string;
  readonly remark: string;
  readonly key: string;
}
