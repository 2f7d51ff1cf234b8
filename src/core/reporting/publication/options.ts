import type { FillOptions } from "../../achieving/filling/fill-options";

export interface Municipality {
  /** 全国地方公共団体コード: six digits with the check digit. */
  readonly code?: string | undefined;
  readonly name?: string | undefined;
}

export interface Update {
  /** 2026-03-31 */
  readonly date: string;
  readonly text: string;
}

export interface PublicationOptions extends Omit<FillOptions, "replace"> {
  /** Name of the plan, as the town publishes it. */
  readonly title: string;
  readonly municipality: Municipality;
  /** Newest last. The core knows no clock: whoever publishes says the date. */
  readonly updates: readonly Update[];
}
