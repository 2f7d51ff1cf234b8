import type * as z from "zod";

import { nearestWord } from "./nearest-word";
import { type Path, type Problem, problem } from "./problem";
import { isAt, keysAt } from "./schema-at";
import { planSchema, PLAN_VERSION } from "./plan";
import { yearSchema } from "./scalars";

type Issue = z.core.$ZodIssue;

/** What the schema found, in words for the person who wrote the file. */
export function explain(issue: Issue, json: unknown): Problem[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== "symbol");
  const found = valueAt(json, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const nearest = nearestWord(key, keysAt(planSchema, path));
        return problem("unknown-key", [...path, key], { key, nearest });
      });
    case "invalid_type":
      return [wrongType(path, found, [issue.expected])];
    case "invalid_value":
      return [wrongWord(path, found, issue.values.map(String))];
    case "invalid_union":
      return wrongBranch(issue, path, found, json);
    case "too_small":
    case "too_big":
      return [outOfBounds(issue, path, found)];
    case "invalid_format":
      return path[path.length - 1] === "code"
        ? [problem("not-a-municipality-code", path, { found: show(found) })]
        : [problem("line-break", path, {})];
    default:
      return [problem("unreadable", path, { detail: issue.message })];
  }
}

function wrongType(path: Path, found: unknown, expected: readonly string[]): Problem {
  const key = String(path[path.length - 1] ?? "");
  if (path.length === 0) return problem("not-a-plan", path, {});
  if (found === undefined) return problem("missing", path, { key });
  if (isAt(yearSchema, planSchema, path)) return problem("not-a-year", path, { found: show(found) });
  if (expected.includes("int") && typeof found === "number") {
    return problem("not-an-integer", path, { found: show(found) });
  }
  const words = expected.map((type) => TYPES[type] ?? [type, type]);
  return problem("wrong-type", path, {
    expected: words.map(([ja]) => ja).join("か"),
    expectedEn: words.map(([, en]) => en).join(" or "),
    found: show(found),
  });
}

function wrongWord(path: Path, found: unknown, words: readonly string[]): Problem {
  const key = String(path[path.length - 1] ?? "");
  if (found === undefined) return problem("missing", path, { key });
  if (key === "tassei") return problem("version", path, { found: show(found), known: PLAN_VERSION });
  return problem("wrong-word", path, { found: show(found), words, nearest: nearestWord(show(found), words) });
}

function wrongBranch(issue: z.core.$ZodIssueInvalidUnion, path: Path, found: unknown, json: unknown): Problem[] {
  const options = (issue as { readonly options?: readonly unknown[] }).options;
  if (options) return [wrongWord(path, found, options.map(String))];
  // The branch that fits from the outside is the one that was meant: its inner faults are the ones to tell.
  const meant = issue.errors.find((errors) => errors.length > 0 && errors.every(({ path: at }) => at.length > 0));
  if (meant) return meant.flatMap((inner) => explain({ ...inner, path: [...path, ...inner.path] }, json));
  const outer = issue.errors.flat().filter(({ path: at }) => at.length === 0);
  const words = outer.flatMap((error) => (error.code === "invalid_value" ? error.values.map(String) : []));
  if (words.length > 0 && typeof found === "string") return [wrongWord(path, found, words)];
  const types = outer.flatMap((error) => (error.code === "invalid_type" ? [error.expected] : []));
  return [wrongType(path, found, words.length > 0 ? ["string", ...types] : types)];
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, path: Path, found: unknown): Problem {
  const small = issue.code === "too_small";
  const limit = String(small ? issue.minimum : issue.maximum);
  if (isAt(yearSchema, planSchema, path)) return problem("not-a-year", path, { found: show(found) });
  if (issue.origin === "string") return small ? problem("blank", path, {}) : problem("too-long", path, { limit });
  if (issue.origin === "array") return problem("too-few", path, { limit });
  const exclusive = issue.inclusive === false;
  return problem(small ? "too-small" : "too-big", path, { limit, exclusive, found: show(found) });
}

const TYPES: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  string: ["文字", "text"],
  number: ["数値", "a number"],
  int: ["整数", "a whole number"],
  boolean: ["true か false", "true or false"],
  array: ["一覧（[ ]）", "a list"],
  object: ["まとまり（{ }）", "an object"],
  null: ["null", "null"],
};

function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    json,
  );
}
