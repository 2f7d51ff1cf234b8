import { splitHeading } from "../../../../src/core/plan/infer/split-heading";

test.each([
  ["基本目標１", { label: "基本目標１", number: "1", title: "" }],
  [
    "基本目標１\n「国内外から人々を引き付ける」",
    { label: "基本目標１", number: "1", title: "国内外から人々を引き付ける" },
  ],
  ["基本目標2 つながりを大切にし", { label: "基本目標2", number: "2", title: "つながりを大切にし" }],
  ["施策② 農林水産業の成長産業化", { label: "施策②", number: "2", title: "農林水産業の成長産業化" }],
  ["施策③　「海外から稼ぐ」地域の実現", { label: "施策③", number: "3", title: "「海外から稼ぐ」地域の実現" }],
  ["（１）農水産業の振興", { label: "（１）", number: "1", title: "農水産業の振興" }],
  ["1-4 まちを支える人材の確保・育成", { label: "1-4", number: "1-4", title: "まちを支える人材の確保・育成" }],
  ["ビジョン7 安全で良好な都市基盤", { label: "ビジョン7", number: "7", title: "安全で良好な都市基盤" }],
  ["65歳以上の元気な高齢者", { label: "65", number: "65", title: "歳以上の元気な高齢者" }],
  ["2024年度の取組", { title: "2024年度の取組" }],
  ["100人会議の開催", { title: "100人会議の開催" }],
  ["農水産業の振興", { title: "農水産業の振興" }],
])("%j", (text, heading) => {
  expect(splitHeading(text)).toEqual(heading);
});
