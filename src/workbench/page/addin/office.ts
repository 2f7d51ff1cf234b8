import { EVENTS, METHODS, type FromAddin } from "../../frame/messages";
import type { Seat } from "../../frame/seat";
import { AddinFrame } from "./addin-frame";
import { openDialog, type Dialog, type DialogRequest } from "./dialog";
import type { ExcelSide, Push } from "./excel-side";
import { requestBodyOf, responseOf } from "./rich-api";

export interface OfficeOptions {
  readonly excel: ExcelSide;
  /** What pages are told of their surroundings; each gets an id of its own. */
  readonly seat: Omit<Seat, "id" | "settings">;
  readonly settings: Map<string, string>;
  /** Where dialogs are shown. */
  readonly dialogs: HTMLElement;
  readonly labels: { readonly dialog: string; readonly close: string };
}

/** Codes of the protocol. */
const OK = [0] as const;
const NOT_SUPPORTED = 5000;
const DIALOG_ALREADY_OPEN = 12007;
const DIALOG_CLOSED = 12006;

/** Excel for Windows around the pages of the add-in: loads them, answers them, opens their dialogs, runs commands. */
export class Office {
  private readonly frames = new Set<AddinFrame>();
  private readonly dialogs = new Map<AddinFrame, Dialog>();
  private readonly commands = new Map<string, (status: number) => void>();
  private readonly ready = new Map<AddinFrame, () => void>();
  private readonly stopPushing: () => void;
  private nextId = 1;

  constructor(private readonly options: OfficeOptions) {
    this.stopPushing = options.excel.onPush((pushes) => {
      this.push(pushes);
    });
  }

  load(url: string, label: string, isDialog = false): AddinFrame {
    const { seat, settings } = this.options;
    const hostInfo = isDialog ? seat.hostInfo.replace("$$$", () => "$$isDialog$") : seat.hostInfo;
    const id = `${Date.now().toString(36)}-${String(this.nextId++)}`;
    const full: Seat = { ...seat, hostInfo, id, settings: Object.fromEntries(settings) };
    const frame = new AddinFrame(full, url, label, (message, from) => {
      this.handle(message, from);
    });
    this.frames.add(frame);
    return frame;
  }

  close(frame: AddinFrame): void {
    this.dialogs.get(frame)?.close();
    this.dialogs.delete(frame);
    this.frames.delete(frame);
    this.ready.delete(frame);
    frame.close();
  }

  /** Resolves when the command says that it is done; fails with the code of the library where it could not begin. */
  async run(frame: AddinFrame, functionName: string, controlId: string): Promise<void> {
    if (!frame.isListeningTo(EVENTS.commandInvoked))
      await new Promise<void>((resolve) => this.ready.set(frame, resolve));
    const id = `command-${String(this.nextId++)}`;
    const status = await new Promise<number>((resolve) => {
      this.commands.set(id, resolve);
      frame.tell(EVENTS.commandInvoked, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
    if (status !== 0) throw new Error(`${functionName}: ${String(status)}`);
  }

  dispose(): void {
    this.stopPushing();
    for (const frame of [...this.frames]) this.close(frame);
  }

  private push(pushes: readonly Push[]): void {
    const entries = pushes.map(({ messageCategory, messageType, targetId, message }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      null,
      false,
    ]);
    for (const frame of this.frames) frame.tell(EVENTS.richApiMessage, entries);
  }

  private handle(message: FromAddin, frame: AddinFrame): void {
    switch (message.kind) {
      case "execute":
        void this.execute(message, frame);
        return;
      case "register":
        if (message.id === EVENTS.dialogMessage) this.showDialog(message.call, message.target, frame);
        else frame.answer(message.call, OK);
        if (message.id === EVENTS.commandInvoked) {
          this.ready.get(frame)?.();
          this.ready.delete(frame);
        }
        return;
      case "unregister":
        if (message.id === EVENTS.dialogMessage) this.hideDialog(frame);
        frame.answer(message.call, OK);
        return;
      case "write-settings":
        this.options.settings.clear();
        for (const [key, value] of Object.entries(message.settings)) this.options.settings.set(key, value);
        return;
      case "message-parent":
        this.toParent(message.text, frame);
        return;
      case "message-child":
        this.dialogs.get(frame)?.frame.tell(EVENTS.dialogParentMessage, [0, contentOf(message.text, "messageContent")]);
        return;
    }
  }

  private async execute(message: Extract<FromAddin, { kind: "execute" }>, frame: AddinFrame): Promise<void> {
    const { id, call, args } = message;
    const body = id === METHODS.executeRichApi ? requestBodyOf(args) : undefined;
    if (body !== undefined) frame.answer(call, responseOf(await this.options.excel.answer(body)));
    else if (id === METHODS.commandCompleted && Array.isArray(args)) {
      const [command, status] = args as readonly unknown[];
      this.commands.get(String(command))?.(Number(status));
      this.commands.delete(String(command));
      frame.answer(call, OK);
    } else frame.answer(call, NOT_SUPPORTED);
  }

  private showDialog(call: number, target: string, frame: AddinFrame): void {
    if (this.dialogs.has(frame)) {
      frame.answer(call, DIALOG_ALREADY_OPEN);
      return;
    }
    const request = JSON.parse(target) as DialogRequest;
    const { dialogs, labels } = this.options;
    const child = this.load(request.url, labels.dialog, true);
    const dialog = openDialog(child, request, dialogs, labels, () => {
      this.hideDialog(frame);
      frame.tell(EVENTS.dialogMessage, [DIALOG_CLOSED]);
    });
    this.dialogs.set(frame, dialog);
    frame.answer(call, OK);
  }

  private hideDialog(parent: AddinFrame): void {
    const dialog = this.dialogs.get(parent);
    if (dialog === undefined) return;
    this.dialogs.delete(parent);
    dialog.close();
    this.close(dialog.frame);
  }

  private toParent(text: string, child: AddinFrame): void {
    const parent = [...this.dialogs].find(([, dialog]) => dialog.frame === child)?.[0];
    parent?.tell(EVENTS.dialogMessage, [0, contentOf(text, "messageToParent"), window.location.origin]);
  }
}

function contentOf(text: string, key: string): string {
  const parsed = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return String(parsed[key] ?? "");
}
