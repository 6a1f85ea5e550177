/** What an embedder copies: an iframe, a tag, an image, a link. Pure text, for pages, oEmbed and the builder alike. */

/** Heights in px of an embed in a wide and in a narrow column. */
export interface EmbedHeights {
  readonly wide: number;
  readonly narrow: number;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const attribute = (text: string): string => text.replace(/[&<>"]/gu, (letter) => escapes[letter] ?? "");

/** Windows narrower than this, in px, give an embed a narrow column. */
const narrowWindow = 620;

/**
 * The least height of the frame, for browsers that do not size frames by their content: one figure for wide windows, one for
 * narrow ones, chosen by a calculation that needs no script and no stylesheet. The plain figure before it is for filters
 * that do not know calculations.
 */
export function leastHeight({ wide, narrow }: EmbedHeights): string {
  if (narrow <= wide) return `min-height:${wide}px`;
  return `min-height:${wide}px;min-height:clamp(${wide}px,(${narrowWindow}px - 100vw)*9999,${narrow}px)`;
}

/**
 * The frame. It has no `height`, which would keep a browser from sizing it by its content.
 * @example iframeCode({ src: "https://example.org/embed/forest_cover/", title: "…", heights: { wide: 500, narrow: 640 } })
 */
export function iframeCode(frame: { src: string; title: string; heights: EmbedHeights }): string {
  const style = `width:100%;border:0;${leastHeight(frame.heights)};frame-sizing:content-height`;
  return `<iframe src="${attribute(frame.src)}" title="${attribute(frame.title)}" loading="lazy" style="${style}"></iframe>`;
}

/** A frame of a fixed size, as oEmbed wants it: its consumers keep these attributes and drop styles. */
export function fixedFrameCode(frame: { src: string; title: string; width: number; height: number }): string {
  return `<iframe src="${attribute(frame.src)}" title="${attribute(frame.title)}" width="${frame.width}" height="${frame.height}" frameborder="0" loading="lazy" style="max-width:100%;border:0"></iframe>`;
}

/**
 * The tag with the script that answers it; a link stands inside for readers without scripts.
 * @param attributes in order; empty ones are left out
 */
export function tagCode(tag: {
  script: string;
  attributes: readonly (readonly [name: string, value: string])[];
  page: string;
  title: string;
}): string {
  const written = tag.attributes
    .filter(([, value]) => value !== "")
    .map(([name, value]) => ` ${name}="${attribute(value)}"`)
    .join("");
  return `<script src="${attribute(tag.script)}" async></script>
<chi-tieu-chart${written}><a href="${attribute(tag.page)}">${attribute(tag.title)}</a></chi-tieu-chart>`;
}

/** The picture, which leads to the page it is from. */
export function imageCode(image: { src: string; alt: string; page: string; width: number; height: number }): string {
  return `<a href="${attribute(image.page)}"><img src="${attribute(image.src)}" alt="${attribute(image.alt)}" width="${image.width}" height="${image.height}" loading="lazy" style="max-width:100%;height:auto"></a>`;
}
