/** The frame of every page: front matter for Framework with head, header and footer, then the page as one HTML block. */
import { paletteCss } from "../charts/palette.js";
import { type EditionStamp, stampWords } from "../lib/edition-stamp.js";
import { fontFaces } from "../lib/fonts.js";
import { type Language, pathIn, relative, twinOf } from "../lib/links.js";
import { type Messages, messages } from "../lib/messages/index.js";
import { block, type Content, Html, html } from "./html.js";

export interface PageOptions {
  language: Language;
  /** The edition that the page is made from. */
  stamp: EditionStamp;
  /** Path without language: `/plans/ha-giang-2023`. */
  path: string;
  /** Heading of the browser's tab; the site's name is added. */
  title: string;
  /** One sentence for search engines and shared links. */
  description: string;
  /** The script of `src/client/` that the page is better with; without one, a page with charts has that of charts. */
  script?: "cite" | "compare" | "embed" | "explore" | "plan" | "prove" | "search" | "try";
  /** Structured data about the page (schema.org). */
  data?: object;
}

/** The pages of the main menu, in order. */
const menu = [
  ["/compare", "navCompare"],
  ["/coverage", "navCoverage"],
  ["/explore", "navExplore"],
  ["/notebooks/", "navNotebooks"],
  ["/try", "navTry"],
  ["/data", "navData"],
  ["/method", "navMethod"],
  ["/search", "navSearch"],
] as const satisfies readonly (readonly [string, keyof Messages])[];

/**
 * A whole page as the Markdown that a page loader prints.
 *
 * @example process.stdout.write(page({ language: "vi", stamp, path: "/", title: "…", description: "…" }, html`<h1>…</h1>`))
 */
export function page(options: PageOptions, body: Html): string {
  const front: Record<string, unknown> = {
    title: titleOf(options),
    head: block(head(options, body)),
    header: block(header(options)),
    footer: block(footer(options)),
  };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n<div id="content" tabindex="-1">\n${block(body)}\n</div>\n`;
}

function titleOf({ language, title }: PageOptions): string {
  const { siteName } = messages[language];
  return title === siteName ? title : `${title} · ${siteName}`;
}

function head(options: PageOptions, body: Html): Html {
  const { language, path, description, data } = options;
  const own = pathIn(language, path);
  const script = options.script ?? (body.markup.includes(" data-target=") ? "charts" : undefined);
  return html`<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta property="og:title" content="${titleOf(options)}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="article">
<meta property="og:locale" content="${language === "vi" ? "vi_VN" : "en_GB"}">
<link rel="icon external" href="${iconData}">
<style>${new Html(`${fontFaces(relative(own, "/"))}${paletteCss().replaceAll("\n", "")}`)}</style>
${data && html`<script type="application/ld+json">${new Html(inertJson(data))}</script>`}
${script && html`<script rel="external" type="module" src="${relative(own, `/scripts/${script}.js`)}"></script>`}`;
}

/** A small picture of the site's sign (a floor with an open end), so that no page asks for /favicon.ico. */
const iconData = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0c5a66"/><path d="M4 3v10M4 8h8M9.500 5.500 12 8l-2.500 2.500" fill="none" stroke="#fff" stroke-width="1.800"/></svg>',
)}`;

/** JSON that cannot end its script element. */
const inertJson = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");

function header({ language, path }: PageOptions): Html {
  const t = messages[language];
  const here = (to: string): Content => (to === path ? html` aria-current="page"` : null);
  return html`<a class="skip" href="#content">${t.skipToContent}</a>
<div class="masthead">
<a class="brand" href="${pathIn(language, "/")}"${here("/")}>${t.siteName}</a>
<nav aria-label="${t.navLabel}"><ul>
${menu.map(([to, key]) => html`<li><a class="menu" href="${pathIn(language, to)}"${here(to)}>${t[key]}</a></li>`)}
</ul></nav>
<a class="menu twin" href="${path === "/404" ? "/en/" : twinOf(pathIn(language, path))}" hreflang="${t.twinCode}" lang="${t.twinCode}">${t.twinName}</a>
</div>`;
}

function footer({ language, stamp }: PageOptions): Html {
  const t = messages[language];
  return html`<p class="colophon">${t.footerWhat}</p>
<p class="colophon">${t.footerLicence} <a href="${pathIn(language, "/data")}">${t.footerData}</a> · <a href="${pathIn(language, "/method")}">${t.footerMethod}</a></p>
<p class="colophon"><a href="${pathIn(language, "/editions")}">${stampWords(stamp, language)}</a> · <a href="${pathIn(language, "/cite")}">${t.footerCite}</a></p>`;
}
