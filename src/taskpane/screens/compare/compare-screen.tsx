import { Screen } from "../../parts/screen";

export function CompareScreen() {
  return <Screen title="昨年度と比べる">{null}</Screen>;
}
