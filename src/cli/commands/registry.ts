import type { Command } from "./command";
import { read } from "./read";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [read];
