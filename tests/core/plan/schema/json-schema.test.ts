import { readFileSync } from "node:fs";
import { join } from "node:path";

import { planJsonSchema } from "../../../../src/core/plan/schema/json-schema";

const file = join(__dirname, "../../../../assets/plans/plan.schema.json");

test("the schema for editors follows the schema (else: node scripts/run.mjs scripts/make-plan-schema.ts)", () => {
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(planJsonSchema());
});

test("an editor accepts a year as a number or as a person writes it", () => {
  expect(planJsonSchema()).toMatchObject({
    properties: { evaluationYear: { anyOf: [{ type: "integer" }, { type: "string" }] } },
    additionalProperties: false,
    required: ["tassei", "title", "period"],
  });
});
