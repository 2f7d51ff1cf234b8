import { columnName, MAX_COLUMNS, MAX_ROWS } from "../../../core/index";
import { splitFormula, type Corner, type Line, type Piece } from "./split-formula";

/** A formula ready to be copied to other cells: relative references move along, absolute ones stay. */
export type MovableFormula = (rows: number, columns: number) => string;

export function movable(formula: string): MovableFormula {
  const pieces = splitFormula(formula);
  if (pieces.every((piece) => piece.kind === "text")) return () => formula;
  return (rows, columns) => {
    let text = "";
    for (const piece of pieces) text += moved(piece, rows, columns);
    return text;
  };
}

/** A reference pushed off the sheet, in Excel's words. */
const LOST = "#REF!";

function moved(piece: Piece, rows: number, columns: number): string {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "cell":
      return movedCorner(piece.at, rows, columns) ?? LOST;
    case "area":
      return joined(movedCorner(piece.from, rows, columns), movedCorner(piece.to, rows, columns));
    case "columns":
      return joined(movedColumn(piece.from, columns), movedColumn(piece.to, columns));
    case "rows":
      return joined(movedRow(piece.from, rows), movedRow(piece.to, rows));
  }
}

function joined(from: string | undefined, to: string | undefined): string {
  return from === undefined || to === undefined ? LOST : `${from}:${to}`;
}

function movedCorner(at: Corner, rows: number, columns: number): string | undefined {
  const column = movedColumn(at.column, columns);
  const row = movedRow(at.row, rows);
  return column === undefined || row === undefined ? undefined : column + row;
}

function movedColumn(line: Line, by: number): string | undefined {
  if (line.isAbsolute) return `$${columnName(line.index)}`;
  const index = line.index + by;
  return index >= 0 && index < MAX_COLUMNS ? columnName(index) : undefined;
}

function movedRow(line: Line, by: number): string | undefined {
  if (line.isAbsolute) return `$${String(line.index + 1)}`;
  const index = line.index + by;
  return index >= 0 && index < MAX_ROWS ? String(index + 1) : undefined;
}
