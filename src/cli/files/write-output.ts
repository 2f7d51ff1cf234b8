import { link, mkdir, open, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Sentence } from "../language";

export interface OutputOptions {
  /** Replaces a file that is there. */
  readonly force: boolean;
  /** Files that were read: never written, whatever is forced. */
  readonly inputs: readonly string[];
  /** Makes the folder where it is missing: only where the person named the folder, not a file in it. */
  readonly makeFolder?: boolean;
}

/** An output that was not written, with the sentence why. What was there before is whole. */
export class OutputError extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.ja);
  }
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, which takes its name when it is complete. A call
 * that is killed, or a disk that is full, leaves the old file as it was.
 */
export async function writeOutput(path: string, bytes: Uint8Array, options: OutputOptions): Promise<void> {
  await refuseInputs(path, options.inputs);
  await refuseTarget(path, options.force);
  const temporary = join(dirname(path), `.tassei-${String(process.pid)}-${String(Date.now())}.tmp`);
  try {
    if (options.makeFolder) await mkdir(dirname(path), { recursive: true });
    await writeWhole(temporary, bytes);
    if (options.force) await rename(temporary, path);
    else await putInPlace(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error instanceof OutputError ? error : new OutputError(why(path, error));
  }
}

/** By the file itself, not by its name: another spelling or a link can mean the same one. */
async function refuseInputs(path: string, inputs: readonly string[]): Promise<void> {
  const target = await stat(path, { bigint: true }).catch(() => undefined);
  for (const input of inputs) {
    const source = await stat(input, { bigint: true }).catch(() => undefined);
    if (source && target && source.ino === target.ino && source.dev === target.dev) throw isInput(path);
  }
}

/** What stands there already is replaced only when that is wished, when it is a file, and when it may be changed. */
async function refuseTarget(path: string, isForced: boolean): Promise<void> {
  const target = await stat(path).catch(() => undefined);
  if (!target) return;
  if (!isForced) throw exists(path);
  if (target.isDirectory()) throw new OutputError(why(path, { code: "EISDIR" }));
  // A device or a pipe would be replaced by a file of its name.
  if (!target.isFile()) throw isNoFile(path);
  // The new file takes the old one's name, so the system itself would not mind its protection.
  if ((target.mode & ANYBODY_WRITES) === 0) throw isReadOnly(path);
}

const ANYBODY_WRITES = 0o222;

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link fails where a file has appeared meanwhile; a renaming would replace it. Some disks know no links. */
async function putInPlace(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw exists(path);
    await rename(temporary, path);
    return;
  }
  await unlink(temporary);
}

function exists(path: string): OutputError {
  return new OutputError({
    ja: `${path}: 同じ名前のファイルがあるため、書き込んでいません。別の名前にするか、置き換えてよければ --force を付けてください。`,
    en: `${path}: a file of that name exists; nothing was written. Choose another name, or --force to replace it.`,
  });
}

function isNoFile(path: string): OutputError {
  return new OutputError({
    ja: `${path}: 装置やパイプなど、ふつうのファイルでないものには書き込めません。ファイル名を指定してください。`,
    en: `${path}: this is a device or a pipe, not a file; nothing was written. Name a file.`,
  });
}

function isReadOnly(path: string): OutputError {
  return new OutputError({
    ja: `${path}: 読み取り専用のファイルのため、置き換えていません。別の名前にするか、読み取り専用を解除してください。`,
    en: `${path}: the file is read-only and was not replaced. Choose another name, or make it writable.`,
  });
}

function isInput(path: string): OutputError {
  return new OutputError({
    ja: `${path}: 入力と同じファイルには書き込めません。元のファイルはそのままです。-o に別の名前を指定してください。`,
    en: `${path}: the output is the input itself; nothing was written. Choose another name for -o.`,
  });
}

const CAUSES: Readonly<Record<string, Sentence>> = {
  ENOENT: { ja: "書き込み先のフォルダーがありません。場所を確かめてください。", en: "the folder does not exist." },
  ENOTDIR: { ja: "書き込み先の途中の名前がフォルダーではありません。", en: "a part of the path is no folder." },
  EEXIST: {
    ja: "書き込み先のフォルダーと同じ名前のファイルがあります。",
    en: "a file stands where the folder should be.",
  },
  EISDIR: {
    ja: "同じ名前のフォルダーがあります。ファイル名を指定してください。",
    en: "this is a folder; name a file.",
  },
  EACCES: { ja: "書き込む権限がありません。別の場所を指定してください。", en: "no permission to write there." },
  EPERM: { ja: "書き込む権限がありません。別の場所を指定してください。", en: "no permission to write there." },
  EFBIG: {
    ja: "書き込める大きさの上限を超えました。別の場所を指定してください。",
    en: "the file is larger than may be written there.",
  },
  EROFS: { ja: "読み取り専用の場所です。別の場所を指定してください。", en: "the place is read-only." },
  ENOSPC: { ja: "空き容量が足りません。空きを作ってから、もう一度実行してください。", en: "the disk is full." },
  EDQUOT: { ja: "割り当て容量が足りません。空きを作ってから、もう一度実行してください。", en: "the quota is used up." },
  ENAMETOOLONG: { ja: "ファイル名が長すぎます。短い名前にしてください。", en: "the name is too long." },
  EBUSY: { ja: "ファイルがほかで使われています。閉じてから、もう一度実行してください。", en: "the file is in use." },
};

function why(path: string, error: unknown): Sentence {
  const code = codeOf(error);
  const cause = CAUSES[code] ?? {
    ja: `書き込めません（${code || String(error)}）。別の場所を指定してください。`,
    en: `it cannot be written (${code || String(error)}).`,
  };
  return {
    ja: `${path}: ${cause.ja}元のファイルは変わっていません。`,
    en: `${path}: ${cause.en} Nothing was changed.`,
  };
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
