import { z } from "zod";

/**
 * The part of the SARIF 2.1.0 schema that a checker's log can use, written out strictly: a property the standard does
 * not know is a fault. (OASIS sarif-schema-2.1.0, sections 3.13 to 3.58.)
 */
const uri = z.string().refine((text) => encodeURI(decodeURI(text)) === text || /%[0-9A-F]{2}/.test(text), "no URI");
const properties = z.object({ tags: z.array(z.string()).optional() }).catchall(z.unknown());
const text = z.strictObject({ text: z.string().min(1), markdown: z.string().min(1).optional() });
const level = z.enum(["none", "note", "warning", "error"]);
const artifactLocation = z.strictObject({ uri: uri.optional(), index: z.int().min(-1).optional() });
const location = z.strictObject({
  id: z.int().min(-1).optional(),
  physicalLocation: z.strictObject({ artifactLocation }).optional(),
  logicalLocations: z
    .array(
      z.strictObject({
        name: z.string().optional(),
        fullyQualifiedName: z.string().optional(),
        kind: z.string().optional(),
      }),
    )
    .optional(),
});
const rule = z.strictObject({
  id: z.string(),
  shortDescription: text,
  fullDescription: text,
  help: text,
  defaultConfiguration: z.strictObject({ level }),
  properties: properties.optional(),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0).optional(),
  level,
  message: text,
  locations: z.array(location).min(1),
  relatedLocations: z.array(location).min(1).optional(),
  partialFingerprints: z.record(z.string(), z.string()).optional(),
  properties: properties.optional(),
});
const log = z.strictObject({
  $schema: z.url().optional(),
  version: z.literal("2.1.0"),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          version: z.string().optional(),
          semanticVersion: z.string().optional(),
          language: z
            .string()
            .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
            .optional(),
          rules: z.array(rule).optional(),
        }),
      }),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]).optional(),
      invocations: z
        .array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z
              .array(z.strictObject({ level, message: text, locations: z.array(location).optional() }))
              .optional(),
          }),
        )
        .optional(),
      artifacts: z.array(z.strictObject({ location: artifactLocation })).optional(),
      results: z.array(result).optional(),
    }),
  ),
});

export function faultsOfSarif(sarif: unknown): readonly string[] {
  const parsed = log.safeParse(sarif);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
