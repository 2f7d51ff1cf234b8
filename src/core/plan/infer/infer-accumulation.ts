import type { Quantity } from "../../reading/reading";
import { findYears } from "../../reading/year/read-year";
import type { AccumulationName } from "../terms/accumulations";
import { guess, type Guess } from "./proposal";

export interface AccumulationGuess {
  readonly accumulation: AccumulationName;
  readonly since?: number;
  readonly guesses: readonly Guess[];
}

interface Evidence {
  readonly name: string;
  readonly notes: readonly string[];
  readonly targets: readonly Quantity[];
  readonly values: readonly Quantity[];
  readonly unit: string | undefined;
}

const POINT =
  /率|割合|密度|総数|会員数|登録者数|登録数|加盟|店舗数|入居|企業数|待機児童|人口(?!.*増減)|世帯数|箇所数|面積|延長|倍率|残高|指数/u;
const YEARLY =
  /年間|年次|年度内|1年|増減|転入超過|転出超過|出生|求人倍率|就職率|定着率|生産額|所得|出荷額|入込|件数|利用者数|参加者数|宿泊|相談|就業者数|した.*数/u;

export function inferAccumulation(evidence: Evidence): AccumulationGuess {
  const periodTarget = evidence.targets.find(({ years = 1 }) => years > 1);
  if (periodTarget) {
    const why = `目標が${periodTarget.years}年分です。`;
    return { accumulation: "period", guesses: [guess("accumulation", why, "high")] };
  }
  const cumulative = cumulativeNote(evidence);
  if (cumulative) return withStart(cumulative);
  if (evidence.values.some(({ years }) => years === 1)) {
    return { accumulation: "yearly", guesses: [guess("accumulation", "値に「／年」と書かれています。", "high")] };
  }
  if (YEARLY.test(evidence.name)) {
    return { accumulation: "yearly", guesses: [guess("accumulation", "名称から、年度ごとの値に見えます。", "medium")] };
  }
  if (POINT.test(evidence.name) || evidence.unit === "%") {
    return { accumulation: "point", guesses: [guess("accumulation", "名称から、ある時点の値に見えます。", "medium")] };
  }
  return {
    accumulation: "yearly",
    guesses: [guess("accumulation", "手がかりがなく、年度ごとの値としました。", "low")],
  };
}

/** The text that calls it 累計: a note with a range of years counts more than the name. */
function cumulativeNote({ name, notes, values }: Evidence): string | undefined {
  const texts = [...notes, name, ...values.flatMap(({ note }) => note ?? [])];
  const saying = texts.filter((text) => /累計|累積/u.test(text));
  return saying.find((text) => findYears(text).years.some(({ from }) => from !== undefined)) ?? saying[0];
}

function withStart(text: string): AccumulationGuess {
  const from = findYears(text).years.find((mention) => mention.from !== undefined)?.from;
  const said = guess("accumulation", "「累計」と書かれています。", "high");
  if (from !== undefined) {
    return {
      accumulation: "cumulative",
      since: from,
      guesses: [said, guess("since", `「${text}」とあります。`, "high")],
    };
  }
  return { accumulation: "cumulative", guesses: [said, guess("since", "累計の起点の年度が書かれていません。", "low")] };
}
