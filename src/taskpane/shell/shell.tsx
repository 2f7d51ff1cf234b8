import { makeStyles, tokens } from "@fluentui/react-components";
import { BusyBar } from "../parts/busy-bar";
import { NoticeBar } from "../parts/notice-bar";
import { HelpProvider } from "../keys/help-context";
import { useKeys } from "../keys/keys-context";
import { useDesk } from "./desk-context";
import { ScreenStage } from "./screen-stage";
import { useWorkbook } from "./use-workbook";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    overflowX: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    // Japanese breaks at phrases where the browser can, and never leaves 。 or ー alone at the start of a line.
    wordBreak: "auto-phrase" as "normal",
    lineBreak: "strict",
    overflowWrap: "anywhere",
  },
});

/** What stands around every screen: the work that goes on, and what it said. */
export function Shell() {
  const styles = useStyles();
  const { store } = useDesk();
  useWorkbook();
  useKeys({ back: () => store.state().screens.length > 1 && store.tell({ kind: "back" }) });
  return (
    <div className={styles.pane}>
      <HelpProvider>
        <ScreenStage />
        <NoticeBar />
        <BusyBar />
      </HelpProvider>
    </div>
  );
}
