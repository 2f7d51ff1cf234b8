/** What the picture and the tables goal by goal need on any page. */
export const ACHIEVEMENT_STYLE = `
figure { margin: 0; }
figure svg { max-width: 100%; }
svg text { font-size: 13px; fill: #1b1f23; }
svg .goal { text-anchor: end; }
svg .count { text-anchor: middle; font-weight: 700; paint-order: stroke; stroke: #fff; stroke-width: 4px; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0.5rem 0 0; padding: 0; }
.c-target, .c-actual, .c-rate { text-align: right; }
.c-name { width: 30%; }
.c-year, .c-rate, .c-method, .c-rating, .c-severity { white-space: nowrap; }
.note { color: #55606a; font-size: 0.875rem; }
`;

/** Screen and paper. Nothing is told by colour alone. */
export const REPORT_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 68rem; background: #fff; color: #1b1f23;
  font-family: "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", Meiryo, sans-serif; font-size: 0.9375rem;
  line-height: 1.6; line-break: strict; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 0.5rem; border-bottom: 2px solid #1b1f23; }
.figures { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0 0 1.5rem; }
.figures div { border: 1px solid #c8ccd0; padding: 0.375rem 0.875rem; min-width: 6.5rem; }
.figures dt { font-size: 0.8125rem; color: #55606a; }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
${ACHIEVEMENT_STYLE}
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
th, td { border: 1px solid #c8ccd0; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
th { background: #f2f4f6; white-space: nowrap; }
.c-place { width: 16%; }
@media print {
  @page { size: A4; margin: 14mm 12mm; }
  body { padding: 0; max-width: none; font-size: 9pt; }
  table { font-size: 8pt; }
  thead { display: table-header-group; }
  tr, figure, .figures { break-inside: avoid; }
  h2 { break-after: avoid; }
  svg, th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
