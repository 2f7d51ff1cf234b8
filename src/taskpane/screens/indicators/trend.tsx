import { makeStyles, tokens } from "@fluentui/react-components";
import type { SeriesPoint } from "../../../core/index";
import { placePoints, type PlacedPoint } from "./place-points";

const useStyles = makeStyles({
  picture: { display: "block", overflow: "visible" },
  actual: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: "1.5" },
  dot: { fill: tokens.colorBrandForeground1 },
  // Dashed and hollow: told apart from the actuals without colour.
  target: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "1", strokeDasharray: "3 2" },
  ring: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground3, strokeWidth: "1" },
});

const WIDTH = 76;
const HEIGHT = 30;

interface TrendProps {
  readonly series: readonly SeriesPoint[];
  /** The same in words, for whoever does not see it. */
  readonly label: string;
}

/** Actuals as a line with dots, targets dashed with rings. */
export function Trend({ series, label }: TrendProps) {
  const styles = useStyles();
  const targets = placePoints(series, "target", WIDTH, HEIGHT);
  const actuals = placePoints(series, "actual", WIDTH, HEIGHT);
  return (
    <svg className={styles.picture} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <title>{label}</title>
      <polyline className={styles.target} points={spell(targets)} />
      <polyline className={styles.actual} points={spell(actuals)} />
      {targets.map(({ x, y }) => (
        <circle key={x} className={styles.ring} cx={x} cy={y} r={2.5} />
      ))}
      {actuals.map(({ x, y }) => (
        <circle key={x} className={styles.dot} cx={x} cy={y} r={2} />
      ))}
    </svg>
  );
}

function spell(points: readonly PlacedPoint[]): string {
  return points.map(({ x, y }) => `${String(x)},${String(y)}`).join(" ");
}
