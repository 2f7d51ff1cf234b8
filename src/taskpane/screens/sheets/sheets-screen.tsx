import { Screen } from "../../parts/screen";

export function SheetsScreen() {
  return <Screen title="集計シートを作る">{null}</Screen>;
}
