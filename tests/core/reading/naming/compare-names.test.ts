import fc from "fast-check";

import { compareNames } from "../../../../src/core/reading/naming/compare-names";
import { bareNameKey, nameKey } from "../../../../src/core/reading/naming/name-key";
import { nearestNames } from "../../../../src/core/reading/naming/nearest-names";

const LONG = "地域活動（自治会等の活動、ボランティア・NPOの活動など）に参加した市民の割合";

test.each([
  // the same thing, written otherwise
  ["雇用(しごと)の場の拡大", "雇用（しごと）の場の拡大", "spelling"],
  [LONG, LONG.replace("NPO", "ＮＰＯ"), "spelling"],
  ["基本目標１", "基本目標1", "spelling"],
  ["結婚・出産・子育ての 希望をかなえる", "結婚・出産・子育ての希望をかなえる", "spelling"],
  ["「結婚支援センター」の開設", "結婚支援センターの開設", "spelling"],
  ["「若者・ヤングケアラー支援センター」の開設", "若者ヤングケアラー支援センターの開設", "spelling"],
  ["「10分・20分構想」の推進", "「10分・20分」構想の推進", "spelling"],
  ["こどもが輝き、若者が希望を抱くまち", "子どもが輝き、若者が希望を抱くまち", "spelling"],
  ["企業版ふるさと納税の寄附件数", "企業版ふるさと納税の寄付件数", "spelling"],
  ["空家等の除却件数", "空き家等の除却件数", "spelling"],
  ["教育DXに関する取組件数", "教育DXに関する取り組み件数", "spelling"],
  ["障がい者の就労者数", "障害者の就労者数", "spelling"],
  ["年間利用者数※1", "年間利用者数", "spelling"],
  ["有効求人倍率\n※熊本労働局による平均", "有効求人倍率", "spelling"],
  ["出生数\n※10月に数値確定", "出生数", "spelling"],
  ["アピアランスケア※の推進", "アピアランスケアの推進", "spelling"],
  ["UIJターン就業者数", "ＵＩＪターン就業者数", "spelling"],
  // the same but for brackets
  [LONG, "地域活動に参加した市民の割合", "brackets"],
  ["雇用創出数（令和２年～令和４年度の累計）", "雇用創出数", "brackets"],
  ["こども誰でも通園制度(仮称)の試行的実施", "こども誰でも通園制度の試行的実施", "brackets"],
  // short for the other
  ["きじうまコイン利用者数", "利用者数", "shortened"],
  ["地元高校生向け合同企業説明会参加者数", "参加者数", "shortened"],
  ["人吉球磨新規学卒者の管内就職率", "管内就職率", "shortened"],
  [
    "人吉市まち・ひと・しごと総合交流館「くまりば」サテライトオフィス・シェアオフィス入居企業数",
    "「くまりば」サテライトオフィス・シェアオフィス入居企業数",
    "shortened",
  ],
  ["人吉球磨定住自立圏共生ビジョン成果指標（KPI)達成率", "KPI達成率", "different"],
  // few characters differ: a person must say whether it is one thing
  ["居住誘導地域の人口密度", "居住誘導区域の人口密度", "near"],
  ["居住誘導区域の人口密度", "居住誘導区域内の人口密度", "near"],
  ["市内の翻訳・通訳体制の強化", "庁内の翻訳・通訳体制の強化", "near"],
  ["公共交通網の充実", "公共交通機関の充実", "near"],
  ["創業支援と地場企業の強化によるくまもと創生", "創業支援と地場産業の強化によるくまもと創生", "near"],
  ["重要業績評価指標", "重要業績評価指数", "near"],
  // never one thing
  ["しごと・ひと・まち創生", "まち・ひと・しごと創生", "different"],
  ["年間転入者数", "年間転出者数", "different"],
  ["新規就農者の増加数", "新規就農者の減少数", "different"],
  ["第1期計画の達成件数", "第2期計画の達成件数", "different"],
  ["65歳以上の元気な高齢者の割合", "75歳以上の元気な高齢者の割合", "different"],
  ["保育施設数（公立）", "保育施設数（私立）", "different"],
  ["正規雇用者数の推移", "非正規雇用者数の推移", "different"],
  ["登用数", "採用数", "different"],
  ["観光客入込数", "出生数", "different"],
])("%s / %s: %s", (a, b, kind) => {
  expect(compareNames(a, b).kind).toBe(kind);
  expect(compareNames(b, a)).toEqual(compareNames(a, b));
});

test.each([
  ["市内総生産額（名目）", "市内総生産額名目", "市内総生産額"],
  ["（仮称）結婚支援センター", "仮称結婚支援センター", "結婚支援センター"],
  ["割合（65歳以上（要支援を除く））", "割合65歳以上要支援を除く", "割合"],
  ["（参考）", "参考", "参考"],
])("the keys of %p are %p and, without brackets, %p", (name, key, bare) => {
  expect([nameKey(name), bareNameKey(name)]).toEqual([key, bare]);
});

describe("near matches", () => {
  const known = [
    { name: "居住誘導区域の人口密度", aliases: [] as string[] },
    { name: "市街化区域の人口密度", aliases: ["市街地の人口密度"] },
    { name: "出生数", aliases: ["出生者数"] },
  ];
  const offered = (name: string) =>
    nearestNames(name, known, (entry) => [entry.name, ...entry.aliases]).map(({ candidate }) => candidate.name);

  test("come nearest first, and only when they are near", () => {
    expect(offered("居住誘導地域の人口密度")).toEqual(["居住誘導区域の人口密度"]);
    expect(offered("出生者数")).toEqual(["出生数"]);
    expect(offered("合計特殊出生率")).toEqual([]);
  });
});

test("a name and the same name in full width are one, and comparing works both ways", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const wide = a.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
      expect(nameKey(wide)).toBe(nameKey(a));
      expect(compareNames(a, b)).toEqual(compareNames(b, a));
      expect(nameKey(nameKey(a))).toBe(nameKey(a));
    }),
  );
});
