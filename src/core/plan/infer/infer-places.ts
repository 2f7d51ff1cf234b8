import { nameKey } from "../../reading/naming/name-key";
import type { Context } from "../../reading/table";
import type { GoalDraft, MeasureDraft } from "./proposal";
import { splitHeading, type Heading } from "./split-heading";

/** Goals and measures as the tables name them, each once, however often and in whatever width it is written. */
export class PlaceBook {
  readonly goals: GoalDraft[] = [];
  readonly measures: MeasureDraft[] = [];
  readonly #ids = new Set<string>();

  /** The id of the place a context names: its measure, else its goal; undefined when it names neither. */
  placeOf({ goal, measure }: Context): { readonly id: string; readonly kind: "goal" | "measure" } | undefined {
    const goalId = goal && this.goal(goal.text);
    if (measure) return { id: this.measure(measure.text, goalId), kind: goalId === undefined ? "goal" : "measure" };
    return goalId === undefined ? undefined : { id: goalId, kind: "goal" };
  }

  goal(text: string): string {
    const heading = splitHeading(text);
    const known = this.goals.find((goal) => isSame(heading, goal));
    if (known) {
      // 基本目標１ alone comes often before its title does.
      if (known.title === known.label && heading.title !== "") known.title = heading.title;
      return known.id;
    }
    const id = this.#newId(heading.number ?? String(this.goals.length + 1));
    this.goals.push({ id, ...labelled(heading) });
    return id;
  }

  measure(text: string, under: string | undefined): string {
    if (under === undefined) return this.goal(text);
    const heading = splitHeading(text);
    const known = this.measures.find((measure) => measure.under === under && isSame(heading, measure));
    if (known) return known.id;
    const siblings = this.measures.filter((measure) => measure.under === under).length;
    const number = heading.number ?? String(siblings + 1);
    const id = this.#newId(number.includes("-") ? number : `${under}-${number}`);
    this.measures.push({ id, ...labelled(heading), under });
    return id;
  }

  /** Where indicators go whose tables name no goal at all. */
  unplaced(): string {
    const title = "（基本目標の記載なし）";
    return this.goals.find((goal) => goal.title === title)?.id ?? this.goal(title);
  }

  #newId(wanted: string): string {
    let id = wanted;
    for (let more = 2; this.#ids.has(id); more++) id = `${wanted}_${more}`;
    this.#ids.add(id);
    return id;
  }
}

function labelled({ label, title }: Heading): { label?: string; title: string } {
  if (label === undefined) return { title };
  return { label, title: title === "" ? label : title };
}

/** The same label, or the same title where a label is missing. */
function isSame(heading: Heading, known: { readonly label?: string; readonly title: string }): boolean {
  if (heading.label !== undefined && known.label !== undefined) return nameKey(heading.label) === nameKey(known.label);
  return heading.title !== "" && nameKey(heading.title) === nameKey(known.title);
}
