import { constantName } from "./rule-source";

/** The registry with one more rule: imported, and listed behind the last of its scope, so that findings keep their order. */
export function addToRegistry(source: string, id: string): string {
  const name = constantName(id);
  const scope = id.slice(0, id.indexOf("/") + 1);
  const lines = source.split("\n");
  const imports = lines.flatMap((line, at) => (line.includes(`from "./rules/${scope}`) ? [at] : []));
  const lastImport = imports.at(-1);
  const known = /import \{ (\w+) \}/.exec(lines[lastImport ?? -1] ?? "")?.[1];
  const listed = imports
    .flatMap((at) => /import \{ (\w+) \}/.exec(lines[at] ?? "")?.[1] ?? [])
    .map((one) => lines.indexOf(`  ${one},`));
  const lastListed = Math.max(...listed);
  if (lastImport === undefined || known === undefined || lastListed < 0)
    throw new Error(`The registry has no rules of the scope ${scope} to stand behind.`);
  lines.splice(lastListed + 1, 0, `  ${name},`);
  lines.splice(lastImport + 1, 0, `import { ${name} } from "./rules/${id}";`);
  return lines.join("\n");
}
