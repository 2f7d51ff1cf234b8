import { Link, makeStyles } from "@fluentui/react-components";
import { cellName, type CellRef } from "../../core/index";
import { showCell } from "../jobs/show-cell";
import { useDesk, useWords } from "../shell/desk-context";
import { JOBS } from "../texts/jobs/words";

const useStyles = makeStyles({ link: { flexShrink: 0, whiteSpace: "nowrap" } });

interface CellLinkProps {
  readonly at: CellRef;
  /** The sheet is named, too: where rows of several sheets stand together. */
  readonly withSheet?: boolean;
}

/** E7: a click selects the cell and scrolls to it. */
export function CellLink({ at, withSheet = false }: CellLinkProps) {
  const desk = useDesk();
  const words = useWords(JOBS);
  const name = withSheet ? `${at.sheet}!${cellName(at)}` : cellName(at);
  return (
    <Link
      as="button"
      className={useStyles().link}
      aria-label={withSheet ? words.goToPlace(name) : words.goTo(at.sheet, cellName(at))}
      onClick={() => void showCell(desk, at)}
    >
      {name}
    </Link>
  );
}
