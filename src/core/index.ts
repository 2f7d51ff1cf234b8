/** The only door to the core for everything outside it. */
export * from "./workbook/workbook";
export * from "./workbook/address";
export * from "./workbook/cells";
export { EMPTY_SHEET } from "./workbook/empty-sheet";
export { EMPTY_WORKBOOK, NORMAL_FORMAT } from "./workbook/empty-workbook";
export * from "./workbook/edit";
export { apply } from "./workbook/apply";
export { cellChanged } from "./workbook/apply/refuse";
export { invert } from "./workbook/invert";
export { contentAt, editCell } from "./workbook/edits/edit-cell";
export { editNote } from "./workbook/edits/edit-note";
export { contentOf, deleteSheets, putSheet } from "./workbook/edits/edit-sheet";
export { editMemo, memoOf } from "./workbook/edits/edit-memo";
export { deleteName, putName } from "./workbook/edits/edit-name";
export * from "./workbook/flag";
export { joinWorkbooks } from "./workbook/join-workbooks";
export { isOwnSheet, ownMark } from "./workbook/own-sheet";
export * from "./workbook/host";
export * from "./workbook/live-host";
export { displayValue } from "./workbook/display";
export { atOnce, type Step, type Steps } from "./workbook/steps";
export * from "./reading/reading";
export * from "./reading/table";
export { readValue, type CellFace } from "./reading/value/read-value";
export { readYear, findYears, type YearMention } from "./reading/year/read-year";
export { departmentsOf } from "./reading/departments";
export { shownRate, type ShownRate } from "./reading/shown-rate";
export { readTables } from "./reading/read-tables";
export { METHODS, METHOD_NAMES, type MethodName } from "./plan/terms/methods";
export { DIRECTIONS, type DirectionName } from "./plan/terms/directions";
export type { Band, BandSet } from "./plan/bands/band";
export { BAND_PRESETS, BAND_PRESET_NAMES, type BandPresetName } from "./plan/bands/presets";
export type { Achievement, OtherResult, Rating } from "./achieving/achievement";
export type { Declared } from "./achieving/declared";
export type { RateInput } from "./achieving/inputs/input";
export { rateOf } from "./achieving/rate-of";
export { NO_RATE_CAUSES, NO_RATE_REASONS, type NoRateCause, type NoRateReason } from "./achieving/reasons";
export { countRatings, type RatingCounts } from "./achieving/bands/count-ratings";
export { defaultBands } from "./achieving/bands/default-bands";
export { roundDown, roundHalfUp } from "./achieving/rounding/round";
export { referToCell, quoteSheetName } from "./achieving/formulas/refer-to-cell";
export { planFill, planFillInSteps, type FillPlan } from "./achieving/filling/plan-fill";
export { FILL_SKIPS, type FillItem, type FillSkip } from "./achieving/filling/fill-item";
export type { FillOptions } from "./achieving/filling/fill-options";
export { statusSheet } from "./achieving/filling/status-sheet";
export { SEVERITIES, type Data, type Datum, type FindingOf, type Severity } from "./checking/finding";
export {
  check,
  recheck,
  selectRules,
  startChecking,
  startCheckingInSteps,
  type CheckOptions,
  type Checking,
} from "./checking/check";
export { findRule, ruleOf, RULES, type Finding, type Rule, type RuleId } from "./checking/registry";
export { describe } from "./checking/describe";
export { acceptanceOf, acceptanceSchema, acceptancesSchema, fingerprintOf, type Acceptance } from "./checking/accept";
export { DEFAULT_SETTINGS, settingsSchema, type Settings, type SettingsInput } from "./checking/settings";
export { viewPlan } from "./checking/view-plan";
export type { PlanView } from "./checking/plan-view";
export type { Plan, PlanIndicator, PlanInput } from "./plan/plan";
export { readPlan, type PlanResult } from "./plan/schema/read-plan";
export type { Problem } from "./plan/schema/problem";
export { inferPlan, type InferHints } from "./plan/infer/infer-plan";
export { planWorkbook } from "./plan/sheet/write";
export { placePlan } from "./plan/sheet/place";
export { readPlanSheet, type PlanSheetResult } from "./plan/sheet/read";
export type { SheetProblem } from "./plan/sheet/sheet-problem";
export { comparePlans } from "./plan/compare/compare-plans";
export { reportComparison } from "./plan/compare/report";
export type { PlanComparison } from "./plan/compare/comparison";
export { IndicatorMatcher, type IndicatorMatch, type PrintedName } from "./plan/matching/match-indicator";
export { declaredByPlan } from "./achieving/declared-by-plan";
export { recordPast, type PastRecord } from "./checking/past-record";
export { buildTemplate } from "./reporting/template/build-template";
export type { TemplateOptions } from "./reporting/template/options";
export { MEMO_KEYS, type MemoKey } from "./keeping/memo-keys";
export { keepAcceptances, keptAcceptances, withAcceptance, withoutAcceptance } from "./keeping/acceptances";
export { keepMappings, keptMappings, withMapping } from "./keeping/mappings";
export type { MemoResult } from "./keeping/read-memo";
export type { LedgerEntry } from "./keeping/ledger-entry";
export { keptLedger, lastDone, recordDone, takeBack, type Ledger } from "./keeping/ledger";
export {
  countBySeverity,
  keepLastCheck,
  keptLastCheck,
  lastCheckOf,
  sinceLastCheck,
  type LastCheck,
  type SinceLastCheck,
} from "./keeping/last-check";
export {
  checkOptionsOf,
  fillOptionsOf,
  survey,
  surveyInSteps,
  type Survey,
  type SurveyOptions,
} from "./keeping/survey";
export type { TableMapping, ColumnMapping, ColumnRole } from "./reading/layout/mapping";
export { planClearing, planFlags } from "./reporting/flags/plan-flags";
export { planFixes, type FixItem, type FixOptions, type FixPlan } from "./reporting/fixes/plan-fixes";
export { planSummary, type SummaryOptions } from "./reporting/summary/plan-summary";
export { gatherWorkbooks } from "./reporting/summary/gather-workbooks";
export { planPrintedForm } from "./reporting/printed-form/plan-printed-form";
export { FORM_NAMES, type FormName } from "./reporting/printed-form/form";
export { planFindingsSheet } from "./reporting/findings-sheet/plan-findings-sheet";
export { removeFindingsSheet } from "./reporting/findings-sheet/remove-findings-sheet";
export { publicationOf } from "./reporting/publication/publication-of";
export { publicationWorkbook } from "./reporting/publication/workbook";
export { publicationCsv } from "./reporting/publication/csv";
export { publicationJson } from "./reporting/publication/json";
export type { Publication, PublicationProblem, PublishedTable } from "./reporting/publication/publication";
export type { Municipality, PublicationOptions, Update } from "./reporting/publication/options";
export { diagnose, type DiagnoseOptions } from "./reporting/diagnosis/diagnose";
export type { RuleVerdict, Verdict } from "./reporting/diagnosis/diagnosis";
export {
  departmentWorkbooks,
  planDepartmentSheets,
  type DepartmentOptions,
  type DepartmentWorkbook,
} from "./reporting/departments/plan-department-sheets";
export { escapeHtml } from "./reporting/report/escape-html";
export { markdownText } from "./reporting/report/markdown-text";
export { reportOf, type Report, type ReportOptions } from "./reporting/report/report";
export { achievementHtml, reportHtml } from "./reporting/report/report-html";
export { ACHIEVEMENT_STYLE } from "./reporting/report/style";
export { reportMarkdown } from "./reporting/report/report-markdown";
export { describeFill, type FillLine, type OtherLine } from "./achieving/filling/describe-fill";
export { listIndicators, type IndicatorFigure, type IndicatorLine } from "./reporting/indicator-list/list-indicators";
export type { SeriesPoint } from "./reporting/indicator-list/series";
export type { BandTone } from "./plan/bands/band";
export {
  describeColumns,
  describeTable,
  type ColumnDoubt,
  type Confidence,
  type DescribedColumn,
  type DescribedTable,
} from "./reading/layout/describe-mapping";
export { proposeMapping } from "./reading/layout/propose-mapping";
export { shortYear, yearText } from "./plan/lookup/era";
export {
  isSaid,
  openFields,
  settleAll,
  settleIndicator,
  settleWhole,
  type Settlement,
} from "./plan/confirm/settle-indicator";
export { settlePlan, type PlanSettlement } from "./plan/confirm/settle-plan";
export type { IndicatorField, PlanField, Sureness } from "./plan/plan";
export { ACCUMULATIONS, ACCUMULATION_NAMES, type AccumulationName } from "./plan/terms/accumulations";
export { DIRECTION_NAMES } from "./plan/terms/directions";
export { ROUNDINGS } from "./plan/terms/roundings";
export { placeText } from "./plan/lookup/tree";
export { sayYear, sayYearEn } from "./checking/judging/say";
export { coverPast, type PastCoverage } from "./checking/cover-past";
export { planPublicationSheets } from "./reporting/publication/plan-publication-sheets";
export type { Rounding, RoundingName } from "./plan/terms/roundings";
export { findPlanSheet } from "./plan/sheet/find-sections";
