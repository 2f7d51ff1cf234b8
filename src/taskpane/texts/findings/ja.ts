export interface FindingsTexts {
  title(shown: number, all: number): string;
  readonly counts: string;
  accepted(count: number): string;
  readonly search: string;
  readonly searchHint: string;
  readonly filter: string;
  readonly rule: string;
  readonly department: string;
  readonly goal: string;
  readonly every: string;
  onlyNew(count: number): string;
  readonly clearFilter: string;
  since(time: string, appeared: number, gone: number): string;
  readonly stale: string;
  readonly list: string;
  readonly isNew: string;
  readonly noneTitle: string;
  readonly noneText: string;
  readonly noMatch: string;
  readonly notChecked: string;
  readonly check: string;
  position(at: number, all: number): string;
  readonly next: string;
  readonly previous: string;
  readonly closeDetail: string;
  readonly related: string;
  readonly why: string;
  readonly mending: string;
  readonly fixTitle: string;
  readonly fixNow: string;
  readonly fixThen: string;
  readonly sameLook: string;
  readonly emptyCell: string;
  readonly kinds: Readonly<Record<"text" | "number" | "formula" | "logical" | "error", string>>;
  readonly fix: string;
  fixSame(count: number): string;
  readonly fixSameTitle: string;
  fixSameText(count: number): string;
  fixSameLocked(count: number): string;
  fixSameMore(count: number): string;
  readonly fixSameNone: string;
  fixCells(count: number): string;
  readonly locked: string;
  readonly accept: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly acceptDo: string;
  readonly cancel: string;
  readonly acceptedTitle: string;
  readonly acceptedHint: string;
  readonly acceptedNone: string;
  readonly withdraw: string;
  readonly backToFindings: string;
}

export const JA: FindingsTexts = {
  title: (shown, all) => (shown === all ? `${n(all)}件の指摘` : `${n(all)}件中${n(shown)}件の指摘`),
  counts: "重さで絞り込む",
  accepted: (count) => `承認済み ${n(count)}`,
  search: "指摘を検索",
  searchHint: "指標名・シート名・言葉で検索（/）",
  filter: "絞り込み",
  rule: "指摘の種類",
  department: "担当課",
  goal: "基本目標",
  every: "すべて",
  onlyNew: (count) => `前回より後に出た指摘だけ（${n(count)}件）`,
  clearFilter: "絞り込みを解除",
  since: (time, appeared, gone) => `前回 ${time} から　新規 ${n(appeared)}件・解消 ${n(gone)}件`,
  stale: "ブックが変更されました。結果をまもなく更新します。",
  list: "指摘の一覧",
  isNew: "新",
  noneTitle: "指摘はありません",
  noneText: "すべての指標を調べました。達成率の書き込みに進めます。",
  noMatch: "条件に合う指摘はありません。",
  notChecked: "まだ検証していません。",
  check: "検証する",
  position: (at, all) => `${n(at)}／${n(all)}`,
  next: "次へ",
  previous: "前へ",
  closeDetail: "詳細を閉じる",
  related: "関連するセル",
  why: "理由",
  mending: "直し方",
  fixTitle: "修正案",
  fixNow: "今",
  fixThen: "修正後",
  sameLook: "見た目は変わりません",
  emptyCell: "（空欄）",
  kinds: { text: "文字", number: "数値", formula: "数式", logical: "論理値", error: "エラー" },
  fix: "1か所を直す",
  fixSame: (count) => `同じ指摘をすべて直す（${n(count)}）…`,
  fixSameTitle: "同じ指摘をすべて直す",
  fixSameText: (count) => `次の${n(count)}か所を直します。あとから元に戻せます。`,
  fixSameLocked: (count) => `保護されたセル${n(count)}か所は直しません。`,
  fixSameMore: (count) => `ほかに${n(count)}か所あります。`,
  fixSameNone: "直せるところはありません。",
  fixCells: (count) => `${n(count)}か所を直す`,
  locked: "このセルは保護されているため、直せません。シートの保護を解除してからお試しください。",
  accept: "承認…",
  reason: "承認の理由",
  reasonHint: "例：担当課に確認済み",
  acceptDo: "承認する",
  cancel: "やめる",
  acceptedTitle: "承認済みの指摘",
  acceptedHint: "値が変わると、もう一度指摘します。",
  acceptedNone: "承認した指摘はありません。",
  withdraw: "承認を取り消す",
  backToFindings: "指摘の一覧に戻る",
};

function n(count: number): string {
  return count.toLocaleString("ja-JP");
}
