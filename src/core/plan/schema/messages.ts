interface Text<Data> {
  readonly ja: (data: Data) => string;
  readonly en: (data: Data) => string;
}

function text<Data = unknown>(ja: (data: Data) => string, en: (data: Data) => string): Text<Data> {
  return { ja, en };
}

interface Nearest {
  readonly nearest?: string | undefined;
}

function maybe({ nearest }: Nearest): string {
  return nearest === undefined ? "" : `「${nearest}」ではありませんか。`;
}

function perhaps({ nearest }: Nearest): string {
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

/** Every message a plan file can be answered with. First what is wrong, then what to do. */
export const MESSAGES = {
  "not-a-plan": text(
    () => "計画定義ではありません。{ } で囲まれたJSONを指定してください。",
    () => "This is not a plan. Give a JSON object.",
  ),
  version: text<{ found: string; known: number }>(
    ({ found, known }) => `計画定義の版「${found}」は読めません。tassei を ${known} にしてください。`,
    ({ found, known }) => `Plan version "${found}" is not known. Set "tassei" to ${known}.`,
  ),
  "unknown-key": text<{ key: string } & Nearest>(
    ({ key, nearest }) => `「${key}」という項目はありません。${maybe({ nearest }) || "削除してください。"}`,
    ({ key, nearest }) => `There is no key "${key}".${perhaps({ nearest }) || " Remove it."}`,
  ),
  missing: text<{ key: string }>(
    ({ key }) => `「${key}」がありません。記入してください。`,
    ({ key }) => `"${key}" is missing.`,
  ),
  "wrong-type": text<{ expected: string; expectedEn: string; found: string }>(
    ({ expected, found }) => `${expected}を書く項目に「${found}」とあります。`,
    ({ expectedEn, found }) => `Expected ${expectedEn}, found "${found}".`,
  ),
  "wrong-word": text<{ found: string; words: readonly string[] } & Nearest>(
    ({ found, words, nearest }) =>
      `「${found}」は選べません。${maybe({ nearest })}選べるのは ${words.join("、")} です。`,
    ({ found, words, nearest }) => `"${found}" is not one of ${words.join(", ")}.${perhaps({ nearest })}`,
  ),
  blank: text(
    () => "空欄です。記入するか、項目ごと削除してください。",
    () => "This is blank. Fill it in or remove the key.",
  ),
  "line-break": text(
    () => "改行が入っています。1行で書いてください。",
    () => "There is a line break. Write it in one line.",
  ),
  "too-small": text<{ limit: string; exclusive: boolean; found: string }>(
    ({ limit, exclusive, found }) =>
      `「${found}」は小さすぎます。${limit}${exclusive ? "より大きく" : "以上に"}してください。`,
    ({ limit, exclusive, found }) =>
      `${found} is too small; it must be ${exclusive ? "more than" : "at least"} ${limit}.`,
  ),
  "too-big": text<{ limit: string; exclusive: boolean; found: string }>(
    ({ limit, exclusive, found }) =>
      `「${found}」は大きすぎます。${limit}${exclusive ? "より小さく" : "以下に"}してください。`,
    ({ limit, exclusive, found }) => `${found} is too big; it must be ${exclusive ? "less than" : "at most"} ${limit}.`,
  ),
  "too-few": text<{ limit: string }>(
    ({ limit }) => `${limit}件以上必要です。`,
    ({ limit }) => `At least ${limit} entries are needed.`,
  ),
  "too-long": text<{ limit: string }>(
    ({ limit }) => `長すぎます。${limit}字以内にしてください。`,
    ({ limit }) => `This is too long; keep it within ${limit} characters.`,
  ),
  "not-an-integer": text<{ found: string }>(
    ({ found }) => `「${found}」は整数ではありません。整数にしてください。`,
    ({ found }) => `${found} is not a whole number.`,
  ),
  "not-a-year": text<{ found: string }>(
    ({ found }) => `「${found}」は年度として読めません。2024、R6、令和6年度のように書いてください。`,
    ({ found }) => `"${found}" is not a fiscal year. Write 2024, R6 or 令和6年度.`,
  ),
  "not-a-municipality-code": text<{ found: string }>(
    ({ found }) => `団体コード「${found}」は6桁の数字ではありません。検査数字を含む6桁で書いてください。`,
    ({ found }) => `Municipality code "${found}" is not six digits including the check digit.`,
  ),
  "municipality-check-digit": text<{ found: string; right: string }>(
    ({ found, right }) => `団体コード「${found}」の検査数字（最後の1桁）が合いません。${right} ではありませんか。`,
    ({ found, right }) => `The check digit of municipality code ${found} is wrong. Did you mean ${right}?`,
  ),
  unreadable: text<{ detail: string }>(
    ({ detail }) => `この項目は読めません（${detail}）。`,
    ({ detail }) => `This cannot be read (${detail}).`,
  ),
  "duplicate-id": text<{ id: string; first: string }>(
    ({ id, first }) => `識別子「${id}」が ${first} と重複しています。別の識別子にしてください。`,
    ({ id, first }) => `The id "${id}" is already used at ${first}.`,
  ),
  "duplicate-name": text<{ name: string; first: string }>(
    ({ name, first }) =>
      `「${name}」は ${first} と同じ名称です。同じ施策の中で区別できる名称にするか、一方を削除してください。`,
    ({ name, first }) => `"${name}" has the same name as ${first} under the same measure.`,
  ),
  "alias-repeats": text<{ alias: string }>(
    ({ alias }) => `別名「${alias}」は名称または他の別名と同じです。削除してください。`,
    ({ alias }) => `The alias "${alias}" repeats the name or another alias.`,
  ),
  "unknown-reference": text<{ id: string; what: string; whatEn: string } & Nearest>(
    ({ id, what, nearest }) => `${what}「${id}」はこの計画にありません。${maybe({ nearest })}`,
    ({ id, whatEn, nearest }) => `There is no ${whatEn} "${id}" in this plan.${perhaps({ nearest })}`,
  ),
  "under-itself": text<{ id: string }>(
    ({ id }) => `施策「${id}」の上位をたどると自分自身に戻ります。上位の施策を直してください。`,
    ({ id }) => `Measure "${id}" stands under itself.`,
  ),
  "unknown-department": text<{ department: string } & Nearest>(
    ({ department, nearest }) => `担当課「${department}」は担当課の一覧にありません。${maybe({ nearest })}`,
    ({ department, nearest }) => `Department "${department}" is not in the plan's list.${perhaps({ nearest })}`,
  ),
  "period-backwards": text<{ from: string; to: string }>(
    ({ from, to }) => `計画期間の始まり（${from}）が終わり（${to}）より後です。`,
    ({ from, to }) => `The plan's period starts (${from}) after it ends (${to}).`,
  ),
  "year-outside-period": text<{ what: string; whatEn: string; year: string; from: string; to: string }>(
    ({ what, year, from, to }) => `${what}（${year}）が計画期間（${from}～${to}）の外です。`,
    ({ whatEn, year, from, to }) => `The ${whatEn} (${year}) lies outside the plan's period (${from} to ${to}).`,
  ),
  "years-out-of-order": text<{ year: string; before: string }>(
    ({ year, before }) => `年度が ${before}、${year} の順に並んでいます。古い順に1回ずつ書いてください。`,
    ({ year, before }) => `The years run ${before}, ${year}; list each once, oldest first.`,
  ),
  "year-not-in-plan": text<{ what: string; whatEn: string; year: string }>(
    ({ what, year }) => `${what}（${year}）が計画の年度（years）にありません。`,
    ({ whatEn, year }) => `The ${whatEn} (${year}) is not among the plan's years.`,
  ),
  "duplicate-year": text<{ what: string; whatEn: string; year: string }>(
    ({ what, year }) => `${what}に ${year} が2回あります。一方を削除してください。`,
    ({ whatEn, year }) => `The ${whatEn} have ${year} twice.`,
  ),
  "final-differs": text<{ final: number; target: number; year: string }>(
    ({ final, target, year }) =>
      `最終目標（${final}）と ${year} の目標（${target}）が異なります。どちらかに揃えてください。`,
    ({ final, target, year }) => `The final target (${final}) differs from the target of ${year} (${target}).`,
  ),
  "as-of-in-future": text<{ asOf: string; to: string }>(
    ({ asOf, to }) => `基準値の年度（${asOf}）が計画期間の終わり（${to}）より後です。`,
    ({ asOf, to }) => `The baseline's year (${asOf}) is later than the plan's last year (${to}).`,
  ),
  "not-declared": text<{ what: string; field: string; words: readonly string[] }>(
    ({ what, field, words }) =>
      `${what}（${field}）が決められていません。${words.join("、")} から選ぶか、未確認（unconfirmed）としてください。`,
    ({ field, words }) => `"${field}" is not declared. Choose one of ${words.join(", ")}, or list it as unconfirmed.`,
  ),
  "maintain-without-tolerance": text(
    () => "維持の指標に許容幅がありません。tolerancePercent（％）を、指標か defaults に書いてください。",
    () => "A maintain indicator needs tolerancePercent, at the indicator or in defaults.",
  ),
  "tolerance-without-maintain": text(
    () => "許容幅（tolerancePercent）は維持の指標にだけ書けます。向きを維持にするか、許容幅を削除してください。",
    () => '"tolerancePercent" belongs to maintain indicators only.',
  ),
  "cumulative-without-start": text(
    () => "累計の指標に起点の年度がありません。since に起点の年度を書いてください。",
    () => 'A cumulative indicator needs the year it starts from ("since").',
  ),
  "start-without-cumulative": text(
    () => "起点の年度（since）は累計の指標にだけ書けます。累計にするか、起点を削除してください。",
    () => '"since" belongs to cumulative indicators only.',
  ),
  "start-after-period": text<{ since: string; to: string }>(
    ({ since, to }) => `累計の起点（${since}）が計画期間の終わり（${to}）より後です。`,
    ({ since, to }) => `The cumulative start (${since}) is later than the plan's last year (${to}).`,
  ),
  "period-total-without-final": text(
    () => "期間合計の指標に最終目標がありません。final に期間全体の目標を書いてください。",
    () => "A period total needs a final target for the whole period.",
  ),
  "inverse-for-higher": text<{ method: string }>(
    ({ method }) => `「${method}」は低いほど良い指標のための計算方法です。向きか計算方法を直してください。`,
    ({ method }) => `"${method}" is a method for indicators where lower is better.`,
  ),
  "bands-not-descending": text<{ label: string; before: string }>(
    ({ label, before }) => `評価区分「${label}」の下限が「${before}」の下限以上です。良い方から順に並べてください。`,
    ({ label, before }) => `Band "${label}" does not lie below "${before}"; list the best first.`,
  ),
  "bands-gap": text(
    () => '評価区分に、どれにも当てはまらない率が残ります。最後に {"kind": "rest"} の区分を置いてください。',
    () => 'Some rates fit no band. End the bands with one of kind "rest".',
  ),
  "band-unreachable": text<{ label: string }>(
    ({ label }) => `評価区分「${label}」は「それ以外」より後にあり、当てはまることがありません。前に移してください。`,
    ({ label }) => `Band "${label}" stands behind the rest and is never reached.`,
  ),
  "duplicate-band": text<{ label: string }>(
    ({ label }) => `評価区分「${label}」が2つあります。別の名称にしてください。`,
    ({ label }) => `There are two bands "${label}".`,
  ),
} as const;

export type ProblemCode = keyof typeof MESSAGES;
export type ProblemData<Code extends ProblemCode> = Parameters<(typeof MESSAGES)[Code]["ja"]>[0];
