import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular, DocumentTableRegular, FolderOpenRegular, PlayRegular } from "@fluentui/react-icons";
import type { PageTexts } from "../texts/ja";

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    overflow: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  inner: { width: "min(760px, 100%)", margin: "auto", display: "grid", rowGap: tokens.spacingVerticalXXL },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: 1.4, textAlign: "center", textWrap: "balance" },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "center",
    "& p": { margin: 0 },
  },
  icon: { fontSize: "44px", color: tokens.colorBrandForeground1 },
  call: { fontSize: tokens.fontSizeBase500, lineHeight: 1.4, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
  steps: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
    gap: tokens.spacingHorizontalXL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: { "& h2": { margin: 0, fontSize: tokens.fontSizeBase400 }, "& p": { marginBlock: tokens.spacingVerticalXS } },
  number: { color: tokens.colorBrandForeground1, marginInlineEnd: tokens.spacingHorizontalS },
  privacy: { textAlign: "center", margin: 0, color: tokens.colorNeutralForeground2 },
});

interface WelcomeProps {
  readonly texts: PageTexts;
  readonly onOpen: () => void;
  readonly onOpenFolder: () => void;
  readonly onExample: () => void;
}

/** What stands here before any file: what to do, what will happen, and that nothing leaves the PC. */
export function Welcome({ texts, onOpen, onOpenFolder, onExample }: WelcomeProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.inner}>
        <h2 className={styles.title}>{texts.welcome}</h2>
        <div className={styles.drop}>
          <DocumentTableRegular className={styles.icon} aria-hidden />
          <p className={styles.call}>{texts.welcomeDrop}</p>
          <p className={styles.quiet}>{texts.welcomeOr}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" size="large" icon={<DocumentAddRegular />} onClick={onOpen}>
              {texts.openFiles}
            </Button>
            <Button size="large" icon={<FolderOpenRegular />} onClick={onOpenFolder}>
              {texts.openFolder}
            </Button>
            <Button size="large" appearance="subtle" icon={<PlayRegular />} onClick={onExample}>
              {texts.tryExample}
            </Button>
          </div>
        </div>
        <ol className={styles.steps}>
          {texts.steps.map(({ title, text }, at) => (
            <li key={title} className={styles.step}>
              <h2>
                <span className={styles.number}>{at + 1}</span>
                {title}
              </h2>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        <p className={styles.privacy}>{texts.privacyLong}</p>
      </div>
    </main>
  );
}
