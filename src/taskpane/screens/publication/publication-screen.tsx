import { Screen } from "../../parts/screen";

export function PublicationScreen() {
  return <Screen title="公表用データ">{null}</Screen>;
}
