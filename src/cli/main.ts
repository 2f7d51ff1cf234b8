import { nearest } from "./arguments/nearest";
import { COMMON_OPTIONS } from "./arguments/option";
import { parseArguments } from "./arguments/parse";
import { COMMANDS } from "./commands/registry";
import { commandHelp, generalHelp } from "./help";
import { unexpected } from "./files/unexpected";
import { OutputError } from "./files/write-output";
import type { Io } from "./io";
import type { Language } from "./language";
import { UsageError } from "./usage-error";

/** Runs one command line and returns its exit code. */
export async function main(words: readonly string[], io: Io, version: string): Promise<number> {
  const language = languageOf(words);
  const debug = words.includes("--debug");
  try {
    const at = commandAt(words);
    const name = words[at] ?? "";
    const rest = words.filter((_, index) => index !== at);
    if (name === "" || name === "help") return plainCall(rest, io, language, version);
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (!command) throw unknownCommand(name);
    const read = parseArguments(rest, [...command.options, ...COMMON_OPTIONS]);
    if (read.has("help")) {
      io.out(commandHelp(command, language));
      return 0;
    }
    return await command.run({ command: command.name, version, arguments: read, language, io, debug });
  } catch (error) {
    io.progress("");
    if (error instanceof OutputError) io.error(error.sentence[language]);
    else if (error instanceof UsageError) for (const sentence of error.sentences) io.error(sentence[language]);
    else {
      io.error(`tassei: ${unexpected(error)[language]}`);
      if (debug && error instanceof Error) io.error(error.stack ?? "");
    }
    return 2;
  }
}

/** Options may stand before the command too: tassei --lang en read a.xlsx. */
function commandAt(words: readonly string[]): number {
  const takesValue = new Set(COMMON_OPTIONS.flatMap(({ name, value }) => (value === undefined ? [] : [`--${name}`])));
  let at = 0;
  while (words[at]?.startsWith("-")) at += takesValue.has(words[at] ?? "") ? 2 : 1;
  return at;
}

/** No command, or "help": the version, the help on one command, or on all. */
function plainCall(words: readonly string[], io: Io, language: Language, version: string): number {
  const common = [...COMMON_OPTIONS, { name: "version", help: { ja: "", en: "" } }];
  const read = parseArguments(words, common);
  const [topic] = read.operands;
  const command = COMMANDS.find(({ name }) => name === topic);
  if (topic !== undefined && !command) throw unknownCommand(topic);
  io.out(read.has("version") ? `${version}\n` : command ? commandHelp(command, language) : generalHelp(language));
  return 0;
}

/** The language has to be known before anything can be said about the rest. */
function languageOf(words: readonly string[]): Language {
  const at = words.indexOf("--lang");
  return words[at + 1] === "en" && at >= 0 ? "en" : words.includes("--lang=en") ? "en" : "ja";
}

function unknownCommand(name: string): UsageError {
  const near = nearest(
    name,
    COMMANDS.map((command) => command.name),
  );
  return new UsageError({
    ja: `コマンド「${name}」はありません。${near ? `「${near}」ではありませんか。` : `使えるのは ${COMMANDS.map((command) => command.name).join("、")} です。`}`,
    en: `There is no command "${name}". ${near ? `Did you mean "${near}"?` : "See tassei --help."}`,
  });
}
