import { placeFor } from "../../judging/place";
import { isBlank, valueSlots } from "../../judging/slots";
import { indicatorRule } from "../../rule";

export const missingDepartment = indicatorRule<"indicator/missing-department", { readonly name: string }>({
  id: "indicator/missing-department",
  severity: "warning",
  title: { ja: "担当課の未入力", en: "No department" },
  messages: {
    ja: ({ name }) => `「${name}」の担当課が空欄です。担当課を入力してください。`,
    en: ({ name }) => `"${name}" names no department. Enter it.`,
  },
  why: { ja: "担当課がないと、確認や次年度の照会の宛先が分かりません。", en: "Without it nobody knows whom to ask." },
  mending: { ja: "担当課を入力します。", en: "Enter the department." },
  examples: { bad: "相談件数 … 担当課（空欄）", good: "相談件数 … 商工観光課" },
  check(view, report) {
    const { indicator, table } = view;
    if (!table.columns.includes("department") || (indicator.context.department?.text ?? "").trim() !== "") return;
    if (valueSlots(indicator).every((slot) => isBlank(slot))) return;
    report({ at: placeFor(view, "department"), data: { name: indicator.name } });
  },
});
