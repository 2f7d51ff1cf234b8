import type { BrandVariants } from "@fluentui/react-components";

/** The green of Excel, so that the pane looks at home beside the sheet. */
export const BRAND: BrandVariants = {
  10: "#03130a",
  20: "#0a2316",
  30: "#0d3820",
  40: "#0e4829",
  50: "#0e5931",
  60: "#0c6a3a",
  70: "#0f703b",
  80: "#107c41",
  90: "#218d51",
  100: "#389a62",
  110: "#4da774",
  120: "#62b586",
  130: "#78c299",
  140: "#8fcfac",
  150: "#a7dcbf",
  160: "#c1e8d3",
};
