import { readFile, readdir } from "node:fs/promises";
import { findFile, type Folders } from "./folders";
import { seatAddinPage } from "./seat-addin-page";

export interface Question {
  readonly method: string;
  /** As sent: "/samples/%E4%BA%BA.xlsx?x". */
  readonly url: string;
  /** The Host header. */
  readonly host: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Nothing from beyond this server is loaded, and nothing is sent to it. Univer draws with inline styles. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  // A page built anew is seen at the next reload.
  "Cache-Control": "no-cache",
};

/** What the server says to one request. Only this PC may ask, under a name of this PC: other sites' pages may not. */
export async function answer(folders: Folders, question: Question): Promise<Answer> {
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(question.host)) return refusal(403, "Only for this PC.");
  if (question.method !== "GET" && question.method !== "HEAD") return refusal(405, "Only for reading.");
  const pathname = pathOf(question.url);
  if (pathname === undefined) return refusal(400, "This address cannot be read.");
  const isAddinPage = /^\/addin\/.+\.html$/.test(pathname);
  try {
    if (pathname === "/samples.json") return await listSamples(folders.samples);
    const file = findFile(folders, pathname);
    if (file === undefined) return refusal(404, "There is nothing here.");
    const body = file.isAddinPage ? seatAddinPage(await readFile(file.path, "utf8")) : await readFile(file.path);
    return { status: 200, headers: { ...HEADERS, "Content-Type": file.type }, body };
  } catch {
    return isAddinPage ? NOT_BUILT : refusal(404, "There is nothing here.");
  }
}

/** Shown where the pane should be. */
const NOT_BUILT: Answer = {
  status: 404,
  headers: { ...HEADERS, "Content-Type": "text/html; charset=utf-8" },
  body: `<!doctype html><html lang="ja"><meta charset="utf-8"><title>Tassei</title>
<p>アドインのページがまだ作られていません。<code>npm run build</code> を実行してから、この画面を読み込み直してください。</p>
<p lang="en">The add-in's pages are not built yet. Run <code>npm run build</code> and reload this page.</p>
`,
};

async function listSamples(folder: string): Promise<Answer> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".xlsx")).sort();
  return {
    status: 200,
    headers: { ...HEADERS, "Content-Type": "application/json; charset=utf-8" },
    body: JSON.stringify(names),
  };
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

function refusal(status: number, sentence: string): Answer {
  return { status, headers: { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" }, body: `${sentence}\n` };
}
