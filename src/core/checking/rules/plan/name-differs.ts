import { recordedFor } from "../../judging/planned";
import { rowRule } from "../../rule";

interface Data {
  readonly name: string;
  readonly planned: string;
  readonly by: "alias" | "near";
}

export const nameDiffers = rowRule<"plan/name-differs", Data>({
  id: "plan/name-differs",
  severity: "warning",
  title: { ja: "指標名が計画と異なる", en: "Name differs from the plan" },
  messages: {
    ja: ({ name, planned, by }) =>
      by === "alias"
        ? `「${name}」は、計画の指標「${planned}」の別名です。計画の名称に揃えてください。`
        : `「${name}」は計画にありませんが、「${planned}」に似ています。同じ指標であれば計画の名称に直してください。`,
    en: ({ name, planned, by }) =>
      by === "alias"
        ? `"${name}" is another name of the plan's "${planned}". Use the plan's name.`
        : `"${name}" is not in the plan but resembles "${planned}". If it is the same, use the plan's name.`,
  },
  why: {
    ja: "名称が少しずつ変わると、年度をまたいだ比較や集計ができなくなります。",
    en: "Names that drift break comparisons over years and between sheets.",
  },
  mending: {
    ja: "計画の名称に直すか、計画定義の別名に加えます。全角・半角や空白だけの違いは指摘しません。",
    en: "Use the plan's name, or add the name to the plan's aliases. Width and spaces alone are not reported.",
  },
  examples: { bad: "居住誘導地域の人口密度（計画：居住誘導区域の人口密度）", good: "居住誘導区域の人口密度" },
  check(view, report, context) {
    const match = recordedFor(view, context);
    const [name, at] =
      view.kind === "indicator" ? [view.indicator.name, view.indicator.at] : [view.row.name, view.row.at];
    if (view.kind === "other-row" && view.table.kind !== "nested-projects") return;
    if (match?.kind !== "alias" && match?.kind !== "near") return;
    if (match.kind === "near" && !match.alone) return;
    report({ at, data: { name, planned: match.indicator.name, by: match.kind } });
  },
});
