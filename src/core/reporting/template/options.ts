export interface TemplateOptions {
  /** One sheet for each measure, or for each department. */
  readonly sheets?: "measure" | "department";
  /** 目標 and 実績 in rows of their own, or everything in one row; by default whatever suits the plan. */
  readonly rows?: "paired" | "single";
}
