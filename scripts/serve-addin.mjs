// Serves dist/addin at https://localhost:3000 for trying the add-in in Excel itself, to this PC alone:
//   npm run serve-addin            with the certificate of "npx office-addin-dev-certs install"
//   npm run serve-addin -- --port 3001 --cert my.crt --key my.key
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
};
const site = join(dirname(fileURLToPath(import.meta.url)), "../dist/addin");
const certificates = join(homedir(), ".office-addin-dev-certs");
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    cert: { type: "string", default: join(certificates, "localhost.crt") },
    key: { type: "string", default: join(certificates, "localhost.key") },
  },
});

if (!existsSync(join(site, "taskpane.html"))) fail("dist/addin がありません。先に npm run build を実行してください。");
if (!existsSync(values.cert) || !existsSync(values.key))
  fail(
    "証明書がありません。先に npx office-addin-dev-certs install を実行するか、--cert と --key で指定してください。",
  );

const server = createServer({ cert: readFileSync(values.cert), key: readFileSync(values.key) }, (request, response) => {
  const file = fileOf(request.url ?? "/");
  const headers = { "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache" };
  if (file === undefined || (request.method !== "GET" && request.method !== "HEAD")) {
    response.writeHead(404, { ...headers, "Content-Type": TYPES[".txt"] }).end("There is nothing here.\n");
    return;
  }
  response.writeHead(200, { ...headers, "Content-Type": TYPES[extname(file)] });
  response.end(request.method === "HEAD" ? undefined : readFileSync(file));
});
server.on("error", ({ code }) =>
  fail(code === "EADDRINUSE" ? `ポート ${values.port} は使われています。` : `開始できませんでした（${code}）。`),
);
server.listen(Number(values.port), "localhost", () =>
  console.log(
    `https://localhost:${server.address().port}/\nExcelに manifest.xml を加えてください。終了するには Ctrl+C を押します。`,
  ),
);

/** A file of the site and nothing outside it; of kinds that belong to it. */
function fileOf(url) {
  try {
    const path = resolve(site, `.${decodeURIComponent(new URL(url, "https://localhost").pathname)}`);
    return path.startsWith(resolve(site) + sep) && extname(path) in TYPES && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}
