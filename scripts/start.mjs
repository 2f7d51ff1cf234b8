// npm start: opens the workbench, a stand-in for Excel on a page of this PC. What it does stands in start.ts.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

process.argv.splice(2, 0, join(dirname(fileURLToPath(import.meta.url)), "start.ts"));
await import("./run.mjs");
