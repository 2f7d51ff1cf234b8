import { type LookName, wrongText } from "./rule-source";

const HEADS = "| 指標名 | 単位 | 基準値 | 目標値 | 実績値 |\n| --- | --- | --- | --- | --- |";
const OTHER = "| 受講者数 | 人 | 316 | 350 | 322 |";

/** Two cases that the rule must find, as small workbooks; the marks show where. */
export function badFixture(id: string, look: LookName): string {
  const guilty = `${wrongText(id, look)} {${id}}`;
  const row = look === "cell" ? `| 相談件数 | 件 | 46 | 80 | ${guilty} |` : `| ${guilty} | 件 | 46 | 80 | 75 |`;
  return `# 何が誤っているか、一つ目の例
${HEADS}
${row}
${OTHER}

# 二つ目の例
${HEADS}
${row}
`;
}

/** Two cases near to the wrong ones in which nothing may be found. */
export function cleanFixture(): string {
  return `# よく似ているが、誤りではない例
${HEADS}
| 正しい例 | 件 | 46 | 80 | 75 |
${OTHER}

# 別の正しい例
${HEADS}
| 来館者数 | 人 | 316 | 350 | 322 |
`;
}
