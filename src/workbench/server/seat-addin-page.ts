/** Microsoft's library at its usual address, with any language or version in it. */
const LIBRARY = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w.-]+\/hosted\//g;
const FIRST_SCRIPT = '<script src="/workbench/frame.js"></script>';

/**
 * A page of the add-in as it is shipped, made ready to sit in the workbench: Excel's first script before all others,
 * and Microsoft's library from this PC instead of the internet. Nothing else is touched.
 */
export function seatAddinPage(html: string): string {
  const local = html.replace(LIBRARY, "/office-js/");
  const head = /<head[^>]*>/i.exec(local);
  if (head === null) return FIRST_SCRIPT + local;
  const at = head.index + head[0].length;
  return local.slice(0, at) + FIRST_SCRIPT + local.slice(at);
}
