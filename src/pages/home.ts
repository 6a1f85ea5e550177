import type { PageContext } from "./context.js";
import { html } from "./html.js";
import { page } from "./page.js";
export function homePage(c: PageContext): string {
  return page(
    { language: c.language, path: "/", title: c.t.siteName, description: c.t.homeHeadline },
    html`<h1>${c.t.homeHeadline}</h1>`,
  );
}
