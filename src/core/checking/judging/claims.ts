import { bareNameKey } from "../../reading/naming/name-key";

/** What a sentence claims about the number. */
export interface Claim {
  readonly claim: "rose" | "fell" | "kept" | "met" | "missed";
  /** The words that claim it. */
  readonly said: string;
}

/** Words with what they claim. What negates or plans stands in NOT_A_FACT. */
const CLAIMS: readonly (readonly [RegExp, Claim["claim"]])[] = [
  [/目標(?:値)?(?:に|を|には)?(?:[^。、]{0,8})(?:達成でき(?:な|ず)|達しな|届か|下回|未達)/u, "missed"],
  [/目標(?:値)?(?:に|を)(?:[^。、]{0,6})(?:達成(?:し|でき(?:た|て))|上回(?:っ|り|る)|超え(?:た|て|る)|クリア)/u, "met"],
  [/(?:増加|上昇|伸び|増え|向上|拡大)(?:し(?:た|て|ている)|た|て|傾向|となっ)/u, "rose"],
  [/(?:減少|低下|下降|落ち込|減っ|縮小)(?:し(?:た|て|ている)|た|て|傾向|となっ|ん(?:だ|で))/u, "fell"],
  [/(?:を維持し|横ばい(?:で|と|に))/u, "kept"],
];

/** Wishes, plans and denials claim nothing: 増加させたい, 増加に向け, 増加していない, 増加する見込み. */
const NOT_A_FACT =
  /(?:さ)?せ(?:たい|る|て)|たい(?:。|$)|に向け|目指|必要|見込|予定|検討|図(?:る|り|っ)|していない|しなかった|ではない|抑制|に努め|すれば|ため(?:に|の)/u;

/** Words that turn to another subject or another time. */
const OTHER_SUBJECT = /昨年(?:度)?の|月(?:は|に|から)|他市|全国|県内(?:他|平均)|一方/u;

/** Without one of these words nothing is claimed: most texts are done with here. */
const MAY_CLAIM = /目標|増|上昇|伸び|向上|拡大|減|低下|下降|落ち込|縮小|維持|横ばい/u;

/** The claims of a text about this indicator: sentences that name its last word, or its target. */
export function claimsOf(text: string, name: string): readonly Claim[] {
  if (!MAY_CLAIM.test(text.normalize("NFKC"))) return [];
  const subject = subjectOf(name);
  const clauses = text.normalize("NFKC").split(/[。\n、]|ものの|(?<=た|る|い)が(?=、|$)/u);
  const claims: Claim[] = [];
  for (const clause of clauses) {
    if (NOT_A_FACT.test(clause) || OTHER_SUBJECT.test(clause)) continue;
    for (const [pattern, claim] of CLAIMS) {
      const match = pattern.exec(clause);
      if (!match) continue;
      const aboutTarget = claim === "met" || claim === "missed";
      if (!aboutTarget && !speaksOf(clause.slice(0, match.index), subject)) continue;
      claims.push({ claim, said: clause.trim() });
      break;
    }
  }
  return claims;
}

/** The tail of a name that a sentence would use: 人吉しごとサポートセンター相談件数 → 相談件数. */
function subjectOf(name: string): string {
  const key = bareNameKey(name);
  return /(?:[\p{Script=Han}]{2,}|[\p{Script=Katakana}ー]{2,}[\p{Script=Han}]*)$/u.exec(key)?.[0] ?? key;
}

/** The subject, or its stem without 数 or 率, as the topic of the clause, with nothing between it and the claim but a little. */
function speaksOf(before: string, subject: string): boolean {
  const plain = before.replace(/の(?=件数|人数|者数)/u, "");
  const tails = [subject, subject.slice(-4)].filter((word) => word.length >= 3);
  return tails.some((word) => {
    const at = plain.lastIndexOf(word);
    return at >= 0 && /^(?:は|が|も|について)?[^はがも]{0,12}$/u.test(plain.slice(at + word.length));
  });
}
