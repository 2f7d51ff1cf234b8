import { answer } from "./answer";
import type { Request } from "./messages";

/** The part of a worker's own global that is used: TypeScript's types of the page and of workers cannot stand together. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => answer(data, (reply, transfer = []) => scope.postMessage(reply, transfer));
