/** The method page: what is read, what is not, how sure, in prose written for each language. */
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { legend } from "./legend.js";
import { errorsEn, flagsEn, methodEn } from "./method-en.js";
import { errorsVi, flagsVi, methodVi } from "./method-vi.js";
import { page } from "./page.js";
import { proveSection } from "./prove.js";

const prose = {
  vi: { method: methodVi, flags: flagsVi, errors: errorsVi },
  en: { method: methodEn, flags: flagsEn, errors: errorsEn },
};

/** The page `/method` of a language. */
export function methodPage(context: PageContext): string {
  const { language, t } = context;
  const { method, flags, errors } = prose[language];
  return page(
    {
      stamp: context.edition.stamp,
      language,
      path: "/method",
      title: t.methodTitle,
      description: t.methodLead,
      script: "prove",
    },
    html`<article class="prose">
<h1>${t.methodTitle}</h1>
<p class="lead">${t.methodLead}</p>
${legend(context, true)}
${method}
<section>${flags}${flagList(context)}</section>
${errors}
${proveSection(context)}
</article>`,
  );
}

function flagList({ t }: PageContext): Html {
  const items = Object.entries(t.flags).map(
    ([flag, meaning]) => html`<div><dt><code>${flag}</code></dt><dd>${meaning}</dd></div>`,
  );
  return html`<dl>${items}</dl>`;
}
