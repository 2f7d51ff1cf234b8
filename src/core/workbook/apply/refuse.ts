import { cellName, type CellRef } from "../address";
import { HostError } from "../host";

const NOTHING_WRITTEN = "何も書き込んでいません。読み込み直してから、もう一度実行してください。";

/** The cell does not hold what it held when it was read. */
export function cellChanged(at: CellRef): HostError {
  const place = `シート「${at.sheet}」の ${cellName(at)}`;
  return new HostError("cell-changed", `${place} の内容が、読み込んだ後に変わっています。${NOTHING_WRITTEN}`, at);
}

export function sheetMissing(sheet: string): HostError {
  return new HostError("sheet-missing", `シート「${sheet}」が見つかりません。${NOTHING_WRITTEN}`);
}

export function sheetExists(sheet: string): HostError {
  return new HostError("sheet-exists", `シート「${sheet}」は既にあります。${NOTHING_WRITTEN}`);
}

export function sheetChanged(sheet: string): HostError {
  return new HostError("sheet-changed", `シート「${sheet}」の内容が、読み込んだ後に変わっています。${NOTHING_WRITTEN}`);
}

export function flagsChanged(sheet: string): HostError {
  return new HostError("flags-changed", `シート「${sheet}」の印が、読み込んだ後に変わっています。${NOTHING_WRITTEN}`);
}

export function nameChanged(name: string): HostError {
  return new HostError("name-changed", `名前「${name}」の定義が、読み込んだ後に変わっています。${NOTHING_WRITTEN}`);
}

export function memoChanged(): HostError {
  return new HostError("memo-changed", `ブックに保存した控えが、読み込んだ後に変わっています。${NOTHING_WRITTEN}`);
}
