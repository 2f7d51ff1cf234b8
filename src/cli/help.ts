import { COMMON_OPTIONS, type Option } from "./arguments/option";
import type { Command } from "./commands/command";
import { COMMANDS } from "./commands/registry";
import { padEnd } from "./formats/width";
import type { Language } from "./language";

export function generalHelp(language: Language): string {
  const ja = language === "ja";
  const width = Math.max(...COMMANDS.map(({ name, operands }) => name.length + operands.length + 1));
  return [
    ja
      ? "tassei ― 総合計画・総合戦略のKPI表を読み、検証します"
      : "tassei - reads and checks the KPI tables of municipal plans",
    "",
    ja ? "使い方: tassei コマンド ファイル... [オプション]" : "Usage: tassei COMMAND FILE... [options]",
    "",
    ...COMMANDS.map(
      (command) => `  ${padEnd(`${command.name} ${command.operands}`, width)}  ${command.summary[language]}`,
    ),
    "",
    ...optionLines(COMMON_OPTIONS, language),
    `  ${padEnd("--version", 24)}  ${ja ? "版を表示します" : "Show the version"}`,
    "",
    ja
      ? "終了コード: 0 問題なし ・ 1 誤りの指摘あり ・ 2 実行できなかったものあり"
      : "Exit codes: 0 fine, 1 findings at error level, 2 something could not run",
    ja ? "コマンドごとの説明: tassei コマンド --help" : "Help on one command: tassei COMMAND --help",
    "",
  ].join("\n");
}

export function commandHelp(command: Command, language: Language): string {
  const ja = language === "ja";
  return [
    `tassei ${command.name} ${command.operands}`,
    `  ${command.summary[language]}`,
    "",
    ja ? "オプション" : "Options",
    ...optionLines([...command.options, ...COMMON_OPTIONS], language),
    "",
    ja ? "例" : "Examples",
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

const OPTION_WIDTH = 24;

function optionLines(options: readonly Option[], language: Language): readonly string[] {
  return options.flatMap(({ name, letter, value, help }) => {
    const typed = `${letter ? `-${letter}, ` : ""}--${name}${value === undefined ? "" : ` ${value}`}`;
    if (typed.length <= OPTION_WIDTH) return [`  ${padEnd(typed, OPTION_WIDTH)}  ${help[language]}`];
    return [`  ${typed}`, `  ${" ".repeat(OPTION_WIDTH)}  ${help[language]}`];
  });
}
