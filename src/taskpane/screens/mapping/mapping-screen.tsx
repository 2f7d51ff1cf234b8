import { Screen } from "../../parts/screen";

export function MappingScreen() {
  return <Screen title="読み取りの確認">{null}</Screen>;
}
