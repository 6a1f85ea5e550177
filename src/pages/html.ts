/**
 * A tiny HTML builder that is safe by default and whose output Framework's Markdown leaves untouched.
 *
 * Framework reads a page as Markdown first and runs what it finds between dollar-braces. Inside an HTML block nothing but
 * those braces and blank lines matter, so every letter that HTML, Markdown or the braces could read is written as
 * a numeric entity, a newline of the text too, and blank lines of the templates are taken out (see `block`).
 */

/** Markup known to be safe: made by `html`, or by `trusted` from our own charts. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: text is escaped, markup passes, nothing prints nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

const special = /[&<>"'`$\\{}*_[\]|~#:\n\r\t-]/g;

/** Text as HTML text or attribute value: `escapeText("a<b")` → `a&#60;b`. */
export function escapeText(text: string): string {
  return text.replace(special, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** The markup of one value of a template. */
function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (content instanceof Html) return content.markup;
  if (typeof content === "string") return escapeText(content);
  if (typeof content === "number") return escapeText(String(content));
  return content.map(markupOf).join("");
}

/** Template tag: html`<p>${text}</p>`; every value is escaped unless it is `Html`. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(strings.reduce((out, part, i) => out + markupOf(values[i - 1]) + part));
}

/** Values one after another with a separator between those that print something. */
export function join(parts: readonly Content[], separator: Content): Html {
  return new Html(
    parts
      .map(markupOf)
      .filter((markup) => markup !== "")
      .join(markupOf(separator)),
  );
}

/**
 * Markup of our own making that is no template (a drawn chart): joined to one line, its dollar signs inert.
 * Never for text of a plan or a reader.
 */
export function trusted(markup: string): Html {
  return new Html(markup.replace(/\s*\n\s*/g, " ").replaceAll("$", "&#36;"));
}

/** Markup as one HTML block of a Markdown page: no blank line, no line that begins with a space. */
export function block(content: Html): string {
  return content.markup
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
