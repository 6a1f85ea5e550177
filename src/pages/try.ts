/** The page that reads a reader's own document in the browser; without scripts it says how the command line does the same. */
import { dataPath, pathIn, relative } from "../lib/links.js";
import { tryWords } from "../lib/messages/try/index.js";
import { accept } from "../lib/read-document/kind.js";
import type { PageContext } from "./context.js";
import { type Html, html } from "./html.js";
import { page } from "./page.js";
import { areaName } from "./summary.js";
import { tryPath } from "./try-view.js";

/** The page `/try` of a language. */
export function tryPage(context: PageContext): string {
  const { language, edition } = context;
  const { stamp } = edition;
  const words = tryWords[language];
  return page(
    { language, stamp, path: tryPath, title: words.title, description: words.description, script: "try" },
    html`<header class="front"><h1>${words.title}</h1>
<p class="lead needs-script">${words.lead}</p>
<p class="hint needs-script">${words.privacy}</p>
<noscript><p class="lead">${words.noScript}</p>
<ul><li><code>npm run -s chi-tieu -- extract FILE --format table</code> ${words.noScriptRows}</li><li><code>npm run -s chi-tieu -- add FILE</code> ${words.noScriptAdd}</li></ul></noscript></header>
<form id="try-form" class="try needs-script">
<label for="try-text">${words.paste}</label>
<textarea id="try-text" rows="7" lang="vi" spellcheck="false" autocomplete="off"></textarea>
<p class="tools"><button type="submit">${words.read}</button> <button type="button" data-do="clear">${words.clear}</button> <button type="button" data-do="stop" hidden>${words.stop}</button></p>
<p class="choose-file"><input id="try-file" class="unseen" type="file" accept="${accept}" aria-describedby="try-kinds"><label for="try-file">${words.file}</label> <span class="hint" id="try-kinds">${words.kinds}</span></p>
${examples(context)}
</form>
<p id="try-status" class="needs-script" role="status"></p>
<div id="try-fault" role="alert"></div>
<div id="try-result"></div>`,
  );
}

/** The published texts, each a button. */
function examples(context: PageContext): Html | false {
  const { edition, language } = context;
  const { plans } = edition.tables;
  const address = (planId: string): string => relative(pathIn(language, tryPath), dataPath(`plans/${planId}.txt`));
  return (
    plans.length > 0 &&
    html`<p class="tools">${tryWords[language].example} ${plans
      .slice(0, 3)
      .map(
        ({ plan_id, area_id, year }) =>
          html`<button type="button" data-example="${address(plan_id)}">${areaName(area_id, context)} ${year}</button> `,
      )}</p>`
  );
}
