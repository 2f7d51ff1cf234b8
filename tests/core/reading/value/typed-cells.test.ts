import { readValue } from "../../../../src/core/reading/value/read-value";
import { say, typed } from "./say";

/** What a text in a value cell says: number, unit, bound, as-of year, period, mark, remark, and how it is written. */
describe("a text in a value cell", () => {
  describe("digits and separators", () => {
    it.each([
      ["65", "65 [text]"],
      ["2,365", "2365 [text]"],
      ["２,３６５", "2365 [text full-width]"],
      ["６３", "63 [text full-width]"],
      ["１7０", "170 [text full-width]"],
      ["1,319,000", "1319000 [text]"],
      ["2445", "2445 [text]"],
      ["0.56", "0.56 [text]"],
      ["７．６２", "7.62 [text full-width]"],
      ["１，２３４．５", "1234.5 [text full-width]"],
      ["０", "0 [text full-width]"],
      ["0", "0 [text]"],
      [".5", "0.5 [text]"],
      ["354,831,799", "354831799 [text]"],
      ["1,234,567,890", "1234567890 [text]"],
      ["12345678901234567890", "unreadable"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("digits that are no number", () => {
    it.each([
      ["1,23", "unreadable"],
      ["12,34", "unreadable"],
      ["1,2345", "unreadable"],
      ["1234,567", "unreadable"],
      ["1,234,56", "unreadable"],
      ["1.2.3", "unreadable"],
      ["1,,234", "unreadable"],
      ["5.", "unreadable"],
      ["007", "unreadable"],
      ["1 234", "unreadable"],
      ["１、２３４", "unreadable"],
      ["2,36", "unreadable"],
      ["1'234", "unreadable"],
      ["〇", "unreadable"],
      ["二百", "unreadable"],
      ["3e5", "unreadable"],
      ["0x10", "unreadable"],
      ["Ⅳ", "unreadable"],
      ["①", "unreadable"],
      ["1O0", "unreadable"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("signs", () => {
    it.each([
      ["-37", "-37 [text]"],
      ["-1,394", "-1394 [text]"],
      ["▲37", "-37 [text triangle]"],
      ["▲３７", "-37 [text full-width triangle]"],
      ["△1,394", "-1394 [text triangle]"],
      ["−5", "-5 [text triangle]"],
      ["－５", "-5 [text full-width triangle]"],
      ["‐8", "-8 [text triangle]"],
      ["–8", "-8 [text triangle]"],
      ["▼3", "-3 [text triangle]"],
      ["▲ 5", "-5 [text triangle space]"],
      ["(5)", "-5 [text brackets]"],
      ["（1,234）", "-1234 [text brackets]"],
      ["(▲5)", "-5 [text triangle brackets]"],
      ["( 5 )", "-5 [text brackets space]"],
      ["+12", "12 [text]"],
      ["＋３", "3 [text full-width]"],
      ["±0", "0 [text]"],
      ["▲0", "0 [text triangle]"],
      ["-0.5", "-0.5 [text]"],
      ["▲2.5%", "-2.5 % [text unit triangle]"],
      ["―5", "unreadable"],
      ["ー5", "unreadable"],
      ["--5", "unreadable"],
      ["±5", "unreadable"],
      ["(5", "unreadable"],
      ["(17,400千円)", "unreadable"],
      ["▲▲5", "unreadable"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("units", () => {
    it.each([
      ["16,125人", "16125 人 [text unit]"],
      ["4名", "4 名 [text unit]"],
      ["110件", "110 件 [text unit]"],
      ["106店舗", "106 店舗 [text unit]"],
      ["13施設", "13 施設 [text unit]"],
      ["2地区", "2 地区 [text unit]"],
      ["5校", "5 校 [text unit]"],
      ["24回", "24 回 [text unit]"],
      ["10.82日", "10.82 日 [text unit]"],
      ["10.82 日", "10.82 日 [text unit space]"],
      ["11.30　日", "11.30 日 [text unit space]"],
      ["957.04㎥", "957.04 ㎥ [text unit]"],
      ["360m3", "360 m3 [text unit]"],
      ["1,000m³", "1000 m³ [text unit]"],
      ["21.5ha", "21.5 ha [text unit]"],
      ["3,400台", "3400 台 [text unit]"],
      ["500㎡", "500 ㎡ [text unit]"],
      ["12.5km", "12.5 km [text unit]"],
      ["120t", "120 t [text unit]"],
      ["５０ｔ", "50 t [text full-width unit]"],
      ["1,200ｔ-CO2", "1200 t-CO2 [text unit]"],
      ["15千t-CO₂", "15 千t-CO₂ [text unit]"],
      ["350kWh", "350 kWh [text unit]"],
      ["5か所", "5 か所 [text unit]"],
      ["5ヶ所", "5 ヶ所 [text unit]"],
      ["5カ所", "5 カ所 [text unit]"],
      ["５箇所", "5 箇所 [text full-width unit]"],
      ["3つ", "3 つ [text unit]"],
      ["4割", "4 割 [text unit]"],
      ["2.1倍", "2.1 倍 [text unit]"],
      ["1.55ポイント", "1.55 ポイント [text unit]"],
      ["5pt", "5 pt [text unit]"],
      ["15位", "15 位 [text unit]"],
      ["82.5歳", "82.5 歳 [text unit]"],
      ["120分", "120 分 [text unit]"],
      ["3時間", "3 時間 [text unit]"],
      ["4か月", "4 か月 [text unit]"],
      ["10年", "10 年 [text unit]"],
      ["5年間", "5 年間 [text unit]"],
      ["20世帯", "20 世帯 [text unit]"],
      ["38団体", "38 団体 [text unit]"],
      ["2泊", "2 泊 [text unit]"],
      ["450校", "450 校 [text unit]"],
      ["7品目", "7 品目 [text unit]"],
      ["5億", "5 億 [text unit]"],
      ["12路線", "12 路線 [text unit]"],
      ["9組", "9 組 [text unit]"],
      ["3戸", "3 戸 [text unit]"],
      ["0.13人/km", "0.13 人/km [text unit]"],
      ["43,069円/人", "43069 円/人 [text unit]"],
      ["20.3人／ha", "20.3 人/ha [text unit]"],
      ["20.3人/ha", "20.3 人/ha [text unit]"],
      ["1.2件/人", "1.2 件/人 [text unit]"],
      ["12.3人/10万人", "12.3 人/10万人 [text unit]"],
      ["120人/日", "120 人/日 [text unit]"],
      ["5件/月", '5 件 "/月" [text unit period]'],
      ["330人日", "330 人日 [text unit]"],
      ["45点", "45 点 [text unit]"],
      ["200冊", "200 冊 [text unit]"],
      ["48プログラム", "48 プログラム [text unit]"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("short words no list knows", () => {
    it.each([
      ["12法人", "12 法人 [text unit]"],
      ["8経営体", "8 経営体 [text unit]"],
      ["3大学", "3 大学 [text unit]"],
      ["5酒蔵", "5 酒蔵 [text unit]"],
      ["6ブランド", "6 ブランド [text unit]"],
      ["4駐車場", "4 駐車場 [text unit]"],
      ["12ボランティア", "12 ボランティア [text unit]"],
      ["7流域", "7 流域 [text unit]"],
      ["2 法人", "2 法人 [text unit space]"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("words that are no unit", () => {
    it.each([
      ["12月", "unreadable"],
      ["5期", "unreadable"],
      ["3号", "unreadable"],
      ["2番", "unreadable"],
      ["6年度", "unreadable"],
      ["5回目", "unreadable"],
      ["3日目", "unreadable"],
      ["第2期", "unreadable"],
      ["第3回", "unreadable"],
      ["2年目", "unreadable"],
      ["3級", "unreadable"],
      ["施策1", "unreadable"],
      ["10時", "unreadable"],
      ["５番目", "unreadable"],
      ["8割増", "8 割 increase [text unit]"],
      ["1番", "unreadable"],
      ["3等", "unreadable"],
      ["5名超え", "5 名 gt [text unit qualifier]"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("money", () => {
    it.each([
      ["2,812千円", "2812 千円 [text unit]"],
      ["256,000千円", "256000 千円 [text unit]"],
      ["19百万円", "19 百万円 [text unit]"],
      ["33億円", "33 億円 [text unit]"],
      ["3.5億円", "3.5 億円 [text unit]"],
      ["４億円", "4 億円 [text full-width unit]"],
      ["2,325十億円", "2325 十億円 [text unit]"],
      ["10万円", "10 万円 [text unit]"],
      ["540,000円", "540000 円 [text unit]"],
      ["¥1,234", "1234 円 [text unit]"],
      ["￥１，２３４", "1234 円 [text full-width unit]"],
      ["1,234円", "1234 円 [text unit]"],
      ["2千万円", "2 千万円 [text unit]"],
      ["1.5兆円", "1.5 兆円 [text unit]"],
      ["３億５千万円", "350000000 円 [text full-width unit scale-words]"],
      ["3億5千万円", "350000000 円 [text unit scale-words]"],
      ["1億2,000万円", "120000000 円 [text unit scale-words]"],
      ["1億2000万円", "120000000 円 [text unit scale-words]"],
      ["5千円", "5 千円 [text unit]"],
      ["12万3,456人", "123456 人 [text unit scale-words]"],
      ["3万5千", "35000 [text scale-words]"],
      ["▲1億2000万円", "-120000000 円 [text unit triangle scale-words]"],
      ["1.5億2000万円", "unreadable"],
      ["3千5億円", "unreadable"],
      ["1億", "1 億 [text unit]"],
      ["37万人", "37 万人 [text unit]"],
      ["354,831,799\n円", "354831799 円 [text unit space]"],
      ["43,069 円/人", "43069 円/人 [text unit space]"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("percent", () => {
    it.each([
      ["20.10%", "20.10 % [text unit]"],
      ["100%", "100 % [text unit]"],
      ["１００％", "100 % [text full-width unit]"],
      ["29.21％", "29.21 % [text full-width unit]"],
      ["7.70%", "7.70 % [text unit]"],
      ["-226%", "-226 % [text unit]"],
      ["▲３．５％", "-3.5 % [text full-width unit triangle]"],
      ["103 %", "103 % [text unit space]"],
      ["0%", "0 % [text unit]"],
      ["12.5パーセント", "12.5 パーセント [text unit]"],
      ["5％ポイント", "5 %ポイント [text full-width unit]"],
      ["8‰", "8 ‰ [text unit]"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("qualifiers", () => {
    it.each([
      ["7,000以上", "7000 gte [text qualifier]"],
      ["7,000人以上", "7000 人 gte [text unit qualifier]"],
      ["7,000以上人", "7000 人 gte [text unit qualifier]"],
      ["100以下", "100 lte [text qualifier]"],
      ["100未満", "100 lt [text qualifier]"],
      ["100人未満", "100 人 lt [text unit qualifier]"],
      ["100超", "100 gt [text qualifier]"],
      ["100人超", "100 人 gt [text unit qualifier]"],
      ["100超過", "100 gt [text qualifier]"],
      ["100を超える", "100 gt [text qualifier]"],
      ["100以内", "100 lte [text qualifier]"],
      ["100まで", "100 lte [text qualifier]"],
      ["約500人", "500 人 about [text unit qualifier]"],
      ["約30", "30 about [text qualifier]"],
      ["およそ500", "500 about [text qualifier]"],
      ["概ね80%", "80 % about [text unit qualifier]"],
      ["おおむね80％", "80 % about [text full-width unit qualifier]"],
      ["33億円程度", "33 億円 about [text unit qualifier]"],
      ["100前後", "100 about [text qualifier]"],
      ["100内外", "100 about [text qualifier]"],
      ["100人ほど", "100 人 about [text unit qualifier]"],
      ["100余り", "100 about [text qualifier]"],
      ["100強", "100 about [text qualifier]"],
      ["≥100", "100 gte [text qualifier]"],
      ["≧80%", "80 % gte [text unit qualifier]"],
      ["＞100", "100 gt [text qualifier]"],
      ["＞＝100", "100 gte [text qualifier]"],
      ["≤5", "5 lte [text qualifier]"],
      ["<=5", "5 lte [text qualifier]"],
      ["＜５", "5 lt [text full-width qualifier]"],
      ["少なくとも100件", "100 件 gte [text unit qualifier]"],
      ["最大20件", "20 件 lte [text unit qualifier]"],
      ["80%以上を維持", '80 % gte "を維持" [text unit qualifier]'],
      ["80％以上", "80 % gte [text full-width unit qualifier]"],
      ["100を上回る", "100 gt [text qualifier]"],
      ["100を下回る", "100 lt [text qualifier]"],
      ["100を下回らない", "100 gte [text qualifier]"],
      ["約100人以上", '100 人 gte "約" [text unit qualifier]'],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("changes", () => {
    it.each([
      ["61人増加", "61 人 increase [text unit]"],
      ["5ポイント増", "5 ポイント increase [text unit]"],
      ["10％減", "10 % decrease [text full-width unit]"],
      ["10%減少", "10 % decrease [text unit]"],
      ["20%削減", "20 % decrease [text unit]"],
      ["3件増", "3 件 increase [text unit]"],
      ["15％向上", "15 % increase [text full-width unit]"],
      ["5ポイントの増加", "5 ポイント increase [text unit]"],
      ["2.0倍増", "2.0 倍 increase [text unit]"],
      ["前年比5%増", '5 % increase "前年比" [text unit]'],
      ["前年度比3.2%減", '3.2 % decrease "前年度比" [text unit]'],
      ["5件増減", "unreadable"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("status", () => {
    it.each([
      ["6,766（概算値）", "6766 provisional [text]"],
      ["6,766概算値", "6766 provisional [text]"],
      ["6,766 速報値", "6766 provisional [text space]"],
      ["6,766（速報）", "6766 provisional [text]"],
      ["6766（暫定）", "6766 provisional [text]"],
      ["(仮)120", "120 provisional [text]"],
      ["120（仮）", "120 provisional [text]"],
      ["150見込", "150 forecast [text]"],
      ["150人見込み", "150 人 forecast [text unit]"],
      ["150人（見込）", "150 人 forecast [text unit]"],
      ["150（予定）", "150 forecast [text]"],
      ["見込150人", "150 人 forecast [text unit]"],
      ["895（推計）", "895 estimate [text]"],
      ["895（推計値）", "895 estimate [text]"],
      ["推計895", "895 estimate [text]"],
      ["895(推定)", "895 estimate [text]"],
      ["120（概数）", "120 provisional [text]"],
      ["120人（速報値、R5）", '120 人 @2023 provisional "速報値、R5" [text unit year]'],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("years", () => {
    it.each([
      ["2,325\n（H24）", "2325 @2012 [text year space]"],
      ["2,325（H24）", "2325 @2012 [text year]"],
      ["2,325 (H24)", "2325 @2012 [text year space]"],
      ["7,039（H26）", "7039 @2014 [text year]"],
      ["895（平成26年度）", "895 @2014 [text year]"],
      ["895[R5]", "895 @2023 [text year]"],
      ["895【2023年度】", "895 @2023 [text year]"],
      ["895（2023）", "895 @2023 [text year]"],
      ["895（2023年）", "895 @2023 [text year]"],
      ["895（R元）", "895 @2019 [text year]"],
      ["895（令和元年）", "895 @2019 [text year]"],
      ["55,403\n（H27）", "55403 @2015 [text year space]"],
      ["120人（R6.3末現在）", "120 人 @2023 [text unit year]"],
      ["120人（令和6年3月31日現在）", "120 人 @2023 [text unit year]"],
      ["120人（令和5年度末）", "120 人 @2023 [text unit year]"],
      ["（H24）2,325", "2325 @2012 [text year]"],
      ["H26 7,039", "7039 @2014 [text year space]"],
      ["R5：120人", "120 人 @2023 [text unit year]"],
      ["令和5年度末 120人", "120 人 @2023 [text unit year space]"],
      ["R6.3末現在 120人", "120 人 @2023 [text unit year space]"],
      ["120人 R5", "120 人 @2023 [text unit year space]"],
      ["1.48（R4実績）", "1.48 @2022 [text year]"],
      ["1.48（R4国勢調査）", '1.48 @2022 "R4国勢調査" [text year]'],
      ["250人（R2～R4累計）", '250 人 @2022 /3y "R2~R4累計" [text unit year]'],
      ["250人（令和2年度～令和4年度の累計）", '250 人 @2022 /3y "令和2年度~令和4年度の累計" [text unit year]'],
      ["45.2%（R5アンケート調査）", '45.2 % @2023 "R5アンケート調査" [text unit year]'],
      ["120（R7公表予定）", '120 provisional "R7公表予定" [text]'],
      ["7,000以上（R6）", "7000 gte @2024 [text qualifier year]"],
      ["895（H26.10.1）", "895 @2014 [text year]"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("note marks", () => {
    it.each([
      ["2,496※1", "2496 ※1 [text note-mark]"],
      ["494※2", "494 ※2 [text note-mark]"],
      ["494※", "494 ※ [text note-mark]"],
      ["494＊1", "494 ※1 [text note-mark]"],
      ["494*1", "494 ※1 [text note-mark]"],
      ["494*", "494 ※ [text note-mark]"],
      ["494 *1)", "494 ※1 [text note-mark space]"],
      ["494注1", "494 注1 [text note-mark]"],
      ["494（注1）", "494 注1 [text note-mark]"],
      ["494（※1）", "494 ※1 [text note-mark]"],
      ["494¹", "494 ¹ [text note-mark]"],
      ["494人※1", "494 人 ※1 [text unit note-mark]"],
      ["※1 494", "494 ※1 [text note-mark space]"],
      ["494\n※1", "494 ※1 [text note-mark space]"],
      ["12.5%※3", "12.5 % ※3 [text unit note-mark]"],
      ["494※H30年度は概算", '494 @2018 provisional "H30年度は概算" [text year note-mark]'],
      ["494※推計値", '494 estimate "推計値" [text note-mark]'],
      ["494（※）", "494 ※ [text note-mark]"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("periods", () => {
    it.each([
      ["328人／年", "328 人 /1y [text unit period]"],
      ["33件／年", "33 件 /1y [text unit period]"],
      ["1件/年", "1 件 /1y [text unit period]"],
      ["250人増加/4年", "250 人 /4y increase [text unit period]"],
      ["4件／4年", "4 件 /4y [text unit period]"],
      ["28件/3か年", "28 件 /3y [text unit period]"],
      ["36件／4か年", "36 件 /4y [text unit period]"],
      ["17件／１か年", "17 件 /1y [text unit period]"],
      ["0件／１か年", "0 件 /1y [text unit period]"],
      ["4件/4ヶ年", "4 件 /4y [text unit period]"],
      ["4件/4カ年", "4 件 /4y [text unit period]"],
      ["4件/4ヵ年", "4 件 /4y [text unit period]"],
      ["4件/4箇年", "4 件 /4y [text unit period]"],
      ["120/年", "120 /1y [text period]"],
      ["年間120件", "120 件 /1y [text unit period]"],
      ["年120件", "120 件 /1y [text unit period]"],
      ["毎年10件", "10 件 /1y [text unit period]"],
      ["毎年度10件", "10 件 /1y [text unit period]"],
      ["4年間で250人", "250 人 /4y [text unit period]"],
      ["5か年累計100件", '100 件 /5y "累計" [text unit period]'],
      ["100件（5年間）", "100 件 /5y [text unit period]"],
      ["100件（５か年累計）", '100 件 /5y "累計" [text unit period]'],
      ["250人4年間", "250 人 /4y [text unit period]"],
      ["10件/年度", "10 件 /1y [text unit period]"],
      ["100件（年間）", "100 件 /1y [text unit period]"],
      ["100件（累計）", '100 件 "累計" [text unit]'],
      ["累計120件", '120 件 "累計" [text unit]'],
      ["120件（延べ）", '120 件 "延べ" [text unit]'],
      ["延べ1,200人", '1200 人 "延べ" [text unit]'],
      ["延1,200人", '1200 人 "延" [text unit]'],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("several", () => {
    it.each([
      ["5校\n175名", "several: 5 校 | 175 名"],
      ["49人\n（夏版27人\n春版22人）", 'several: 49 人 | 27 人 "夏版" | 22 人 "春版"'],
      ["イベント１回\n宿泊者数\n１7０人", 'several: 1 回 "イベント" | 170 人 "宿泊者数"'],
      ["10～15", "several: 10 | 15"],
      ["10〜15人", "several: 10 | 15 人"],
      ["7-8", "several: 7 | 8"],
      ["７～８回", "several: 7 | 8 回"],
      ["3/4", "several: 3 | 4"],
      ["1/2", "several: 1 | 2"],
      ["4→23", "several: 4 | 23"],
      ["1万円⇒2万円", "several: 1 万円 | 2 万円"],
      ["11千円⇒19千円", "several: 11 千円 | 19 千円"],
      ["120人（うち女性45人）", 'several: 120 人 | 45 人 "うち女性"'],
      ["24,300千円\n(17,400千円)", "several: 24300 千円 | 17400 千円"],
      ["80%（40/50）", "several: 80 % | 40 | 50"],
      ["5件、3件", "several: 5 件 | 3 件"],
      ["男12人 女15人", 'several: 12 人 "男" | 15 人 "女"'],
      ["男性：12人、女性：15人", 'several: 12 人 "男性" | 15 人 "女性"'],
      ["R4:12人\nR5:15人", "several: 12 人 @2022 | 15 人 @2023"],
      ["12人・3社", "several: 12 人 | 3 社"],
      ["1回、45人", "several: 1 回 | 45 人"],
      ["各区19百万円\n共通5百万円\n計1億円", 'several: 19 百万円 "各区" | 5 百万円 "共通" | 1 億円 "計"'],
      ["10人／5社", "several: 10 人 | 5 社"],
      ["12+3", "several: 12 | 3"],
      ["2×3", "several: 2 | 3"],
      ["1回45人", "several: 1 回 | 45 人"],
      ["3位（47都道府県中）", '3 位 "47都道府県中" [text unit]'],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("two slots in one cell", () => {
    it.each([
      ["目標120／実績98", "unreadable"],
      ["目標：120、実績：98", "unreadable"],
      ["目標120 実績98", "unreadable"],
      ["実績98（目標120）", "unreadable"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("labels and remarks", () => {
    it.each([
      ["目標120", '120 "目標" [text]'],
      ["目標：120人", '120 人 "目標" [text unit]'],
      ["実績 98", '98 "実績" [text space]'],
      ["計120人", '120 人 "計" [text unit]'],
      ["合計：1,200件", '1200 件 "合計" [text unit]'],
      ["宿泊者数\n170人", '170 人 "宿泊者数" [text unit space]'],
      ["参加者：45人", '45 人 "参加者" [text unit]'],
      ["参加者数：45", '45 "参加者数" [text]'],
      ["20,608千円\n(全額R5.2補計上)", '20608 千円 "全額R5.2補計上" [text unit space]'],
      ["1,319千円\n(一部R5.2補計上)", '1319 千円 "一部R5.2補計上" [text unit space]'],
      ["4,974,500千円\n(R5補正含む)", '4974500 千円 "R5補正含む" [text unit space]'],
      ["20,608千円\n(一)", '20608 千円 "一" [text unit space]'],
      ["120人（社）", "120 人(社) [text unit]"],
      ["５０団体（者）", '50 団体 "者" [text full-width unit]'],
      ["120（人）", "120 人 [text unit]"],
      ["120（件／年）", "120 件 /1y [text unit period]"],
      ["100%（達成）", '100 % "達成" [text unit]'],
      ["100%達成", '100 % "達成" [text unit]'],
      ["5校（全校）", '5 校 "全校" [text unit]'],
      ["3.5点（5点満点）", '3.5 点 "5点満点" [text unit]'],
      ["1日あたり120人", '120 人 "1日あたり" [text unit]'],
      ["人口10万人当たり12.3人", '12.3 人 "人口10万人当たり" [text unit]'],
      ["45人\nコロナの影響", '45 人 "コロナの影響" [text unit space]'],
      ["30件（市内のみ）", '30 件 "市内のみ" [text unit]'],
      ["5件実施", '5 件 "実施" [text unit]'],
      ["3回開催", '3 回 "開催" [text unit]'],
      ["0件（該当なし）", '0 件 "該当なし" [text unit]'],
      ["60.7を維持", '60.7 "を維持" [text]'],
      ["60.7（維持）", '60.7 "維持" [text]'],
      ["120人【累計】", '120 人 "累計" [text unit]'],
      ["5団体(新規)", '5 団体 "新規" [text unit]'],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("dates and times", () => {
    it.each([
      ["2024/4/1", "unreadable"],
      ["2024-04-01", "unreadable"],
      ["2024.4.1", "unreadable"],
      ["2024/4", "unreadable"],
      ["2024-04", "unreadable"],
      ["R6.4.1", "unreadable"],
      ["R6.3", "unreadable"],
      ["R6.3末", "unreadable"],
      ["令和6年4月1日", "unreadable"],
      ["令和６年度", "unreadable"],
      ["平成30年", "unreadable"],
      ["H30", "unreadable"],
      ["R元", "unreadable"],
      ["2024年", "unreadable"],
      ["2024年度", "unreadable"],
      ["2019", "2019 [text]"],
      ["2024.4", "2024.4 [text]"],
      ["4月1日", "unreadable"],
      ["10月", "unreadable"],
      ["10月末", "unreadable"],
      ["10:30", "unreadable"],
      ["３分の１", "unreadable"],
      ["3分の2", "unreadable"],
      ["FY2024", "unreadable"],
      ["2020年度～2023年度", "unreadable"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("sentences", () => {
    it.each([
      ["令和6年度は3回開催し、45人が参加した。", "unreadable"],
      ["前年度より5件の増加となった", "unreadable"],
      ["セミナーを3回実施した", "unreadable"],
      ["検討委員会を設置", "unreadable"],
      ["現状維持", "unreadable"],
      ["増加", "unreadable"],
      ["全校", "unreadable"],
      ["◎", "unreadable"],
      ["○", "unreadable"],
      ["A", "unreadable"],
      ["達成", "unreadable"],
      ["ゼロ", "unreadable"],
      ["TRUE", "unreadable"],
      ["約", "unreadable"],
      ["人", "unreadable"],
      ["%", "unreadable"],
      ["以上", "unreadable"],
      ["▲", "unreadable"],
      ["※1", "unreadable"],
      ["（）", "unreadable"],
      ["別紙のとおり", "unreadable"],
      ["・", "missing: dash"],
      ["#", "unreadable"],
      ["目標", "unreadable"],
      ["100%を目指して5年後に80%", "unreadable"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("relatives", () => {
    it.each([
      ["4.0万人", "4.0 万人 [text unit]"],
      ["約３億５千万円", "350000000 円 about [text full-width unit qualifier scale-words]"],
      ["7000人/年以上", "7000 人 gte /1y [text unit qualifier period]"],
      ["25％以上（R11）", "25 % gte @2029 [text full-width unit qualifier year]"],
      ["0.56\n(H26平均)", '0.56 @2014 "平均" [text year space]'],
      ["100点満点中80点", 'several: 100 点 | 80 点 "満点中"'],
      ["年1回以上", "1 回 gte /1y [text unit qualifier period]"],
      ["年2回", "2 回 /1y [text unit period]"],
      ["月1回", '1 回 "月" [text unit period]'],
      ["週3回", '3 回 "週" [text unit period]'],
      ["2回/週", '2 回 "/週" [text unit period]'],
      ["5.2％\n（速報値）", "5.2 % provisional [text full-width unit space]"],
      ["R4：64.5％", "64.5 % @2022 [text full-width unit year]"],
      ["2024：100", "100 @2024 [text year]"],
      ["64.5%(R4.10.1時点)", "64.5 % @2022 [text unit year]"],
      ["120件（H30-R4平均）", '120 件 @2022 "H30-R4平均" [text unit year]'],
      ["120件(5年平均)", '120 件 "5年平均" [text unit]'],
      ["20か所\n累計", '20 か所 "累計" [text unit space]'],
      ["24時間365日", "several: 24 時間 | 365 日"],
      ["5人以上10人未満", "several: 5 人 gte | 10 人 lt"],
      ["5人～", "unreadable"],
      ["500人→600人", "several: 500 人 | 600 人"],
      ["（目標）120", '120 "目標" [text]'],
      ["12,345人（前年12,000人）", "unreadable"],
      ["53.2%（全国平均50.1%）", 'several: 53.2 % | 50.1 % "全国平均"'],
      ["８千５百人", "8500 人 [text full-width unit scale-words]"],
      ["0.1μg/m3", "0.1 μg/m3 [text unit]"],
      ["300ｔ/日", "300 t/日 [text unit]"],
      ["5.5ﾎﾟｲﾝﾄ", "5.5 ポイント [text unit]"],
      ["12ｹ所", "12 ケ所 [text unit]"],
      ["3社（累計12社）", 'several: 3 社 | 12 社 "累計"'],
      ["12（3）", "several: 12 | 3"],
      ["-　5", "-5 [text triangle space]"],
      ["120(注)", '120 "注" [text]'],
      ["達成率85%", '85 % "達成率" [text unit]'],
      ["85%達成", '85 % "達成" [text unit]'],
      ["達成（100%）", "unreadable"],
      ["未達成", "unreadable"],
      ["0件（未実施）", '0 件 "未実施" [text unit]'],
      ["未実施（0件）", "unreadable"],
      ["集計中（速報値120）", "unreadable"],
      ["―（120）", "unreadable"],
      ["10人（R6.12末現在）", "10 人 @2024 [text unit year]"],
      ["10人（12月末現在）", '10 人 "12月末現在" [text unit]'],
      ["10人（3/31現在）", '10 人 "3/31現在" [text unit]'],
      ["(120)人", "-120 人 [text unit brackets]"],
      ["「120」", "unreadable"],
      ["120.", "unreadable"],
      ["12 0人", "unreadable"],
      ["120\n\n人", "120 人 [text unit space]"],
      ["120\t人", "120 人 [text unit space]"],
      ["以上120", "unreadable"],
      ["半減", "unreadable"],
      ["00", "unreadable"],
      ["1人1台", "several: 1 人 | 1 台"],
      ["1時間30分", "several: 1 時間 | 30 分"],
      ["1時間半", "unreadable"],
      ["10年2か月", 'several: 10 | 2 か月 "年"'],
      ["令和6年度 100件", "100 件 @2024 [text unit year space]"],
      ["100（R6目標）", '100 @2024 "目標" [text year]'],
      ["1.0E+05", "unreadable"],
      ["G1-1-1", "unreadable"],
      ["1-1 すべての人", "unreadable"],
      ["月20件", '20 件 "月" [text unit period]'],
      ["横ばい", "unreadable"],
      ["前年度以上", "unreadable"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  it("has a stray space also where nobody sees it", () => {
    expect(say(readValue(typed("\u200b65\ufeff")))).toBe("65 [text space]");
    expect(say(readValue(typed("65\u00a0人")))).toBe("65 人 [text unit space]");
    expect(say(readValue(typed("6\u00005")))).toBe("65 [text space]");
  });
});
