/** One event of the workbook as it is pushed to the client library. */
export interface Push {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Excel as the frames need it: one that answers requests of the client library, and tells of events. */
export interface ExcelSide {
  answer(body: string): Promise<string>;
  /** Ends with the call of the result. */
  onPush(listener: (pushes: readonly Push[]) => void): () => void;
}
