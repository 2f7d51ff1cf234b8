import { execFile } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserCommand } from "../../../src/workbench/server/browser-command";
import { foldersOf, type Folders } from "../../../src/workbench/server/folders";
import { seatAddinPage } from "../../../src/workbench/server/seat-addin-page";
import { isTaken, serve, type Serving } from "../../../src/workbench/server/serve";

const PANE = `<!doctype html><html><head><meta charset="utf-8"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head></html>`;

describe("the server of the workbench", () => {
  let root: string;
  let folders: Folders;
  let serving: Serving;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "tassei-server-"));
    folders = { ...foldersOf(root), samples: join(root, "samples") };
    const files: Readonly<Record<string, string>> = {
      "dist/workbench/index.html": "<p>作業台</p>",
      "dist/addin/taskpane.html": PANE,
      "dist/addin/secret.pem": "no",
      "samples/人吉.xlsx": "PK",
      "samples/読まないで.txt": "",
      "assets/icons/tassei-32.png": "png",
      "manifest.xml": "<OfficeApp/>",
      "package.json": "{}",
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(root, name, ".."), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    serving = await serve({ folders, port: 0 });
  });
  afterAll(async () => {
    await serving.close();
    rmSync(root, { recursive: true });
  });

  it.each([
    ["/", 200, "text/html; charset=utf-8"],
    ["/manifest.xml", 200, "application/xml; charset=utf-8"],
    ["/samples/%E4%BA%BA%E5%90%89.xlsx", 200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["/addin/assets/icons/tassei-32.png", 200, "image/png"],
    ["/package.json", 404, "text/plain; charset=utf-8"],
    ["/workbench/../../package.json", 404, "text/plain; charset=utf-8"],
    ["/workbench/..%2f..%2fpackage.json", 404, "text/plain; charset=utf-8"],
    ["/samples/..%5c..%5cpackage.json", 404, "text/plain; charset=utf-8"],
    ["/addin/secret.pem", 404, "text/plain; charset=utf-8"],
    ["/addin/none.html", 404, "text/html; charset=utf-8"],
    ["/workbench/%00", 404, "text/plain; charset=utf-8"],
    ["/%E4%BA", 400, "text/plain; charset=utf-8"],
    ["//", 400, "text/plain; charset=utf-8"],
  ])("%s → %d", async (path, status, type) => {
    const answer = await ask(serving.port, path);
    expect([answer.status, answer.type]).toEqual([status, type]);
    expect(answer.policy).toContain("default-src 'self'");
  });

  it("lists the samples", async () => {
    expect(JSON.parse((await ask(serving.port, "/samples.json")).body)).toEqual(["人吉.xlsx"]);
  });

  it("answers nobody who came by another name, and takes nothing", async () => {
    expect((await ask(serving.port, "/", { host: "evil.example" })).status).toBe(403);
    expect((await ask(serving.port, "/", { host: "localhost.evil.example:80" })).status).toBe(403);
    expect((await ask(serving.port, "/", { method: "POST" })).status).toBe(405);
    expect(await ask(serving.port, "/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  });

  it("puts Excel's script before all others in the add-in's pages, and the library on this PC", async () => {
    const { body } = await ask(serving.port, "/addin/taskpane.html");
    const scripts = [...body.matchAll(/src="([^"]*)"/g)].map(([, source]) => source);
    expect(scripts).toEqual(["/workbench/frame.js", "/office-js/office.js"]);
  });

  it("takes the next port when one is taken, unless none may be tried", async () => {
    const next = await serve({ folders, port: serving.port, further: 20 });
    expect(next.port).toBeGreaterThan(serving.port);
    await next.close();
    expect(isTaken(await serve({ folders, port: serving.port }).catch((error: unknown) => error))).toBe(true);
  });
});

describe("a page of the add-in made ready", () => {
  it.each([
    [
      "<head>",
      `<html><head><title></title></head></html>`,
      `<html><head><script src="/workbench/frame.js"></script><title>`,
    ],
    [
      "<HEAD lang>",
      `<HEAD lang="ja"><title></title>`,
      `<HEAD lang="ja"><script src="/workbench/frame.js"></script><title>`,
    ],
    ["no head", `<p>x</p>`, `<script src="/workbench/frame.js"></script><p>x</p>`],
  ])("%s", (_, html, beginning) => {
    expect(seatAddinPage(html).startsWith(beginning)).toBe(true);
  });

  it("keeps another version of the library", () => {
    const html = `<script src=https://appsforoffice.microsoft.com/lib/1.1/hosted/office.debug.js></script>`;
    expect(seatAddinPage(html)).toContain("src=/office-js/office.debug.js>");
  });
});

describe("the browser that is opened", () => {
  it.each([
    ["win32", {}, ["cmd", "/c", "start", ""]],
    ["darwin", {}, ["open"]],
    ["linux", { DISPLAY: ":0" }, ["xdg-open"]],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open"]],
    ["linux", {}, undefined],
    ["darwin", { SSH_CONNECTION: "x" }, undefined],
    ["win32", { CI: "true" }, undefined],
  ])("%s %j → %j", (platform, environment, command) => {
    expect(browserCommand(platform, environment)).toEqual(command);
  });
});

describe("npm start", () => {
  it.each([
    [["--port", "x"], 2, "--port には"],
    [["--nonsense"], 2, "npm start"],
    [["--help"], 0, "--no-open"],
  ])("%j", async (words, code, said) => {
    const told = await start(words);
    expect(told.code).toBe(code);
    expect(told.text).toContain(said);
  });

  it("says plainly that the wanted port is taken", async () => {
    const other = await serve({ folders: foldersOf("."), port: 0 });
    const told = await start(["--no-open", "--port", String(other.port)]);
    await other.close();
    expect(told.code).toBe(1);
    expect(told.text).toContain(`ポート ${String(other.port)} は使われています。`);
  });
});

function start(words: readonly string[]): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["scripts/start.mjs", ...words], (_, out, error) => {
      resolve({ code: child.exitCode ?? -1, text: out + error });
    });
  });
}

interface Told {
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  readonly body: string;
}

/** Word for word: other clients tidy a path up before they send it. */
function ask(port: number, path: string, options: { host?: string; method?: string } = {}): Promise<Told> {
  return new Promise((resolve, reject) => {
    const { host = `localhost:${String(port)}`, method = "GET" } = options;
    const asked = request({ port, host: "127.0.0.1", path, method, headers: { host } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          policy: String(response.headers["content-security-policy"]),
          body: Buffer.concat(parts).toString("utf8"),
        });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}
