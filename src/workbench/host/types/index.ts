import type { AnyType } from "../members";
import type { ObjectType } from "../object-type";
import type { Targets, TypeName } from "../targets";
import { RANGE } from "./range";
import { ADDIN_INTERNAL_SERVICE, APPLICATION, RUNTIME, WORKBOOK } from "./workbook";
import { WORKSHEET, WORKSHEET_PROTECTION } from "./worksheet";
import { WORKSHEET_COLLECTION } from "./worksheet-collection";

type Types = { readonly [K in TypeName]: ObjectType<Targets[K]> };

const TABLE: Types = {
  AddinInternalService: ADDIN_INTERNAL_SERVICE,
  Application: APPLICATION,
  Range: RANGE,
  RangeAreas: {},
  RangeFormat: {},
  Runtime: RUNTIME,
  Workbook: WORKBOOK,
  Worksheet: WORKSHEET,
  WorksheetCollection: WORKSHEET_COLLECTION,
  WorksheetProtection: WORKSHEET_PROTECTION,
};

/** Every type of object that is emulated. Each is only ever asked about its own kind of target. */
export const TYPES = TABLE as unknown as Readonly<Record<TypeName, AnyType>>;
