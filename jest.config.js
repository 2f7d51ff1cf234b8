/** ES modules that the spreadsheet engine of the tests brings along; jest cannot load them as they are. */
const ES_MODULES = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "numfmt",
  "opentype\\.js",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
].join("|");

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  ...(process.env.CI && { setupFiles: ["<rootDir>/tests/tools/same-seed.ts"] }),
  // Shared machines are slow at times; a test that hangs is still told.
  testTimeout: 30_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
    [`/node_modules/(?:${ES_MODULES})/.+\\.m?js$`]: ["@swc/jest", { jsc: { target: "es2022" } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${ES_MODULES})/)`],
};
