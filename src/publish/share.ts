/** What the picture of each page says, from the page's own head and the tables. */
import { type ShareWords, shareSize } from "../charts/share-picture.js";
import { stampWords } from "../lib/edition-stamp.js";
import { languageOf, plainPath } from "../lib/links.js";
import { messages } from "../lib/messages/index.js";
import { themes } from "../lib/model.js";
import { upperFirst } from "../lib/print-text.js";
import { rowsAcrossAreas, rowsOfArea, type ShareRows, shareRowsText } from "../lib/share-rows.js";
import type { Edition } from "../node/edition.js";
import { pngScale } from "./pictures.js";

/** The picture's address below the site: `/en/plans/x` → `og/en/plans/x.png`, `/` → `og/index.png`. */
export const sharePath = (page: string): string => `og${page.endsWith("/") ? `${page}index` : page}.png`;

/** Title and description as a page's head says them; null where it says none. */
export function headWords(page: string): { readonly title: string; readonly text: string } | null {
  const content = (property: string): string | null =>
    new RegExp(`<meta property=\\\\?"og:${property}\\\\?" content=\\\\?"([^"\\\\]*)`, "u").exec(page)?.[1] ?? null;
  const [title, text] = [content("title"), content("description")];
  return title === null || text === null ? null : { title: unescaped(title), text: unescaped(text) };
}

/** `html` writes every character that could be markup as a number. */
const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x([\da-f]+);/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(lt|gt|quot|amp);/gu, (_, name: string) => named[name] ?? "")
    .replace(/\s+/gu, " ")
    .trim();

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

/**
 * The words of the picture of a page, alternative text included.
 * @param path with its language: `/en/themes/growth`
 * @param head what {@link headWords} found in the page
 */
export function shareWords(
  path: string,
  head: { readonly title: string; readonly text: string },
  edition: Edition,
  siteUrl: string,
): ShareWords {
  const lang = languageOf(path);
  const site = messages[lang].siteName;
  const { title, text } = withoutEcho(head, site);
  const rows = rowsOf(path, edition);
  const alt = [title, text, ...(rows === null ? [] : [shareRowsText(rows)])].filter(Boolean).map(asSentence).join(" ");
  const host = siteUrl.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
  return { site, title, text, rows, imprint: `${host} · ${stampWords(edition.stamp, lang)}`, alt };
}

const asSentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** The picture says the site's name by itself, and the title once: of the front page, the first sentence is the title. */
function withoutEcho(head: { readonly title: string; readonly text: string }, site: string) {
  if (head.title === site) {
    const [title = site, ...rest] = head.text.split(/(?<=\.) /u);
    return { title: title.replace(/\.$/u, ""), text: rest.join(" ") };
  }
  const title = head.title.endsWith(` · ${site}`) ? head.title.slice(0, -` · ${site}`.length) : head.title;
  const said = head.text.startsWith(`${title}: `) ? head.text.slice(title.length + 2) : head.text;
  return { title, text: upperFirst(said) };
}

/**
 * The tags of a page's head that name its picture, with whole addresses as the formats ask; empty for a page that says no
 * title to be shared by.
 * @param page the whole page
 */
export function shareTags(path: string, page: string, edition: Edition, siteUrl: string): string {
  const head = headWords(page);
  if (head === null) return "";
  const { alt } = shareWords(path, head, edition, siteUrl);
  const tags = [
    ["og:site_name", messages[languageOf(path)].siteName],
    ["og:url", `${siteUrl}${path.slice(1)}`],
    ["og:image", `${siteUrl}${sharePath(path)}`],
    ["og:image:type", "image/png"],
    ["og:image:width", String(shareSize.width * pngScale)],
    ["og:image:height", String(shareSize.height * pngScale)],
    ["og:image:alt", alt],
  ] as const;
  const lines = tags.map(([property, content]) => `<meta property="${property}" content="${attribute(content)}">`);
  return [...lines, '<meta name="twitter:card" content="summary_large_image">'].join("\n");
}

/** Text as an attribute's value; plainer than `html` writes it, since programs that read heads are simple ones. */
const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Pages about no plan, theme or area that still show what the site is about. */
const general: readonly string[] = ["/", "/compare", "/coverage"];

function rowsOf(path: string, { tables }: Edition): ShareRows | null {
  const lang = languageOf(path);
  const plain = plainPath(path);
  if (general.includes(plain)) return rowsAcrossAreas(tables, null, lang);
  const [, kind, name] = plain.split("/");
  const theme = themes.find((one) => one === name);
  if (kind === "themes" && theme !== undefined) return rowsAcrossAreas(tables, theme, lang);
  const plan = kind === "plans" ? tables.plans.find(({ plan_id }) => plan_id === name) : undefined;
  const areaId = plan?.area_id ?? (kind === "areas" ? name : undefined);
  const area = tables.areas.find(({ area_id }) => area_id === areaId);
  if (area === undefined) return null;
  const own = tables.targets.filter((t) => (plan === undefined ? t.area_id === areaId : t.plan_id === plan.plan_id));
  return rowsOfArea(area, own, tables, lang);
}
