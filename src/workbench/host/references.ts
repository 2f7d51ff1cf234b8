import type { ExcelObject } from "./targets";

/** Objects that clients hold from one request to the next. */
export class References {
  private readonly byName = new Map<string, ExcelObject>();
  private readonly names = new WeakMap<ExcelObject, string>();
  private next = 1;

  find(name: string): ExcelObject | undefined {
    return this.byName.get(name);
  }

  nameOf(object: ExcelObject): string | undefined {
    return this.names.get(object);
  }

  keep(object: ExcelObject): string {
    const known = this.names.get(object);
    if (known !== undefined) return known;
    const name = `reference-${String(this.next++)}`;
    this.byName.set(name, object);
    this.names.set(object, name);
    return name;
  }

  remove(name: string): void {
    const object = this.byName.get(name);
    if (object) this.names.delete(object);
    this.byName.delete(name);
  }

  clear(): void {
    for (const name of [...this.byName.keys()]) this.remove(name);
  }

  get count(): number {
    return this.byName.size;
  }
}
