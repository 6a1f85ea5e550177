/**
 * The file `_headers` for hosts that read it (Netlify, Cloudflare Pages): a policy in a meta tag can say neither who may
 * frame a page nor who may read a file.
 *
 * Such hosts put together what all fitting rules say of a header, and of two policies both hold. So no rule for all pages
 * may speak of frames: each rule names the pages it is for, and embeds, which anyone may frame, have none.
 */

/** What other sites may read, show and load, wherever they live. */
const open: readonly string[] = [
  "/embed.js",
  ...["data", "fonts", "embed", "en/embed", "oembed", "en/oembed", "charts", "en/charts"].map(folderRule),
  ...["cards", "en/cards", "og", "editions"].map(folderRule),
];

function folderRule(folder: string): string {
  return `/${folder}/*`;
}

/** The rule that a page falls under: its folder, or itself where it stands at the top of its language's tree. */
function ruleOf(file: string): string {
  const path = `/${file}`.replace(/(?:(?<=\/)index)?\.html$/u, "");
  const [, language = "", folder = ""] = /^\/(en\/)?(?:([^/]+)\/)?/u.exec(path) ?? [];
  return folder === "" ? path : folderRule(`${language}${folder}`);
}

/**
 * @param pages files of pages that only this site may frame: `en/plans/x.html`
 * @param policy that of all of them together
 * @example headers(["index.html", "plans/a.html"], "default-src 'none'")
 */
export function headers(pages: readonly string[], policy: string): string {
  const rules = [...new Set(pages.map(ruleOf))].sort();
  return `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
/_import/*
  Cache-Control: public, max-age=31536000, immutable
/fonts/*
  Cache-Control: public, max-age=604800
/data/annotations/*
  Content-Type: application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"
${open.map((rule) => `${rule}\n  Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n`).join("")}${rules.map((rule) => `${rule}\n  Content-Security-Policy: ${policy}; frame-ancestors 'self'\n`).join("")}`;
}
