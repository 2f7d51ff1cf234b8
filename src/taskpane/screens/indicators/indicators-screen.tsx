import { Screen } from "../../parts/screen";

export function IndicatorsScreen() {
  return <Screen title="指標一覧">{null}</Screen>;
}
