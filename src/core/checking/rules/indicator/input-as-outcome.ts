import { rowRule } from "../../rule";

const MONEY_SPENT = /(?:負担金|補助金|助成金|委託料|事業費|予算|支出|投資|執行)(?:の?(?:総)?額)?$/u;
const MEETINGS_HELD = /(?:会議|委員会|協議会|打合せ|打ち合わせ|検討会|連絡会)の?(?:開催)?(?:回数|数)$/u;

/** Words only at the end of a name: 助成金利用件数 counts users, not money. */
export const inputAsOutcome = rowRule<"indicator/input-as-outcome", { readonly name: string }>({
  id: "indicator/input-as-outcome",
  severity: "info",
  title: { ja: "投入量が指標になっている", en: "An input used as an indicator" },
  messages: {
    ja: ({ name }) =>
      `「${name}」は支出額や会議の回数など、投入した量を表す指標です。取組の成果を表す指標に替えられないか検討してください。`,
    en: ({ name }) => `"${name}" measures what is put in, not what comes out. Consider an indicator of the outcome.`,
  },
  why: {
    ja: "お金や会議は増えるほど良いとは限らず、成果の達成率として読めません。",
    en: "More money or meetings is not better by itself.",
  },
  mending: {
    ja: "参加企業数や成約件数など、成果を表す指標を検討します。",
    en: "Consider an outcome such as contracts won.",
  },
  examples: { bad: "ジェトロへの負担金 540,000円", good: "海外商談の成約件数 3件" },
  check(view, report) {
    const { name, at } = view.kind === "indicator" ? view.indicator : view.row;
    if (view.kind === "other-row" && view.table.kind !== "nested-projects") return;
    const plain = name.normalize("NFKC").replace(/\([^()]*\)$/u, "");
    if (MONEY_SPENT.test(plain) || MEETINGS_HELD.test(plain)) report({ at, data: { name } });
  },
});
