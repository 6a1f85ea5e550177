/** The colours of the site and its charts, by role. Charts name the role; the page's theme gives the colour. */

export type Theme = "light" | "dark";

/** Area colours by slot (`areas.colour`, 1 to 8): far apart for every kind of colour vision, at least 3:1 on the ground. */
const areas: Readonly<Record<Theme, readonly string[]>> = {
  light: ["#203ea5", "#8a4f47", "#069b85", "#9c71db", "#c37201", "#7c0766", "#0e7590", "#4d301f"],
  dark: ["#3eaaff", "#c24703", "#b4ef8f", "#8756c7", "#f59000", "#ffc5eb", "#008b7e", "#aeaaa8"],
};

/** Neutrals by role. `ink`, `muted` and `accent` are read as text (at least 4.5:1); `rule` and `grid` only guide the eye. */
const neutrals: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    ground: "#fdfcf9",
    panel: "#f7f5f0",
    ink: "#1d1c1a",
    muted: "#5f5c56",
    rule: "#b9b4a9",
    grid: "#e4e0d7",
    accent: "#0b5c73",
    highlight: "#fdeeb5",
    doubt: "#8a5a00",
  },
  dark: {
    ground: "#16181b",
    panel: "#1f2226",
    ink: "#eceae5",
    muted: "#a9a69f",
    rule: "#5c5f64",
    grid: "#2f3338",
    accent: "#7cc7de",
    highlight: "#4c4213",
    doubt: "#e0b35c",
  },
};

/**
 * Every custom property of a theme with its colour.
 * @example themeColours("light")["--area-1"] // "#203ea5"
 */
export function themeColours(theme: Theme): Readonly<Record<string, string>> {
  const slots = areas[theme].map((colour, index) => [`--area-${index + 1}`, colour] as const);
  const roles = Object.entries(neutrals[theme]).map(([role, colour]) => [`--${role}`, colour] as const);
  return Object.fromEntries([...roles, ...slots]);
}

export type Role = "ground" | "panel" | "ink" | "muted" | "rule" | "grid" | "accent" | "highlight" | "doubt";

/** A role as a value of `fill` or `stroke`, with the light colour where no stylesheet says otherwise. */
export const role = (name: Role): string => `var(--${name}, ${neutrals.light[name] ?? "currentColor"})`;

/**
 * The colour of an area's slot as a value of `fill` or `stroke`; slots run 1 to 8, others wrap around.
 * @example areaColour({ colour: 3 }) // "var(--area-3, #069b85)"
 */
export function areaColour(area: { readonly colour: number }): string {
  const count = areas.light.length;
  const index = (((Math.trunc(area.colour) - 1) % count) + count) % count;
  return `var(--area-${index + 1}, ${areas.light[index] ?? "currentColor"})`;
}

const declarations = (theme: Theme): string =>
  Object.entries(themeColours(theme))
    .map(([property, colour]) => `${property}: ${colour};`)
    .join(" ");

/**
 * The custom properties as CSS for both themes: the reader's system decides, unless the theme is forced.
 * @param selector what carries the properties: the page's root, or a picture's own
 * @param forced what the selector has where a theme is forced
 */
export function paletteCss(
  selector = ":root",
  forced: (theme: Theme) => string = (theme) => `[data-theme="${theme}"]`,
): string {
  return [
    `${selector} { color-scheme: light dark; ${declarations("light")} }`,
    `@media (prefers-color-scheme: dark) { ${selector}:not(${forced("light")}) { ${declarations("dark")} } }`,
    `${selector}${forced("light")} { color-scheme: light; }`,
    `${selector}${forced("dark")} { color-scheme: dark; ${declarations("dark")} }`,
    "",
  ].join("\n");
}
