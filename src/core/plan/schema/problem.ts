import { MESSAGES, type ProblemCode, type ProblemData } from "./messages";

/** One thing wrong with a plan file. */
export interface Problem {
  readonly code: ProblemCode;
  /** For people: "indicators[2].targets[0].year"; "" for the plan as a whole. */
  readonly path: string;
  /** The same for programs. */
  readonly keys: Path;
  readonly message: { readonly ja: string; readonly en: string };
}

export type Path = readonly (string | number)[];

export function problem<Code extends ProblemCode>(code: Code, keys: Path, data: ProblemData<Code>): Problem {
  // The table pairs each code with its own data; TypeScript cannot follow that through an index.
  const text = MESSAGES[code] as { ja: (data: ProblemData<Code>) => string; en: (data: ProblemData<Code>) => string };
  return { code, path: pathText(keys), keys, message: { ja: text.ja(data), en: text.en(data) } };
}

export function pathText(keys: Path): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === "number" ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
    "",
  );
}
