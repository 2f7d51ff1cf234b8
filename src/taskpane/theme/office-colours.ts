/** The colours Office says it is drawn in, as #rrggbb; null outside Office. */
export interface OfficeColours {
  readonly bodyBackground: string;
  readonly bodyForeground: string;
}

/** Office names its black and dark grey themes by their colours alone. */
export function isDark({ bodyBackground }: OfficeColours): boolean {
  return brightness(bodyBackground) < 128;
}

/** Dark enough for the greys of the dark theme to be read on it. */
export function isNearBlack({ bodyBackground }: OfficeColours): boolean {
  return brightness(bodyBackground) < 48;
}

/** 0 is black, 255 white; what is no colour counts as white. */
function brightness(colour: string): number {
  const [red = 255, green = 255, blue = 255] = channelsOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): readonly number[] {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour.trim());
  return match ? match.slice(1).map((hex) => Number.parseInt(hex, 16)) : [];
}
