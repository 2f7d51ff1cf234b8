import { unzipSync } from "fflate";
import { createXlsx } from "../../../src/hosts/xlsx";
import { makeExamination } from "../../core/reading/layout/examiner/make-examination";
import { filesOf } from "../../hosts/xlsx/build-package";
import { everything } from "../../hosts/xlsx/everything";
import { richFiles } from "../../hosts/xlsx/write/rich-packages";

/** An honest workbook to be spoiled: its parts as text, or as bytes where they are no text. */
export interface Base {
  readonly name: string;
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
}

/** Workbooks with KPI tables of different shapes, as this program itself writes them. */
const EXAMINATIONS = [3, 11, 20, 42, 57, 77];

/** Made once for a run. */
export function makeBases(): readonly Base[] {
  return [
    { name: "everything", parts: partsOf(filesOf(everything)) },
    { name: "rich", parts: partsOf(richFiles()) },
    { name: "prefixed", parts: prefixed(partsOf(filesOf(everything))) },
    ...EXAMINATIONS.map((seed) => ({
      name: `examination ${String(seed)}`,
      parts: partsOf(unzipSync(createXlsx(makeExamination(seed).workbook))),
    })),
  ];
}

function partsOf(files: Readonly<Record<string, string | Uint8Array>>): Base["parts"] {
  return new Map(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === "string" || !/\.(?:xml|rels|vml)$/.test(name) ? content : new TextDecoder().decode(content),
    ]),
  );
}

/** The sheet in the spelling of programs that give every element a prefix. */
function prefixed(parts: Base["parts"]): Base["parts"] {
  const spelled = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace(" xmlns=", " xmlns:x=");
  return new Map(
    [...parts].map(([name, content]) => [
      name,
      name.startsWith("xl/worksheets/sheet") && typeof content === "string" ? spelled(content) : content,
    ]),
  );
}
