/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { Workbook } from "../../src/core";
import type { Book } from "../../src/workbench/book";
import { ExcelServer, type Behaviour } from "../../src/workbench/host";
import { openBook } from "./open-book";

/** The client library as it comes from npm, unmodified. */
const CLIENT = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", "excel-web-16.00.debug.js");

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly server: ExcelServer;
  readonly book: Book;
  /** Throws when anything was asked for that is not emulated or does not exist. */
  complainNot(): void;
  close(): void;
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface ClientWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  Office: typeof Office;
}

let script: Script | undefined;

/**
 * A workbook open in the stand-in for Excel, and the genuine client in a realm of its own that talks to it. Errors of
 * the client are of that realm: compare their `name`, or with `client.OfficeExtension.Error`, not with `instanceof Error`.
 */
export async function openInOffice(workbook: Workbook, behaviour: Behaviour = {}): Promise<OfficeClient> {
  const { book, close } = await openBook(workbook);
  const server = new ExcelServer(book, behaviour);
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: string } };
      void server.answer(asText(message.body)).then((body) => {
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: JSON.parse(body) as unknown } }),
        );
      });
    },
  };
  server.onPush((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
  });
  const client = evaluate(bridge, server);
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: client.Office,
    server,
    book,
    complainNot() {
      if (server.complaints.length > 0) throw new Error(`Not emulated:\n${server.complaints.join("\n")}`);
    },
    close() {
      server.dispose();
      close();
    },
  };
}

function asText(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

function evaluate(bridge: Bridge, server: ExcelServer): ClientWindow {
  script ??= new Script(readFileSync(CLIENT, "utf8"), { filename: CLIENT });
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    _richApiNativeBridge: bridge,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", hash: "", search: "", origin: "https://localhost", protocol: "https:" },
    document: {
      readyState: "complete",
      getElementById: () => null,
      addEventListener: () => undefined,
      createElement: () => ({}),
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  window["window"] = window;
  window["self"] = window;
  script.runInContext(createContext(window));
  const context = {
    requirements: {
      isSetSupported: (set: string, version?: string | number) => server.supports(set, versionOf(version)),
    },
  };
  window["Office"] = { ...(window["Office"] as object), context };
  return window as unknown as ClientWindow;
}

function versionOf(version: string | number | undefined): string | undefined {
  return version === undefined ? undefined : String(version);
}
