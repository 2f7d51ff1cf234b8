import { failure } from "../failures";
import { readZipDirectory, type ZipDirectory, type ZipEntry } from "../zip/directory";
import { unpack, type Inflate } from "../zip/inflate";
import { toUtf8 } from "../xml/encoding";
import { readRelationships, relationshipPartOf, type Relationship } from "./relationships";

/** The parts of a workbook file by name. */
export interface Package {
  readonly directory: ZipDirectory;
  entry(name: string): ZipEntry | undefined;
  /** Content of an XML part as UTF-8; undefined when there is no such part. */
  read(name: string): Uint8Array | undefined;
  /** The same, where the workbook makes no sense without it. */
  require(name: string): Uint8Array;
  relationshipsOf(name: string): readonly Relationship[];
}

export function openPackage(bytes: Uint8Array, inflate?: Inflate): Package {
  const directory = readZipDirectory(bytes);
  const read = (name: string): Uint8Array | undefined => {
    const entry = directory.find(name);
    return entry && toUtf8(unpack(directory, entry, inflate), entry.name);
  };
  const relationships = new Map<string, readonly Relationship[]>();
  return {
    directory,
    entry: (name) => directory.find(name),
    read,
    require: (name) => {
      const content = read(name);
      if (!content) throw failure("missing-part", name);
      return content;
    },
    relationshipsOf: (name) => {
      const known = relationships.get(name);
      if (known) return known;
      const part = relationshipPartOf(name);
      const content = read(part);
      const found = content ? readRelationships(content, part, name) : [];
      relationships.set(name, found);
      return found;
    },
  };
}
