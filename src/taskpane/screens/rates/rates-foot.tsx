import { makeStyles, tokens } from "@fluentui/react-components";
import type { FillLine, Rounding } from "../../../core/index";
import { rateKey, writeRates } from "../../jobs/fill";
import { ConfirmButton } from "../../parts/confirm-button";
import { TakeBackButton } from "../../parts/take-back-button";
import { useDesk, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { RATES } from "../../texts/rates/words";
import type { RatesTexts } from "../../texts/rates/ja";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  rounding: { color: tokens.colorNeutralForeground2 },
});

interface RatesFootProps {
  readonly lines: readonly FillLine[];
  readonly ticked: ReadonlySet<string>;
}

/** The button says how many cells; beside it, how their digits are rounded. */
export function RatesFoot({ lines, ticked }: RatesFootProps) {
  const styles = useStyles();
  const words = useWords(RATES);
  const desk = useDesk();
  const run = useRun();
  const chosen = lines.filter(({ item }) => ticked.has(rateKey(item)));
  return (
    <div className={styles.foot}>
      <ConfirmButton disabled={chosen.length === 0} onConfirm={() => run(() => writeRates(desk, ticked, true))}>
        {words.write(chosen.length)}
      </ConfirmButton>
      {chosen.length > 0 && (
        <span className={styles.rounding}>
          {words.roundingHead} {roundingText(words, chosen)}
        </span>
      )}
      <TakeBackButton />
    </div>
  );
}

function roundingText(words: RatesTexts, chosen: readonly FillLine[]): string {
  const texts = new Set(chosen.map(({ item: { rounding } }) => say(words, rounding)));
  const [only] = texts;
  return texts.size === 1 && only !== undefined ? only : words.roundingMixed;
}

function say(words: RatesTexts, rounding: Rounding | null): string {
  return rounding ? words.rounding(rounding.mode, rounding.decimals) : words.roundingNone;
}
