import { Spinner } from "@fluentui/react-components";
import { Component, type ReactNode, Suspense } from "react";
import { Screen } from "../parts/screen";
import { SCREENS } from "../screens/registry";
import { screenOf } from "../state/transitions";
import { SHELL } from "../texts/shell/words";
import { useLanguage, usePaneState, useWords } from "./desk-context";
import { Trouble } from "./trouble";

/** The one screen that is shown. */
export function ScreenStage() {
  const name = usePaneState(screenOf);
  const title = SCREENS[name].title[useLanguage()];
  const { Screen: Shown } = SCREENS[name];
  return (
    <Guard key={name} title={title}>
      <Suspense fallback={<OnItsWay title={title} />}>
        <Shown />
      </Suspense>
    </Guard>
  );
}

function OnItsWay({ title }: { readonly title: string }) {
  const { loading } = useWords(SHELL);
  return (
    <Screen title={title}>
      <Spinner style={{ marginTop: "20vh" }} size="small" label={loading} labelPosition="below" />
    </Screen>
  );
}

interface GuardProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A screen that breaks leaves the rest of the pane standing, and says so. */
class Guard extends Component<GuardProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { title, children } = this.props;
    return this.state.error === null ? children : <Trouble title={title} error={this.state.error} />;
  }
}
