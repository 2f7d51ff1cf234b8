import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { planJsonSchema } from "../src/core/plan/schema/json-schema";

writeFileSync(join(__dirname, "../assets/plans/plan.schema.json"), `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
