/// <reference types="office-js" />
import { ExcelHost, portTo } from "../hosts/excel/index";
import type { Language } from "../taskpane/texts/language";
import type { Answer } from "./answer/answer";
import { type DialogOpener, showAnswer } from "./answer/show-answer";
import { COMMANDS } from "./ribbon/registry";
import { runCommand } from "./ribbon/run-command";

/** What Excel loads when one of the buttons is pressed that need no pane. */
void Office.onReady(() => {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const host = new ExcelHost(portTo(Excel, Office));
      void runCommand(command, { host, now, show }, event);
    });
  }
});

function show(answer: Answer, language: Language): Promise<boolean> {
  const page = new URL("dialog.html", location.href);
  return showAnswer(opener, `${page.origin}${page.pathname}`, answer, language);
}

const opener: DialogOpener = {
  open: (address, options, opened) => {
    // A copy: the library puts the callback into the object it is given, and refuses an object that holds one.
    Office.context.ui.displayDialogAsync(address, { ...options }, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return opened(null);
      opened({
        close: () => dialog.close(),
        onMessage: (listener) => dialog.addEventHandler(Office.EventType.DialogMessageReceived, listener),
        onClosed: (listener) => dialog.addEventHandler(Office.EventType.DialogEventReceived, listener),
      });
    });
  },
};

/** As the PC's clock says: "2026-11-20T14:02". */
function now(): string {
  const date = new Date();
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
