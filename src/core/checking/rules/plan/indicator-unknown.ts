import { recordedFor } from "../../judging/planned";
import { rowRule } from "../../rule";

interface Data {
  readonly name: string;
  readonly several: boolean;
}

export const indicatorUnknown = rowRule<"plan/indicator-unknown", Data>({
  id: "plan/indicator-unknown",
  severity: "warning",
  title: { ja: "計画にない指標", en: "Indicator that is not in the plan" },
  messages: {
    ja: ({ name, several }) =>
      several
        ? `「${name}」に当てはまる指標が計画に複数あり、どれか決められません。施策か事業が分かるようにしてください。`
        : `「${name}」は計画にありません。計画の指標かどうかを確認し、計画定義に加えるか、表から外してください。`,
    en: ({ name, several }) =>
      several
        ? `Several indicators of the plan are called "${name}". Say to which measure or project this one belongs.`
        : `"${name}" is not in the plan. Add it to the plan, or take it out of the table.`,
  },
  why: {
    ja: "計画にない指標は、目標も向きも決められておらず、評価できません。",
    en: "What the plan does not know has neither target nor direction and cannot be judged.",
  },
  mending: {
    ja: "計画定義に加えます。名称の書き方の違いであれば、計画の別名に加えます。",
    en: "Add it to the plan, or to the aliases of the indicator it is.",
  },
  examples: { bad: "計画にない「新規会員数」", good: "計画にある「会員数」" },
  check(view, report, context) {
    const [name, at] =
      view.kind === "indicator" ? [view.indicator.name, view.indicator.at] : [view.row.name, view.row.at];
    if (name === "" || (view.kind === "other-row" && view.table.kind !== "nested-projects")) return;
    const match = recordedFor(view, context);
    if (match?.kind !== "none" && !(match?.kind === "near" && !match.alone)) return;
    report({ at, data: { name, several: match.kind === "near" } });
  },
});
