/** A whole formula that is one function call: its name and its arguments; undefined for anything else. */
export function splitCall(formula: string): { readonly name: string; readonly args: readonly string[] } | undefined {
  const name = /^([A-Z.]+)\(/u.exec(formula)?.[1];
  if (name === undefined) return undefined;
  const args: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = name.length + 1;
  for (let at = name.length; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (depth === 0) {
      args.push(formula.slice(start, at));
      return at === formula.length - 1 ? { name, args } : undefined;
    }
    if (depth === 1 && sign === ",") {
      args.push(formula.slice(start, at));
      start = at + 1;
    }
  }
  return undefined;
}
