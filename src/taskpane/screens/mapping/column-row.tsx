import { Link, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { columnName, type DescribedColumn, type TableMapping } from "../../../core/index";
import { OFFERED_ROLES, takesYear, withRole, withYear } from "../../jobs/edit-mapping";
import { showRange } from "../../jobs/show-cell";
import { Remark } from "../../parts/remark";
import { useDesk, useLanguage, useWords } from "../../shell/desk-context";
import { MAPPING } from "../../texts/mapping/words";
import { sayYear } from "../../texts/year";
import { yearsAround } from "./years-around";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  pointed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}`,
  },
  top: { display: "flex", columnGap: tokens.spacingHorizontalS },
  place: { flexShrink: 0 },
  head: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  samples: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  choices: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1.2fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
  },
  select: { minWidth: 0, width: "100%" },
});

interface ColumnRowProps {
  readonly column: DescribedColumn;
  readonly mapping: TableMapping;
  readonly isPointed: boolean;
  readonly year: number | undefined;
  readonly onChange: (mapping: TableMapping) => void;
}

/** One column: its heads, what stands in it, what it is taken for, and of which year. */
export function ColumnRow({ column, mapping, isPointed, year, onChange }: ColumnRowProps) {
  const styles = useStyles();
  const words = useWords(MAPPING);
  const desk = useDesk();
  const language = useLanguage();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPointed) row.current?.scrollIntoView?.({ block: "nearest" });
  }, [isPointed]);
  const { column: at, mapping: own, head, samples, doubts } = column;
  const name = mapping.turned ? words.row(String(at + 1)) : words.column(columnName(at));
  const { from: top, to: bottom } = { from: mapping.header.from, to: mapping.body.to };
  const show = () =>
    showRange(
      desk,
      mapping.sheet,
      mapping.turned ? { top: at, bottom: at, left: top, right: bottom } : { top, bottom, left: at, right: at },
    );
  return (
    <div
      ref={row}
      className={mergeClasses(styles.row, isPointed && styles.pointed)}
      {...(isPointed && { "aria-current": true })}
    >
      <div className={styles.top}>
        <Link as="button" className={styles.place} aria-label={words.showColumn(name)} onClick={() => void show()}>
          {name}
        </Link>
        <span className={styles.head}>{head === "" ? words.noHead : head}</span>
      </div>
      <div className={styles.samples}>{samples.join("　")}</div>
      <div className={styles.choices}>
        <Select
          size="small"
          className={styles.select}
          select={{ className: styles.select }}
          aria-label={words.role(name)}
          value={own?.role ?? ""}
          onChange={(_, { value }) =>
            onChange(withRole(mapping, at, OFFERED_ROLES.find((role) => role === value) ?? null))
          }
        >
          <option value="">{words.noRole}</option>
          {OFFERED_ROLES.map((role) => (
            <option key={role} value={role}>
              {words.roles[role]}
            </option>
          ))}
        </Select>
        {own && takesYear(own.role) && (
          <Select
            size="small"
            className={styles.select}
            select={{ className: styles.select }}
            aria-label={words.year(name)}
            value={own.year === undefined ? "" : String(own.year)}
            onChange={(_, { value }) => onChange(withYear(mapping, at, value === "" ? null : Number(value)))}
          >
            <option value="">{words.noYear}</option>
            {yearsAround(mapping, year).map((each) => (
              <option key={each} value={each}>
                {sayYear(each, language)}
              </option>
            ))}
          </Select>
        )}
      </div>
      {doubts.map((doubt) => (
        <Remark key={doubt}>{words.doubts[doubt]}</Remark>
      ))}
    </div>
  );
}
