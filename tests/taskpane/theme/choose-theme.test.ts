/** @jest-environment jsdom */
import { chooseTheme, schemeOf } from "../../../src/taskpane/theme/choose-theme";
import { isDark } from "../../../src/taskpane/theme/office-colours";

const office = (bodyBackground: string) => ({ bodyBackground, bodyForeground: "#000000" });
const isDarkTheme = (theme: ReturnType<typeof chooseTheme>) => schemeOf(theme) === "dark";

describe("how the pane is drawn", () => {
  it.each([
    ["#FFFFFF", false],
    ["#E6E6E6", false],
    ["#666666", true],
    ["#262626", true],
    ["000000", true],
    ["not a colour", false],
  ])("Office in %s is dark: %s", (background, dark) => {
    expect(isDark(office(background))).toBe(dark);
    expect(isDarkTheme(chooseTheme(office(background), !dark))).toBe(dark);
  });

  it("follows the PC where Office says nothing", () => {
    expect(isDarkTheme(chooseTheme(null, true))).toBe(true);
    expect(isDarkTheme(chooseTheme(null, false))).toBe(false);
  });

  it("has the ground of Office's own dark theme", () => {
    expect(chooseTheme(office("#262626"), false).colorNeutralBackground1).toBe("#262626");
  });

  it("stays legible in Office's dark grey, which is too bright for the dark theme's greys", () => {
    expect(chooseTheme(office("#666666"), false).colorNeutralBackground1).toBe(
      chooseTheme(null, true).colorNeutralBackground1,
    );
  });
});
