/**
 * Everything we remember inside a workbook, one memo each. Whoever takes these away takes away every trace of us that
 * shows on no sheet.
 */
export const MEMO_KEYS = ["accepted", "mappings", "ledger", "last-check"] as const;

export type MemoKey = (typeof MEMO_KEYS)[number];
