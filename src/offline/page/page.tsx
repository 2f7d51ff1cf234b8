import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useCallback, useState, useSyncExternalStore } from "react";
import { saveReport, saveRequests, saveWorkbook } from "../files/save-outputs";
import { detailOf, type OpenedFile, type Shelf } from "../files/shelf";
import type { PageTexts } from "../texts/ja";
import { DeskArea } from "./desk-area";
import { openExample } from "./example";
import { FileTabs } from "./file-tabs";
import { Header } from "./header";
import { chooseFiles, useDrop } from "./use-files";
import { useLeaveWarning, usePageKeys } from "./use-page-keys";
import { Welcome } from "./welcome";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    wordBreak: "auto-phrase" as "normal",
    lineBreak: "strict",
  },
  messages: { flexShrink: 0, maxHeight: "30vh", overflow: "auto" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  reading: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, flexShrink: 0 },
  over: {
    position: "fixed",
    inset: "8px",
    zIndex: 1000,
    pointerEvents: "none",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBackgroundOverlay,
    color: "#fff",
    fontSize: tokens.fontSizeHero700,
  },
});

interface PageProps {
  readonly shelf: Shelf;
  readonly language: "ja" | "en";
  readonly texts: PageTexts;
}

/** The whole page: the files, the one that is looked at, and what is said about them. */
export function Page({ shelf, language, texts }: PageProps) {
  const styles = useStyles();
  const { files, active, reading, failures } = useSyncExternalStore(shelf.subscribe, shelf.state);
  const [said, setSaid] = useState<string | null>(null);
  const isOver = useDrop(shelf, texts);
  const file = files.find(({ id }) => id === active);
  const canSave = file !== undefined && !file.isTogether;

  const save = (how: (file: OpenedFile, texts: PageTexts) => Promise<string | null>) => {
    if (!file) return;
    how(file, texts).then(
      (name) => setSaid(name === null ? texts.noRequests : texts.savedAs(name)),
      (error: unknown) => setSaid(texts.failed(detailOf(error))),
    );
  };
  const open = () => chooseFiles(shelf, texts, false);
  const openFolder = () => chooseFiles(shelf, texts, true);
  const close = (one: OpenedFile) => {
    if (one.host.state().isUnsaved && !window.confirm(texts.closeUnsaved(one.name))) return;
    shelf.close(one.id);
  };
  usePageKeys({ open, save: () => canSave && save(saveWorkbook) });
  useLeaveWarning(useCallback(() => shelf.state().files.some(({ host }) => host.state().isUnsaved), [shelf]));

  return (
    <div className={styles.page}>
      <Header
        texts={texts}
        onOpen={open}
        onOpenFolder={openFolder}
        onSave={canSave ? () => save(saveWorkbook) : null}
        onReport={file ? () => save(saveReport) : null}
        onRequests={file ? () => save(saveRequests) : null}
      />
      {files.length > 0 && (
        <FileTabs
          files={files}
          active={active}
          texts={texts}
          onChoose={(id) => shelf.activate(id)}
          onClose={close}
          onTogether={() => shelf.lookTogether()}
        />
      )}
      <div className={styles.messages} aria-live="polite">
        {failures.length > 0 && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {texts.unread}
              <ul className={styles.list}>
                {failures.map(({ name, why }, at) => (
                  <li key={at}>{name === "" ? why : `${name}：${why}`}</li>
                ))}
              </ul>
            </MessageBarBody>
            <Dismiss label={texts.dismiss} onClick={() => shelf.dismissFailures()} />
          </MessageBar>
        )}
        {said !== null && (
          <MessageBar intent="success">
            <MessageBarBody>{said}</MessageBarBody>
            <Dismiss label={texts.dismiss} onClick={() => setSaid(null)} />
          </MessageBar>
        )}
      </div>
      {reading && (
        <div className={styles.reading} role="status">
          {texts.reading(reading.name)}
          <ProgressBar {...(reading.total > 0 && { value: reading.done / reading.total })} />
        </div>
      )}
      {file ? (
        <DeskArea file={file} language={language} texts={texts} />
      ) : (
        <Welcome texts={texts} onOpen={open} onOpenFolder={openFolder} onExample={() => openExample(shelf, texts)} />
      )}
      {isOver && <div className={styles.over}>{texts.dropNow}</div>}
    </div>
  );
}

function Dismiss({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <MessageBarActions
      containerAction={
        <Button appearance="transparent" icon={<DismissRegular />} aria-label={label} onClick={onClick} />
      }
    />
  );
}
