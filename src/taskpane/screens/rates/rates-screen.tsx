import { Screen } from "../../parts/screen";

export function RatesScreen() {
  return <Screen title="達成率を書き込む">{null}</Screen>;
}
