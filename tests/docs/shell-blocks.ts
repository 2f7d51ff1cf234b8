/** One line of a ```sh block, with the exit code that the page states behind it: `# 終了コード 1`; 0 where it says nothing. */
export interface ShellLine {
  readonly command: string;
  readonly exitCode: number;
}

const BLOCK = /^```sh\n([^]*?)^```/gm;
const STATED = /#\s*終了コード\s*(\d)/;

/** The commands of a page that call tassei, in the order of the page. Lines of other programs are for reading. */
export function shellLines(markdown: string): readonly ShellLine[] {
  return [...markdown.matchAll(BLOCK)]
    .flatMap(([, body = ""]) => body.split("\n"))
    .filter((line) => /^tassei\s/.test(line))
    .map((line) => ({ command: line.replace(/\s+#.*$/, ""), exitCode: Number(STATED.exec(line)?.[1] ?? 0) }));
}
