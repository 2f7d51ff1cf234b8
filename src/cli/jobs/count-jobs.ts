import type { Option } from "../arguments/option";
import type { Run } from "../commands/command";
import { UsageError } from "../usage-error";

export const JOBS: Option = {
  name: "jobs",
  value: "N",
  help: {
    ja: "同時に処理するファイルの数（標準は、量に応じて決めます）",
    en: "How many files to work on at once (default: by their amount)",
  },
};

const MOST = 64;

/**
 * A thread costs a quarter of a second before it does anything, which is what half a megabyte of workbooks costs: one
 * thread for each of them.
 */
const BYTES_PER_THREAD = 512 * 1024;

/** How many threads to use for files of these sizes: as asked for, or as many as pay. */
export function countJobs({ arguments: { values }, io }: Run, sizes: readonly number[]): number {
  const asked = values.get("jobs");
  const available = io.workers?.available ?? 1;
  const paying = Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / BYTES_PER_THREAD);
  const wanted = asked === undefined ? Math.min(available, paying) : parse(asked);
  return io.workers ? Math.max(1, Math.min(wanted, sizes.length)) : 1;
}

function parse(text: string): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= MOST) return number;
  throw new UsageError({
    ja: `--jobs の値「${text}」は使えません。1 から ${String(MOST)} までの数にしてください。`,
    en: `"${text}" is no value of --jobs; use a number from 1 to ${String(MOST)}.`,
  });
}
