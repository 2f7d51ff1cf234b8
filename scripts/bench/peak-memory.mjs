import { readFileSync } from "node:fs";

/** Megabytes. What the system says of a process's own rusage begins with what its parent had; Linux knows better. */
export function peakMemory() {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS / 1024;
  return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;
}
