import { departmentsOf } from "../../../reading/departments";
import { plannedIndicator } from "../../judging/planned";
import { oneLine } from "../../judging/say";
import { indicatorRule } from "../../rule";

interface Data {
  readonly department: string;
  readonly planned: string;
}

export const departmentDiffers = indicatorRule<"plan/department-differs", Data>({
  id: "plan/department-differs",
  severity: "warning",
  title: { ja: "担当課が計画と異なる", en: "Department differs from the plan" },
  messages: {
    ja: ({ department, planned }) =>
      `担当課は「${department}」ですが、計画では「${planned}」です。組織改編などで変わったのかを確認してください。`,
    en: ({ department, planned }) =>
      `The department is "${department}"; the plan says "${planned}". Check which is right.`,
  },
  why: {
    ja: "照会や差し戻しの宛先が変わります。",
    en: "Questions and returned sheets go to the department named here.",
  },
  mending: {
    ja: "表の担当課か、計画定義の担当課を直します。",
    en: "Correct the table's or the plan's department.",
  },
  examples: { bad: "計画：商工観光課 ／ 表：農業振興課", good: "計画：商工観光課 ／ 表：商工観光課" },
  check(view, report, context) {
    const printed = view.indicator.context.department;
    const planned = plannedIndicator(view, context)?.departments ?? [];
    if (!printed || planned.length === 0 || printed.text.trim() === "") return;
    const key = (names: readonly string[]): string =>
      names
        .map((name) => name.normalize("NFKC"))
        .sort()
        .join("、");
    if (key(departmentsOf(printed.text)) === key(planned)) return;
    report({ at: printed.at, data: { department: oneLine(printed.text), planned: planned.join("、") } });
  },
});
