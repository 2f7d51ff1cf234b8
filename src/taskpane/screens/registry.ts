import { type ComponentType, lazy } from "react";
import type { ScreenName } from "../state/pane-state";
import type { Words } from "../texts/language";
import { HomeScreen } from "./home/home-screen";

export interface ScreenEntry {
  /** Said while the screen is on its way. */
  readonly title: Words<string>;
  readonly Screen: ComponentType;
}

/** Every screen of the pane. Only the first is there at once; the others come when they are asked for. */
export const SCREENS: Readonly<Record<ScreenName, ScreenEntry>> = {
  home: { title: { ja: "Tassei", en: "Tassei" }, Screen: HomeScreen },
  findings: {
    title: { ja: "指摘", en: "Findings" },
    Screen: lazy(async () => ({ default: (await import("./findings/findings-screen")).FindingsScreen })),
  },
  rates: {
    title: { ja: "達成率を書き込む", en: "Write achievement rates" },
    Screen: lazy(async () => ({ default: (await import("./rates/rates-screen")).RatesScreen })),
  },
  plan: {
    title: { ja: "計画", en: "Plan" },
    Screen: lazy(async () => ({ default: (await import("./plan/plan-screen")).PlanScreen })),
  },
  mapping: {
    title: { ja: "読み取りの確認", en: "How tables are read" },
    Screen: lazy(async () => ({ default: (await import("./mapping/mapping-screen")).MappingScreen })),
  },
  indicators: {
    title: { ja: "指標一覧", en: "Indicators" },
    Screen: lazy(async () => ({ default: (await import("./indicators/indicators-screen")).IndicatorsScreen })),
  },
  compare: {
    title: { ja: "昨年度と比べる", en: "Compare with last year" },
    Screen: lazy(async () => ({ default: (await import("./compare/compare-screen")).CompareScreen })),
  },
  sheets: {
    title: { ja: "集計シートを作る", en: "Make summary sheets" },
    Screen: lazy(async () => ({ default: (await import("./sheets/sheets-screen")).SheetsScreen })),
  },
  publication: {
    title: { ja: "公表用データ", en: "Data for publication" },
    Screen: lazy(async () => ({ default: (await import("./publication/publication-screen")).PublicationScreen })),
  },
};
