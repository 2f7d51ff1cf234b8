import type { Host } from "../../../src/core";
import { MemoryHost } from "../../../src/hosts/memory";
import { createXlsx, readXlsx, XlsxHost } from "../../../src/hosts/xlsx";
import { FileHost } from "../../../src/offline/files/file-host";
import { RemoteClerk } from "../../../src/offline/worker/clerk";
import { sameThreadLine } from "../../../src/offline/worker/lines";
import { openExcel, type OpenExcel } from "../excel/open-excel";

/** A host under the contract: how it opens a file. One more host is one more line in `HOSTS`. */
export interface ContractHost {
  readonly name: string;
  open(file: Uint8Array): Promise<Host>;
  /** The same workbook closed and opened again; a host that cannot keep anything has none. */
  reopen?(host: Host): Promise<Host>;
  /** Lets go of what the host holds. */
  close?(host: Host): Promise<void>;
  /** What this host can do is less: edits of these kinds are not asked of it. */
  readonly lacks?: readonly "note"[];
}

export const HOSTS: readonly ContractHost[] = [
  { name: "memory", open: async (file) => Promise.resolve(new MemoryHost(readXlsx(file))) },
  { name: "xlsx", open: async (file) => Promise.resolve(new XlsxHost(file)), reopen: reopenFile },
  { name: "the offline page", open: openOffline, reopen: reopenOffline },
  // The client library that npm has knows no notes yet.
  { name: "Excel", open: openInExcel, reopen: reopenInExcel, close: closeExcel, lacks: ["note"] },
];

async function reopenFile(host: Host): Promise<Host> {
  if (!(host instanceof XlsxHost)) throw new Error("opened by another host");
  return Promise.resolve(new XlsxHost(host.bytes.slice()));
}

/** As the page opens it: with all looks, and the bytes written by the worker's program. */
async function openOffline(file: Uint8Array): Promise<Host> {
  return Promise.resolve(new FileHost(file, readXlsx(file, { looks: true }), new RemoteClerk(sameThreadLine)));
}

async function reopenOffline(host: Host): Promise<Host> {
  if (!(host instanceof FileHost)) throw new Error("opened by another host");
  return openOffline(host.bytes.slice());
}

const open = new Map<Host, OpenExcel>();

async function openInExcel(file: Uint8Array): Promise<Host> {
  const excel = await openExcel(readXlsx(file, { looks: true }));
  open.set(excel.host, excel);
  return excel.host;
}

async function reopenInExcel(host: Host): Promise<Host> {
  const excel = open.get(host);
  if (!excel) throw new Error("opened by another host");
  const saved = createXlsx(excel.book.content());
  await closeExcel(host);
  return openInExcel(saved);
}

/** Whatever was asked of Excel must have been something it knows. */
async function closeExcel(host: Host): Promise<void> {
  const excel = open.get(host);
  open.delete(host);
  await excel?.close();
  excel?.complainNot();
}
