import { check } from "./check";
import type { Command } from "./command";
import { read } from "./read";
import { rules } from "./rules";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [read, check, rules];
