import type { Indicator, Tables } from "../../../../src/core/reading/table";
import { isRuler, splitPipes } from "../../../fixtures/notation/pipe-table";
import { showEscapes } from "../../../fixtures/notation/escape";
import type { Fixture } from "../../../fixtures/sheet";
import {
  describeBaseline,
  describeContextAs,
  describeOtherCells,
  describeYearSlots,
  indicatorsInOrder,
  otherRowsInOrder,
} from "./describe-tables";

type Line = Readonly<Record<string, string>>;

/** What `## expect` of a layout fixture says. */
export interface Expectation {
  readonly layouts: string | undefined;
  readonly indicators: readonly Line[];
  /** undefined: the fixture does not care. */
  readonly others: readonly Line[] | undefined;
  readonly skipped: readonly { readonly sheet: string; readonly why: string }[];
  /** Number of doubts, where the fixture cares. */
  readonly doubts: string | undefined;
}

export function readExpectation(fixture: Fixture): Expectation {
  const lines = (fixture.sections["expect"] ?? []).map((line) => line.text.trim());
  const others = fixture.sections["expect other"]?.map((line) => line.text.trim());
  const setting = (key: string) =>
    lines
      .find((line) => line.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim();
  const skipped = lines.flatMap((line) => {
    const match = /^skipped:\s*(\S+?)(?:\s+\((.*)\))?$/.exec(line);
    return match ? [{ sheet: match[1] ?? "", why: match[2] ?? "" }] : [];
  });
  return {
    layouts: setting("layout"),
    indicators: readLines(lines),
    others: others && readLines(others),
    skipped,
    doubts: setting("doubts"),
  };
}

function readLines(lines: readonly string[]): readonly Line[] {
  const [head, ...rows] = lines
    .filter((line) => line.startsWith("|") && !isRuler(line))
    .map((line) => splitPipes(line).map((cell) => showEscapes(cell)));
  return rows.map((cells) => Object.fromEntries((head ?? []).map((key, index) => [key, cells[index] ?? ""])));
}

/** What was read, in the words of the expectation: only the columns it has, in its own precision. */
export function describeLikewise(tables: Tables, fixture: Fixture, expected: Expectation): Expectation {
  const sheets = fixture.workbook.sheets.map((sheet) => sheet.name);
  const indicators = indicatorsInOrder(tables, sheets);
  return {
    layouts: expected.layouts && [...new Set(tables.tables.map((table) => table.layout))].join(" "),
    indicators: indicators.map((indicator, index) =>
      describeIndicator(indicator, expected.indicators[index] ?? {}, expected),
    ),
    others: expected.others && describeOthers(tables, expected.others),
    skipped: expected.skipped.map(({ sheet, why }) => {
      const found = tables.skipped.find((skip) => skip.sheet === sheet);
      const good = found !== undefined && found.why !== "" && found.why.includes(why);
      return { sheet: found ? sheet : `${sheet} (not skipped)`, why: good ? why : (found?.why ?? "") };
    }),
    doubts: expected.doubts && String(tables.tables.reduce((sum, table) => sum + table.doubts.length, 0)),
  };
}

function describeIndicator(indicator: Indicator, like: Line, expected: Expectation): Line {
  const keys = Object.keys(expected.indicators[0] ?? { indicator: "", targets: "", actuals: "" });
  return Object.fromEntries(keys.map((key) => [key, describePart(indicator, key, like[key] ?? "")]));
}

function describePart(indicator: Indicator, key: string, like: string): string {
  const withCell = like.includes("@");
  switch (key) {
    case "indicator":
      return nameLike(indicator.name, like);
    case "unit":
      return indicator.unit?.text ?? "";
    case "baseline":
      return describeBaseline(indicator.baseline, withCell);
    case "targets":
      return describeYearSlots(indicator.targets, withCell);
    case "actuals":
      return describeYearSlots(indicator.actuals, withCell);
    case "rates":
      return describeYearSlots(indicator.rates, withCell);
    case "rating":
      return indicator.rating?.text ?? "";
    case "notes":
      return indicator.nameNotes.join(" ");
    case "context":
      return describeContextAs(like, indicator.context);
    default:
      throw new Error(`"${key}" is no column of an expectation.`);
  }
}

/** "~来所" is content with a name that contains it: how the two columns of a name are joined is open. */
function nameLike(name: string, like: string): string {
  return like.startsWith("~") && name.includes(like.slice(1)) ? like : name;
}

function describeOthers(tables: Tables, expected: readonly Line[]): readonly Line[] {
  return otherRowsInOrder(tables).map(({ table, row }, index) => {
    const like = expected[index] ?? {};
    const parts: Record<string, string> = {
      kind: table.kind,
      row: nameLike(row.name, like["row"] ?? ""),
      group: row.group?.text.replace(/\s+/g, "") ?? "",
      cells: describeOtherCells(row),
      context: describeContextAs(like["context"] ?? "", row.context),
    };
    const keys = Object.keys(expected[0] ?? { kind: "", row: "", cells: "" });
    return Object.fromEntries(keys.map((key) => [key, parts[key] ?? ""]));
  });
}
