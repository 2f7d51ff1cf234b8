import { FIRST_STATE, type PaneState } from "./pane-state";
import { type Happening, next } from "./transitions";

/** Holds the one state of the pane and tells whoever listens. */
export class Store {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();

  constructor(first: PaneState = FIRST_STATE) {
    this.current = first;
  }

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly tell = (happening: Happening): void => {
    const after = next(this.current, happening);
    if (after === this.current) return;
    this.current = after;
    for (const listener of [...this.listeners]) listener();
  };
}
