import type { Book } from "../book";
import { isObject } from "./arguments";
import { ExcelError } from "./excel-error";
import { placeOf, type Members } from "./members";
import { ObjectPaths } from "./object-paths";
import { ACTION, PATH, type Action, type RequestBody, type ResponseBody } from "./protocol";
import { Query } from "./query";
import type { References } from "./references";
import type { ExcelObject } from "./targets";

/** Nothing to answer: such an action has no entry among the results. */
const SILENT = Symbol("silent");

export interface InterpreterParts {
  readonly book: Book;
  readonly members: Members;
  readonly references: References;
  /** Called before each action; may throw what the action then fails with. */
  readonly beforeAction?: (action: Action, at: number) => void;
}

/** Does the actions of one request one after the other, and stops at the first that fails: what ran stays done. */
export class Interpreter {
  private readonly paths: ObjectPaths;
  private readonly query: Query;

  constructor(
    private readonly body: RequestBody,
    private readonly parts: InterpreterParts,
  ) {
    this.paths = new ObjectPaths(body, parts.book, parts.members, parts.references);
    this.query = new Query(parts.members, (object, isItem) => this.identityOf(object, undefined, isItem));
  }

  async run(): Promise<ResponseBody> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [at, action] of this.body.Actions.entries()) {
      try {
        this.parts.beforeAction?.(action, at);
        if (mayRead(action)) await this.parts.book.settle();
        const value = this.parts.book.as("addin", () => this.do(action));
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        if (value !== SILENT) results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.told(error, action, at) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private do(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    const { members } = this.parts;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.identityOf(object, action.ObjectPathId, false);
      case ACTION.query:
        return object && this.query.answer(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.callMethod(object, action);
      case ACTION.setProperty:
        members.write(theObject(object), action.Name ?? "", this.paths.arguments(action.ArgumentInfo).any(0) ?? null);
        return SILENT;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          members.write(theObject(object), name, value);
        return SILENT;
      case ACTION.ensureUnchanged:
        return SILENT;
      default:
        throw new ExcelError("NotImplemented", `Actions of type ${String(action.ActionType)} are not emulated.`);
    }
  }

  private callMethod(object: ExcelObject | null, action: Action): unknown {
    const name = action.Name ?? "";
    const { members, references } = this.parts;
    const given = this.paths.arguments(action.ArgumentInfo);
    if (name === "_KeepReference") {
      if (object) references.keep(object);
      return SILENT;
    }
    if (name === "_RemoveReference") {
      references.remove(given.text(0));
      return SILENT;
    }
    const result = members.call(theObject(object), name, given);
    if (isObject(result)) return this.identityOf(result, undefined, false);
    return result === null ? { _IsNull: true } : result;
  }

  private identityOf(object: ExcelObject, path: number | undefined, isItem: boolean): Record<string, unknown> {
    const type = this.parts.members.typeOf(object);
    const identity = Object.fromEntries(
      (type.identity ?? []).map((name) => [name, this.parts.members.read(object, name)]),
    );
    const reference = type.isTracked ? this.referenceOf(object, path, isItem) : undefined;
    return reference === undefined ? identity : { ...identity, _ReferenceId: reference };
  }

  private referenceOf(object: ExcelObject, path: number | undefined, isItem: boolean): string | undefined {
    const known = path === undefined ? undefined : this.paths.pathOf(path);
    if (known?.ObjectPathType === PATH.reference) return known.Name;
    const { references } = this.parts;
    return references.nameOf(object) ?? (isItem && this.body.AutoKeepReference ? references.keep(object) : undefined);
  }

  private told(error: unknown, action: Action, at: number) {
    const told = error instanceof ExcelError ? error : new ExcelError("GeneralException", messageOf(error));
    return {
      Code: told.code,
      Message: told.message,
      Location: told.location || this.locationOf(action),
      ActionIndex: at,
      HttpStatusCode: told.status,
    };
  }

  /** "Range.values": the member that was asked for, or the way to the object. */
  private locationOf({ Name, ObjectPathId }: Action): string {
    const path = this.body.ObjectPaths[ObjectPathId];
    const member = Name === "" ? undefined : Name;
    const owner = member === undefined ? path?.ParentObjectPathId : ObjectPathId;
    const name = member ?? path?.Name ?? "getItem";
    try {
      const object = owner === undefined ? null : this.paths.resolve(owner);
      return object ? placeOf(object, name) : name;
    } catch {
      return name;
    }
  }
}

/** Before these, formulas must have their results. */
const READS: readonly number[] = [ACTION.query, ACTION.method, ACTION.queryAsJson];

/** Holding an object and letting go of it is most of what a client calls, and looks at nothing. */
function mayRead({ ActionType, Name }: Action): boolean {
  return READS.includes(ActionType) && Name !== "_KeepReference" && Name !== "_RemoveReference";
}

function theObject(object: ExcelObject | null): ExcelObject {
  if (!object) throw new ExcelError("InvalidObjectPath");
  return object;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
}
