import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const FOLDER = "office-js";
/** The library for Excel in every place it runs, and what it loads by itself; other programs' halves stay out. */
const WANTED = /^(?!.*debug)(?:office|excel(?:ios|webapp)?-[\w.-]+|o15apptofilemappingtable|es6-promise)\.js$/;
const FOLDERS = ["ja-jp", "en-us", "telemetry", "ariatelemetry"];
const NOTE = `Office.js（Office JavaScript API ライブラリ）

このフォルダーのファイルは、Microsoft Corporation が npm パッケージ @microsoft/office-js として配布しているものを、
変更せずに複写したものです。利用条件は LICENSE.md のとおりで、Microsoft 365 の製品と連携するアドインの一部としてだけ
使用できます。このアドインの保守、更新、サポートについて、Microsoft は責任を負いません。

Microsoft が正式に支援しているのは、同社の配信サーバーから読み込む方法だけです。インターネットに接続できない
環境のために、このアドインと同じサーバーに置いています。

The files in this folder are unmodified copies of the npm package @microsoft/office-js by Microsoft Corporation, under
the terms of LICENSE.md. Microsoft is not responsible for maintaining, updating or supporting this add-in.
`;

/** A copy of the built site that loads Office.js from beside itself, for places without the internet. */
export function hostOfficeJs({ site, library, to }) {
  if (!existsSync(join(library, "dist/office.js")))
    throw new Error("office.js is not installed: run npm install first.");
  rmSync(to, { recursive: true, force: true });
  cpSync(site, to, { recursive: true });
  const folder = join(to, FOLDER);
  mkdirSync(folder);
  const dist = join(library, "dist");
  for (const name of readdirSync(dist)) {
    if (WANTED.test(name)) cpSync(join(dist, name), join(folder, name));
  }
  for (const name of FOLDERS) {
    const isForPeople = (path) => !/\.debug\.js$|^outlook/.test(basename(path));
    if (existsSync(join(dist, name)))
      cpSync(join(dist, name), join(folder, name), { recursive: true, filter: isForPeople });
  }
  cpSync(join(library, "LICENSE.md"), join(folder, "LICENSE.md"));
  writeFileSync(join(folder, "README.txt"), NOTE);
  for (const name of readdirSync(to).filter((file) => file.endsWith(".html"))) {
    const page = join(to, name);
    writeFileSync(page, loadFromBeside(readFileSync(page, "utf8")));
  }
}

/** The page's own policy then forbids Microsoft's server, too. */
function loadFromBeside(html) {
  return html.replaceAll(CDN, `${FOLDER}/`).replaceAll(` ${new URL(CDN).origin}`, "");
}
