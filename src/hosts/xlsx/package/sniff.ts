import { failure } from "../failures";

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCAL_ENTRY = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/** Refuses what is plainly no zip package, and says what it is instead. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw failure("empty-file");
  if (startsWith(bytes, CFB)) throw failure(...natureOfCompoundFile(bytes));
  if (startsWith(bytes, EMPTY_ZIP)) throw failure("not-a-workbook", "中身のない圧縮ファイル（.zip）");
  if (startsWith(bytes, LOCAL_ENTRY)) return;
  // A zip cut off within its first four bytes, or one with something glued before it, is told apart by its directory.
  if (bytes.length < 4 && startsWith(LOCAL_ENTRY, [...bytes])) throw failure("truncated-file");
  throw failure("not-a-workbook", natureOfOther(bytes));
}

function startsWith(bytes: ArrayLike<number>, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Streams by which the kinds of compound file are known. */
const STREAMS = [
  { name: "EncryptedPackage", answer: ["password-protected", ""] },
  { name: "EncryptionInfo", answer: ["password-protected", ""] },
  { name: "Workbook", answer: ["old-format", ""] },
  { name: "Book", answer: ["old-format", ""] },
  { name: "WordDocument", answer: ["not-a-workbook", "古い形式のWord文書（.doc）"] },
  { name: "PowerPoint Document", answer: ["not-a-workbook", "古い形式のPowerPoint文書（.ppt）"] },
] as const;

/**
 * Directory records of a compound file are 128 bytes long and begin with the name in UTF-16, so looking at every
 * 128th byte finds them even where the chain of sectors is damaged.
 */
function natureOfCompoundFile(bytes: Uint8Array): Parameters<typeof failure> {
  const found = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) - 2;
    if (length < 2 || length > 62 || bytes[at + 65] !== 0 || bytes[at + 1] !== 0) continue;
    let name = "";
    for (let i = 0; i < length; i += 2)
      name += String.fromCharCode((bytes[at + i] ?? 0) | ((bytes[at + i + 1] ?? 0) << 8));
    found.add(name);
  }
  const [code, detail] = STREAMS.find((stream) => found.has(stream.name))?.answer ?? [
    "not-a-workbook",
    "Officeの古い形式またはほかのソフトのファイル",
  ];
  return [code, detail];
}

const OTHER_FILES: readonly { readonly pattern: RegExp; readonly nature: string }[] = [
  { pattern: /^\s*(<!doctype\s+html|<html)/i, nature: "拡張子だけを変えたWebページ（HTML）" },
  { pattern: /urn:schemas-microsoft-com:office:spreadsheet/, nature: "XMLスプレッドシート2003形式のファイル" },
  { pattern: /^%PDF-/, nature: "PDFファイル" },
  { pattern: /^\{\\rtf/, nature: "リッチテキスト（RTF）" },
  { pattern: /^\s*<\?xml/, nature: "XMLファイル" },
  { pattern: /^[\t\n\r\x20-\x7e\x80-\xff]+$/, nature: "CSVなどのテキスト、またはほかの種類のファイル" },
];

function natureOfOther(bytes: Uint8Array): string {
  const plain = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const head = new TextDecoder("latin1").decode(plain.subarray(0, 1000));
  return OTHER_FILES.find(({ pattern }) => pattern.test(head))?.nature ?? "ほかの種類のファイル";
}
