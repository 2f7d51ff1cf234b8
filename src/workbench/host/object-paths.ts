import { Arguments } from "./arguments";
import { ExcelError, fail } from "./excel-error";
import type { Members } from "./members";
import { PATH, type ArgumentInfo, type ObjectPath, type RequestBody } from "./protocol";
import type { References } from "./references";
import { objectOf, type ExcelObject } from "./targets";
import type { Book } from "../book";

/** An object, or the null object: what "OrNullObject" gives when there is none. */
export type Resolved = ExcelObject | null;

/** The objects that one request speaks of. Each path is walked once: a method is not called twice. */
export class ObjectPaths {
  private readonly known = new Map<number, Resolved | ExcelError>();

  constructor(
    private readonly body: RequestBody,
    private readonly book: Book,
    private readonly members: Members,
    private readonly references: References,
  ) {}

  pathOf(id: number): ObjectPath {
    return this.body.ObjectPaths[id] ?? fail("InvalidObjectPath");
  }

  resolve(id: number): Resolved {
    const known = this.known.get(id);
    if (known instanceof ExcelError) throw known;
    if (known !== undefined) return known && this.members.alive(known);
    try {
      const found = this.walk(this.pathOf(id));
      this.known.set(id, found);
      return found && this.members.alive(found);
    } catch (error) {
      if (error instanceof ExcelError) this.known.set(id, error);
      throw error;
    }
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const paths = info?.ReferencedObjectPathIds;
    return new Arguments((info?.Arguments ?? []).map((value, at) => this.argument(value, paths?.[at])));
  }

  private walk(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case PATH.root:
        return objectOf("Workbook", this.book);
      case PATH.create:
        return this.members.create(path.Name ?? "");
      case PATH.nothing:
        return null;
      case PATH.reference:
        return this.references.find(path.Name ?? "") ?? fail("InvalidReference");
      default:
        return this.walkFrom(this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  /** From a null object every way leads to a null object. */
  private walkFrom(parent: Resolved, path: ObjectPath): Resolved {
    if (!parent) return null;
    const name = path.Name ?? "";
    const given = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) return this.members.follow(parent, name);
    if (path.ObjectPathType === PATH.indexer) return this.members.item(parent, given.any(0));
    if (path.ObjectPathType === PATH.method) return this.members.callForObject(parent, name, given);
    return fail("InvalidObjectPath");
  }

  /** Literals and objects of the request lie side by side; inside a literal an object is named by its path. */
  private argument(value: unknown, path: unknown): unknown {
    if (Array.isArray(path)) return (value as unknown[]).map((each, at) => this.argument(each, path[at]));
    return typeof path === "number" && path > 0 ? this.resolve(path) : this.literal(value);
  }

  private literal(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.literal(each));
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.literal(each)]));
  }
}
