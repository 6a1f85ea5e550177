/** What the page shows of a reader's document; made in the browser, of the same parts as a plan's page. */
import { byName, formatList, formatNumber } from "../lib/format.js";
import { areaName } from "../lib/labels.js";
import { anchorOf, type Language } from "../lib/links.js";
import { type Messages, messages } from "../lib/messages/index.js";
import { type TryWords, tryWords } from "../lib/messages/try/index.js";
import type { Area, Indicator, Target } from "../lib/model.js";
import type { OwnReading } from "../lib/try/own-reading.js";
import { type Content, type Html, html } from "./html.js";
import { ledgerSection } from "./ledger.js";
import { planText, themeKey } from "./plan-text.js";
import { planWarning } from "./summary.js";
import { figureLink, flagNotes, targetItem } from "./target-list.js";

export const tryPath = "/try";

/** More of a text than this is read, but not laid out: a browser would be busy for minutes. */
export const mostShown = 200_000;

export interface TryContext {
  readonly language: Language;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  /** What the reader of the file doubts, in the page's language. */
  readonly doubts: readonly string[];
}

interface Parts extends TryContext {
  readonly words: TryWords;
  readonly t: Messages;
  readonly edition: { readonly tables: { indicators: Indicator[] } };
}

/** Everything between the form and the comparison: whom and when it binds, doubts, the text with its marks, the ledger. */
export function tryView(own: OwnReading, context: TryContext): Html {
  const { language } = context;
  const parts: Parts = {
    ...context,
    words: tryWords[language],
    t: messages[language],
    edition: { tables: { indicators: [...context.indicators] } },
  };
  return html`<section class="own" aria-labelledby="try-result-title">
<h2 id="try-result-title" tabindex="-1">${parts.words.result}</h2>
<p class="jump"><a href="#try-document">${parts.words.text}</a> · <a href="#try-files">${parts.words.downloads}</a> · <a href="#try-compared">${parts.words.compare}</a></p>
${own.reading.targets.length === 0 && html`<p class="warning">${parts.words.nothingHelp}</p>`}
${placeForm(own, parts)}
${doubtList(own, parts)}
${documentPart(own, parts)}
${own.reading.ledger.length > 0 && ledgerSection(own.reading.ledger, parts)}
</section>`;
}

function placeForm({ area, areaBy, year, yearBy, yearFrom }: OwnReading, { words, areas, language }: Parts): Html {
  const successors = new Set(areas.map(({ merged_into }) => merged_into));
  const provinces = areas.filter(({ level }) => level === "province");
  const groups: [label: string, members: Area[]][] = [
    [words.provincesBefore, provinces.filter(({ area_id }) => !successors.has(area_id))],
    [words.provincesAfter, provinces.filter(({ area_id }) => successors.has(area_id))],
    [words.districts, areas.filter(({ level }) => level === "district")],
  ];
  const option = (one: Area): Html =>
    html`<option value="${one.area_id}"${one.area_id === area?.area_id && " selected"}>${areaName(one, language)}</option>`;
  const yearWords =
    yearBy === "text" ? words.yearBy.text(yearFrom ? words.yearFrom[yearFrom] : "") : words.yearBy[yearBy];
  return html`<form id="try-place" class="place">
<fieldset><legend>${words.place}</legend>
<p class="fields"><span><label for="try-area">${words.area}</label> <select id="try-area" autocomplete="off"><option value="">${words.areaUnknown}</option>${groups
    .filter(([, members]) => members.length > 0)
    .map(
      ([label, members]) =>
        html`<optgroup label="${label}">${members.toSorted((a, b) => byName(language)(areaName(a, language), areaName(b, language))).map(option)}</optgroup>`,
    )}</select></span>
<span><label for="try-year">${words.year}</label> <input id="try-year" type="number" min="1990" max="2100" step="1" value="${year}" autocomplete="off"></span></p>
<p class="hint">${words.areaBy[areaBy]} ${yearWords}</p>
</fieldset></form>`;
}

/** What a person should look at: area, year, the file, the document as a whole, single targets. */
function doubtList(own: OwnReading, parts: Parts): Html {
  const { words, t } = parts;
  const general = [...placeDoubts(own, parts), ...parts.doubts.map(sentence)];
  const { flags, note, targets } = own.reading;
  const flagged = targets.filter((target) => target.flags.some((flag) => flag !== "district-plan"));
  const nothing = general.length === 0 && flags.length === 0 && flagged.length === 0;
  return html`<section class="doubts"><h3>${words.doubts}</h3>
${nothing && html`<p>${words.noDoubts}</p>`}
${general.length > 0 && html`<ul>${general.map((doubt) => html`<li>${doubt}</li>`)}</ul>`}
${flags.length > 0 && html`<div class="warning">${planWarning({ flags, note }, t.planWarnings, parts)}</div>`}
${flagged.length > 0 && html`<p>${words.flagged(flagged.length)}</p><ul>${flagged.map((target) => html`<li>${figureLink(target, parts, ownHref(target))} ${flagNotes(target, parts, ["district-plan"])}</li>`)}</ul>`}
</section>`;
}

/** With a capital and a full stop. */
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function placeDoubts(own: OwnReading, { words, areas, language }: Parts): string[] {
  const { area, otherAreas, unknownDistrict, otherYears } = own;
  const into = areas.find(({ area_id }) => area_id === area?.merged_into);
  const years = otherYears.map(({ year, from }) => words.otherYear(year, words.yearFrom[from]));
  return [
    ...(otherAreas.length > 0
      ? [
          words.otherAreas(
            formatList(
              otherAreas.map((one) => areaName(one, language)),
              language,
            ),
          ),
        ]
      : []),
    ...(unknownDistrict !== null && own.areaBy === "nothing" ? [words.unknownDistrict(unknownDistrict)] : []),
    ...(area && into && own.madeAfterMerger
      ? [words.mergedArea(areaName(area, language), areaName(into, language))]
      : []),
    ...(years.length > 0 ? [words.otherYears(formatList(years, language))] : []),
  ];
}

/** The place of a target's sentence on this page. */
export const ownHref = (target: Target): string => `#${anchorOf(target)}`;

function documentPart({ text, reading }: OwnReading, parts: Parts): Html {
  const { words, t, language } = parts;
  const end = text.length <= mostShown ? text.length : text.lastIndexOf("\n", mostShown);
  const within = <Span extends { start: number }>(spans: readonly Span[]): Span[] =>
    spans.filter(({ start }) => start < end);
  const targets = within(reading.targets);
  const figures = Object.fromEntries(Object.entries(reading.figures).filter(([, { start }]) => start < end));
  const shown = { targets, figures, ledger: within(reading.ledger) };
  const cut: Content =
    end < text.length &&
    html`<p class="warning">${words.textCut(formatNumber(end, language), formatNumber(text.length, language))}</p>`;
  return html`<div class="reading">
<nav class="found" aria-label="${t.planList(targets.length)}">
<details>
<summary>${t.planList(targets.length)}</summary>
<ol>${targets.map((target) => targetItem(target, parts, null, ownHref(target)))}</ol>
</details>
</nav>
<section class="text" id="try-document">
<h3>${words.text}</h3>
<p class="hint">${t.planHowToRead}</p>
${themeKey(reading, parts)}
${cut}
<div class="document" lang="vi">
${planText(text.slice(0, end), shown, parts.indicators)}
</div>
</section>
</div>`;
}
