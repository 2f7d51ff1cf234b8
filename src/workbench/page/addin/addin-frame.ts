import type { FromAddin, ToAddin } from "../../frame/messages";
import { nameOf, type Seat } from "../../frame/seat";

/** Plain `Omit` would melt the kinds of messages into one. */
type WithoutSeat<Message> = Message extends { readonly seat: string } ? Omit<Message, "seat"> : never;

/** One page of the add-in in its frame: the pane, the functions behind the ribbon, or a dialog. */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  /** Events the page has asked to be told of: "number|target". */
  private readonly registered = new Set<string>();
  private readonly onMessage: (event: MessageEvent<FromAddin | undefined>) => void;

  constructor(
    readonly seat: Seat,
    readonly url: string,
    label: string,
    private readonly handle: (message: FromAddin, frame: AddinFrame) => void,
  ) {
    this.element = document.createElement("iframe");
    // A frame takes its name when it is made, so every page that is loaded gets a frame of its own.
    this.element.name = nameOf(seat);
    this.element.title = label;
    this.element.src = url;
    this.onMessage = ({ data, source, origin }) => {
      if (source !== this.element.contentWindow || origin !== window.location.origin) return;
      if (data?.seat === seat.id) this.receive(data);
    };
    window.addEventListener("message", this.onMessage);
  }

  send(message: WithoutSeat<ToAddin>): void {
    this.element.contentWindow?.postMessage({ ...message, seat: this.seat.id }, window.location.origin);
  }

  answer(call: number, response: number | readonly unknown[]): void {
    this.send({ kind: "answer", call, response });
  }

  /** False where the page has not asked for this event. */
  tell(id: number, payload: readonly unknown[], target: string | null = null): boolean {
    if (!this.isListeningTo(id)) return false;
    this.send({ kind: "event", id, target, payload });
    return true;
  }

  isListeningTo(id: number): boolean {
    return [...this.registered].some((key) => key.startsWith(`${String(id)}|`));
  }

  close(): void {
    window.removeEventListener("message", this.onMessage);
    this.element.remove();
  }

  private receive(message: FromAddin): void {
    if (message.kind === "register") this.registered.add(`${String(message.id)}|${message.target}`);
    if (message.kind === "unregister") this.registered.delete(`${String(message.id)}|${message.target}`);
    this.handle(message, this);
  }
}
