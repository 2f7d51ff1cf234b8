import type { Draw } from "../draw";
import type { Page } from "../page";

/** A layout family writes one KPI table (or what belongs to it) at the page's next row. */
export interface Family {
  readonly name: string;
  readonly weight: number;
  /** Writes its goal and measure itself. */
  readonly ownContext?: true;
  readonly write: (page: Page, draw: Draw) => void;
}
