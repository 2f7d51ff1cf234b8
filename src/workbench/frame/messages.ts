/** From a page of the add-in to the workbench. `call` is answered under the same number. */
export type FromAddin = { readonly seat: string } & (
  | { readonly kind: "execute"; readonly call: number; readonly id: number; readonly args: unknown }
  | { readonly kind: "register"; readonly call: number; readonly id: number; readonly target: string }
  | { readonly kind: "unregister"; readonly call: number; readonly id: number; readonly target: string }
  | { readonly kind: "write-settings"; readonly call: number; readonly settings: Readonly<Record<string, string>> }
  /** From a dialog to the page that opened it, and the other way. */
  | { readonly kind: "message-parent"; readonly text: string }
  | { readonly kind: "message-child"; readonly text: string }
);

/** From the workbench to a page of the add-in. */
export type ToAddin = { readonly seat: string } & (
  | { readonly kind: "answer"; readonly call: number; readonly response: Response }
  | {
      readonly kind: "event";
      readonly id: number;
      /** Only for handlers registered with this target; null for all. */
      readonly target: string | null;
      readonly payload: readonly unknown[];
    }
);

/** A number alone is a failure's code; else 0 and what was asked for. */
export type Response = number | readonly unknown[];

/** Numbers of the protocol between office.js and Excel for Windows. */
export const METHODS = {
  executeRichApi: 93,
  commandCompleted: 94,
} as const;

export const EVENTS = {
  dialogMessage: 10,
  dialogParentMessage: 12,
  richApiMessage: 33,
  commandInvoked: 39,
} as const;
