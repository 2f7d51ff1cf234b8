import { answer } from "./answer";
import type { Line } from "./clerk";
import type { Reply } from "./messages";

/** A worker made from its text, which stands in the page itself: a page opened from a folder may load no other file. */
export function workerLine(source: string): Line {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  const line: Line = {
    send: (request) => worker.postMessage(request),
    onReply: () => undefined,
    onBreak: () => undefined,
  };
  worker.onmessage = ({ data }: MessageEvent<Reply>) => line.onReply(data);
  const broke = () => {
    worker.terminate();
    line.onBreak();
  };
  worker.onerror = broke;
  worker.onmessageerror = broke;
  return line;
}

/** The same in this thread: where a policy forbids workers the page still works, only less smoothly. */
export function sameThreadLine(): Line {
  const line: Line = {
    send: (request) => setTimeout(() => answer(request, (reply) => line.onReply(reply)), 0),
    onReply: () => undefined,
    onBreak: () => undefined,
  };
  return line;
}
