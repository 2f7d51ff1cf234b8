/** What a table shows as a whole and its rows are judged by. */
export interface TableProfile {
  readonly key: string;
}
