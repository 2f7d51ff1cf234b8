/// <reference types="office-js" />

/** The sheet in front; null where that is none with cells, such as a chart on a sheet of its own. */
export async function activeSheetName(context: Excel.RequestContext): Promise<string | null> {
  try {
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return active.name;
  } catch {
    // Excel has no word for "none" here. What else is wrong the next journey tells.
    return null;
  }
}
