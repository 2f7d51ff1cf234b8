import * as z from "zod";

import { planSchema } from "./plan";
import { yearSchema } from "./scalars";

/** The plan schema for editors: completion and hints while a person writes a plan file. */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(planSchema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      // A year typed as R6 becomes a number before the schema sees it; an editor must allow both.
      if (zodSchema !== yearSchema) return;
      const { description, ...number } = jsonSchema;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, { description, anyOf: [number, { type: "string", minLength: 1 }] });
    },
  });
}
