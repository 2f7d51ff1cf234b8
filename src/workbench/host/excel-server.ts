import type { Book } from "../book";
import { GOOD, isWithin, type Behaviour } from "./behaviour";
import { Complaints } from "./complaints";
import { EventHub } from "./event-hub";
import { ExcelError } from "./excel-error";
import { Interpreter } from "./interpreter";
import { Members } from "./members";
import { ACTION, type PushEntry, type RequestBody, type ResponseBody } from "./protocol";
import { References } from "./references";
import { objectOf } from "./targets";
import { TYPES } from "./types";

export interface Trip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Only lets go of what was held: the client does it on its own after a batch, and nobody waits for it. */
  readonly isCleanup: boolean;
}

/** Sets of requirements besides ExcelApi that a client may ask for. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  CustomXmlParts: "1.1",
  DialogApi: "1.2",
  ImageCoercion: "1.1",
  RichApiRuntime: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

/** What the client from npm still counts as a set of its own has come into ExcelApi with this version. */
const ONLINE_SINCE = "1.17";

type WholeBehaviour = Behaviour & Required<Pick<Behaviour, keyof typeof GOOD>>;

/** Excel's side of the protocol over one open workbook: a request goes in as text, the answer comes out as text. */
export class ExcelServer {
  private readonly complained = new Complaints();
  private readonly references = new References();
  private readonly members: Members;
  private readonly events: EventHub;
  private readonly pushed = new Set<(entries: readonly PushEntry[]) => void>();
  private readonly done: Trip[] = [];
  private behaviour: WholeBehaviour;
  private actionsSeen = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    behaviour: Behaviour = {},
  ) {
    this.behaviour = { ...GOOD, ...behaviour } as WholeBehaviour;
    const supports = (version: string) => this.supports("ExcelApi", version);
    this.events = new EventHub(book, supports, (entries) => {
      this.push(entries);
    });
    this.members = new Members({
      types: TYPES,
      creators: { "Microsoft.InternalService.AddinInternalService": () => objectOf("AddinInternalService", book) },
      supports,
      complaints: this.complained,
      register: (object, method) => this.events.register(object, method),
    });
    this.protect(behaviour);
  }

  /** From now on; what is not said stays as it is. */
  behave(behaviour: Behaviour): void {
    this.behaviour = { ...this.behaviour, ...behaviour } as WholeBehaviour;
    if (behaviour.failure) this.actionsSeen = 0;
    this.protect(behaviour);
  }

  private protect({ protectedSheets = [] }: Behaviour): void {
    for (const name of protectedSheets) {
      const sheet = this.book.sheetNamed(name);
      if (sheet) sheet.isProtected = true;
    }
  }

  get trips(): readonly Trip[] {
    return this.done;
  }

  /** What was asked for that is not emulated or does not exist. */
  get complaints(): readonly string[] {
    return this.complained.all;
  }

  /** How many objects clients hold from one request to the next. */
  get held(): number {
    return this.references.count;
  }

  /** The complaints so far were expected. */
  forgive(): void {
    this.complained.clear();
  }

  supports(set: string, version = "1.1"): boolean {
    if (set === "ExcelApiOnline") return isWithin(ONLINE_SINCE, this.behaviour.version) && isWithin(version, "1.1");
    const newest = set.toLowerCase() === "excelapi" ? this.behaviour.version : OTHER_SETS[set];
    return newest !== undefined && isWithin(version, newest);
  }

  onPush(listener: (entries: readonly PushEntry[]) => void): () => void {
    this.pushed.add(listener);
    return () => this.pushed.delete(listener);
  }

  /** Hears of nothing any more. */
  dispose(): void {
    this.events.dispose();
    this.pushed.clear();
  }

  /** One request after the other, however they come in. */
  answer(body: string): Promise<string> {
    const answered = this.last.then(() => this.answerNow(body));
    this.last = answered.catch(() => undefined);
    return answered;
  }

  /** Events come after what was being done is done, as they do in Excel: never within it. */
  private push(entries: readonly PushEntry[]): void {
    const { events } = this.behaviour;
    if (events === "never") return;
    const tell = () => {
      for (const listener of [...this.pushed]) listener(entries);
    };
    setTimeout(tell, typeof events === "object" ? events.lateMs : 0);
    if (events === "twice") setTimeout(tell, 1);
  }

  private async answerNow(body: string): Promise<string> {
    const { delayMs, beforeTrip, limitBytes } = this.behaviour;
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    await this.book.as("remote", () => beforeTrip?.(this.done.length + 1, this.book));
    const requestBytes = bytesOf(body);
    const request = JSON.parse(body) as RequestBody;
    const response = JSON.stringify(
      requestBytes > limitBytes ? refused("RequestPayloadSizeLimitExceeded") : await this.respond(request),
    );
    const responseBytes = bytesOf(response);
    this.done.push({ requestBytes, responseBytes, actions: request.Actions.length, isCleanup: isCleanup(request) });
    return responseBytes > limitBytes ? JSON.stringify(refused("ResponsePayloadSizeLimitExceeded")) : response;
  }

  private async respond(request: RequestBody): Promise<ResponseBody> {
    if (this.behaviour.isEditing) return refused("InvalidOperationInCellEditMode");
    const run = new Interpreter(request, {
      book: this.book,
      members: this.members,
      references: this.references,
      beforeAction: () => {
        this.failWhereTold();
      },
    });
    return run.run();
  }

  private failWhereTold(): void {
    this.actionsSeen++;
    const { failure } = this.behaviour;
    if (failure && failure.atAction === this.actionsSeen) throw new ExcelError(failure.code, failure.message);
  }
}

function isCleanup({ Actions }: RequestBody): boolean {
  const removes = Actions.filter(({ Name }) => Name === "_RemoveReference").length;
  const others = Actions.filter(
    ({ ActionType, Name }) => ActionType !== ACTION.instantiate && Name !== "_RemoveReference",
  );
  return removes > 0 && others.length === 0;
}

function refused(code: ConstructorParameters<typeof ExcelError>[0]): ResponseBody {
  const { message, status } = new ExcelError(code);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: status },
  };
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
