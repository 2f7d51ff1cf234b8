import type { Host } from "../../../src/core";
import { MemoryHost } from "../../../src/hosts/memory";
import { readXlsx, XlsxHost } from "../../../src/hosts/xlsx";

/** A host under the contract: how it opens a file. One more host is one more line in `HOSTS`. */
export interface ContractHost {
  readonly name: string;
  open(file: Uint8Array): Host;
  /** The same workbook closed and opened again; a host that cannot keep anything has none. */
  reopen?(host: Host): Host;
}

export const HOSTS: readonly ContractHost[] = [
  { name: "memory", open: (file) => new MemoryHost(readXlsx(file)) },
  { name: "xlsx", open: (file) => new XlsxHost(file), reopen: reopenFile },
];

function reopenFile(host: Host): Host {
  if (!(host instanceof XlsxHost)) throw new Error("opened by another host");
  return new XlsxHost(host.bytes.slice());
}
