import { placeFor } from "../../judging/place";
import { indicatorRule } from "../../rule";

export const noSource = indicatorRule<"review/no-source", { readonly name: string }>({
  id: "review/no-source",
  severity: "info",
  title: { ja: "出典の記載がない", en: "No source" },
  messages: {
    ja: ({ name }) =>
      `「${name}」の出典が空欄です。計画で出典の記載が求められています。統計名や調査名を入力してください。`,
    en: ({ name }) => `"${name}" names no source, which the plan asks for. Enter the statistics or survey.`,
  },
  why: { ja: "出典がないと、値を後から確かめられません。", en: "Without a source nobody can verify the value." },
  mending: { ja: "統計名・調査名・担当課の集計などを入力します。", en: "Name the statistics, survey or count." },
  examples: { bad: "出典（空欄）", good: "出典 住民基本台帳" },
  check(view, report, { plan }) {
    const { indicator, now } = view;
    if (!plan?.duties?.source || now.actual?.reading.kind !== "number") return;
    if ((indicator.context.source?.text ?? "").trim() !== "") return;
    report({ at: placeFor(view, "source"), data: { name: indicator.name } });
  },
});
