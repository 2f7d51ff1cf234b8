import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planSheetPage } from "../../scripts/plan-sheet-page/plan-sheet-page";

it("docs/guide/plan-sheet.md says what the sheet is (npm run plan-sheet-page)", () => {
  expect(readFileSync(join(__dirname, "../../docs/guide/plan-sheet.md"), "utf8")).toBe(planSheetPage());
});
