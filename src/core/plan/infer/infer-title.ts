import { textAt } from "../../workbook/cells";
import type { Workbook } from "../../workbook/workbook";
import { findYears } from "../../reading/year/read-year";
import { guess, type PlanGuess } from "./proposal";
import { splitHeading } from "./split-heading";

export interface TitleGuess {
  readonly title: string;
  readonly municipality?: { readonly name: string };
  /** A year the title names: 令和6年度アクションプラン → 2024. */
  readonly year?: number;
  readonly guesses: readonly PlanGuess[];
}

const ROWS_LOOKED_AT = 3;
const PLAN_WORDS =
  /^(?<title>[^<＜「（(【※].*?(?:総合計画|総合戦略|推進計画|実施計画|行動計画|基本計画|再生計画|アクションプラン|人口ビジョン)(?:[（(]案[）)])?)/u;
/** At the beginning only: 世界を魅了する都市 is no municipality. */
const MUNICIPALITY =
  /^(?<name>(?:[一-龠々ヶノ]{1,5}|[ぁ-ん]{2,4}|[ァ-ヶー]{2,6})(?<![都道府県])[市町村区])(?![民内外街場営立制長議道有史計総])/u;
const PLACEHOLDER = "（計画名）";

/** The plan's name from the top lines of the sheets or, where they have none, from the file's name. */
export function inferTitle(workbook: Workbook, fileName: string | undefined): TitleGuess {
  const file = fileName?.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, "");
  const lines = topLines(workbook);
  const line = lines.find((text) => PLAN_WORDS.test(text) && splitHeading(text).label === undefined);
  const printed = line && PLAN_WORDS.exec(line)?.groups?.["title"]?.trim();
  const fromFile = file?.replace(/[_＿]+/gu, " ").trim();
  const title = printed ?? (fromFile === "" ? undefined : fromFile);
  const place = [printed, fromFile, ...lines].map((text) => municipalityIn(text)).find((name) => name !== undefined);
  const year = findYears(printed ?? "").years[0] ?? findYears(fromFile ?? "").years[0];
  return {
    title: title ?? PLACEHOLDER,
    ...(place === undefined ? {} : { municipality: { name: place } }),
    ...(year ? { year: year.year } : {}),
    guesses: [titleGuess(printed, fromFile), ...placeGuesses(place)],
  };
}

function municipalityIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : MUNICIPALITY.exec(text)?.groups?.["name"];
}

function titleGuess(printed: string | undefined, file: string | undefined): PlanGuess {
  if (printed !== undefined) return guess("title", `シートの上部に「${printed}」とあります。`, "medium");
  if (file !== undefined) return guess("title", "計画名がシートの上部になく、ファイル名を使いました。", "low");
  return guess("title", "計画名がシートの上部に見つかりません。", "low");
}

function placeGuesses(place: string | undefined): readonly PlanGuess[] {
  if (place !== undefined) {
    return [guess("municipality", "計画名またはファイル名にある名称です。団体コードを記入してください。", "medium")];
  }
  return [guess("municipality", "自治体名が見つかりません。自治体名と団体コードを記入してください。", "low")];
}

function topLines(workbook: Workbook): readonly string[] {
  return workbook.sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) =>
      sheet.rows
        .filter(({ index }) => index < ROWS_LOOKED_AT)
        .flatMap((row) => row.values.map((_, offset) => textAt(workbook, sheet, row.index, row.start + offset))),
    )
    .map((text) => text.replace(/\s*\n\s*/gu, " ").trim())
    .filter((text) => text !== "" && text.length <= 60);
}
