const ENDS_DEPARTMENT = /(課|室|局|部|所|係|署|院|館|センター|委員会|本部|グループ|チーム|班)$/;

/**
 * The departments of a 担当課 cell. A narrow cell wraps a name anywhere (地域コミュニ⏎ティ課) and holds two names on two
 * lines (行財政改革課⏎復興支援課): a line that does not end like a department goes on in the next.
 */
export function departmentsOf(text: string): readonly string[] {
  const names: string[] = [];
  let open = "";
  for (const line of text.split(/\r?\n|[、，,／・/]/)) {
    open += line.trim();
    if (!ENDS_DEPARTMENT.test(open)) continue;
    names.push(open);
    open = "";
  }
  if (open !== "") names.push(open);
  return names;
}
