/** Why the pane cannot open. */
export type Obstacle = "no-office" | "not-excel" | "too-old" | "broken";

export interface EntryTexts {
  readonly obstacles: Readonly<Record<Obstacle, readonly string[]>>;
  readonly again: string;
}

export const JA: EntryTexts = {
  obstacles: {
    "no-office": [
      "Office との接続部品（office.js）を読み込めませんでした。ブックには何も書き込んでいません。",
      "ネットワークにつながっているか、appsforoffice.microsoft.com への接続が許可されているかを確認して、開き直してください。",
      "インターネットを使えない場所では、オフライン版のページ（tassei.html）をお使いください。",
    ],
    "not-excel": [
      "この画面は Excel の作業ウィンドウで使います。",
      "Excel でブックを開き、「ホーム」タブの「Tassei」から開いてください。",
    ],
    "too-old": [
      "この Excel では使えません。ブックには何も書き込んでいません。",
      "Excel 2021 以降、Microsoft 365、または Excel on the web でお使いください。",
    ],
    broken: [
      "画面を開けませんでした。ブックには何も書き込んでいません。",
      "開き直しても直らないときは、ブックを保存してから Excel を再起動してください。",
    ],
  },
  again: "開き直す",
};
