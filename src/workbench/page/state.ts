import type { ThemeName } from "./addin/themes";
import type { Ribbon } from "./ribbon/ribbon";
import type { Language } from "./texts";

export interface State {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly samples: readonly string[];
  /** Of the open workbook. */
  readonly name: string;
  readonly ribbon: Ribbon | undefined;
  readonly isPaneOpen: boolean;
  readonly message: Message;
  readonly troubles: Troubles;
}

export interface Message {
  readonly kind: "quiet" | "busy" | "error";
  readonly text: string;
}

/** What may be wrong with Excel, as chosen on the page. */
export interface Troubles {
  readonly version: "1.14" | "1.17";
  readonly isSlow: boolean;
  readonly isEditing: boolean;
  readonly events: "once" | "late" | "twice" | "never";
}

export const NO_TROUBLES: Troubles = { version: "1.17", isSlow: false, isEditing: false, events: "once" };
