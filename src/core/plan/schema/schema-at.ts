import type * as z from "zod";

import type { Path } from "./problem";

type AnySchema = z.core.$ZodType;

/** Whether this very schema describes what stands at a path. */
export function isAt(wanted: AnySchema, schema: AnySchema, path: Path): boolean {
  return schemasAt(schema, path).includes(wanted);
}

/** The keys an object at this path may have; several kinds of object give all of their keys. */
export function keysAt(schema: AnySchema, path: Path): readonly string[] {
  return [...new Set(schemasAt(schema, path).flatMap((option) => Object.keys(shapeOf(option) ?? {})))];
}

function schemasAt(schema: AnySchema, path: Path): readonly AnySchema[] {
  return path.reduce<readonly AnySchema[]>(
    (options, key) => options.flatMap((option) => step(option, key)).flatMap(unwrap),
    unwrap(schema),
  );
}

function step(schema: AnySchema, key: string | number): readonly AnySchema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "array" && typeof key === "number") return [def.element];
  const next = shapeOf(schema)?.[String(key)];
  return next ? [next] : [];
}

function shapeOf(schema: AnySchema): Readonly<Record<string, AnySchema>> | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "object" ? def.shape : undefined;
}

/** Through optional, default and the like, and into every branch of a union. */
function unwrap(schema: AnySchema): readonly AnySchema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "default" || def.type === "prefault") return unwrap(def.innerType);
  return def.type === "union" ? def.options.flatMap(unwrap) : [schema];
}
