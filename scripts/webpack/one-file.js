const { createHash } = require("node:crypto");
const webpack = require("webpack");

const LICENSES = "LICENSES.txt";

/** Nothing from anywhere, no evaluated text; styles are made by the page's own script while it runs. */
const POLICY = (hash) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * A page that is one file: the program and the licences stand in it, and nothing is left
 * beside it but the list of licences, for who puts packages together.
 * @param {{ file: string, page: string, html: (parts: { policy: string, body: string }) => string }} options
 */
module.exports = ({ file, page, html }) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("one-file", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "one-file", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE },
        () => {
          const textOf = (name) => compilation.getAsset(name)?.source.source().toString() ?? "";
          const script = insideScript(textOf(page));
          const body = [
            `<script type="text/plain" id="tassei-licenses">${insideText(grouped(textOf(LICENSES)))}</script>`,
            `<script>${script}</script>`,
          ].join("\n");
          const policy = POLICY(createHash("sha256").update(script, "utf8").digest("base64"));
          for (const { name } of compilation.getAssets()) if (name !== LICENSES) compilation.deleteAsset(name);
          compilation.emitAsset(file, new webpack.sources.RawSource(html({ policy, body })));
        },
      ),
    ),
});

/** Dozens of libraries stand under the same terms: those are told once, under the lines that say whose work it is. */
function grouped(licences) {
  const users = new Map();
  for (const entry of licences.split(/\n-{72}\n\n/)) {
    const [, head, terms] = /^([^]*?)((?:Permission is hereby granted|Permission to use)[^]*)?$/.exec(entry.trim()) ?? [];
    const key = terms === undefined ? entry : terms.replace(/[\s"'“”‘’]+/g, " ").toLowerCase();
    const owner = head.trim().replace(/\s*\n\s*/g, " ／ ");
    const known = users.get(key) ?? { owners: [], terms };
    users.set(key, { ...known, owners: [...known.owners, terms === undefined ? head.trim() : owner] });
  }
  return [...users.values()]
    .map(({ owners, terms = "" }) => `${owners.join("\n")}\n\n${terms}\n`)
    .join(`\n${"-".repeat(72)}\n\n`);
}

/**
 * A program as it may stand in a script element. What would end the element, or begin a comment in it, stands in
 * strings and patterns only, where it can be spelled otherwise. A browser reads one kind of line end only.
 */
function insideScript(text) {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/<\/(?=script)/gi, "<\\/")
    .replace(/<!--/g, "<\\x21--")
    .replace(/<(?=script)/gi, "\\x3C");
}

/** A text that no program reads: it only must not end its element. */
function insideText(text) {
  return text.replace(/<(?=\/?script|!--)/gi, "‹");
}

module.exports.insideScript = insideScript;
