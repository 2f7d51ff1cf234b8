import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** From the repository's root, with forward slashes: "src/core/workbook/cells.ts". */
  readonly path: string;
  readonly text: string;
}

/** The rooms of the core, from the ground up: a room may import itself and whatever stands left of it. */
const CORE_ROOMS = ["workbook", "reading", "plan", "achieving", "checking", "keeping", "reporting"] as const;

/** What each part outside the core may import besides itself and its packages. */
const OUTER_ROOMS: Readonly<Record<string, readonly RegExp[]>> = {
  "hosts/xlsx": [/^src\/core\/index$/],
  "hosts/excel": [/^src\/core\/index$/],
  "hosts/memory": [/^src\/core\/index$/],
  cli: [/^src\/core\/index$/, /^package\.json$/, /^assets\/plans\//],
  taskpane: [/^src\/core\/index$/, /^assets\/plans\//],
  // A ribbon button does what the pane's button does: the jobs are theirs together.
  commands: [/^src\/core\/index$/, /^src\/taskpane\/(jobs|state|texts)\//],
  // The page without Excel shows the pane, over a host of its own.
  offline: [
    /^src\/core\/index$/,
    /^src\/taskpane\/(app|services|theme\/use-theme)$/,
    /^src\/hosts\/\w+\/index$/,
    /^assets\/samples\//,
  ],
  workbench: [/^src\/core\/index$/, /^src\/hosts\/\w+\/index$/],
};

/** The one file of each shell that chooses the host, and what it may choose. */
const CHOOSES_HOST = /^src\/(taskpane|commands|cli)\/index\.tsx?$/;
const HOST_DOORS = /^src\/hosts\/(\w+\/index|xlsx\/zip\/(inflate|deflate)-with-zlib)\.ts$/;

/** Who may speak to the console: the command line, and nobody else. */
const SPEAKS = /^src\/cli\//;
const CONSOLE = /(?<![.\w])console\s*\??\.\s*\w+/;

/** Packages the core may use, and where. */
const CORE_PACKAGES: Readonly<Record<string, RegExp>> = {
  zod: /^src\/core\//,
  numfmt: /^src\/core\/workbook\/display(\/|\.ts)/,
};

export function sourcesUnder(root: string, folder: string): readonly SourceFile[] {
  const found: SourceFile[] = [];
  const walk = (directory: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.tsx?$/.test(entry.name)) {
        found.push({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") });
      }
    }
  };
  walk(join(root, folder));
  return found;
}

/** Every forbidden arrow and every circle, one line each. */
export function faultsOf(sources: readonly SourceFile[]): readonly string[] {
  const known = new Set(sources.map(({ path }) => path));
  const arrows = sources.flatMap((source) =>
    importsOf(source).map((target) => ({ from: source.path, to: resolve(source.path, target, known) })),
  );
  return [
    ...arrows.flatMap(({ from, to }) => faultOf(from, to) ?? []),
    ...circlesIn(arrows, known),
    ...sources.flatMap((source) => consoleIn(source) ?? []),
  ];
}

function consoleIn({ path, text }: SourceFile): string | undefined {
  if (SPEAKS.test(path)) return undefined;
  const code = text.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, "");
  return CONSOLE.test(code) ? `${path}: only the command line speaks to the console` : undefined;
}

function importsOf({ text }: SourceFile): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** A file of the tree as its path, a package as its name. */
function resolve(from: string, target: string, known: ReadonlySet<string>): string {
  if (!target.startsWith(".")) return target;
  const path = posix.normalize(posix.join(dirname(from), target));
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((one) => known.has(one)) ?? path
  );
}

function faultOf(from: string, to: string): string | undefined {
  const says = (why: string): string => `${from} → ${to}: ${why}`;
  const inCore = /^src\/core\/([^/]+)\//.exec(from)?.[1];
  if (!to.startsWith("src/") && to !== "package.json") {
    if (!from.startsWith("src/core/")) return undefined;
    return CORE_PACKAGES[to]?.test(from) ? undefined : says("the core is pure and imports no such package here");
  }
  if (inCore !== undefined) return coreFault(inCore, from, to, says);
  if (from === "src/core/index.ts")
    return to.startsWith("src/core/") ? undefined : says("the core knows nothing outside it");
  const room = Object.keys(OUTER_ROOMS).find((name) => from.startsWith(`src/${name}/`));
  if (room === undefined) return says("this folder is not in the plan of the house");
  if (to.startsWith(`src/${room}/`)) return undefined;
  if (CHOOSES_HOST.test(from) && HOST_DOORS.test(to)) return undefined;
  return OUTER_ROOMS[room]?.some((allowed) => allowed.test(to.replace(/\.tsx?$/, "")))
    ? undefined
    : says(`${room} may not look in there`);
}

function coreFault(room: string, from: string, to: string, says: (why: string) => string): string | undefined {
  const target = /^src\/core\/([^/]+)\//.exec(to)?.[1];
  if (target === undefined) return says("the core knows nothing outside it, and its door is for others");
  const order: readonly string[] = CORE_ROOMS;
  if (!order.includes(room) || !order.includes(target)) return says("this folder is not in the plan of the house");
  if (order.indexOf(target) > order.indexOf(room)) return says(`${room} stands below ${target}`);
  const isRule = /^src\/core\/checking\/rules\//.test(from);
  if (isRule && /^src\/core\/checking\/rules\//.test(to)) return says("a rule imports no other rule");
  if (isRule && /^src\/core\/workbook\/(edit|apply|invert)/.test(to)) return says("a rule makes no edits");
  return undefined;
}

function circlesIn(arrows: readonly { from: string; to: string }[], known: ReadonlySet<string>): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) if (known.has(to)) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      circles.push(`circle: ${[...trail.slice(at), path].join(" → ")}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of known) visit(path, []);
  return circles;
}
