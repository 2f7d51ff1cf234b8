import type { Arguments } from "./arguments";
import type { Complaints } from "./complaints";
import { ExcelError, fail } from "./excel-error";
import type { ObjectType } from "./object-type";
import type { ExcelObject, TypeName } from "./targets";

export type AnyType = ObjectType<unknown>;

export interface Surroundings {
  readonly types: Readonly<Record<TypeName, AnyType>>;
  /** Objects that a client makes itself, by the name it gives. */
  readonly creators: Readonly<Record<string, () => ExcelObject>>;
  readonly supports: (version: string) => boolean;
  readonly complaints: Complaints;
  /** Takes a registration for events; false where there is no such event. */
  readonly register: (object: ExcelObject, method: string) => boolean;
}

const NULL_OBJECT = "OrNullObject";

/** Looks members up, and tells loudly of each that is not emulated. */
export class Members {
  constructor(private readonly around: Surroundings) {}

  typeOf(object: ExcelObject): AnyType {
    return this.around.types[object.type];
  }

  /** Everything that no longer exists is not found, whatever is asked of it. */
  alive(object: ExcelObject): ExcelObject {
    const { exists } = this.typeOf(object);
    if (exists && !exists(object.target)) throw new ExcelError("ItemNotFound").at(object.type);
    return object;
  }

  create(name: string): ExcelObject {
    const make = this.around.creators[name];
    return make ? make() : this.missing(`new ${name}`);
  }

  follow(object: ExcelObject, name: string): ExcelObject | null {
    const link = this.linkOf(object, name);
    return link ? this.located(object, name, () => link(object.target)) : this.missing(placeOf(object, name));
  }

  linkOf(object: ExcelObject, name: string) {
    return this.typeOf(object).links?.[name];
  }

  scalarOf(object: ExcelObject, name: string) {
    const scalar = this.typeOf(object).scalars?.[name];
    if (scalar?.since !== undefined && !this.around.supports(scalar.since))
      throw new ExcelError("ApiNotFound").at(placeOf(object, name));
    return scalar;
  }

  /** The name as the type spells it; clients are not particular about capitals. */
  spell(object: ExcelObject, name: string): { kind: "scalar" | "link"; name: string } | undefined {
    const { scalars = {}, links = {} } = this.typeOf(object);
    const wanted = name.toLowerCase();
    const scalar = Object.keys(scalars).find((each) => each.toLowerCase() === wanted);
    if (scalar !== undefined) return { kind: "scalar", name: scalar };
    const link = Object.keys(links).find((each) => each.toLowerCase() === wanted);
    return link === undefined ? undefined : { kind: "link", name: link };
  }

  item(object: ExcelObject, key: unknown): ExcelObject {
    const { item } = this.typeOf(object);
    if (!item) return this.missing(placeOf(object, "getItem"));
    return item(object.target, key) ?? this.refuse("ItemNotFound", placeOf(object, "getItem"));
  }

  read(object: ExcelObject, name: string): unknown {
    const scalar = this.scalarOf(object, name);
    return scalar ? this.located(object, name, () => scalar.get(object.target)) : this.missing(placeOf(object, name));
  }

  write(object: ExcelObject, name: string, value: unknown): void {
    const spelt = this.spell(object, name);
    if (spelt?.kind === "link") {
      const inner = this.follow(object, spelt.name);
      for (const [key, each] of Object.entries((value ?? {}) as Record<string, unknown>))
        if (inner) this.write(inner, key, each);
      return;
    }
    const scalar = spelt && this.scalarOf(object, spelt.name);
    if (!scalar) return this.missing(placeOf(object, name));
    const { set } = scalar;
    if (!set) return this.refuse("InvalidArgument", placeOf(object, name));
    this.located(object, name, () => {
      set(object.target, value);
    });
  }

  call(object: ExcelObject, name: string, given: Arguments): unknown {
    const type = this.typeOf(object);
    const method = type.methods?.[name];
    if (type.since !== undefined && !this.around.supports(type.since))
      return this.refuse("ApiNotFound", placeOf(object, name));
    if (method) return this.located(object, name, () => method(object.target, given));
    if (name === "GetCount" && type.items) return type.items(object.target).length;
    if (name === "GetItemAt" && type.items)
      return type.items(object.target)[given.integer(0)] ?? this.refuse("InvalidArgument", placeOf(object, name));
    if (name === `GetItem${NULL_OBJECT}` && type.item) return type.item(object.target, given.any(0)) ?? null;
    if (name.endsWith(NULL_OBJECT) && type.methods?.[name.slice(0, -NULL_OBJECT.length)])
      return this.orNull(object, name.slice(0, -NULL_OBJECT.length), given);
    if (/^_(R|Unr)egister/.test(name) && this.around.register(object, name)) return undefined;
    return this.missing(placeOf(object, name));
  }

  callForObject(object: ExcelObject, name: string, given: Arguments): ExcelObject | null {
    return (this.call(object, name, given) ?? null) as ExcelObject | null;
  }

  /** Tells of a name that no such object has: Excel itself would keep silent. */
  unknownName(object: ExcelObject, name: string): void {
    this.around.complaints.add(
      `${placeOf(object, name)} is loaded, and there is no such property or it is not emulated`,
    );
  }

  private orNull(object: ExcelObject, name: string, given: Arguments): unknown {
    try {
      return this.call(object, name, given) ?? null;
    } catch (error) {
      if (error instanceof ExcelError && error.code === "ItemNotFound") return null;
      throw error;
    }
  }

  private located<T>(object: ExcelObject, name: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof ExcelError ? error.at(placeOf(object, name)) : error;
    }
  }

  private refuse(code: "ItemNotFound" | "InvalidArgument" | "ApiNotFound", place: string): never {
    throw new ExcelError(code).at(place);
  }

  private missing(place: string): never {
    this.around.complaints.add(`${place} is not emulated`);
    try {
      return fail("NotImplemented", `${place} is not emulated`);
    } catch (error) {
      throw error instanceof ExcelError ? error.at(place) : error;
    }
  }
}

/** "Range.getCell", as Excel names the place of an error. */
export function placeOf({ type }: ExcelObject, name: string): string {
  const letters = /^[A-Z]+(?![a-z])|^[A-Z]/.exec(name)?.[0] ?? "";
  return `${type}.${letters.toLowerCase()}${name.slice(letters.length)}`;
}
