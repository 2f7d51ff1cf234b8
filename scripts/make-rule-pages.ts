import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { rulePages } from "./rule-pages/rule-pages";

const FOLDER = join(__dirname, "../docs/rules");

rmSync(FOLDER, { recursive: true, force: true });
for (const [path, text] of rulePages()) {
  mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
  writeFileSync(join(FOLDER, path), text);
}
