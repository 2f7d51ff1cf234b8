import { cellName, type CellRef, type Severity } from "../../../core/index";
import type { CheckReport, ReportedFinding, RuleInfo, UnreadFile } from "./report";
import type { Language } from "../../language";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** SARIF 2.1.0, for whatever collects the results of checkers. Cells are logical places: a workbook has no lines. */
export function checkSarif(report: CheckReport): string {
  const { files, unread, rules, language, version } = report;
  const index = new Map(rules.map((rule, at) => [rule.id, at]));
  const sarif = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Tassei",
            version,
            semanticVersion: version,
            language,
            rules: rules.map((rule) => ruleSarif(rule, language)),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            ...(unread.length > 0 && { toolExecutionNotifications: unread.map(notification) }),
          },
        ],
        artifacts: files.map(({ file }) => ({ location: { uri: fileUri(file) } })),
        results: files.flatMap(({ file, findings }, at) =>
          findings.map((finding) => resultSarif(finding, { uri: fileUri(file), index: at }, index)),
        ),
      },
    ],
  };
  return `${JSON.stringify(sarif, null, 2)}\n`;
}

function ruleSarif({ id, severity, title, why, mending }: RuleInfo, language: Language): object {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: `${why[language]}\n${mending[language]}`, markdown: `${why[language]}\n\n${mending[language]}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [id.split("/")[0]] },
  };
}

interface Artifact {
  readonly uri: string;
  readonly index: number;
}

function resultSarif(finding: ReportedFinding, artifact: Artifact, ruleIndex: ReadonlyMap<string, number>): object {
  const { rule, severity, at, message, related, indicator, department, data, fingerprint } = finding;
  const known = ruleIndex.get(rule);
  return {
    ruleId: rule,
    ...(known !== undefined && { ruleIndex: known }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [location(at, artifact)],
    ...(related &&
      related.length > 0 && {
        relatedLocations: related.map((other, id) => ({ id, ...location(other, artifact) })),
      }),
    partialFingerprints: { "tassei/v1": `${indicator ?? at.sheet}:${fingerprint}` },
    properties: {
      ...(indicator !== undefined && { indicator }),
      ...(department !== undefined && { department }),
      data,
    },
  };
}

function location(at: CellRef, artifact: Artifact): object {
  const cell = cellName(at);
  return {
    physicalLocation: { artifactLocation: artifact },
    logicalLocations: [{ name: cell, fullyQualifiedName: `${quotedSheet(at.sheet)}!${cell}`, kind: "cell" }],
  };
}

/** As a formula names the sheet: 'R6 実績'!E3. */
function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function notification({ file, why }: UnreadFile): object {
  return {
    level: "error",
    message: { text: why },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
  };
}

/** A path as a URI reference: relative ones stay relative, whatever stands in their names. */
export function fileUri(path: string): string {
  const forward = path.replaceAll("\\", "/");
  const uri = forward.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(forward)) return `file:///${forward.slice(0, 2)}${uri.slice(uri.indexOf("/"))}`;
  return forward.startsWith("/") ? `file://${uri}` : uri;
}
