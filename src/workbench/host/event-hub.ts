import type { CellValue, Range } from "../../core";
import { isError } from "../../core";
import type { Book, BookChange, BookSheet } from "../book";
import { fail } from "./excel-error";
import { referenceOf } from "./event-references";
import type { PushEntry } from "./protocol";
import { localAddress } from "./refer";
import type { ExcelObject } from "./targets";

/** What clients can register for, and the number by which each is pushed. */
const NUMBERS = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

type EventName = keyof typeof NUMBERS;
type Told = Readonly<Record<string, unknown>>;

const WHOLE_WORKBOOK = "Workbook";
/** What came later than the rest. */
const LATER: readonly EventName[] = ["EventNameChanged", "EventVisibilityChanged", "EventMoved"];
const LATER_SINCE = "1.17";
const OF_ALL_SHEETS: readonly EventName[] = ["AddedEvent", "DeletedEvent", "EventMoved"];

/** Who registered for what, and what is pushed to them when the book changes. */
export class EventHub {
  private readonly registered = new Set<string>();
  private readonly endListening: () => void;

  constructor(
    book: Book,
    private readonly supports: (version: string) => boolean,
    push: (entries: readonly PushEntry[]) => void,
  ) {
    this.endListening = book.onChange((change) => {
      const entries = book.tellsAddin ? this.entriesOf(change) : [];
      if (entries.length > 0) push(entries);
    });
  }

  /** Answers a registration, or its end; false for what is no event that is emulated. */
  register(object: ExcelObject, method: string): boolean {
    const [, un, event] = /^_(R|Unr)egister(\w+)$/.exec(method) ?? [];
    const target = targetOf(object);
    if (!isEvent(event) || target === undefined) return false;
    if (LATER.includes(event) && !this.supports(LATER_SINCE)) fail("ApiNotFound");
    if (OF_ALL_SHEETS.includes(event) && target !== WHOLE_WORKBOOK) return false;
    const key = keyOf(event, target);
    if (un === "Unr") this.registered.delete(key);
    else this.registered.add(key);
    return true;
  }

  dispose(): void {
    this.endListening();
  }

  private entriesOf(change: BookChange): readonly PushEntry[] {
    if (change.kind === "document") return [];
    const source = change.source === "remote" ? "Remote" : "Local";
    const worksheetId = change.sheet.id;
    const common = { worksheetId, source, triggerSource: change.source === "addin" ? "ThisLocalAddin" : "Unknown" };
    switch (change.kind) {
      case "cells":
        return this.about("DataChangedEvent", change.sheet, {
          ...common,
          changeType: "RangeEdited",
          shiftDirection: "None",
          ...placed(change.sheet, change.range),
          ...detailsOf(change.sheet, change.range),
        });
      case "formats":
        return this.about("FormatChangedEvent", change.sheet, { ...common, ...placed(change.sheet, change.range) });
      case "selected":
        return this.about("SelectionChangedEvent", change.sheet, {
          worksheetId,
          ...placed(change.sheet, change.range),
        });
      case "calculated":
        return this.about("CalculatedEvent", change.sheet, { worksheetId, address: "" });
      case "activated":
        return [
          ...this.about("DeactivatedEvent", change.before, { worksheetId: change.before.id }),
          ...this.about("ActivatedEvent", change.sheet, { worksheetId }),
        ];
      case "protection":
        return this.about("ProtectionChangedEvent", change.sheet, {
          worksheetId,
          source,
          isProtected: change.sheet.isProtected,
        });
      default:
        return this.aboutSheets(change.kind, change.sheet, common);
    }
  }

  private aboutSheets(kind: SheetsKind, sheet: BookSheet, told: Told): readonly PushEntry[] {
    return this.about(SHEET_EVENTS[kind], sheet, {
      ...told,
      ...(kind === "sheet-renamed" && { nameAfter: sheet.name }),
    });
  }

  private about(event: EventName, sheet: BookSheet, told: Told): readonly PushEntry[] {
    return [sheet.id, WHOLE_WORKBOOK]
      .filter((target) => this.registered.has(keyOf(event, target)))
      .map((targetId) => ({
        messageCategory: 65536,
        messageType: NUMBERS[event],
        targetId,
        message: JSON.stringify(told),
      }));
  }
}

type SheetsKind = "sheet-added" | "sheet-deleted" | "sheet-renamed" | "sheet-moved" | "sheet-shown";

const SHEET_EVENTS: Readonly<Record<SheetsKind, EventName>> = {
  "sheet-added": "AddedEvent",
  "sheet-deleted": "DeletedEvent",
  "sheet-renamed": "EventNameChanged",
  "sheet-moved": "EventMoved",
  "sheet-shown": "EventVisibilityChanged",
};

function isEvent(name: string | undefined): name is EventName {
  return name !== undefined && Object.hasOwn(NUMBERS, name);
}

function keyOf(event: EventName, target: string): string {
  return `${event} ${target}`;
}

function targetOf({ type, target }: ExcelObject): string | undefined {
  if (type === "WorksheetCollection") return WHOLE_WORKBOOK;
  return type === "Worksheet" ? (target as { readonly sheet: BookSheet }).sheet.id : undefined;
}

function placed(sheet: BookSheet, range: Range): Told {
  return { address: localAddress(range), referenceId: referenceOf(sheet, range) };
}

/** Of a single cell Excel tells what it holds now. */
function detailsOf(sheet: BookSheet, { top, left, bottom, right }: Range): Told {
  if (top !== bottom || left !== right) return {};
  const { value } = sheet.cell(top, left);
  return { valueAfter: plain(value), valueTypeAfter: kindOf(value) };
}

function plain(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

function kindOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "Double" : "String";
}
