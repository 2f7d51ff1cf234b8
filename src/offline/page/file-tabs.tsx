import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { DismissRegular, DocumentMultipleRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import type { OpenedFile } from "../files/shelf";
import type { PageTexts } from "../texts/ja";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    gap: "2px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: "auto",
    flexShrink: 0,
    scrollbarWidth: "thin",
  },
  list: { display: "flex", gap: "2px", listStyleType: "none", margin: 0, padding: 0 },
  tab: {
    display: "flex",
    alignItems: "center",
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: "none",
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
  active: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  name: {
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    whiteSpace: "nowrap",
    maxWidth: "280px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  activeName: { fontWeight: tokens.fontWeightSemibold },
  unsaved: { color: tokens.colorPaletteDarkOrangeForeground1, marginInlineEnd: tokens.spacingHorizontalXS },
});

interface FileTabsProps {
  readonly files: readonly OpenedFile[];
  readonly active: number | null;
  readonly texts: PageTexts;
  readonly onChoose: (id: number) => void;
  readonly onClose: (file: OpenedFile) => void;
  readonly onTogether: () => void;
}

export function FileTabs({ files, active, texts, onChoose, onClose, onTogether }: FileTabsProps) {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={texts.files}>
      <ul className={styles.list}>
        {files.map((file) => (
          <FileTab
            key={file.id}
            file={file}
            isActive={file.id === active}
            texts={texts}
            onChoose={() => onChoose(file.id)}
            onClose={() => onClose(file)}
          />
        ))}
      </ul>
      {files.filter(({ isTogether }) => !isTogether).length > 1 && (
        <Tooltip content={texts.togetherHint} relationship="description">
          <Button appearance="subtle" size="small" icon={<DocumentMultipleRegular />} onClick={onTogether}>
            {texts.together}
          </Button>
        </Tooltip>
      )}
    </nav>
  );
}

interface FileTabProps {
  readonly file: OpenedFile;
  readonly isActive: boolean;
  readonly texts: PageTexts;
  readonly onChoose: () => void;
  readonly onClose: () => void;
}

function FileTab({ file: { name, host }, isActive, texts, onChoose, onClose }: FileTabProps) {
  const styles = useStyles();
  const { isUnsaved } = useSyncExternalStore(host.subscribe, host.state);
  return (
    <li className={mergeClasses(styles.tab, isActive && styles.active)}>
      <button
        type="button"
        className={mergeClasses(styles.name, isActive && styles.activeName)}
        aria-current={isActive}
        title={name}
        onClick={onChoose}
      >
        {isUnsaved && (
          <span className={styles.unsaved} role="img" aria-label={texts.unsavedMark} title={texts.unsavedMark}>
            ●
          </span>
        )}
        {name}
      </button>
      <Button
        appearance="transparent"
        size="small"
        icon={<DismissRegular />}
        aria-label={texts.closeFile(name)}
        onClick={onClose}
      />
    </li>
  );
}
