/** Where letters are typed, and where a menu or dialog rules the keyboard until it is closed. */
const TAKES_ALL =
  "input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true], [role=menu], [role=combobox], [role=dialog], [role=alertdialog]";
/** Controls that Enter presses. */
const TAKES_ENTER = "button, a[href], summary, [role=button], [role=menuitem], [role=switch], [role=tab]";
/** Controls that arrows move about in. */
const TAKES_ARROWS = "[type=radio], [role=radiogroup], [role=tablist], [role=grid], [role=slider], [role=spinbutton]";

/** The key belongs to what has the focus, not to the pane's own map. */
export function isTakenBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TAKES_ALL)) return true;
  if (key === "Enter") return target.closest(TAKES_ENTER) !== null;
  return key.startsWith("Arrow") && target.closest(TAKES_ARROWS) !== null;
}
