import type { Sentence } from "../language";

/** A defect of ours: it costs the one file, not the call. */
export function unexpected(error: unknown): Sentence {
  const [detail = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return {
    ja: `予期しない問題で処理できません（${detail}）。ファイルは変更していません。--debug を付けて実行すると詳しい内容が表示されますので、それを添えてお知らせください。`,
    en: `an unexpected problem stopped the work (${detail}). The file was not changed. Run again with --debug for the details and report them.`,
  };
}
