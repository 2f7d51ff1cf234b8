import type { CDPSession, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor's time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * How long the page's own thread works at one piece while something is done: milliseconds of processor time, which a
 * busy machine does not make longer.
 */
export async function longestPiece(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "__metadata"], excludedCategories: ["*"] },
  });
  await act();
  await page.waitForTimeout(200);
  await finished(session);
  const main = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`),
  );
  const pieces = events.flatMap(({ ph, pid, tid, tdur }) =>
    ph === "X" && tdur !== undefined && main.has(`${String(pid)} ${String(tid)}`) ? [tdur / 1000] : [],
  );
  if (pieces.length === 0) throw new Error("The browser told nothing of its work.");
  return pieces.reduce((most, one) => Math.max(most, one), 0);
}

async function finished(session: CDPSession): Promise<void> {
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
}
