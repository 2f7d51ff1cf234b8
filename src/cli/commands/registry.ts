import { check } from "./check";
import type { Command } from "./command";
import { fill } from "./fill";
import { fix } from "./fix";
import { flag } from "./flag";
import { plan } from "./plan";
import { publish } from "./publish";
import { read } from "./read";
import { report } from "./report";
import { request } from "./request";
import { rules } from "./rules";
import { summarize } from "./summarize";
import { template } from "./template";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  read,
  check,
  fill,
  flag,
  fix,
  summarize,
  request,
  report,
  publish,
  plan,
  template,
  rules,
];
