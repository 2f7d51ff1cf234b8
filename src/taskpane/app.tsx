import { FluentProvider } from "@fluentui/react-components";
import type { Desk } from "./jobs/desk";
import { KeysProvider } from "./keys/keys-context";
import { DeskProvider } from "./shell/desk-context";
import { Shell } from "./shell/shell";
import type { OfficeColours } from "./theme/office-colours";
import { schemeOf } from "./theme/choose-theme";
import { useTheme } from "./theme/use-theme";

export { createDesk } from "./jobs/create-desk";
export type { Desk, PlanPreset, Services } from "./jobs/desk";
export type { OfficeColours } from "./theme/office-colours";

interface AppProps {
  readonly desk: Desk;
  /** How Office is drawn; without it the pane follows the PC. */
  readonly colours?: OfficeColours | null;
}

/** The pane, wherever it stands: beside Excel, or on a page of its own. */
export function App({ desk, colours = null }: AppProps) {
  const theme = useTheme(colours);
  return (
    // Scroll bars and the PC's own lists follow the theme, too.
    <FluentProvider theme={theme} style={{ colorScheme: schemeOf(theme) }}>
      <DeskProvider desk={desk}>
        <KeysProvider>
          <Shell />
        </KeysProvider>
      </DeskProvider>
    </FluentProvider>
  );
}
