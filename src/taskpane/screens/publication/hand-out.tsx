import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Publication } from "../../../core/index";
import {
  placePublication,
  PUBLISHED_FILES,
  type PublicationFacts,
  publishedName,
  publishedText,
  savePublication,
} from "../../jobs/publish";
import { ConfirmButton } from "../../parts/confirm-button";
import { Remark } from "../../parts/remark";
import { TakeBackButton } from "../../parts/take-back-button";
import { SubHead } from "../../parts/sub-head";
import { useDesk, useLanguage, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { PUBLICATION } from "../../texts/publication/words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  file: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
});

interface HandOutProps {
  readonly facts: PublicationFacts;
  readonly publication: Publication;
}

/** The copy as files where the place lets files out, else as sheets and texts. */
export function HandOut({ facts, publication }: HandOutProps) {
  const styles = useStyles();
  const words = useWords(PUBLICATION);
  const language = useLanguage();
  const { services } = useDesk();
  return (
    <div className={styles.part}>
      {/* What the core remarks upon a publication it says in Japanese: it is about Japanese public data. */}
      {publication.problems.map(({ kind, message }) => (
        <Remark key={kind}>
          <span lang="ja">{message}</span>
        </Remark>
      ))}
      <SubHead lang={language}>{words.filesHead}</SubHead>
      {services.saveFile ? <Files facts={facts} /> : <Sheets facts={facts} publication={publication} />}
    </div>
  );
}

function Files({ facts }: Pick<HandOutProps, "facts">) {
  const styles = useStyles();
  const words = useWords(PUBLICATION);
  const desk = useDesk();
  const run = useRun();
  const files = PUBLISHED_FILES.filter((file) => file !== "xlsx" || desk.services.makeFile);
  return files.map((file, at) => (
    <div key={file} className={styles.file}>
      <ConfirmButton
        size="small"
        appearance={at === 0 ? "primary" : "secondary"}
        onConfirm={() => run(() => savePublication(desk, facts, file))}
      >
        {words.save(publishedName(facts.title, file))}
      </ConfirmButton>
      <p className={styles.text}>{words.files[file].what}</p>
    </div>
  ));
}

function Sheets({ facts, publication }: HandOutProps) {
  const styles = useStyles();
  const words = useWords(PUBLICATION);
  const desk = useDesk();
  const run = useRun();
  const [shown, setShown] = useState<"csv" | "json" | null>(null);
  return (
    <>
      <p className={styles.text}>{words.sheetsHow}</p>
      <div className={styles.file}>
        <ConfirmButton onConfirm={() => run(() => placePublication(desk, facts))}>{words.placeSheets(4)}</ConfirmButton>
        <TakeBackButton />
        {(["csv", "json"] as const).map((file) => (
          <Button
            key={file}
            size="small"
            aria-expanded={shown === file}
            onClick={() => setShown(shown === file ? null : file)}
          >
            {words.copyText(words.files[file].name)}
          </Button>
        ))}
      </div>
      {shown && (
        <Field label={words.copyText(words.files[shown].name)} hint={words.copyHint} size="small">
          <Textarea
            readOnly
            size="small"
            rows={8}
            value={publishedText(publication, shown).replace(/^\ufeff/u, "")}
            onFocus={({ target }) => target.select()}
          />
        </Field>
      )}
    </>
  );
}
