import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BAND_PRESETS, readPlan, type Plan } from "../../src/core";
import type { Column } from "../../src/core/plan/sheet/column";
import { OVERVIEW } from "../../src/core/plan/sheet/columns";
import { WORDS } from "../../src/core/plan/sheet/legend";
import { OVERVIEW_NAME, PLAN_SHEET_NAME } from "../../src/core/plan/sheet/marks";
import { INDICATORS, SECTIONS } from "../../src/core/plan/sheet/sections";
import type { Term } from "../../src/core/plan/terms/term";

const ASSETS = join(__dirname, "../../assets/plans");

const INTRODUCTION = `# シート「${PLAN_SHEET_NAME}」の書き方

<!-- このページは scripts/make-plan-sheet-page.ts が作ります。手で直さないでください。 -->

計画（目標、施策、指標、年度、単位、向き、計算方法、評価区分）は、ブックの中のシート「${PLAN_SHEET_NAME}」に置きます。
Excelで普通に読み書きでき、ブックと一緒に持ち運べます。このシートがあれば、検証、達成率、集計のどれも、この計画に従います。

- 作るには、ペインの「計画」で推定して確かめるか、コマンドで \`tassei plan sheet 計画.json ブック.xlsx -o 新しいブック.xlsx\` とします。
- 「■」で始まる行が、それぞれの表の始まりです。表の順番、列の順番、列の幅は変えて構いません。見出しの言葉は変えないでください。
- 行は自由に加え、消せます。空行は読み飛ばします。「■ 記入例」と「■ 凡例」は読み取りません。
- 黄色の欄は、推定したままで人が確かめていない内容です。確かめたら、「■ 未確認」の表から該当の行を削除してください。
- 読み取れない欄があるときは、どのセルをどう直せばよいかを一件ずつ示し、その間この計画は使いません。
- 年度は \`R6\`、\`令和6年度\`、\`2024\` のどれでも書けます。値は \`7,000以上\`、\`2,325（H24）\`、\`28／3年\` のように、言葉を添えて書けます。`;

/** Lists that a plan need not have are required for each of their entries only. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = requiredFields();
const LIST_OF: Readonly<Record<string, string>> = { 指標: "indicators", "基本目標・施策": "goals", 事業: "projects" };

/** docs/guide/plan-sheet.md: every column of the sheet, told by the columns themselves. */
export function planSheetPage(): string {
  const plan = samplePlan();
  return [
    INTRODUCTION,
    `## ■ ${OVERVIEW_NAME}`,
    "左に項目名、右に内容を書きます。",
    tableOf(OVERVIEW, REQUIRED["plan"] ?? []),
    ...SECTIONS.flatMap((section) => [
      `## ■ ${section.name}`,
      ...(PURPOSE[section.name] ?? []),
      tableOf(
        section === INDICATORS ? oneOfEachYear(plan) : section.columns(plan),
        REQUIRED[LIST_OF[section.name] ?? ""] ?? [],
      ),
    ]),
    "## 選べる言葉",
    ...WORDS.flatMap(([name, terms]) => [`### ${name}`, termTable(terms)]),
    "### 評価区分",
    bandTable(),
    "## JSONとの対応",
    "シートに書けることは、すべてJSONの計画ファイルにも書けます（逆も同じです）。書式は [plan.schema.json](../../assets/plans/plan.schema.json)、例は [assets/plans](../../assets/plans) にあります。",
  ]
    .join("\n\n")
    .concat("\n");
}

const PURPOSE: Readonly<Record<string, readonly string[]>> = {
  指標: ["一行に一つの指標を書きます。「R6目標」「R6実績」のような年度の列は、必要な年度の数だけ並べられます。"],
  "基本目標・施策": ["指標が属する目標と施策の木です。「上位」でつなぎます。"],
  担当課: ["担当課の一覧です。指標と事業の「担当課」は、ここから選びます。"],
  事業: ["指標が事業に属するとき、または予算を記すときに書きます。"],
  予算: ["事業ごと、年度ごとの予算額です。"],
  評価区分: ["「評価区分」で「本計画の区分」を選んだときに、上の行から順に当てはめる区分を書きます。"],
  未確認: ["推定した内容のうち、人がまだ確かめていないものです。確かめたら、その行を削除します。"],
};

/** A plan has a column for each of its years; the page shows the first of each kind. */
function oneOfEachYear(plan: Plan): readonly Column[] {
  const seen = new Set<string>();
  return INDICATORS.columns(plan).filter(({ year, path }) => {
    const kind = path.join(".");
    if (year === undefined) return true;
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

function tableOf(columns: readonly Column[], required: readonly string[]): string {
  const rows = columns.map(({ head, path, codec, help, year, chooseFrom }) => {
    const field = path.join(".");
    const isRequired = required.includes(String(path[0])) || path.length === 0;
    const notes = [
      ...(isRequired ? ["必須"] : []),
      ...(help === undefined ? [] : [help]),
      ...(chooseFrom === undefined ? [] : ["一覧から選べます"]),
      ...(codec.words === undefined || codec.words.length > 8 ? [] : [`選べる言葉：${codec.words.join("、")}`]),
    ];
    const name = year === undefined ? head : `${head}（年度の数だけ）`;
    return `| ${name} | ${notes.join("。")} | ${field === "" ? "" : `\`${field}\``} |`;
  });
  return ["| 欄 | 書くこと | JSONの名前 |", "| --- | --- | --- |", ...rows].join("\n");
}

function termTable(terms: Readonly<Record<string, Term>>): string {
  const rows = Object.entries(terms).map(
    ([id, { ja, also, meaning }]) => `| ${ja} | ${meaning} | ${also.join("、")} | \`${id}\` |`,
  );
  return ["| 言葉 | 意味 | 同じと見なす書き方 | JSON |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function bandTable(): string {
  const rows = Object.entries(BAND_PRESETS).map(
    ([id, { name, bands }]) =>
      `| ${name} | ${bands.map(({ label, meaning }) => `${label}（${meaning}）`).join("、")} | \`${id}\` |`,
  );
  return ["| 評価区分 | 内容（上から順に当てはめます） | JSON |", "| --- | --- | --- |", ...rows].join("\n");
}

function samplePlan(): Plan {
  const result = readPlan(JSON.parse(readFileSync(join(ASSETS, "kumamoto-1.json"), "utf8")));
  if ("problems" in result) throw new Error("The sample plan cannot be read.");
  return result.plan;
}

function requiredFields(): Readonly<Record<string, readonly string[]>> {
  type Schema = {
    readonly required?: readonly string[];
    readonly properties: Readonly<Record<string, { readonly items?: Schema }>>;
  };
  const schema = JSON.parse(readFileSync(join(ASSETS, "plan.schema.json"), "utf8")) as Schema;
  const lists = Object.entries(schema.properties).map(([name, { items }]) => [name, items?.required ?? []] as const);
  return { plan: schema.required ?? [], ...Object.fromEntries(lists) };
}
