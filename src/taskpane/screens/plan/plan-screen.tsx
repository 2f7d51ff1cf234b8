import { Screen } from "../../parts/screen";

export function PlanScreen() {
  return <Screen title="計画">{null}</Screen>;
}
