import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { methodsPage } from "./methods-page/methods-page";

writeFileSync(join(__dirname, "../docs/methods.md"), methodsPage());
