/**
 * This page's policy forbids making code out of text. Zod would try whether it may, and the browser would report that;
 * it asks while the first schema is made, so this is loaded before all others.
 */
import { config } from "zod";

config({ jitless: true });
