import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../../shell/desk-context";
import { HOME } from "../../texts/home/words";

const useStyles = makeStyles({
  state: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  line: {
    height: "16px",
    marginBottom: "10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  short: { width: "60%" },
  button: { height: "48px", marginTop: "14px" },
});

/** Where things will stand, so that nothing jumps when they come. What is being done is said below. */
export function Reading() {
  const styles = useStyles();
  return (
    <div className={styles.state} role="img" aria-label={useWords(HOME).reading}>
      <div className={styles.line} />
      <div className={mergeClasses(styles.line, styles.short)} />
      <div className={mergeClasses(styles.line, styles.button)} />
    </div>
  );
}
