/**
 * The drawings of the ribbon, each on two grids: 16 points for the small ribbon, where every line must fall on a pixel,
 * and 32 points for everything larger. Two colours that stand out from the light and the dark ribbon alike; shapes that
 * differ without them.
 */
export interface Drawing {
  readonly small: string;
  readonly large: string;
}

const TEAL = "#0c8577";
const ORANGE = "#d9540b";
const LINE = "#6b6a69";
const PAPER = "#ffffff";

export const DRAWINGS = {
  /** The mark of the add-in: a check that rises over the line of the target. */
  tassei: {
    small: `<rect width="16" height="16" rx="3" fill="${TEAL}"/>
      <path d="M3 7.5 6.5 11 13 3.5" fill="none" stroke="${PAPER}" stroke-width="2.2"/>
      <path d="M3 13.5h10" stroke="${PAPER}" stroke-width="1"/>`,
    large: `<rect x="1" y="1" width="30" height="30" rx="6" fill="${TEAL}"/>
      <path d="M7 14.5 13.5 21 25 7.5" fill="none" stroke="${PAPER}" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round"/>
      <path d="M7 26h18" stroke="${PAPER}" stroke-width="2" stroke-linecap="round"/>`,
  },
  /** A glass over the lines of a table. */
  check: {
    small: `<circle cx="6.5" cy="6.5" r="5" fill="${PAPER}" stroke="${TEAL}" stroke-width="2"/>
      <path d="M10.3 10.3 15 15" stroke="${TEAL}" stroke-width="2.6"/>
      <path d="M4 6.4 6 8.4 9.2 4.6" fill="none" stroke="${ORANGE}" stroke-width="1.6"/>`,
    large: `<circle cx="13" cy="13" r="10" fill="${PAPER}" stroke="${TEAL}" stroke-width="3"/>
      <path d="M20.5 20.5 29 29" stroke="${TEAL}" stroke-width="4.4" stroke-linecap="round"/>
      <path d="M8 13 11.6 16.6 18 9" fill="none" stroke="${ORANGE}" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  },
  /** The sign of a rate. */
  rates: {
    small: `<circle cx="4" cy="4.5" r="2.5" fill="${PAPER}" stroke="${TEAL}" stroke-width="2"/>
      <circle cx="12" cy="11.5" r="2.5" fill="${PAPER}" stroke="${TEAL}" stroke-width="2"/>
      <path d="M13 1.5 3 14.5" stroke="${ORANGE}" stroke-width="2"/>`,
    large: `<circle cx="8.5" cy="9" r="5" fill="${PAPER}" stroke="${TEAL}" stroke-width="3"/>
      <circle cx="23.5" cy="23" r="5" fill="${PAPER}" stroke="${TEAL}" stroke-width="3"/>
      <path d="M25 4 7 28" stroke="${ORANGE}" stroke-width="3" stroke-linecap="round"/>`,
  },
  flags: {
    small: `<path d="M3 1v15" stroke="${LINE}" stroke-width="2"/>
      <path d="M4 2h10l-3 3.5L14 9H4z" fill="${ORANGE}"/>`,
    large: `<path d="M7 3v27" stroke="${LINE}" stroke-width="3" stroke-linecap="round"/>
      <path d="M8.5 4H28l-5.5 7 5.5 7H8.5z" fill="${ORANGE}"/>`,
  },
  summary: {
    small: `<path d="M1.5 1v13.5h14" fill="none" stroke="${LINE}" stroke-width="1"/>
      <rect x="3" y="9" width="3" height="4" fill="${TEAL}"/>
      <rect x="7" y="6" width="3" height="7" fill="${TEAL}"/>
      <rect x="11" y="2" width="3" height="11" fill="${ORANGE}"/>`,
    large: `<path d="M3 3v26h26" fill="none" stroke="${LINE}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>
      <rect x="7" y="18" width="5" height="8" rx="1" fill="${TEAL}"/>
      <rect x="15" y="12" width="5" height="14" rx="1" fill="${TEAL}"/>
      <rect x="23" y="5" width="5" height="21" rx="1" fill="${ORANGE}"/>`,
  },
  /** One cell among others, and a check. */
  "check-cell": {
    small: `<path d="M.5 1.5h15v9h-15zM.5 4.5h15M5.5 1.5v9M10.5 1.5v9M.5 7.5h15" fill="${PAPER}" stroke="${LINE}"/>
      <rect x="5" y="4" width="6" height="4" fill="${PAPER}" stroke="${TEAL}" stroke-width="2"/>
      <path d="M6.5 12 9 14.5 14.5 8.5" fill="none" stroke="${PAPER}" stroke-width="4"/>
      <path d="M6.5 12 9 14.5 14.5 8.5" fill="none" stroke="${ORANGE}" stroke-width="2"/>`,
    large: `<path d="M2 4h28v18H2zM2 10h28M2 16h28M11 4v18M21 4v18" fill="${PAPER}" stroke="${LINE}" stroke-width="1.5"/>
      <rect x="10.5" y="9.5" width="11" height="7" fill="${PAPER}" stroke="${TEAL}" stroke-width="3"/>
      <path d="M14 23.5 19 28.5 29 17" fill="none" stroke="${PAPER}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>
      <path d="M14 23.5 19 28.5 29 17" fill="none" stroke="${ORANGE}" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round"/>`,
  },
} as const satisfies Readonly<Record<string, Drawing>>;
