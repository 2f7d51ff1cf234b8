import { makeStyles, Select } from "@fluentui/react-components";
import { sayYear, sayYearEn, type Survey } from "../../../core/index";
import { useDesk, useIsBusy, useLanguage, usePaneState, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { yearsOf } from "../../state/years-of";
import { HOME } from "../../texts/home/words";

const AUTOMATIC = "";

const useStyles = makeStyles({ select: { flexShrink: 0, minWidth: "8.5em" } });

/** 令和6年度 ▾ — everything is judged again for the year that is chosen. */
export function YearChooser({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const desk = useDesk();
  const run = useRun();
  const words = useWords(HOME);
  const say = useLanguage() === "ja" ? sayYear : sayYearEn;
  const isChosen = usePaneState(({ chosen }) => chosen.year !== undefined);
  const isBusy = useIsBusy();
  const { year } = survey;
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={words.yearLabel}
      title={year === undefined ? words.yearLabel : `${words.yearLabel}：${String(year)}`}
      disabled={isBusy}
      value={year === undefined ? AUTOMATIC : String(year)}
      onChange={(_, { value }) =>
        run(async () => {
          const { chooseYear } = await import("../../jobs/plan");
          return chooseYear(desk, value === AUTOMATIC ? undefined : Number(value));
        })
      }
    >
      {(isChosen || year === undefined) && <option value={AUTOMATIC}>{words.yearAutomatic}</option>}
      {yearsOf(survey).map((each) => (
        <option key={each} value={String(each)} title={String(each)}>
          {say(each)}
        </option>
      ))}
    </Select>
  );
}
