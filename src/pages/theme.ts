/** The page of one theme: every indicator that a plan states, and those that none does. */
import { themePath } from "../lib/links.js";
import { type Theme, themes } from "../lib/model.js";
import type { PageContext } from "./context.js";
import { html } from "./html.js";
import { page } from "./page.js";

/**
 * A theme by its name in the address.
 * @throws {RangeError} for a name that is none
 */
export function themeNamed(name: string): Theme {
  const theme = themes.find((one) => one === name);
  if (theme === undefined) throw new RangeError(`no theme "${name}"; there are ${themes.join(", ")}`);
  return theme;
}

/** The page `/themes/<theme>` of a language. */
export function themePage(theme: Theme, { language, t }: PageContext): string {
  const title = t.themes[theme];
  return page({ language, path: themePath(theme), title, description: title }, html`<h1>${title}</h1>`);
}
