// Makes dist/addin-office-js: the built site with Office.js beside it, for places without the internet.
//   npm run build && npm run host-office-js
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hostOfficeJs } from "./packages/host-office-js.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const site = join(root, "dist/addin");
if (!existsSync(join(site, "taskpane.html"))) {
  console.error("dist/addin がありません。先に npm run build を実行してください。");
  process.exit(2);
}
const to = join(root, "dist/addin-office-js");
hostOfficeJs({ site, library: join(root, "node_modules/@microsoft/office-js"), to });
console.log(`${to}\nOffice.js の利用条件は ${join(to, "office-js/LICENSE.md")} にあります。`);
