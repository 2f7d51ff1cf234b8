/** The three ways of [DBNum1], [DBNum2] and [DBNum3] to write numbers in Japanese. */
interface Style {
  readonly digits: string;
  readonly tens: readonly string[];
  readonly myriads: readonly string[];
  /** 壱拾 rather than 十. */
  readonly saysOne: boolean;
}

const STYLES: Record<1 | 2 | 3, Style> = {
  1: {
    digits: "〇一二三四五六七八九",
    tens: ["", "十", "百", "千"],
    myriads: ["", "万", "億", "兆", "京"],
    saysOne: false,
  },
  2: {
    digits: "〇壱弐参四伍六七八九",
    tens: ["", "拾", "百", "阡"],
    myriads: ["", "萬", "億", "兆", "京"],
    saysOne: true,
  },
  3: {
    digits: "０１２３４５６７８９",
    tens: ["", "十", "百", "千"],
    myriads: ["", "万", "億", "兆", "京"],
    saysOne: false,
  },
};

/** 1234 → 一二三四: digit by digit. */
export function kanjiDigits(text: string, style: 1 | 2 | 3): string {
  const { digits } = STYLES[style];
  return text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)));
}

/** 1234 → 千二百三十四: as it is said. Decimals follow digit by digit. */
export function kanjiNumber(text: string, style: 1 | 2 | 3): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return kanjiDigits(text, style);
  const [, sign = "", whole = "", fraction] = match;
  return sign + wholeNumber(whole, STYLES[style]) + (fraction ? `.${kanjiDigits(fraction, style)}` : "");
}

function wholeNumber(digits: string, style: Style): string {
  let text = "";
  for (let place = digits.length - 1; place >= 0; place--) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const ten = style.tens[place % 4] ?? "";
    // 一万 keeps its 一, 千 and 十 do not.
    if (digit > 0) text += (digit === 1 && ten !== "" && !style.saysOne ? "" : style.digits.charAt(digit)) + ten;
    if (place % 4 === 0 && Number(digits.slice(Math.max(0, digits.length - place - 4), digits.length - place)) > 0) {
      text += style.myriads[place / 4] ?? "";
    }
  }
  return text === "" ? style.digits.charAt(0) : text;
}

/** Inside dates years are read digit by digit (二〇二五年), months and days as numbers (十二月). */
export function kanjiDate(text: string, style: 1 | 2 | 3): string {
  return text.replace(/\d+/g, (run) =>
    run.length > 2 ? kanjiDigits(run, style) : kanjiNumber(String(Number(run)), style),
  );
}
