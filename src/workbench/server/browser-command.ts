/** What opens an address in the person's browser; undefined where there is no screen to open it on. */
export function browserCommand(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | undefined {
  // CI and ssh have nobody who would look.
  if (environment["CI"] || environment["SSH_CONNECTION"]) return undefined;
  switch (platform) {
    case "win32":
      // "start" takes the first quoted word for a window's title; Node quotes an empty one.
      return ["cmd", "/c", "start", ""];
    case "darwin":
      return ["open"];
    default:
      return environment["DISPLAY"] || environment["WAYLAND_DISPLAY"] ? ["xdg-open"] : undefined;
  }
}
