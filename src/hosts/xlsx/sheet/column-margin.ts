/** The file counts the cell's inner margins: five of the eight pixels that a digit of the normal font is wide. */
export const COLUMN_MARGIN = 0.625;
