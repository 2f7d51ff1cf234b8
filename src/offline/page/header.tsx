import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import {
  DocumentAddRegular,
  DocumentTextRegular,
  FolderOpenRegular,
  PeopleTeamRegular,
  SaveRegular,
  ShieldCheckmarkRegular,
} from "@fluentui/react-icons";
import type { PageTexts } from "../texts/ja";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, marginInlineEnd: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase400, lineHeight: 1.2 },
  privacy: {
    marginInlineStart: "auto",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface HeaderProps {
  readonly texts: PageTexts;
  readonly onOpen: () => void;
  readonly onOpenFolder: () => void;
  /** Absent where there is nothing to save. */
  readonly onSave: (() => void) | null;
  readonly onReport: (() => void) | null;
  readonly onRequests: (() => void) | null;
}

export function Header({ texts, onOpen, onOpenFolder, onSave, onReport, onRequests }: HeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{texts.title}</h1>
      <Button icon={<DocumentAddRegular />} onClick={onOpen} title="Ctrl+O">
        {texts.openFiles}
      </Button>
      <Button icon={<FolderOpenRegular />} onClick={onOpenFolder}>
        {texts.openFolder}
      </Button>
      {onSave && (
        <Tooltip content={texts.saveHint} relationship="description">
          <Button appearance="primary" icon={<SaveRegular />} onClick={onSave}>
            {texts.save}
          </Button>
        </Tooltip>
      )}
      {onReport && (
        <Tooltip content={texts.reportHint} relationship="description">
          <Button icon={<DocumentTextRegular />} onClick={onReport}>
            {texts.report}
          </Button>
        </Tooltip>
      )}
      {onRequests && (
        <Tooltip content={texts.requestsHint} relationship="description">
          <Button icon={<PeopleTeamRegular />} onClick={onRequests}>
            {texts.requests}
          </Button>
        </Tooltip>
      )}
      <Tooltip content={texts.privacyLong} relationship="description">
        <span className={styles.privacy} tabIndex={0}>
          <ShieldCheckmarkRegular aria-hidden />
          {texts.privacy}
        </span>
      </Tooltip>
    </header>
  );
}
