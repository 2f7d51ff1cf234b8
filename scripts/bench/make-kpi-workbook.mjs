// Workbooks of many indicators: five years of targets and actuals, a rate with a formula, texts; 20 columns.
import { columnName, HEAD, MAIN, packWorkbook, randomNumbers } from "./make-workbooks.mjs";

const YEARS = ["R2", "R3", "R4", "R5", "R6"];
const HEADS = ["No", "指標名", "単位", "担当課", "基準値", ...YEARS.map((year) => `${year}目標`)];
const MORE = [...YEARS.map((year) => `${year}実績`), "R6達成率", "評価", "評価・課題", "出典", "備考"];
const NAMES = ["相談件数", "受講者数", "利用者数", "登録者数", "参加者数", "加入者数", "来館者数", "貸出冊数"];

/** @param {{ indicators: number, sheets?: number, seed?: number }} shape */
export function makeKpiWorkbook({ indicators, sheets = 1, seed = 1 }) {
  const numbers = randomNumbers(seed);
  const random = () => numbers.next().value;
  const strings = new Map();
  const share = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const each = Math.ceil(indicators / sheets);
  const pages = Array.from({ length: sheets }, (_, sheet) => pageXml(sheet, each, share, random));
  const items = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`);
  const table = `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  return packWorkbook(pages, table);
}

function pageXml(sheet, count, share, random) {
  const heads = [...HEADS, ...MORE];
  const lines = [rowXml(1, heads, share)];
  for (let at = 0; at < count; at++) lines.push(rowXml(at + 2, indicator(sheet * count + at, at + 2, random), share));
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function indicator(index, row, random) {
  const start = 100 + Math.floor(random() * 9000);
  const targets = YEARS.map((_, year) => Math.round(start * (1 + 0.03 * (year + 1))));
  const actuals = YEARS.map((_, year) => Math.round(start * (1 + 0.03 * (year + 0.4 + random()))));
  // Now and then somebody types a number as text.
  if (random() < 0.02) actuals[4] = `${actuals[4]}人`;
  const name = `第${index + 1}地区の${NAMES[index % NAMES.length]}`;
  const rate = { formula: `O${row}/J${row}`, value: parseInt(actuals[4], 10) / targets[4] };
  const texts = ["○", `地区${index + 1}では周知を進めた。`, "事業報告書", ""];
  return [index + 1, name, "人", `第${(index % 40) + 1}課`, start, ...targets, ...actuals, rate, ...texts];
}

function rowXml(row, values, share) {
  const cells = values.map((value, column) => {
    const at = columnName(column) + row;
    if (value === "") return "";
    if (typeof value === "string") return `<c r="${at}" t="s"><v>${share(value)}</v></c>`;
    if (typeof value === "object") return `<c r="${at}" s="3"><f>${value.formula}</f><v>${value.value}</v></c>`;
    return `<c r="${at}"><v>${value}</v></c>`;
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}
