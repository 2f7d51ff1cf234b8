import { cellName, type Workbook } from "../../../src/core";
import { readXlsx, type EditOptions } from "../../../src/hosts/xlsx";
import { deflateWithZlib } from "../../../src/hosts/xlsx/zip/deflate-with-zlib";
import { inflateWithZlib } from "../../../src/hosts/xlsx/zip/inflate-with-zlib";
import type { Random } from "../../core/reading/layout/examiner/random";
import { rawZip } from "../../hosts/xlsx/raw-zip";
import type { Base } from "./bases";
import { mutateBytes } from "./mutate-bytes";
import { mutateParts } from "./mutate-parts";
import { mutateXml } from "./mutate-xml";
import { mutateZip } from "./mutate-zip";
import { isWritten, numbersWritten } from "./numbers-written";
import { orOneSentence, throughEverything } from "./through-everything";

export type Outcome = "refused" | "read" | "written" | "write refused";

/** A spoiled package, and how to tell whether what is read from it was written by anybody. */
export interface Case {
  readonly bytes: Uint8Array;
  readonly complaint: (workbook: Workbook) => string | undefined;
}

/** The same number, the same case, on every machine. */
export function makeCase(bases: readonly Base[], random: Random): Case {
  const base = random.pick(bases);
  return random.weigh(KINDS)(base, random);
}

type Maker = (base: Base, random: Random) => Case;

const KINDS: readonly (readonly [Maker, number])[] = [
  [spoiledXml, 12],
  [spoiledParts, 2],
  [(base, random) => spoiledZip(base, random, mutateZip), 4],
  [(base, random) => spoiledZip(base, random, mutateBytes), 2],
];

/** One case from bytes to written bytes; throws what must not happen. */
export function runCase({ bytes, complaint }: Case, random: Random, isDeep: boolean): Outcome {
  const options: EditOptions = {
    ...(random.chance(0.5) && { inflate: inflateWithZlib, deflate: deflateWithZlib }),
    ...(random.chance(0.2) && { streamAbove: 0 }),
  };
  const workbook = orOneSentence(() => readXlsx(bytes, options));
  if (!workbook) return "refused";
  const wrong = complaint(workbook);
  if (wrong !== undefined) throw new Error(wrong);
  if (!isDeep) return "read";
  const written = throughEverything(bytes, workbook, random, options);
  return written === "refused" ? "write refused" : written === "written" ? "written" : "read";
}

/** An honest zip around parts some of which are spoiled: every number read must stand in one of its sheets. */
function packaged(parts: Base["parts"], random: Random, writtenIn = parts): Case {
  const descriptor = random.chance(0.1);
  const zip64 = random.chance(0.1);
  const entries = [...parts].map(([name, content]) => ({
    name,
    content,
    ...(random.chance(0.5) && { method: 0 }),
    ...(descriptor && { withDescriptor: true }),
    ...(zip64 && { zip64 }),
  }));
  return { bytes: rawZip(entries), complaint: (workbook) => inventedNumber(workbook, writtenIn) };
}

function spoiledXml({ parts }: Base, random: Random): Case {
  const changed = new Map(parts);
  for (let left = random.pick([1, 1, 1, 2]); left > 0; left--) {
    const names = [...changed.keys()].filter((name) => typeof changed.get(name) === "string");
    const sheets = names.filter((name) => name.includes("worksheets/sheet"));
    const name = random.chance(0.55) ? random.pick(sheets) : random.pick(names);
    const xml = changed.get(name);
    if (typeof xml === "string") changed.set(name, mutateXml(xml, random));
  }
  return packaged(changed, random);
}

function spoiledParts({ parts }: Base, random: Random): Case {
  // Parts are moved about and spelled otherwise; what stands in them stays.
  return packaged(mutateParts(parts, random), random, parts);
}

/** Every part carries a checksum: a sheet comes out whole, looks of its numbers included, or not at all. */
function spoiledZip({ parts }: Base, random: Random, spoil: (bytes: Uint8Array, random: Random) => Uint8Array): Case {
  const honest = packaged(parts, random).bytes;
  return {
    bytes: spoil(honest, random),
    complaint: (workbook) => {
      const known = new Set(facesOf(readXlsx(honest)));
      return facesOf(workbook).every((sheet) => known.has(sheet)) ? undefined : "a sheet nobody wrote";
    },
  };
}

function facesOf(workbook: Workbook): readonly string[] {
  return workbook.sheets.map(({ rows }) =>
    JSON.stringify(
      rows.map((row) => [
        row.index,
        row.start,
        row.values,
        row.values.map((_, at) => workbook.formats[row.formats?.[at] ?? 0]?.numberFormat),
        row.formulas,
      ]),
    ),
  );
}

function inventedNumber(workbook: Workbook, parts: Base["parts"]): string | undefined {
  const written = [...parts.values()].flatMap((xml) => (typeof xml === "string" ? numbersWritten(xml) : []));
  for (const { name, rows } of workbook.sheets)
    for (const { index, start, values } of rows)
      for (const [at, value] of values.entries()) {
        const cell = cellName({ row: index, column: start + at });
        if (typeof value !== "number" || isWritten(value, cell, written)) continue;
        return `${name}!${cell} is read as ${String(value)}, which nobody wrote`;
      }
  return undefined;
}
