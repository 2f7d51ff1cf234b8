/**
 * The first script of every page of the add-in inside the workbench, put there by its server and never shipped: Excel's
 * own web view does the same with a script of its own.
 */
import type { ToAddin } from "./messages";
import { seatOf } from "./seat";
import { windowExternal } from "./window-external";

const seat = seatOf(window.name);
if (seat !== undefined && window.parent !== window) {
  const { external, receive } = windowExternal(seat, (message) =>
    window.parent.postMessage({ ...message, seat: seat.id }, window.location.origin),
  );
  // The browser's own `window.external` gives way to an assignment.
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
  window.addEventListener("message", (event: MessageEvent<ToAddin | undefined>) => {
    if (event.source === window.parent && event.origin === window.location.origin && event.data?.seat === seat.id)
      receive(event.data);
  });
}
