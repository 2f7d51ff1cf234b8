const { createHash } = require("node:crypto");
const { deflateSync } = require("node:zlib");
const webpack = require("webpack");

const LICENSES = "LICENSES.txt";

/** Unpacks the program and runs it: as one more inline script, which the browser holds against its hash. */
const UNPACK = `(async () => {
  const packed = document.getElementById("tassei-program").textContent;
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  const script = document.createElement("script");
  script.textContent = await new Response(stream).text();
  document.body.append(script);
})();`;

/** These two scripts and nothing else, nothing from anywhere; styles are made by the program while it runs. */
const policyFor = (...scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`).join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * A page that is one file: the program stands in it, packed to a third, and the licences of what it is made of. Beside
 * it is left only the list of licences, for who puts packages together.
 * @param {{ file: string, page: string, html: (parts: { policy: string, body: string }) => string }} options
 */
module.exports = ({ file, page, html }) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("one-file", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "one-file", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE },
        () => {
          const textOf = (name) => compilation.getAsset(name)?.source.source().toString() ?? "";
          const program = textOf(page);
          const body = [
            `<script type="text/plain" id="tassei-licenses">\n${plainText(textOf(LICENSES))}</script>`,
            `<script type="text/plain" id="tassei-program">${packed(program)}</script>`,
            `<script>${UNPACK}</script>`,
          ].join("\n");
          for (const { name } of compilation.getAssets()) if (name !== LICENSES) compilation.deleteAsset(name);
          const text = html({ policy: policyFor(UNPACK, program), body });
          compilation.emitAsset(file, new webpack.sources.RawSource(text));
        },
      ),
    ),
});

function packed(program) {
  return deflateSync(Buffer.from(program, "utf8"), { level: 9 }).toString("base64");
}

/** A text that no program reads: it only must not end its element, nor begin a comment in it. */
function plainText(text) {
  return text.replace(/<(?=\/?script|!--)/gi, "‹");
}
