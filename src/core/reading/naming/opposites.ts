/** Pairs that differ by little and mean the contrary: never offered as one name. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ["転入", "転出"],
  ["増加", "減少"],
  ["流入", "流出"],
  ["入学", "卒業"],
  ["輸入", "輸出"],
  ["収入", "支出"],
  ["歳入", "歳出"],
  ["出生", "死亡"],
  ["開業", "廃業"],
  ["開設", "廃止"],
  ["公立", "私立"],
  ["市立", "私立"],
  ["公営", "民営"],
  ["市内", "市外"],
  ["町内", "町外"],
  ["県内", "県外"],
  ["国内", "国外"],
  ["管内", "管外"],
  ["男性", "女性"],
  ["男子", "女子"],
  ["上半期", "下半期"],
  ["上回", "下回"],
  ["以上", "以下"],
  ["前期", "後期"],
  ["小学", "中学"],
  ["中学", "高校"],
  ["日帰り", "宿泊"],
  ["未就学", "就学"],
  ["有料", "無料"],
  ["利用", "未利用"],
  ["常勤", "非常勤"],
  ["正規", "非正規"],
];

/** One name has the one word where the other has its contrary, or they differ in a number. */
export function areOpposites(a: string, b: string): boolean {
  return (
    OPPOSITES.some(([one, other]) => contradict(a, b, one, other) || contradict(b, a, one, other)) ||
    numbersDiffer(a, b)
  );
}

function contradict(a: string, b: string, one: string, other: string): boolean {
  return says(a, one, other) && says(b, other, one) && !says(a, other, one) && !says(b, one, other);
}

/** 未利用 holds 利用 and does not say it. */
function says(text: string, word: string, contrary: string): boolean {
  return (contrary.includes(word) ? text.split(contrary).join("") : text).includes(word);
}

/** 第1期 and 第2期, 65歳以上 and 75歳以上: names that differ in their numbers name different things. */
function numbersDiffer(a: string, b: string): boolean {
  const numbers = (text: string): string => (text.normalize("NFKC").match(/\d+(?:\.\d+)?/gu) ?? []).join(" ");
  return numbers(a) !== numbers(b) && numbers(a) !== "" && numbers(b) !== "";
}
