/** Script of the page of comparison: the choice makes the address, the address makes the view. */
import { type CompareTables, choicesOf } from "../lib/comparison.js";
import { toolWords } from "../lib/messages/tools.js";
import { noticeInWords } from "../lib/notice-words.js";
import {
  type Choices,
  type CompareState,
  type Notice,
  parameterNames,
  readState,
  writeState,
} from "../lib/url-state.js";
import { compareView, summaryOf } from "../pages/compare-view.js";
import type { SeriesPart } from "../pages/series/compare-series.js";
import { enhanceCharts } from "./chart-marks.js";
import { choiceQuery, countChosen, pick, showInForm } from "./compare-choices.js";
import { answerTools, tell } from "./compare-tools.js";
import { element, fragment, keepQueryInTwin, once, pageLanguage, paragraph, readJson } from "./page.js";
import { loadTables } from "./tables.js";
import { unfoldTargets } from "./unfold.js";

export interface Loaded {
  readonly tables: CompareTables;
  readonly choices: Choices;
  readonly series: SeriesPart;
}

const language = pageLanguage();
const words = toolWords[language];
const form = element("#compare-form", HTMLFormElement);
const view = element("#view", HTMLElement);
/** The query whose view is on the page; empty is the one the page was built with. */
let shown = "";

/** The tables and what may be chosen from them. */
const load = once(async (): Promise<Loaded> => {
  const [tables, series] = await Promise.all([loadTables(), readJson<SeriesPart["series"]>("/data/series.json")]);
  const breaks = JSON.parse(view.dataset.breaks ?? "[]") as SeriesPart["breaks"];
  return { tables, choices: choicesOf(tables, series), series: { series, breaks } };
});

/** Shows what the address says. */
async function showAddress(): Promise<void> {
  const query = location.search;
  if (query === shown) return;
  const loaded = await load();
  const { state, notices } = readState(query, loaded.choices);
  showInForm(form, state, loaded.tables, language);
  show(state, notices, loaded);
  shown = query;
}

/** Shows what the form says, and gives it an address. */
async function showForm(): Promise<void> {
  const loaded = await load();
  const { state, notices } = readState(choiceQuery(form), loaded.choices);
  const query = writeState(state, loaded.choices);
  if (query !== location.search) history.pushState(null, "", `${location.pathname}${query}`);
  countChosen(form, language);
  show(state, notices, loaded);
  shown = query;
}

function show(state: CompareState, notices: readonly Notice[], { tables, choices, series }: Loaded): void {
  view.replaceChildren(fragment(compareView(state, { tables, language, document, series })));
  enhanceCharts(view, language);
  element("#summary", HTMLElement).textContent = summaryOf(state, { tables, language, document });
  showNotices(notices.map((notice) => noticeInWords(notice, choices, tables, language)));
  tell("");
  keepQueryInTwin();
}

/** In the place of the old view's first lines, so that nothing moves; said aloud as it comes. */
function showNotices(sentences: readonly string[]): void {
  document.querySelector("#notices")?.remove();
  if (sentences.length === 0) return;
  const box = document.createElement("div");
  box.id = "notices";
  box.className = "warning";
  box.setAttribute("role", "alert");
  box.append(...sentences.map((sentence) => paragraph(sentence)));
  view.prepend(box);
}

/** A view that could not be made says so; the page before it stays. */
function orTell(work: Promise<void>): void {
  work.catch((error: unknown) => {
    console.warn(error);
    showNotices([words.loadFailed]);
  });
}

form.addEventListener("change", () => orTell(showForm()));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  orTell(showForm());
});
// The fields have their old values again only after the event.
form.addEventListener("reset", () => setTimeout(() => orTell(showForm())));
form.addEventListener("click", ({ target }) => {
  if (pick(form, target, parameterNames.areas)) orTell(showForm());
});
form.addEventListener("focusin", () => void load().catch(() => undefined), { once: true });
addEventListener("popstate", () => orTell(showAddress()));
answerTools(() => load().then((loaded) => ({ ...loaded, ...readState(choiceQuery(form), loaded.choices) })));
enhanceCharts(view, language);
keepQueryInTwin();
unfoldTargets();
orTell(showAddress());
