import type { GivenFile } from "./shelf";

/** Names of Excel files; older kinds too, so that a person learns why they are not opened. */
const EXCEL = /\.xl(?:sx|sm|s|sb|tx|tm)$/iu;
/** What Excel leaves beside a file that is open, and what other systems leave everywhere. */
const LEFTOVER = /^(?:~\$|\.)/u;

export function givenFile(file: File): GivenFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** Of a folder only Excel files are meant; a single file is meant whatever it is. */
export function excelFiles(files: readonly File[]): readonly File[] {
  return files
    .filter(({ name }) => EXCEL.test(name) && !LEFTOVER.test(name))
    .sort((a, b) => pathOf(a).localeCompare(pathOf(b), "ja", { numeric: true }));
}

/** Everything that was dropped: files as they are, folders with what is in them. */
export async function droppedFiles(transfer: DataTransfer): Promise<{ files: readonly File[]; folders: number }> {
  // The list is empty as soon as the event is over: entries are taken from it first.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return { files: [...transfer.files], folders: 0 };
  const files: File[] = [];
  let folders = 0;
  for (const entry of entries) {
    if (isFile(entry)) files.push(await fileIn(entry));
    else if (isFolder(entry)) {
      folders++;
      files.push(...excelFiles(await filesUnder(entry)));
    }
  }
  return { files, folders };
}

async function filesUnder(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const found: File[] = [];
  const reader = folder.createReader();
  for (;;) {
    // A folder is told in portions of a hundred; an empty one is the end.
    const entries = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (entries.length === 0) return found;
    for (const entry of entries) {
      if (isFile(entry)) found.push(await fileIn(entry));
      else if (isFolder(entry)) found.push(...(await filesUnder(entry)));
    }
  }
}

function fileIn(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, fail) => entry.file(done, fail));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function pathOf(file: File): string {
  return file.webkitRelativePath === "" ? file.name : file.webkitRelativePath;
}
