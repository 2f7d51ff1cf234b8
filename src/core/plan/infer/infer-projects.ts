import { departmentsOf } from "../../reading/departments";
import { nameKey } from "../../reading/naming/name-key";
import type { Quantity } from "../../reading/reading";
import type { Context, OtherRow, OtherTable } from "../../reading/table";
import { inferAccumulation } from "./infer-accumulation";
import { inferDirection } from "./infer-direction";
import type { PlaceBook } from "./infer-places";
import { guess, type IndicatorDraft, type ProjectDraft } from "./proposal";

/** Projects with their indicators and budgets, from the lists beside and between the KPI tables. */
export class ProjectBook {
  readonly projects: ProjectDraft[] = [];
  readonly indicators: IndicatorDraft[] = [];
  readonly #counts = new Map<string, number>();

  constructor(
    readonly places: PlaceBook,
    readonly kpis: readonly IndicatorDraft[],
    /** Year of budgets whose column names none. */
    readonly budgetYear: number | undefined,
    /** The goal a whole sheet is about. */
    readonly sheetGoals: ReadonlyMap<string, string>,
  ) {}

  addNested(table: OtherTable): void {
    for (const row of table.rows) {
      const context = { ...table.context, ...row.context };
      const place = this.#placeOf(table, context);
      const project = this.#projectFor(oneLine(context.project?.text ?? row.name), place, departmentsIn(row));
      if (row.name !== "") this.#addIndicator(row, project, place);
    }
  }

  addBudget(table: OtherTable): void {
    for (const row of table.rows) {
      if (row.name === "") continue;
      const place = this.#placeOf(table, { ...table.context, ...row.context });
      const project = this.#projectFor(oneLine(row.name), place, departmentsIn(row));
      if (row.group && project.group === undefined) project.group = oneLine(row.group.text);
      this.#addBudgets(row, project);
    }
  }

  #placeOf({ sheet }: OtherTable, context: Context): string | undefined {
    return this.places.placeOf(context)?.id ?? this.sheetGoals.get(sheet);
  }

  #projectFor(name: string, place: string | undefined, departments: readonly string[]): ProjectDraft {
    const known = this.projects.find((project) => nameKey(project.name) === nameKey(name));
    if (known) {
      const elsewhere = place !== undefined && known.under !== place && !known.alsoUnder?.includes(place);
      if (elsewhere && known.under === undefined) known.under = place;
      else if (elsewhere) known.alsoUnder = [...(known.alsoUnder ?? []), place];
      return known;
    }
    const count = (this.#counts.get(place ?? "") ?? 0) + 1;
    this.#counts.set(place ?? "", count);
    const project: ProjectDraft = {
      id: `${place === undefined ? "" : `${place}-`}P${count}`,
      name,
      ...(place === undefined ? {} : { under: place }),
      departments: [...departments],
    };
    this.projects.push(project);
    return project;
  }

  /** A KPI that comes back in the project list is the KPI; another name is another indicator until a person says so. */
  #addIndicator(row: OtherRow, project: ProjectDraft, place: string | undefined): void {
    const same = this.kpis.filter(({ name }) => nameKey(name) === nameKey(row.name));
    const kpi = same.find(({ under }) => under === place) ?? same[0];
    if (kpi) {
      kpi.alsoUnder = [...new Set([...(kpi.alsoUnder ?? []), project.id])];
      kpi.departments = [...new Set([...(kpi.departments ?? []), ...departmentsIn(row)])];
      return;
    }
    const twins = this.indicators.filter(({ under }) => under === project.id);
    if (twins.some(({ name }) => nameKey(name) === nameKey(row.name))) return;
    this.indicators.push(this.#newIndicator(row, `${project.id}/${twins.length + 1}`, project.id, place));
  }

  #newIndicator(row: OtherRow, id: string, under: string, place: string | undefined): IndicatorDraft {
    const values = row.cells.flatMap(({ reading }) => (reading.kind === "number" ? [reading] : []));
    const unit = values.map((value) => value.unit).find((found) => found !== undefined);
    const { direction, why } = inferDirection({ name: row.name, baseline: undefined, targets: [] });
    const kind = inferAccumulation({ name: row.name, notes: [], targets: [], values, unit });
    const longer = this.kpis.find((kpi) => kpi.under === place && nameKey(kpi.name).endsWith(nameKey(row.name)));
    const doubt = longer && [guess("name", `「${longer.name}」の略称かもしれません。`, "low")];
    return {
      id,
      name: row.name,
      kind: "project",
      under,
      ...(unit === undefined ? {} : { unit }),
      ...(direction === undefined ? {} : { direction }),
      accumulation: kind.accumulation,
      ...(kind.since === undefined ? {} : { since: kind.since }),
      ...(kind.accumulation === "period" ? { final: { value: values[0]?.value ?? 0 } } : {}),
      decimals: Math.min(10, Math.max(0, ...values.map(({ decimals }: Quantity) => decimals))),
      departments: [...departmentsIn(row)],
      unconfirmed: [why, ...kind.guesses, ...(doubt ?? [])],
    };
  }

  #addBudgets(row: OtherRow, project: ProjectDraft): void {
    for (const { role, reading, year } of row.cells) {
      if (reading.kind !== "number" || (role !== "amount" && role !== "previous-amount")) continue;
      const own = year ?? (role === "amount" ? this.budgetYear : before(this.budgetYear));
      const unit = MONEY.find((known) => known === (reading.unit ?? "千円"));
      if (own === undefined || unit === undefined || project.budgets?.some((known) => known.year === own)) continue;
      const note = reading.note === undefined ? {} : { note: reading.note };
      project.budgets = [...(project.budgets ?? []), { year: own, amount: reading.value, unit, ...note }];
    }
    project.budgets?.sort((a, b) => Number(a.year) - Number(b.year));
  }
}

const MONEY = ["円", "千円", "万円", "百万円", "億円"] as const;

function before(year: number | undefined): number | undefined {
  return year === undefined ? undefined : year - 1;
}

function departmentsIn({ context }: OtherRow): readonly string[] {
  return [...new Set(departmentsOf(context.department?.text ?? ""))];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, "").trim();
}
