// The page docs/performance.md, from the figures of one run.
import { cpus, loadavg, totalmem } from "node:os";
import { CASES, GROWTH } from "./cases.mjs";
import { VERSIONS } from "./competitors.mjs";
import { WAYS } from "./ways.mjs";

export function performancePage({ found, rounds, cases, pane, hasOthers }) {
  const middle = (name, key = "time") => median((found.get(name) ?? []).map((figure) => figure[key]));
  const refused = (name) => found.get(name)?.find((figure) => figure.refused)?.refused;
  const sections = [
    intro(rounds, hasOthers),
    ...cases.map((name) => caseTable(name, { middle, refused }, hasOthers)),
    goals(middle, cases),
    growth(middle),
    threads(middle),
    paneTable(pane),
    BOUNDS,
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

function intro(rounds, hasOthers) {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim() ?? "processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.version}`;
  const others = Object.entries(VERSIONS).map(([name, version]) => `${name} ${version}`);
  return `# Performance

Written by \`npm run bench\` on ${new Date().toLocaleDateString("sv-SE")}: ${machine}. Medians of ${rounds} interleaved rounds; every figure comes from a process of its own, so that its memory is its own. Times are of the processor, threads apart. Others kept ${loadavg()[2].toFixed(1)} processors busy or waiting on average: with more than there are, compare the ratios, and those with care.

The floor is what any reader has to pay: unpack every part with the same zlib and look at every byte once. ${hasOthers ? `Compared with ${others.join(", ")}, which are asked for less: they only read.` : "The libraries to compare with could not be installed for this run."} The workbook alone is what those libraries give, cells with values, formulas and formats; \`read\` gives tables of indicators, \`check\` all findings of ${"all rules"}, \`fill\`, \`flag\` and \`summarize\` the bytes of the changed workbook.`;
}

/** Why work is refused, by the code of the program's own sentence about it. */
const REFUSALS = { "too-many-indicators": "more than 20,000 indicators" };

function caseTable(name, { middle, refused }, hasOthers) {
  const floor = middle(`${name}|floor`);
  const rows = Object.entries(WAYS).flatMap(([way, { title, needs }]) => {
    const time = middle(`${name}|${way}`);
    // A way that was not asked for has no row; one that was refused, ran out of memory or failed says so.
    const why = refused(`${name}|${way}`);
    if (why) return [[title, `refused: ${REFUSALS[why] ?? why}`, "", ""]];
    if (time === undefined) return hasOthers || !needs ? [[title, "did not end", "", ""]] : [];
    return [[title, ms(time), times(time / floor), mb(middle(`${name}|${way}`, "peak"))]];
  });
  return `## ${CASES[name].title}\n\n${table(["", "processor time", "× floor", "peak memory"], rows)}`;
}

/** What was promised, and what came out. */
function goals(middle, cases) {
  const ratio = (above, below) => (above === undefined || below === undefined ? undefined : above / below);
  const big = "big sheet";
  const rows = [
    [
      "check of 100,000 × 20 against the floor",
      "≤ 2.0 ×",
      ratio(middle(`${big}|check`), middle(`${big}|floor`)),
      times,
    ],
    [
      "@e965/xlsx reading it, against our check",
      "≥ 3.0 ×",
      ratio(middle(`${big}|xlsx`), middle(`${big}|check`)),
      times,
    ],
    [
      "@e965/xlsx reading 200 small files, against our reading",
      "≥ 5.0 ×",
      ratio(middle("200 files|xlsx"), middle("200 files|workbook")),
      times,
    ],
    [
      "@e965/xlsx reading 200 small files, against our check",
      "",
      ratio(middle("200 files|xlsx"), middle("200 files|check")),
      times,
    ],
    [
      "what checking 100,000 indicators adds to reading them",
      "< 1.0 ×",
      ratio(added(middle, big), middle(`${big}|read`)),
      times,
    ],
    ["memory of the check of 100,000 × 20", "< 700 MB", middle(`${big}|check`, "peak"), mb],
    ["one changed cell among 10,000 indicators", "< 16 ms", middle("recheck"), ms],
    ["the longest of 60 such changes", "", middle("recheck", "longest"), ms],
    [
      "a whole check of these, in the same process, against one changed cell",
      "≥ 100 ×",
      ratio(middle("recheck", "whole"), middle("recheck")),
      times,
    ],
    ["growth of reading with size (exponent)", "1", exponent("read", middle), plain],
    ["growth of the check with size (exponent)", "1", exponent("check", middle), plain],
  ];
  if (cases.length < Object.keys(CASES).length) return "";
  return `## What was aimed at\n\n${table(
    ["", "wanted", "measured"],
    rows.filter(([, , value]) => value !== undefined).map(([what, goal, value, spell]) => [what, goal, spell(value)]),
  )}`;
}

function added(middle, name) {
  const [check, read] = [middle(`${name}|check`), middle(`${name}|read`)];
  return check === undefined || read === undefined ? undefined : check - read;
}

function growth(middle) {
  const rows = GROWTH.map((size) => [
    size.toLocaleString("en-US"),
    ms(middle(`growth|read|${size}`)),
    ms(middle(`growth|check|${size}`)),
    mb(middle(`growth|check|${size}`, "peak")),
  ]);
  if (middle(`growth|read|${GROWTH[0]}`) === undefined) return "";
  return `## Growth\n\n${table(["indicators", "read", "check", "memory of the check"], rows)}`;
}

/** The slope of a straight line through the logarithms: 1 is linear, 2 the square. */
function exponent(way, middle) {
  const points = GROWTH.map((size) => [Math.log(size), Math.log(middle(`growth|${way}|${size}`) ?? NaN)]);
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return Number.isNaN(slope) ? undefined : slope;
}

function threads(middle) {
  const rows = [
    ["200 small files", "200 files"],
    ["8 files of 20,000 indicators", "big"],
  ].map(([title, kind]) => {
    const [one, two] = [1, 2].map((jobs) => middle(`jobs|${kind}|${jobs}`));
    return [title, ms(one), ms(two), one === undefined ? "" : times(one / two)];
  });
  if (middle("jobs|big|1") === undefined) return "";
  return `## Several cores\n\n\`tassei check --format json\`, the whole process with its start.\n\n${table(["", "--jobs 1", "--jobs 2", "gain"], rows)}`;
}

function paneTable({ bytes, inExcel }) {
  const sizes = bytes.map(({ title, plain: size, packed }) => [title, kb(size), kb(packed)]);
  const parts = [];
  if (sizes.length > 0) parts.push(`## Pages\n\n${table(["", "bytes", "gzip"], sizes)}`);
  if (inExcel.length > 0)
    parts.push(
      `## In the pane\n\n${table(
        ["", "measured"],
        inExcel.map(({ what, figure }) => [what, figure]),
      )}`,
    );
  return parts.join("\n\n");
}

const BOUNDS = `## What bounds the rest

Reading a workbook is bound by inflating and by looking at every byte once; shared strings are decoded at one go, numbers computed while their end is looked for. Recognising its tables comes to a few microseconds a row: most of it is one object for each cell that has a role. Of the check half is the eighty rules themselves, each a fraction of a microsecond a row; the rest is what tables show as a whole, groups of equal names, and a fifth for the garbage collector. No single part stands out any more.

A fresh process works for about a second before its code is compiled, and the compiler's own threads count as the processor's time: 10,000 indicators, read and checked again in the same process, take about half of what the table says. That is why many small files are better named in one call. Writing is bound by packing the sheets that changed; untouched parts are copied as they are packed. Memory is bound by the texts and numbers of the sheet at hand, one row of arrays each, and by one small object for each cell of a table; a sheet's XML is let go when it is read, or never stands in memory whole when it is over 200 MB.
`;

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function median(values) {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return known[known.length >> 1];
}

function ms(value) {
  if (value === undefined) return "";
  return value < 10 ? `${value.toFixed(2)} ms` : `${Math.round(value).toLocaleString("en-US")} ms`;
}
function mb(value) {
  return value === undefined ? "" : `${Math.round(value)} MB`;
}
function kb(value) {
  return `${Math.round(value / 1024).toLocaleString("en-US")} KB`;
}
function times(value) {
  return `${value.toFixed(value < 10 ? 2 : 1)} ×`;
}
function plain(value) {
  return value.toFixed(2);
}
