import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answer } from "./answer";
import type { Folders } from "./folders";

export interface ServeOptions {
  readonly folders: Folders;
  /** Where to begin looking for a free port; 0 takes any. */
  readonly port: number;
  /** How many further ports are tried when it is taken; none when left out. */
  readonly further?: number;
}

export interface Serving {
  /** "http://localhost:3000/". */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the workbench to this PC alone. Fails with code EADDRINUSE when every port that may be used is taken. */
export async function serve({ folders, port, further = 0 }: ServeOptions): Promise<Serving> {
  for (let at = port; ; at += 1) {
    try {
      return await serveAt(folders, at);
    } catch (error) {
      if (!isTaken(error) || at >= port + further) throw error;
    }
  }
}

export function isTaken(error: unknown): boolean {
  return codeOf(error) === "EADDRINUSE";
}

/** Both addresses that the name localhost stands for; a PC without the newer kind does with the older. */
async function serveAt(folders: Folders, port: number): Promise<Serving> {
  const first = await listen(folders, "127.0.0.1", port);
  const taken = (first.address() as AddressInfo).port;
  try {
    const second = await listen(folders, "::1", taken).catch((error: unknown) => {
      if (isTaken(error)) throw error;
      return undefined;
    });
    const servers = [first, ...(second === undefined ? [] : [second])];
    return {
      url: `http://localhost:${String(taken)}/`,
      port: taken,
      close: async () => void (await Promise.all(servers.map(close))),
    };
  } catch (error) {
    await close(first);
    throw error;
  }
}

function listen(folders: Folders, host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(folders, {
      method: request.method ?? "",
      url: request.url ?? "",
      host: request.headers.host ?? "",
    }).then(({ status, headers, body }) => {
      response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
      response.end(request.method === "HEAD" ? undefined : body);
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
