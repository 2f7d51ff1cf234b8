import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { planSheetPage } from "./plan-sheet-page/plan-sheet-page";

writeFileSync(join(__dirname, "../docs/guide/plan-sheet.md"), planSheetPage());
