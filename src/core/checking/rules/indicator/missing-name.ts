import { shown } from "../../judging/say";
import { valueSlots } from "../../judging/slots";
import { indicatorRule } from "../../rule";

export const missingName = indicatorRule<"indicator/missing-name", { readonly texts: readonly string[] }>({
  id: "indicator/missing-name",
  severity: "error",
  title: { ja: "指標名がない", en: "Values without a name" },
  messages: {
    ja: ({ texts }) => `値（${texts.join("、")}）がありますが、指標名が空欄です。指標名を入力してください。`,
    en: ({ texts }) => `There are values (${texts.join(", ")}) but no name. Enter the indicator's name.`,
  },
  why: {
    ja: "名前のない値は、どの指標のものか後から確かめられません。",
    en: "Nobody can tell later what a nameless value measures.",
  },
  mending: { ja: "指標名を入力します。", en: "Enter the name." },
  examples: { bad: "（空欄） 316人 350人 322人", good: "年間受講者数 316人 350人 322人" },
  check({ indicator }, report) {
    if (indicator.name !== "") return;
    const texts = valueSlots(indicator)
      .filter(({ reading }) => reading.kind === "number")
      .map(shown);
    if (texts.length > 0) report({ at: indicator.at, data: { texts: texts.slice(0, 3) } });
  },
});
