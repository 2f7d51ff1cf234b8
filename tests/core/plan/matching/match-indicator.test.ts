import { IndicatorMatcher } from "../../../../src/core/plan/matching/match-indicator";
import { preset } from "../plans";

const hitoyoshi = new IndicatorMatcher(preset("hitoyoshi-3"));
const kumamoto = new IndicatorMatcher(preset("kumamoto-1"));

test.each([
  ["by its name", "きじうまコイン加盟店舗数", [], "G1-1-3", "name"],
  ["by its name in other widths", "企業版ふるさと納税を活用した寄付件数", [], "G2-4-2", "name"],
  [
    "by an alias where the plan has it",
    "利用者数",
    ["基本目標１", "施策⑤ 新たなビジネスモデルを生み出す創業の活性化と円滑な事業承継"],
    "G1-1-4",
    "alias",
  ],
  ["by an alias where no place is named", "管内就職率", [], "G2-2-2", "alias"],
  ["by the measure, where two have one name", "参加者数", ["施策⑥　未来を担う人材の確保・育成"], "1-6-P2-1", "name"],
])("an indicator is found %s", (_how, name, places, id, by) => {
  expect(hitoyoshi.match({ name, places })).toMatchObject({ kind: "found", indicator: { id }, by });
});

test.each([
  ["居住誘導地区の人口密度", ["S4"]],
  ["公共交通機関の利用者数", ["K3-1-2"]],
  ["新規学卒者の県内定着率", ["K2-3-1"]],
])("%s is offered, never taken", (name, ids) => {
  const match = kumamoto.match({ name, places: [] });
  expect(match.kind === "near" ? match.offers.map(({ candidate }) => candidate.id) : []).toEqual(ids);
});

test("two indicators of one name, and nothing that tells them apart, are both offered", () => {
  const match = hitoyoshi.match({ name: "登用数", places: [] });
  expect(match.kind === "near" ? match.offers.map(({ candidate }) => candidate.id) : []).toEqual([
    "1-6-P3-1",
    "1-6-P5-1",
  ]);
});

test.each([
  [["防災課"], "1-6-P3-1"],
  [["情報政策課"], "1-6-P5-1"],
])("two indicators of one name are told apart by their department %j", (departments, id) => {
  expect(hitoyoshi.match({ name: "登用数", places: [], departments })).toMatchObject({
    kind: "found",
    indicator: { id },
  });
});

test("a short name is not taken for an indicator of another measure", () => {
  expect(hitoyoshi.match({ name: "利用者数", places: ["施策③ 「海外から稼ぐ」地域の実現"] }).kind).toBe("none");
});
