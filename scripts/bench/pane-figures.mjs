// What the built pages weigh, and what another measurement has said of the pane inside Excel's stand-in.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { filesBelow } from "./cases.mjs";

export function paneFigures(root) {
  const dist = (name) => path.join(root, "dist", name);
  const page = dist("addin/taskpane.html");
  const figures = [];
  if (existsSync(page)) {
    const first = [...readFileSync(page, "utf8").matchAll(/(?:src|href)="?([^"\s>]+\.(?:js|css))/g)]
      .map(([, name]) => name.replace(/\?.*$/, ""))
      .filter((name) => !/^https?:/.test(name))
      .map((name) => dist(path.join("addin", name)));
    figures.push(["pane: until something shows", [page, ...first]]);
    figures.push(["pane: everything it can ever load", [page, ...filesBelow(dist("addin/pane"), ".js")]]);
  }
  for (const [title, name] of [
    ["offline page, one file", "offline/tassei.html"],
    ["command line, one file", "cli/tassei.js"],
  ])
    if (existsSync(dist(name))) figures.push([title, [dist(name)]]);
  return {
    bytes: figures.map(([title, files]) => {
      const contents = files.filter((file) => existsSync(file)).map((file) => readFileSync(file));
      return {
        title,
        plain: contents.reduce((sum, { length }) => sum + length, 0),
        packed: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
      };
    }),
    inExcel: inExcel(root),
  };
}

/**
 * Time to the first findings, round trips and bytes are measured in a browser against the stand-in for Excel; whoever
 * does that leaves rows of { what, figure } in this file.
 */
function inExcel(root) {
  const file = path.join(root, "dist/workbench/performance.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}
