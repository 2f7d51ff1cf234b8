import { UsageError } from "../usage-error";
import { nearest } from "./nearest";
import type { Arguments, Option } from "./option";

/** Reads what stands behind the command's name. Options may stand anywhere; behind "--" everything is an operand. */
export function parseArguments(words: readonly string[], options: readonly Option[]): Arguments {
  const operands: string[] = [];
  const values = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") {
      operands.push(...words.slice(at + 1));
      break;
    }
    if (word === "-" || !word.startsWith("-")) {
      operands.push(word);
      continue;
    }
    const [typed = "", inline] = splitInline(word);
    const option = findOption(typed, options);
    if (option.value === undefined) {
      if (inline !== undefined) throw takesNoValue(typed);
      values.set(option.name, "");
      continue;
    }
    const value = inline ?? words[++at];
    if (value === undefined) throw needsValue(typed, option);
    if (option.choices && !option.choices.includes(value)) throw wrongChoice(typed, value, option.choices);
    const before = option.several ? values.get(option.name) : undefined;
    values.set(option.name, before === undefined ? value : `${before},${value}`);
  }
  return { operands, values, has: (name) => values.has(name) };
}

function splitInline(word: string): readonly [string, string?] {
  const at = word.indexOf("=");
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function findOption(typed: string, options: readonly Option[]): Option {
  const found = options.find(
    ({ name, letter }) => typed === `--${name}` || (letter !== undefined && typed === `-${letter}`),
  );
  if (found) return found;
  const near = nearest(
    typed,
    options.map(({ name }) => `--${name}`),
  );
  throw new UsageError({
    ja: `オプション「${typed}」はありません。${near ? `「${near}」ではありませんか。` : "tassei --help で使い方を確かめてください。"}`,
    en: `There is no option "${typed}". ${near ? `Did you mean "${near}"?` : "See tassei --help."}`,
  });
}

function takesNoValue(typed: string): UsageError {
  return new UsageError({
    ja: `オプション「${typed}」に値は付けられません。`,
    en: `The option "${typed}" takes no value.`,
  });
}

function needsValue(typed: string, { value = "", choices }: Option): UsageError {
  const example = `${typed} ${choices?.[0] ?? value}`;
  return new UsageError({
    ja: `オプション「${typed}」の値（${value}）がありません。「${example}」のように続けて書いてください。`,
    en: `The option "${typed}" needs a value (${value}), as in "${example}".`,
  });
}

function wrongChoice(typed: string, value: string, choices: readonly string[]): UsageError {
  const near = nearest(value, choices);
  return new UsageError({
    ja: `オプション「${typed}」の値「${value}」は使えません。${choices.join("、")} のどれかにしてください。${near ? `（「${near}」ではありませんか。）` : ""}`,
    en: `"${value}" is no value of "${typed}"; use one of ${choices.join(", ")}.`,
  });
}
