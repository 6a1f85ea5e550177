/** What every page loader does: read the edition, make one page, print it. */
import type { Language } from "../lib/links.js";
import { type PageContext, pageContext } from "../pages/context.js";
import { newDocument } from "./document.js";
import { loadEdition } from "./edition.js";

/**
 * Prints a page of a language to standard output, for Framework to build.
 *
 * @example printPage("vi", homePage)
 */
export function printPage(language: Language, make: (context: PageContext) => string): void {
  process.stdout.write(make(pageContext(loadEdition(), language, newDocument())));
}

/**
 * A parameter of the page's path, as Framework passes it: `--plan=ha-giang-2023`.
 * @throws {Error} when the loader was run without it
 */
export function parameter(name: string): string {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  if (given === undefined) throw new Error(`--${name}=… is missing. Framework passes it; by hand, add it.`);
  return given.slice(name.length + 3);
}
