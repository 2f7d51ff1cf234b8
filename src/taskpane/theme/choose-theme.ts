import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { BRAND } from "./brand";
import { isDark, isNearBlack, type OfficeColours } from "./office-colours";

/** Japanese faces first where the PC has them: Windows, then Mac, then the rest. */
const FONTS = `"Yu Gothic UI", "Meiryo UI", Meiryo, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Segoe UI", sans-serif`;
const FIGURES = `Consolas, "BIZ UDGothic", "MS Gothic", "Noto Sans Mono CJK JP", monospace`;

const COMMON = { fontFamilyBase: FONTS, fontFamilyNumeric: FONTS, fontFamilyMonospace: FIGURES };

const LIGHT: Theme = { ...createLightTheme(BRAND), ...COMMON };

const DARK: Theme = darkTheme();

/** What Office is drawn in decides; outside Office, what the PC is set to. Contrast themes are the browser's affair. */
export function chooseTheme(office: OfficeColours | null, prefersDark: boolean): Theme {
  const dark = office ? isDark(office) : prefersDark;
  const theme = dark ? DARK : LIGHT;
  if (!office || !dark || !isNearBlack(office)) return theme;
  // A pane that is darker or lighter than the frame around it looks broken. On middle grey, though, nothing is legible.
  return { ...theme, colorNeutralBackground1: office.bodyBackground };
}

export function schemeOf({ colorNeutralBackground1, colorNeutralForeground1 }: Theme): "light" | "dark" {
  const colours = { bodyBackground: colorNeutralBackground1, bodyForeground: colorNeutralForeground1 };
  return isDark(colours) ? "dark" : "light";
}

function darkTheme(): Theme {
  const theme = createDarkTheme(BRAND);
  return {
    ...theme,
    ...COMMON,
    // Links and marks in the darker greens are too faint on black.
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorBrandForegroundLink: BRAND[130],
    colorBrandForegroundLinkHover: BRAND[140],
  };
}
