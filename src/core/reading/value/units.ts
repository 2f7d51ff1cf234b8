/** A name with its unit in brackets behind it: 市内総生産額（十億円） → 市内総生産額, 十億円. */
export function splitTrailingUnit(text: string): { readonly name: string; readonly unit?: string } {
  return { name: text };
}

/** （単位：人）, 単位 千円, (単位:円、％) → the unit; undefined when the text is no such caption. */
export function readUnitCaption(_text: string): string | undefined {
  return undefined;
}

/** The text as a unit in one width, when it is one: "％" → "%", "人／ha" → "人/ha"; undefined otherwise. */
export function readUnit(_text: string): string | undefined {
  return undefined;
}
