/** Screen and paper. Nothing is told by colour alone: shape and word stand beside it. */
export const STYLE = `
:root { color-scheme: light; --line: #c8ccd0; --faint: #55606a; --error: #a4262c; --warning: #7a4d00; --info: #0b5394; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 75rem; background: #fff; color: #1b1f23;
  font-family: "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", Meiryo, sans-serif; font-size: 0.9375rem;
  line-height: 1.6; word-break: auto-phrase; line-break: strict; overflow-wrap: anywhere; }
h1 { font-size: 1.375rem; margin: 0 0 0.75rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 2px solid #1b1f23; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: 0.3125rem 0.5rem; text-align: left; vertical-align: top; }
th { background: #f2f4f6; font-weight: 600; white-space: nowrap; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.nowrap { white-space: nowrap; }
table.findings { table-layout: fixed; }
table.findings .c-severity { width: 6.5em; }
table.findings .c-cell { width: 5em; }
table.findings .c-indicator { width: 24%; }
.severity { white-space: nowrap; font-weight: 600; }
.error .severity, .count-error { color: var(--error); }
.warning .severity, .count-warning { color: var(--warning); }
.info .severity, .count-info { color: var(--info); }
.faint { color: var(--faint); font-size: 0.8125rem; }
.fix { margin-top: 0.25rem; }
.filters { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; margin: 1rem 0; padding: 0.75rem;
  border: 1px solid var(--line); border-radius: 0.25rem; background: #fafbfc; }
.filters[hidden], [hidden] { display: none; }
.filters select { font: inherit; max-width: 20em; }
details > summary { font-size: 1rem; font-weight: 600; margin: 0.75rem 0; cursor: pointer; }
dl.rules dt { font-weight: 600; margin-top: 0.75rem; }
dl.rules dd { margin: 0 0 0 1.25rem; }
@media print {
  @page { size: A4; margin: 14mm 12mm; }
  body { padding: 0; max-width: none; font-size: 9pt; }
  .filters { display: none; }
  th { background: #eee; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  thead { display: table-header-group; }
  tr, dl.rules div { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
