import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

const ROOT = join(__dirname, "../..");
const SCRIPT = join(ROOT, "scripts/serve-addin.mjs");
let folder: string;
let serving: ChildProcess;
let origin = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tassei-serve-"));
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name));
  await generateCertificates(authority, cert, key);
  serving = spawn(process.execPath, [SCRIPT, "--port", "0", "--cert", cert ?? "", "--key", key ?? ""]);
  origin = await new Promise<string>((done, failed) => {
    serving.stdout?.on("data", (data: Buffer) => {
      const [, found] = /(https:\/\/localhost:\d+)\//.exec(String(data)) ?? [];
      if (found !== undefined) done(found);
    });
    serving.stderr?.on("data", (data: Buffer) => failed(new Error(String(data))));
  });
}, 60_000);
afterAll(() => {
  serving.kill();
  rmSync(folder, { recursive: true, force: true });
});

function get(path: string): Promise<{ readonly status: number | undefined; readonly type: string | undefined }> {
  return new Promise((done, failed) => {
    const asked = request(`${origin}${path}`, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      done({ status: answer.statusCode, type: answer.headers["content-type"] });
    });
    asked.on("error", failed).end();
  });
}

describe("npm run serve-addin", () => {
  it.each([
    ["/taskpane.html", "text/html; charset=utf-8"],
    ["/commands.html?_host_Info=Excel", "text/html; charset=utf-8"],
    ["/commands.js", "text/javascript; charset=utf-8"],
    ["/assets/icons/tassei-32.png", "image/png"],
  ])("serves %s as %s", async (path, type) => {
    expect(await get(path)).toEqual({ status: 200, type });
  });

  it.each(["/", "/nothing.html", "/../package.json", "/%2e%2e/cli/tassei.js", "/..%2fcli%2fLICENSES.txt", "/%"])(
    "serves nothing for %s",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it("says what is missing where there is no certificate", () => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, "--cert", join(folder, "none")], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toContain("証明書がありません");
  });
});
