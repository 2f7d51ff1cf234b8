import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";

const ROOT = resolve(__dirname, "../../..");

/** Bundles the test page into a fresh folder and gives its path. */
export async function buildPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tassei-pane-"));
  const typescript = require(join(ROOT, "scripts/webpack/typescript")) as NonNullable<
    NonNullable<Configuration["module"]>["rules"]
  >[number];
  const compiler = webpack({
    mode: "production",
    context: ROOT,
    target: "web",
    entry: { page: join(__dirname, "page.tsx") },
    output: { path: folder, filename: "[name].js", cssFilename: "[name].css", publicPath: "/" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript, { test: /\.css$/, type: "css" }] },
    experiments: { css: true },
    optimization: { minimize: false },
    performance: false,
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else compiler.close(() => done());
    });
  });
  return folder;
}
