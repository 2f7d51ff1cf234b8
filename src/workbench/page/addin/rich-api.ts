/** The one thing that is asked of Excel for all work on cells: a POST of a request body to ProcessQuery. */
export function requestBodyOf(args: unknown): string | undefined {
  const parts = Array.isArray(args) && args.length === 1 && Array.isArray(args[0]) ? args[0] : args;
  if (!Array.isArray(parts)) return undefined;
  const [, , path, , body] = parts as readonly unknown[];
  return typeof path === "string" && /^ProcessQuery/i.test(path) && typeof body === "string" ? body : undefined;
}

/** What the client library takes as the answer: status, headers, body. */
export function responseOf(body: string): readonly unknown[] {
  return [0, [200, [], body]];
}
