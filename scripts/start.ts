// Opens the workbench: a page on this PC with a spreadsheet and the add-in beside it. Started by scripts/start.mjs.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { browserCommand } from "../src/workbench/server/browser-command";
import { foldersOf } from "../src/workbench/server/folders";
import { isTaken, serve } from "../src/workbench/server/serve";

const PORT = 3000;
const FURTHER = 20;
const USAGE = `npm start [-- オプション]

Excel の代わりになる作業台を開きます。見本または手元の .xlsx で、アドインを試せます。
Opens the workbench: a stand-in for Excel, to try the add-in with the samples or any .xlsx.

  --no-open      ブラウザーを開かず、アドレスだけを表示します / prints the address only
  --port 番号    使うポート番号（省略時は ${String(PORT)}、使われていれば次の番号） / the port to use
  --help         この説明 / this text
`;

void main();

async function main(): Promise<void> {
  const options = readOptions();
  if (options === undefined) return;
  const { port, open } = options;
  try {
    const folders = foldersOf(join(__dirname, ".."));
    const serving = await serve({ folders, port: port ?? PORT, further: port === undefined ? FURTHER : 0 });
    if (serving.port !== (port ?? PORT) && port === undefined)
      console.log(`ポート ${String(PORT)} は使われているため、${String(serving.port)} を使います。`);
    console.log(`作業台: ${serving.url}`);
    console.log("終了するには Ctrl+C を押してください。 / Press Ctrl+C to end.");
    if (open) openBrowser(serving.url);
  } catch (error) {
    if (!isTaken(error)) throw error;
    const tried = port === undefined ? `${String(PORT)}～${String(PORT + FURTHER)}` : String(port);
    console.error(
      `ポート ${tried} は使われています。npm start -- --port 番号 で別の番号を指定してください。 / Port ${tried} is taken; name another with --port.`,
    );
    process.exitCode = 1;
  }
}

interface Options {
  /** undefined where none was named. */
  readonly port: number | undefined;
  readonly open: boolean;
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: { "no-open": { type: "boolean" }, port: { type: "string" }, help: { type: "boolean" } },
    });
    if (values.help) {
      console.log(USAGE);
      return undefined;
    }
    return { port: values.port === undefined ? undefined : portOf(values.port), open: !values["no-open"] };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port には 0～65535 の番号を指定してください: ${text}`);
}

/** Where there is no browser, or no screen, the printed address does. */
function openBrowser(url: string): void {
  const command = browserCommand(process.platform, process.env);
  if (command === undefined) return;
  const [program, ...words] = command;
  const child = spawn(program, [...words, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
