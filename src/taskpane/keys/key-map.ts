/** Every key the pane listens to, in the order in which the help shows them. */
export const KEY_MAP = {
  next: ["j", "ArrowDown"],
  previous: ["k", "ArrowUp"],
  goToCell: ["Enter"],
  fix: ["f"],
  accept: ["a"],
  takeBack: ["z"],
  search: ["/"],
  check: ["r"],
  help: ["?"],
  back: ["Escape"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type KeyName = keyof typeof KEY_MAP;

export const KEY_NAMES = Object.keys(KEY_MAP) as readonly KeyName[];

/** What a keyboard says: letters count in either case, for who has left Caps Lock on. */
export function keyNamed(pressed: string): KeyName | undefined {
  const key = pressed.length === 1 ? pressed.toLowerCase() : pressed;
  return KEY_NAMES.find((name) => (KEY_MAP[name] as readonly string[]).includes(key));
}
