import { UsageError } from "../usage-error";
import { nearest } from "./nearest";

/** "cell/outlier,rate" → rule ids and scopes, each of which exists. */
export function parseRuleNames(typed: string, ids: readonly string[]): readonly string[] {
  const names = typed
    .split(/[,、，\s]+/)
    .map((name) => name.replace(/\/\**$/, ""))
    .filter((name) => name !== "");
  if (names.length === 0) throw noRule();
  const known = new Set([...ids, ...scopesOf(ids)]);
  for (const name of names) if (!known.has(name)) throw unknownRule(name, ids);
  return names;
}

function noRule(): UsageError {
  return new UsageError({
    ja: "規則の名前がありません。cell/number-as-text や cell のように書いてください。",
    en: "No rule was named; write it like cell/number-as-text or cell.",
  });
}

export function scopesOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => id.slice(0, id.indexOf("/"))))];
}

export function unknownRule(name: string, ids: readonly string[]): UsageError {
  // Whoever leaves the scope out, or takes another one, means the name behind it.
  const sameName = ids.find((id) => id.slice(id.indexOf("/")) === `/${name.slice(name.indexOf("/") + 1)}`);
  const near = sameName ?? nearest(name, [...ids, ...scopesOf(ids)]);
  return new UsageError({
    ja: `規則「${name}」はありません。${near ? `「${near}」ではありませんか。` : "tassei rules で一覧を確かめてください。"}`,
    en: `There is no rule "${name}". ${near ? `Did you mean "${near}"?` : "See tassei rules."}`,
  });
}
