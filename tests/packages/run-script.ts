import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const ROOT = join(__dirname, "../..");

/** Calls a function of a script, which jest cannot load by itself, with plain data; gives back what it returns. */
export function callScript(file: string, name: string, ...values: readonly unknown[]): unknown {
  const code = `
    import { ${name} } from ${JSON.stringify(pathToFileURL(join(ROOT, file)).href)};
    const result = ${name}(...${JSON.stringify(values)});
    process.stdout.write(JSON.stringify(result instanceof Uint8Array ? Buffer.from(result).toString("base64") : (result ?? null)));`;
  const told = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    cwd: ROOT,
    maxBuffer: 1 << 26,
  });
  return JSON.parse(told);
}

export function npm(folder: string, ...words: readonly string[]) {
  return spawnSync("npm", words, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
}
