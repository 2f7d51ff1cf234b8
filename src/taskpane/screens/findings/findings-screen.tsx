import { Screen } from "../../parts/screen";

export function FindingsScreen() {
  return <Screen title="指摘">{null}</Screen>;
}
