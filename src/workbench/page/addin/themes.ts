import type { OfficeTheme } from "../../frame/seat";

/** Excel's own themes, and one of Windows' for high contrast, as pages of an add-in are told of them. */
export const THEMES = {
  colorful: themeOf("#E6E6E6", "#262626", "#FFFFFF", "#262626"),
  white: themeOf("#FFFFFF", "#262626", "#F3F2F1", "#262626"),
  dark: themeOf("#262626", "#FFFFFF", "#444444", "#FFFFFF"),
  contrast: themeOf("#000000", "#FFFFFF", "#000000", "#FFFF00"),
} as const satisfies Readonly<Record<string, OfficeTheme>>;

export type ThemeName = keyof typeof THEMES;

function themeOf(back: string, text: string, controlBack: string, controlText: string): OfficeTheme {
  return {
    bodyBackgroundColor: colorOf(back),
    bodyForegroundColor: colorOf(text),
    controlBackgroundColor: colorOf(controlBack),
    controlForegroundColor: colorOf(controlText),
  };
}

/** Windows counts blue highest and red lowest. */
function colorOf(css: string): number {
  const at = (from: number): number => parseInt(css.slice(from, from + 2), 16);
  return (at(5) << 16) | (at(3) << 8) | at(1);
}
