import type { Language } from "../../taskpane/texts/language";
import type { Answer } from "./answer";
import { encodeAnswer } from "./encode-answer";

/** What is needed of Excel's dialogs. */
export interface DialogOpener {
  open(address: string, options: DialogOptions, opened: (dialog: Dialog | null) => void): void;
}

export interface DialogOptions {
  readonly height: number;
  readonly width: number;
  readonly displayInIframe: boolean;
}

export interface Dialog {
  close(): void;
  /** Its page asks for something. */
  onMessage(listener: () => void): void;
  /** A person closed it, or its page could not be loaded. */
  onClosed(listener: () => void): void;
}

/** In hundredths of the screen. In a frame on the web, where a window of its own would have to be permitted first. */
const OPTIONS: DialogOptions = { height: 34, width: 30, displayInIframe: true };
/** Excel ends a command that is not completed after five minutes, and shuts its dialog with it. */
const PATIENCE = 4 * 60_000;

/**
 * Shows the answer and waits until it is closed: where commands run without a pane, their dialog goes with them as
 * soon as they are completed. False when no dialog could be opened.
 */
export function showAnswer(opener: DialogOpener, page: string, answer: Answer, language: Language): Promise<boolean> {
  return new Promise((done) => {
    opener.open(`${page}?l=${language}&a=${encodeAnswer(answer)}`, OPTIONS, (dialog) => {
      if (dialog === null) return done(false);
      const close = (): void => {
        dialog.close();
        finish();
      };
      const late = setTimeout(close, PATIENCE);
      const finish = (): void => {
        clearTimeout(late);
        done(true);
      };
      dialog.onMessage(close);
      dialog.onClosed(finish);
    });
  });
}
