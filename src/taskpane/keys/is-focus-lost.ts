/** What had the keyboard in the pane is gone. False while the keyboard is elsewhere: in the sheet, in another window. */
export function isFocusLost(): boolean {
  return document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
}
