import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { addToRegistry } from "./new-rule/add-to-registry";
import { badFixture, cleanFixture } from "./new-rule/fixture-source";
import { LOOK_OF_SCOPE, LOOKS, type LookName, ruleSource } from "./new-rule/rule-source";

/**
 * The beginning of a rule: its file, its place in the registry, two bad and two clean fixtures, and its page. All of it
 * runs and passes at once; what is to be filled in says so.
 *
 *   npm run new-rule -- cell/leading-apostrophe [--look cell|indicator|table|group]
 */
const root = process.cwd();
const { id, look } = read();
const RULE = `src/core/checking/rules/${id}.ts`;
const FIXTURES = `tests/core/checking/fixtures/${id}`;
const REGISTRY = "src/core/checking/registry.ts";

if (existsSync(join(root, RULE))) fail(`${RULE} is there already.`);
write(RULE, ruleSource(id, look));
write(REGISTRY, addToRegistry(readFileSync(join(root, REGISTRY), "utf8"), id));
write(`${FIXTURES}/bad.md`, badFixture(id, look));
write(`${FIXTURES}/clean.md`, cleanFixture());
makePages();
console.log(
  [RULE, REGISTRY, `${FIXTURES}/bad.md`, `${FIXTURES}/clean.md`, `docs/rules/${id}.md`].join("\n") +
    "\nNow: fixtures first, then the rule, then npm run rule-pages, then npx jest tests/core/checking",
);

function read(): { readonly id: string; readonly look: LookName } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { look: { type: "string" } } });
  const [id = ""] = positionals;
  if (!/^[a-z]+\/[a-z]+(-[a-z0-9]+)*$/.test(id)) fail("Name the rule as scope/name, such as cell/leading-apostrophe.");
  const scope = id.slice(0, id.indexOf("/"));
  const look = values.look ?? LOOK_OF_SCOPE[scope];
  if (look === undefined) fail(`There is no scope ${scope}; there are: ${Object.keys(LOOK_OF_SCOPE).join(", ")}.`);
  if (!isLook(look)) fail(`--look is one of: ${Object.keys(LOOKS).join(", ")}.`);
  return { id, look };
}

function isLook(name: string): name is LookName {
  return name in LOOKS;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** In a program of its own: this one has not loaded the new rule. */
function makePages(): void {
  const words = [join(root, "scripts/run.mjs"), join(root, "scripts/make-rule-pages.ts")];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" });
  if (status !== 0) fail("The pages of the rules could not be made; see above.");
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
