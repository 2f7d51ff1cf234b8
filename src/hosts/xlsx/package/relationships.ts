import { readXml } from "../xml/read-part";

export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same in both flavours of the format: "worksheet", "sharedStrings", … */
  readonly type: string;
  /** A part name, or for an external one the address as it stands in the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipPartOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

export function readRelationships(bytes: Uint8Array, part: string, source: string): Relationship[] {
  const found: Relationship[] = [];
  readXml(bytes, part, (root) =>
    root.eachChild((scanner) => {
      if (!scanner.isNamed("Relationship")) return;
      const target = scanner.attribute("Target") ?? "";
      const isExternal = scanner.attribute("TargetMode") === "External";
      found.push({
        id: scanner.attribute("Id") ?? "",
        type: (scanner.attribute("Type") ?? "").replace(/^.*\//, ""),
        target: isExternal ? target : resolveTarget(source, target),
        isExternal,
      });
    }),
  );
  return found;
}

/** The part a target means, seen from the part that names it: absolute, relative, with either slash. */
export function resolveTarget(source: string, target: string): string {
  const path = decodePath(target.replace(/\\/g, "/").replace(/[#?].*$/, ""));
  const base = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === "..") base.pop();
    else base.push(step);
  }
  return base.join("/");
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
