import type { Arguments } from "./arguments";
import type { ExcelObject } from "./targets";

/** A property that comes with a load and, where it can be set, is set by assignment. */
export interface Scalar<T> {
  readonly get: (of: T) => unknown;
  readonly set?: (of: T, value: unknown) => void;
  /** The first version of ExcelApi that has it, where that is beyond what every Excel still met has. */
  readonly since?: string;
  /** Left out of a load of everything, as Excel does with what costs much. */
  readonly onlyByName?: boolean;
}

export type Link<T> = (of: T) => ExcelObject | null;

/** What a call gives back: an object, a plain value, null for no object, undefined for nothing. */
export type Method<T> = (of: T, args: Arguments) => unknown;

/** What one type of Excel's objects can be asked. Names as they go over the wire. */
export interface ObjectType<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** What always comes along, so that the client can address the object again. */
  readonly identity?: readonly string[];
  /** The client may ask to hold it over several requests. */
  readonly isTracked?: boolean;
  readonly items?: (of: T) => readonly ExcelObject[];
  readonly item?: (of: T, key: unknown) => ExcelObject | undefined;
  /** False once what it stands for is gone. */
  readonly exists?: (of: T) => boolean;
  readonly since?: string;
}
