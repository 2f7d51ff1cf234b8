import { TextDecoder, TextEncoder } from "node:util";
import { act, configure, render, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { HostFeatures, Workbook } from "../../../src/core/index";
import { MemoryHost } from "../../../src/hosts/memory/index";
import type { ScreenName } from "../../../src/taskpane/state/pane-state";
import { App, createDesk, type Desk, type Services } from "../../../src/taskpane/app";

// What every browser has and jsdom lacks.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// Shared machines are slow at times.
configure({ asyncUtilTimeout: 10_000 });

export interface RenderedPane {
  readonly user: UserEvent;
  readonly host: MemoryHost;
  readonly desk: Desk;
}

/** The pane over a workbook in memory, as a person sees it, where nothing is drawn. */
export function renderPane(
  workbook: Workbook,
  features: Partial<HostFeatures> = {},
  services: Partial<Services> = {},
): RenderedPane {
  const host = new MemoryHost(workbook, { features });
  return { ...renderPaneOver(host, services), host };
}

export function renderPaneOver(host: MemoryHost, services: Partial<Services> = {}): Omit<RenderedPane, "host"> {
  const desk = createDesk(host, { now: () => "2026-11-20T14:02", presets: [], ...services });
  render(<App desk={desk} />);
  return { user: userEvent.setup(), desk };
}

/** The same, on one of its screens, once the workbook was read. */
export async function renderScreen(
  workbook: Workbook,
  to: ScreenName,
  services: Partial<Services> = {},
  features: Partial<HostFeatures> = {},
): Promise<RenderedPane> {
  const pane = renderPane(workbook, features, services);
  await waitFor(() =>
    expect(pane.desk.store.state()).toMatchObject({ busy: null, survey: expect.anything() as unknown }),
  );
  act(() => pane.desk.store.tell({ kind: "go", to }));
  return pane;
}

/** A file as a browser gives it: the stand-in for one lacks the way to its bytes. */
export function fileOf(name: string, content: string | Uint8Array): File {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) });
}

/** Nothing has a size where nothing is drawn: lists are given one, so that they show rows. */
export function givePlaceToLists(): void {
  const sizes = { clientHeight: 640, clientWidth: 320, offsetHeight: 640, offsetWidth: 320 } as const;
  for (const [name, value] of Object.entries(sizes)) {
    const home = name in Element.prototype ? Element.prototype : HTMLElement.prototype;
    Object.defineProperty(home, name, { configurable: true, get: () => value });
  }
}
