import type { Sentence } from "../language";

/** One option of a command; the table of a command's options is also its help. */
export interface Option {
  readonly name: string;
  /** Letter for the short form: -o. */
  readonly letter?: string;
  /** Word for the value in the help; absent for a switch. */
  readonly value?: string;
  /** The values allowed; absent when any is. */
  readonly choices?: readonly string[];
  /** May be given again; the values are joined by commas. */
  readonly several?: true;
  readonly help: Sentence;
}

export const COMMON_OPTIONS: readonly Option[] = [
  {
    name: "lang",
    value: "ja|en",
    choices: ["ja", "en"],
    help: { ja: "表示する言語（標準は ja）", en: "Language of the messages (default ja)" },
  },
  { name: "debug", help: { ja: "失敗の詳細（スタックトレース）を表示します", en: "Show stack traces" } },
  { name: "help", letter: "h", help: { ja: "使い方を表示します", en: "Show this help" } },
];

/** Options and operands as typed. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  has(name: string): boolean;
}
