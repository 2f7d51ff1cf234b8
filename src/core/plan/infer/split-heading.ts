/** 基本目標１ 安心して…: what it is, its number, the label as written and the title. */
export interface Heading {
  readonly label?: string;
  /** 1 for 基本目標１, 2-3 for 施策2-3; absent where none is written. */
  readonly number?: string;
  readonly title: string;
}

const LABEL =
  /^(?<label>(?:基本目標|基本方針|重点事項|重点目標|重点施策|重点プロジェクト|ビジョン|政策|施策|目標|柱|分野)?\s*(?:[(（]?(?<number>\d+(?:\s*[-‐－―ー.．]\s*\d+)*)[)）]?)(?=[\s　:：「『]|$|[^\d年度%％.,人件回円千万億]))[\s　:：]*(?<title>.*)$/su;
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

export function splitHeading(text: string): Heading {
  const oneLine = text.replace(/\s*\n\s*/gu, " ").trim();
  const match = LABEL.exec(digits(oneLine));
  const { label, number, title } = match?.groups ?? {};
  if (label === undefined || number === undefined) return { title: unquoted(oneLine) };
  // Digits keep their width as written: both texts have the same length.
  const written = oneLine.slice(0, label.length).trim();
  const rest = oneLine.slice(oneLine.length - (title ?? "").length).trim();
  return { label: written, number: number.replace(/\s/gu, "").replace(/[‐－―ー.．]/gu, "-"), title: unquoted(rest) };
}

/** One character for one character, so that positions stay. */
function digits(text: string): string {
  return [...text]
    .map((letter) => {
      const circled = CIRCLED.indexOf(letter) + 1 || ROMAN.indexOf(letter) + 1;
      if (circled > 0 && circled < 10) return String(circled);
      const code = letter.charCodeAt(0) - 0xff10;
      return code >= 0 && code <= 9 ? String(code) : letter;
    })
    .join("");
}

/** 「…」 around the whole title goes; 「多核連携都市」の実現 stays. */
function unquoted(title: string): string {
  const inner = /^「(?<inner>[^「」]*)」$/u.exec(title)?.groups?.["inner"];
  return (inner ?? title).trim();
}
