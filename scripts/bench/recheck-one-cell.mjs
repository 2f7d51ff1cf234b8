// A person types into one cell of a big table: how long until the findings are right again.
const CHANGES = 60;
/** Whole checks of the same workbook, to compare with: by then as warm as the rest. */
const WHOLE = 3;

export function recheckOneCell({ readXlsx, inflateWithZlib, readTables, startChecking, recheck, apply }, file) {
  let workbook = readXlsx(file, { inflate: inflateWithZlib });
  let checking = startChecking(workbook, readTables(workbook));
  void checking.findings;
  const times = [];
  for (let change = 0; change < CHANGES; change++) {
    const [sheet] = workbook.sheets;
    const at = { sheet: sheet.name, row: 40 + change * 7, column: 14 };
    const row = sheet.rows[at.row];
    const numberFormat = workbook.formats[row.formats?.[at.column - row.start] ?? 0].numberFormat;
    const before = { value: row.values[at.column - row.start], numberFormat };
    const after = { value: change % 3 === 0 ? "１7０人" : 100 + change, numberFormat };
    workbook = apply(workbook, [{ kind: "cell", at, before, after }]);
    const started = process.cpuUsage();
    checking = recheck(checking, workbook, [at]);
    void checking.findings;
    times.push(spent(started));
  }
  const whole = Array.from({ length: WHOLE }, () => {
    const tables = readTables(workbook);
    const started = process.cpuUsage();
    void startChecking(workbook, tables).findings;
    return spent(started);
  });
  return { time: middle(times), longest: Math.max(...times), whole: middle(whole) };
}

/** Milliseconds of the processor. */
function spent(started) {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function middle(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}
