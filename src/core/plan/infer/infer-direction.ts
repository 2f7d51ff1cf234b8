import type { Quantity } from "../../reading/reading";
import type { DirectionName } from "../terms/directions";
import { guess, type Guess } from "./proposal";

/** Things a town wants fewer of. Weak: 相談件数 may be wished for or not, so it stands in neither list. */
const FEWER =
  /待機児童|空白地|事故|火災|犯罪|被害|死亡|死者|自殺|不登校|いじめ|虐待|失業|離職|滞納|未納|苦情|排出量|ごみ|廃棄物|空家|空き家|荒廃|遊休農地|耕作放棄|要介護|要支援認定|喫煙|肥満|負債|債務|経費|コスト|待ち時間|時間外|残業|転出者|流出|漏水|違反/u;
/** Things a town wants more of, also where a target falls because the fall can only be slowed. */
const MORE =
  /利用者|来館|来場|入込|宿泊|観光客|出生|人口|転入|定住|移住|参加|会員|登録|加盟|生産|出荷|所得|就業|就職|就労|創業|雇用|立地|製品化|満足|受講|相談|寄附|寄付|店舗|農業者/u;

export interface DirectionGuess {
  readonly direction?: DirectionName;
  readonly why: Guess<"direction">;
}

interface Evidence {
  readonly name: string;
  readonly baseline: PeriodValue | undefined;
  readonly targets: readonly Quantity[];
}

/** A value and the number of years it covers, where that is said. */
interface PeriodValue {
  readonly value: number;
  readonly years?: number | undefined;
}

/** Always for a person to confirm: the numbers alone cannot tell a slowed decline from a wished-for one. */
export function inferDirection({ name, baseline, targets }: Evidence): DirectionGuess {
  const qualifier = targets.find((target) => target.qualifier === "gte" || target.qualifier === "lte")?.qualifier;
  if (qualifier === "gte") return found("higher", "目標に「以上」と書かれています。", "high");
  if (qualifier === "lte") return found("lower", "目標に「以下」と書かれています。", "high");
  const fewer = FEWER.test(name);
  const more = !fewer && MORE.test(name);
  const last = targets[targets.length - 1];
  const first = baseline ?? (targets.length > 1 ? targets[0] : undefined);
  // 28件／3か年 against 36件／4か年, or one of them without a period, says nothing about the direction.
  if (!last || !first || (first.years ?? 1) !== (last.years ?? 1)) return byName(fewer, more);
  const start = first.value;
  if (last.value > start) {
    return fewer
      ? found("higher", "目標は増えていますが、名称からは少ないほど良い指標にも見えます。", "low")
      : found("higher", "目標が基準値より大きくなっています。", "medium");
  }
  if (last.value === start)
    return found("maintain", "目標が基準値と同じです。維持か、最低限の水準かを確認してください。", "medium");
  if (fewer) return found("lower", "目標が基準値より小さく、名称からも少ないほど良い指標に見えます。", "high");
  return more
    ? found("higher", "目標は下がっていますが、減少を緩やかにする目標に見えます。", "low")
    : found("lower", "目標が基準値より小さくなっています。", "low");
}

function byName(fewer: boolean, more: boolean): DirectionGuess {
  if (fewer) return found("lower", "名称から、少ないほど良い指標に見えます。", "low");
  if (more) return found("higher", "名称から、多いほど良い指標に見えます。", "low");
  return { why: guess("direction", "基準値か目標がなく、向きを推定できません。", "low") };
}

function found(direction: DirectionName, why: string, sure: "high" | "medium" | "low"): DirectionGuess {
  return { direction, why: guess("direction", why, sure) };
}
