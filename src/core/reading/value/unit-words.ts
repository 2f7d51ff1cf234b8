/**
 * The words that are units. A word stands here when it is a unit in brackets behind a name as well: 累計 and 市内 in
 * brackets qualify the name, 人 and 件 do not. Words that can be either are in AMBIGUOUS.
 */

/** Units that are multiples of one another, with the word each group is named by. */
export const MEASURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  円: { 円: 1, "¥": 1, 銭: 0.01 },
  人: { 人: 1, 名: 1, 人員: 1, 延べ人: 1, 延人: 1 },
  件: { 件: 1 },
  "%": { "%": 1, パーセント: 1, 割: 10, "‰": 0.1 },
  ポイント: { ポイント: 1, pt: 1, Pt: 1, "%ポイント": 1, pp: 1 },
  箇所: { 箇所: 1, か所: 1, カ所: 1, ヶ所: 1, ヵ所: 1, ケ所: 1, 個所: 1, ヶ処: 1 },
  "㎡": {
    "㎡": 1,
    m2: 1,
    "m²": 1,
    平方メートル: 1,
    アール: 100,
    ha: 1e4,
    ヘクタール: 1e4,
    "㎢": 1e6,
    km2: 1e6,
    "km²": 1e6,
    平方キロメートル: 1e6,
  },
  "㎥": { "㎥": 1, m3: 1, "m³": 1, 立方メートル: 1 },
  m: {
    m: 1,
    メートル: 1,
    cm: 0.01,
    センチメートル: 0.01,
    mm: 0.001,
    km: 1000,
    キロメートル: 1000,
    "㎞": 1000,
    "㎝": 0.01,
    "㎜": 0.001,
  },
  t: { t: 1, トン: 1, kg: 0.001, キログラム: 0.001, "㎏": 0.001, g: 1e-6, グラム: 1e-6, kt: 1000 },
  "t-CO2": {
    "t-CO2": 1,
    tCO2: 1,
    "t-CO₂": 1,
    "tCO₂": 1,
    "トン-CO2": 1,
    トンCO2: 1,
    "トン-CO₂": 1,
    "kg-CO2": 0.001,
    "kg-CO₂": 0.001,
    kgCO2: 0.001,
    "kgCO₂": 0.001,
  },
  L: { L: 1, ℓ: 1, リットル: 1, mL: 0.001, ml: 0.001, kL: 1000, kl: 1000, kℓ: 1000, キロリットル: 1000 },
  kWh: { kWh: 1, kwh: 1, KWH: 1, Wh: 0.001, MWh: 1000, GWh: 1e6 },
  kW: { kW: 1, kw: 1, KW: 1, MW: 1000 },
  J: { kJ: 1e3, MJ: 1e6, GJ: 1e9, TJ: 1e12, PJ: 1e15 },
  時間: { 時間: 1, h: 1, 分: 1 / 60, 分間: 1 / 60, 秒: 1 / 3600 },
  日: { 日: 1, 日間: 1 },
  年: {
    年: 1,
    年間: 1,
    か年: 1,
    カ年: 1,
    ヶ年: 1,
    ヵ年: 1,
    か月: 1 / 12,
    カ月: 1 / 12,
    ヶ月: 1 / 12,
    ヵ月: 1 / 12,
    ケ月: 1 / 12,
    箇月: 1 / 12,
  },
  か国: { か国: 1, カ国: 1, ヶ国: 1, ヵ国: 1, 箇国: 1 },
  週間: { 週間: 1 },
};

/** Counters: each counts only itself. */
export const COUNTERS: readonly string[] = (
  "店舗 店 社 戸 世帯 団体 組 組織 グループ 施設 回 泊 台 校 点 位 歳 才 地区 町内 町内会 路線 系統 便 本 冊 枚 個 品 品目 " +
  "種 種類 品種 棟 室 床 席 隻 頭 羽 匹 尾 株 筆 区画 区域 口 票 通 編 事業所 事業者 経営体 講座 教室 コース アクセス PV " +
  "ビュー フォロワー ダウンロード DL 会場 作品 品 銘柄 市町村 自治体 学級 クラス チーム 圃場 箱 袋 セット 基 人日 人泊 " +
  "人回 人時 人・日 人・回 人キロ 倍 ℃ 点 つ 社・団体 dB ppm ng μg µg mg 錠 着 足 膳 杯 玉 束 俵 巻 曲 問 篇 か寺 " +
  "議席 議案 か条 段階 区間 団 戸分 隊 班 拠点 台数 プロジェクト 商品 事例 箇所数 ページ サイト 橋 駅 床分 レベル"
).split(/\s+/);

/** Words that count behind a number but qualify a name: （企業） is a unit only behind a name that ends with 数. */
export const AMBIGUOUS: readonly string[] = (
  "企業 法人 農家 農業者 会員 事業 区 町 村 市 県 国 部 課 園 局 者 登録 路線 会議 計画 公園 学校 学生 児童 家庭 自治会 " +
  "アプリ 都道府県 文 語 話 石 節 例 式 機 度"
).split(/\s+/);

/** Words that multiply what follows: 千円, 十億円. Longest first where one begins another. */
export const SCALES: Readonly<Record<string, number>> = {
  千億: 1e11,
  百億: 1e10,
  十億: 1e9,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  兆: 1e12,
  億: 1e8,
  万: 1e4,
  千: 1e3,
  百: 100,
  十: 10,
};

/** One base for each unit that a number can be converted into. */
export interface Measure {
  readonly base: string;
  readonly factor: number;
}

export const MEASURE_OF: ReadonlyMap<string, Measure> = new Map(
  Object.entries(MEASURES).flatMap(([base, words]) =>
    Object.entries(words).map(([word, factor]): [string, Measure] => [word, { base, factor }]),
  ),
);
