import type { FromAddin, ToAddin } from "./messages";
import type { Seat } from "./seat";

/** What this part sends; the sender adds its seat. */
type Outgoing = FromAddin extends infer Message ? (Message extends FromAddin ? Omit<Message, "seat"> : never) : never;
type Callback = (response: unknown, resultCode?: number) => unknown;
type Handler = (id: number, payload: unknown) => unknown;

export interface WindowExternal {
  /** Becomes `window.external`, which Excel for Windows gives to every page of an add-in. */
  readonly external: object;
  /** Takes what the workbench says. */
  readonly receive: (message: ToAddin) => void;
}

/**
 * The side of Excel for Windows that office.js meets inside the frame: `window.external`, as the unmodified library
 * for desktop Excel expects it. Questions about the surroundings are answered here at once; work goes to the workbench
 * as a message and comes back later. Unlike the protocol of Excel on the web, this one works over plain
 * http://localhost, so nobody meets a warning about certificates.
 */
export function windowExternal(seat: Seat, send: (message: Outgoing) => void): WindowExternal {
  const waiting = new Map<number, Callback>();
  const handlers = new Map<string, Handler>();
  const settings = new Map(Object.entries(seat.settings));
  let calls = 0;
  const ask = (callback: Callback | null | undefined): number => {
    calls += 1;
    if (typeof callback === "function") waiting.set(calls, callback);
    return calls;
  };

  const settingsObject = {
    Read: (keys: string[], values: string[]) => {
      keys.push(...settings.keys());
      values.push(...settings.values());
    },
    Write: (keys: string[], values: string[]) => {
      settings.clear();
      keys.forEach((key, at) => settings.set(key, values[at] ?? ""));
      send({ kind: "write-settings", call: ask(null), settings: Object.fromEntries(settings) });
    },
  };
  const context = contextOf(seat, settingsObject);

  const external = {
    GetHostInfo: () => seat.hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, args: unknown, callback: Callback) =>
      send({ kind: "execute", call: ask(callback), id, args: plain(args) }),
    RegisterEvent: (id: number, target: string, handler: Handler, callback: Callback) => {
      handlers.set(keyOf(id, target), handler);
      send({ kind: "register", call: ask(callback), id, target: target ?? "" });
    },
    UnregisterEvent: (id: number, target: string, callback: Callback) => {
      handlers.delete(keyOf(id, target));
      send({ kind: "unregister", call: ask(callback), id, target: target ?? "" });
    },
    MessageParent2: (text: string) => send({ kind: "message-parent", text }),
    MessageChild2: (text: string) => send({ kind: "message-child", text }),
  };

  const receive = (message: ToAddin): void => {
    switch (message.kind) {
      case "answer": {
        const callback = waiting.get(message.call);
        waiting.delete(message.call);
        callback?.(typeof message.response === "number" ? message.response : safeArray(message.response), 0);
        return;
      }
      case "event":
        for (const [key, handler] of handlers) {
          const isMeant =
            message.target === null
              ? key.startsWith(`${String(message.id)}|`)
              : key === keyOf(message.id, message.target);
          if (isMeant) handler(message.id, safeArray(message.payload));
        }
        return;
    }
  };
  return { external, receive };
}

function contextOf(seat: Seat, settings: object): object {
  const says =
    <T>(answer: T) =>
    () =>
      answer;
  return {
    GetAppType: says(16),
    GetSolutionRef: says(`workbench-${seat.id}`),
    GetAppVersionMajor: says(16),
    GetAppVersionMinor: says(1),
    GetAppUILocale: says(seat.language),
    GetAppDataLocale: says(seat.language),
    GetDocUrl: says(seat.documentUrl),
    // Reads and writes.
    GetAppCapabilities: says(0),
    // The document was opened with the add-in in it.
    GetActivationMode: says(2),
    GetControlIntegrationLevel: says(1),
    GetSolutionToken: says(""),
    GetCorrelationId: says("00000000-0000-0000-0000-000000000000"),
    // The library caches settings under this name for as long as the tab lives.
    GetInstanceId: says(seat.id),
    GetSupportedMatrix: says(JSON.stringify(seat.requirements)),
    GetHostFullVersion: says("16.0.0.0"),
    GetOfficeThemeInfo: says(JSON.stringify(seat.theme)),
    GetSettings: says(settings),
  };
}

/** An array as Windows hands it to scripts. Only the outermost: the library takes what is inside as plain arrays. */
function safeArray(items: readonly unknown[]): object {
  return { toArray: () => [...items] };
}

function keyOf(id: number, target: string | null | undefined): string {
  return `${String(id)}|${target ?? ""}`;
}

/** Messages carry data only; the library hands over arrays that bear named entries, which would be lost on the way. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const names = Object.keys(value);
    return names.every((name) => /^\d+$/.test(name))
      ? Array.from(value, plain)
      : Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, plain(entry)]));
  }
  return value;
}
