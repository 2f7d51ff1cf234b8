/** What the manifest puts on Excel's ribbon and into the menu of a cell. */
export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly cellMenu: readonly RibbonButton[];
  /** The page of the functions that need no pane. */
  readonly functionsUrl: string | undefined;
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The picture for a big button; undefined where the manifest has none. */
  readonly icon: string | undefined;
  readonly action: RibbonAction;
}

export type RibbonAction =
  { readonly kind: "pane"; readonly url: string } | { readonly kind: "function"; readonly name: string };
