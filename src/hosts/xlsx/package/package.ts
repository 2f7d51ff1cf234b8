import { failure } from "../failures";
import { readZipDirectory, type ZipDirectory, type ZipEntry } from "../zip/directory";
import { unpack, type Inflate } from "../zip/inflate";
import { toUtf8 } from "../xml/encoding";
import { readRelationships, relationshipPartOf, type Relationship } from "./relationships";

/**
 * How often all of a file may be unpacked, and some more for tiny ones. Honest parts are read once or twice; thousands
 * of sheets can name one part, and each would have it unpacked again.
 */
const READINGS = 8;
const SMALL = 16 * 1024 * 1024;

/** The parts of a workbook file by name. */
export interface Package {
  readonly directory: ZipDirectory;
  entry(name: string): ZipEntry | undefined;
  /** Content of an XML part as UTF-8; undefined when there is no such part. */
  read(name: string): Uint8Array | undefined;
  /** Says that an entry is about to be unpacked: reading the same bytes over and over has an end. */
  spend(entry: ZipEntry): void;
  /** The same, where the workbook makes no sense without it. */
  require(name: string): Uint8Array;
  relationshipsOf(name: string): readonly Relationship[];
}

export function openPackage(bytes: Uint8Array, inflate?: Inflate): Package {
  const directory = readZipDirectory(bytes);
  let left = READINGS * directory.entries.reduce((sum, { size }) => sum + size, 0) + SMALL;
  const spend = ({ size, name }: ZipEntry): void => {
    left -= size;
    if (left < 0) throw failure("too-large", name);
  };
  const read = (name: string): Uint8Array | undefined => {
    const entry = directory.find(name);
    if (!entry) return undefined;
    spend(entry);
    return toUtf8(unpack(directory, entry, inflate), entry.name);
  };
  const relationships = new Map<string, readonly Relationship[]>();
  return {
    directory,
    entry: (name) => directory.find(name),
    read,
    spend,
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
