import { Screen } from "../../parts/screen";

export function HomeScreen() {
  return <Screen title="Tassei">{null}</Screen>;
}
