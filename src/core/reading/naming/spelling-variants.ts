/**
 * Words that municipal documents write in several ways without meaning several things.
 * Only spellings; words with another meaning in law or practice (地域/区域, 寄附金/交付金) never belong here.
 */
export const SPELLING_VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/寄付/gu, "寄附"],
  [/子ども|子供|コドモ/gu, "こども"],
  [/空[きキ]?[家屋]/gu, "空家"],
  [/取[りリ]?組[みミ]?/gu, "取組"],
  [/障(?:がい|碍)/gu, "障害"],
  [/受け?入れ?/gu, "受入"],
  [/申し?込み?/gu, "申込"],
  [/問い?合わ?せ/gu, "問合"],
  [/見(?:込み?|こみ)/gu, "見込"],
  [/のべ/gu, "延べ"],
  [/[1一]人(?:当たり|あたり|当り)/gu, "1人あたり"],
  [/[当あ](?:たり|り)/gu, "あたり"],
  [/[ヶケヵカか箇](?=年|月|所|国)/gu, "か"],
  [/コンピューター/gu, "コンピュータ"],
  [/サポーター(?=ズ)/gu, "サポータ"],
];
