import type { Option } from "./option";

/** Options that several commands know, described once. */
export const YEAR: Option = {
  name: "year",
  value: "R6",
  help: {
    ja: "評価する年度（標準は、計画の評価年度か、実績のある最新の年度）",
    en: "Fiscal year to evaluate (default: the plan's, or the latest with actuals)",
  },
};

export const PLAN: Option = {
  name: "plan",
  value: "plan.json",
  help: {
    ja: "計画の定義（JSON、計画定義シートのあるブック、または組み込みの名前）。標準はブックの計画定義シート",
    en: "The plan: JSON, a workbook with 計画定義, or a preset's name (default: the workbook's own sheet)",
  },
};

export const OUTPUT: Option = {
  name: "output",
  letter: "o",
  value: "OUT",
  help: { ja: "書き込み先。元のファイルには書き込みません", en: "Where to write; the input is never written" },
};

export const FORCE: Option = {
  name: "force",
  help: { ja: "書き込み先に同じ名前のファイルがあれば置き換えます", en: "Replace a file that is there" },
};

export const DRY_RUN: Option = {
  name: "dry-run",
  help: { ja: "書き込まずに、変更する内容だけを表示します", en: "Print the changes without writing" },
};

export const ONLY: Option = {
  name: "only",
  value: "RULE,...",
  several: true,
  help: {
    ja: "この規則（または cell のような区分）だけを対象にします",
    en: "Only these rules, or scopes such as cell",
  },
};

export const SKIP: Option = {
  name: "skip",
  value: "RULE,...",
  several: true,
  help: { ja: "この規則（または区分）を除きます", en: "Not these rules or scopes" },
};
