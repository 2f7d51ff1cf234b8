// Workbooks made for measuring: written as Excel writes them, the same bytes on every run.
import { strToU8, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;

export function* randomNumbers(seed) {
  for (let state = seed >>> 0; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

export function columnName(column) {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

/** A sheet of numbers, shared strings, styles and some formulas: per 20 columns 6 texts, 2 formulas, 12 numbers. */
function sheetXml(rows, columns, strings, random) {
  const lines = [];
  for (let row = 1; row <= rows; row++) {
    let line = `<row r="${row}" spans="1:${columns}">`;
    for (let column = 0; column < columns; column++) {
      const at = columnName(column) + row;
      const kind = column % 10;
      if (kind < 3) line += `<c r="${at}" s="1" t="s"><v>${Math.floor(random() * strings)}</v></c>`;
      else if (kind === 3) line += `<c r="${at}"><v>${Math.floor(random() * 100000)}</v></c>`;
      else if (kind === 4)
        line += `<c r="${at}" s="3"><f>${columnName(column - 1)}${row}/1000</f><v>${random()}</v></c>`;
      else if (kind < 8) line += `<c r="${at}" s="2"><v>${(random() * 1000).toFixed(2)}</v></c>`;
      else line += `<c r="${at}" s="2"><v>${Math.floor(random() * 1000000)}</v></c>`;
    }
    lines.push(`${line}</row>`);
  }
  const end = columnName(columns - 1) + rows;
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${end}"/>` +
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18.75"/>` +
    `<sheetData>${lines.join("")}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
  );
}

function stringsXml(count) {
  const items = [];
  for (let i = 0; i < count; i++) items.push(`<si><t>指標${i}の目標値（人）</t><phoneticPr fontId="1"/></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" count="${count}" uniqueCount="${count}">${items.join("")}</sst>`;
}

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0.0&quot;人&quot;"/></numFmts>` +
  `<fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** @param {{ rows: number, columns: number, strings: number, sheets?: number, seed?: number }} shape */
export function makeWorkbook({ rows, columns, strings, sheets = 1, seed = 1 }) {
  const numbers = randomNumbers(seed);
  const random = () => numbers.next().value;
  const pages = Array.from({ length: sheets }, () => sheetXml(rows, columns, strings, random));
  return packWorkbook(pages, stringsXml(strings));
}

/** The bytes of a workbook with these sheets and shared strings. */
export function packWorkbook(pages, strings) {
  const ids = pages.map((_, i) => i + 1);
  const part = (xml) => [strToU8(xml), { level: 6 }];
  const files = {
    "[Content_Types].xml": part(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
        ids
          .map(
            (i) =>
              `<Override PartName="/xl/worksheets/sheet${i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
          )
          .join("") +
        `<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>` +
        `<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    ),
    "_rels/.rels": part(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": part(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${ids.map((i) => `<sheet name="シート${i}" sheetId="${i}" r:id="rId${i}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": part(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${ids.map((i) => `<Relationship Id="rId${i}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i}.xml"/>`).join("")}` +
        `<Relationship Id="rId9001" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId9002" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    "xl/styles.xml": part(STYLES),
    "xl/sharedStrings.xml": part(strings),
  };
  for (const i of ids) files[`xl/worksheets/sheet${i}.xml`] = part(pages[i - 1]);
  return zipSync(files);
}
