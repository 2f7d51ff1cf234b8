import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Survey } from "../../../core/index";
import { Remark } from "../../parts/remark";
import { useWords } from "../../shell/desk-context";
import { HOME } from "../../texts/home/words";
import { HomeLink } from "./home-link";

const useStyles = makeStyles({
  about: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  plan: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  check: { color: tokens.colorPaletteGreenForeground1, verticalAlign: "-3px", marginRight: tokens.spacingHorizontalXS },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
    "& li": { whiteSpace: "nowrap" },
  },
});

/** The plan, and what was found in the sheets. */
export function AboutWorkbook({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const words = useWords(HOME);
  const { tables, planProblems, damaged } = survey;
  const indicators = tables.tables.reduce((sum, table) => sum + table.indicators.length, 0);
  const doubts = tables.tables.reduce((sum, table) => sum + table.doubts.length, 0);
  return (
    <section className={styles.about} aria-label={words.plan}>
      <PlanLine survey={survey} />
      {tables.tables.length > 0 && (
        <ul className={styles.counts}>
          <li>{words.tables(tables.tables.length)}</li>
          <li>{words.indicators(indicators)}</li>
        </ul>
      )}
      {doubts > 0 && (
        <Remark>
          <HomeLink to="mapping">{words.doubts(doubts)}</HomeLink>
        </Remark>
      )}
      {planProblems.length > 0 && (
        <Remark>
          <HomeLink to="plan">{words.planFaults(planProblems.length)}</HomeLink>
        </Remark>
      )}
      {damaged.length > 0 && <Remark>{words.damaged}</Remark>}
    </section>
  );
}

function PlanLine({ survey: { plan, planFrom } }: { readonly survey: Survey }) {
  const styles = useStyles();
  const words = useWords(HOME);
  if (!plan) {
    return (
      <p className={styles.plan}>
        {words.noPlan} <HomeLink to="plan">{words.choosePlan}</HomeLink>
      </p>
    );
  }
  const town = plan.municipality?.name;
  const title = town !== undefined && !plan.title.includes(town) ? `${town} ${plan.title}` : plan.title;
  return (
    <>
      <p className={styles.plan}>
        <CheckmarkCircle16Filled className={styles.check} aria-hidden />
        {title}
      </p>
      <p className={styles.small}>{planFrom === "sheet" ? words.planOnSheet : words.planChosen}</p>
    </>
  );
}
