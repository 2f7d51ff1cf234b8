import { fail } from "./excel-error";
import { type ExcelObject, type Targets, type TypeName } from "./targets";

/** Arguments of a call; one that was left out, or is of the wrong kind, is told as Excel tells it. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  has(at: number): boolean {
    return this.values[at] !== undefined && this.values[at] !== null;
  }

  any(at: number): unknown {
    return this.values[at] ?? undefined;
  }

  text(at: number): string {
    const value = this.values[at];
    return typeof value === "string" ? value : fail("InvalidArgument");
  }

  optionalText(at: number): string | undefined {
    return this.has(at) ? this.text(at) : undefined;
  }

  integer(at: number): number {
    const value = this.values[at];
    return typeof value === "number" && Number.isInteger(value) ? value : fail("InvalidArgument");
  }

  flag(at: number, otherwise = false): boolean {
    if (!this.has(at)) return otherwise;
    const value = this.values[at];
    return typeof value === "boolean" ? value : fail("InvalidArgument");
  }

  /** One of Excel's own words. */
  word<W extends string>(at: number, words: readonly W[], otherwise?: W): W {
    if (!this.has(at) && otherwise !== undefined) return otherwise;
    const value = this.values[at];
    return words.find((word) => word === value) ?? fail("InvalidArgument");
  }

  object<K extends TypeName>(at: number, type: K): Targets[K] | undefined {
    const value = this.values[at];
    return isObject(value) && value.type === type ? (value.target as Targets[K]) : undefined;
  }
}

export function isObject(value: unknown): value is ExcelObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
