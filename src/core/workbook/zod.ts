import { config } from "zod";

// Zod would try out whether it may make code from texts, which the strict policy of our pages forbids and reports. It
// is told here, before any schema is made: that is why every schema takes zod from this file.
config({ jitless: true });

export * as z from "zod";
