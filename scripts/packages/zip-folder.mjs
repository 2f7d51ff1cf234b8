import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";

/** The same files give the same bytes: an archive's dates are all of its first day. */
const DATE = new Date(1980, 0, 1);

/** Files under a folder, and others by the name they get in the archive. */
export function zipFolder(folder, others = {}) {
  const files = Object.fromEntries([
    ...filesUnder(folder).map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]),
    ...Object.entries(others).map(([name, path]) => [name, readFileSync(path)]),
  ]);
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: DATE, level: 9 });
}

export function filesUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}
