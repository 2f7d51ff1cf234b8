import type { Theme } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import { chooseTheme } from "./choose-theme";
import type { OfficeColours } from "./office-colours";

const QUERY = "(prefers-color-scheme: dark)";

export function useTheme(office: OfficeColours | null): Theme {
  const prefersDark = useSyncExternalStore(followScheme, readScheme);
  return useMemo(() => chooseTheme(office, prefersDark), [office, prefersDark]);
}

function followScheme(changed: () => void): () => void {
  const query = mediaQuery();
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
}

function readScheme(): boolean {
  return mediaQuery()?.matches ?? false;
}

/** Absent where nothing is drawn. */
function mediaQuery(): MediaQueryList | undefined {
  return typeof window.matchMedia === "function" ? window.matchMedia(QUERY) : undefined;
}
