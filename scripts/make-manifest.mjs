// Makes the manifest for the address that the add-in is served from:
//   npm run manifest -- --url https://intra.example.lg.jp/tassei [--out tassei.xml]
// Plain Node, so that it runs where only the built site and this file are at hand.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const DEVELOPMENT = "https://localhost:3000";
const USAGE = "npm run manifest -- --url https://サーバー名/フォルダー [--out 書き込み先.xml]";
const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const { url, out } = read();
const address = addressOf(url);
const text = readFileSync(join(root, "manifest.xml"), "utf8").replaceAll(DEVELOPMENT, address.replaceAll("&", "&amp;"));
const target = resolve(out ?? join(root, "dist", "manifest.xml"));
try {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
} catch (error) {
  fail(`${target} に書き込めませんでした（${error.code}）。`);
}
console.log(`${target}\n${address}/ に dist/addin の中身を置いてから、このファイルを配布してください。`);

function read() {
  try {
    return parseArgs({ options: { url: { type: "string" }, out: { type: "string" } } }).values;
  } catch {
    return fail(`引数が読めません。使い方：${USAGE}`);
  }
}

/** Excel loads add-ins by https only, and the manifest's addresses are made by appending to this one. */
function addressOf(given) {
  if (given === undefined) fail(`アドインを置くアドレスを --url で指定してください。使い方：${USAGE}`);
  if (!URL.canParse(given)) fail(`「${given}」はアドレスとして読めません。例：https://intra.example.lg.jp/tassei`);
  const parsed = new URL(given);
  if (parsed.protocol !== "https:") fail(`アドインのアドレスは https で始まる必要があります（${given}）。`);
  if (parsed.search || parsed.hash || parsed.username)
    fail(`フォルダーまでのアドレスを指定してください（? や # は使えません）：${given}`);
  if (/\.html?$/i.test(parsed.pathname)) fail(`ページではなく、フォルダーまでのアドレスを指定してください：${given}`);
  return parsed.href.replace(/\/+$/, "");
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}
