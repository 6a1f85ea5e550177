/** Script of the page that makes embed code: the form makes the address, the preview and the texts to copy. */
import { embedAddress } from "../lib/embed-address.js";
import type { EmbedHeights } from "../lib/embed-code.js";
import { copyKinds, embedListPath, embedTexts, type OfferedChart } from "../lib/embed-offer.js";
import {
  type EmbedChoices,
  type EmbedState,
  embedParameters,
  readEmbedState,
  writeEmbedState,
} from "../lib/embed-state.js";
import { heightIn } from "../lib/frame-messages.js";
import { embedWords } from "../lib/messages/embeds/index.js";
import { formQuery, tick } from "./form.js";
import { closest, copied, element, keepQueryInTwin, pageLanguage, readJson, siteFile } from "./page.js";

const language = pageLanguage();
const words = embedWords[language];
const form = element("#embed-form", HTMLFormElement);
const preview = element("#preview", HTMLIFrameElement);
const told = element("#told", HTMLElement);
const site = siteFile("/");

/** What is shown: the state and, once the frame has told it, the height of the chosen part. */
let shown: { state: EmbedState; offers: OfferedChart } | undefined;

const values = (name: string): string[] =>
  [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].map(({ value }) => value);

function choicesOf(charts: readonly OfferedChart[]): EmbedChoices {
  const options = [...element("#chart", HTMLSelectElement).options];
  const offered = new Set(charts.map(({ id }) => id));
  return {
    charts: options.map(({ value }) => value).filter((id) => offered.has(id)),
    divisible: new Set(options.filter(({ dataset }) => "divisible" in dataset).map(({ value }) => value)),
    areas: values(embedParameters.areas),
    years: values(embedParameters.years).map(Number),
    editions: values(embedParameters.edition).filter(Boolean).map(Number),
    language,
  };
}

function showInForm(state: EmbedState, { divisible }: EmbedChoices): void {
  element("#chart", HTMLSelectElement).value = state.chart;
  tick(form, {
    [embedParameters.areas]: state.areas,
    [embedParameters.years]: state.years,
    [embedParameters.language]: [state.language],
    [embedParameters.theme]: [state.theme],
    [embedParameters.edition]: [state.edition ?? ""],
  });
  const whole = !divisible.has(state.chart);
  for (const id of ["#which", "#when"]) element(id, HTMLFieldSetElement).hidden = whole;
  element("#whole", HTMLElement).hidden = !whole;
}

function show(state: EmbedState, charts: readonly OfferedChart[]): void {
  const offers = charts.find(({ id }) => id === state.chart);
  if (offers === undefined) return;
  shown = { state, offers };
  const src = new URL(embedAddress(state).slice(1), site).href;
  if (preview.src !== src) {
    // No entry in the history: going back leads to the choice before, not to the frame before.
    preview.contentWindow?.location.replace(src);
    preview.title = offers.offers[state.language].title;
  }
  write(null);
  keepQueryInTwin();
}

/** Fills the boxes; of a part of a chart, title and height are known when the frame has drawn it. */
function write(height: number | null): void {
  if (shown === undefined) return;
  const { state, offers } = shown;
  const offer = offers.offers[state.language];
  const part = state.areas.length > 0 || state.years.length > 0;
  const title = (part && height !== null && preview.contentDocument?.title) || offer.title;
  const heights = part && height !== null ? scaled(offer.heights, height) : offer.heights;
  const texts = embedTexts(state, { ...offer, heights }, site, title);
  for (const kind of copyKinds) element(`#code-${kind}`, HTMLTextAreaElement).value = texts[kind];
  preview.title = title;
}

/** Both heights of a part, from the one at hand. */
function scaled(whole: EmbedHeights, height: number): EmbedHeights {
  const share = height / (preview.clientWidth < 580 ? whole.narrow : whole.wide);
  return { wide: Math.ceil(whole.wide * share), narrow: Math.ceil(whole.narrow * share) };
}

async function copy(kind: string): Promise<void> {
  const box = element(`#code-${kind}`, HTMLTextAreaElement);
  box.select();
  told.textContent = (await copied(box.value)) ? words.copied : words.copyFailed;
}

async function start(): Promise<void> {
  const charts = await readJson<OfferedChart[]>(embedListPath);
  const choices = choicesOf(charts);
  const showAddress = (): void => {
    const { state, unknown } = readEmbedState(location.search, choices);
    showInForm(state, choices);
    show(state, charts);
    told.textContent = unknown === null ? "" : words.unknown(unknown);
  };
  form.addEventListener("change", () => {
    const { state } = readEmbedState(formQuery(form).toString(), choices);
    const query = writeEmbedState(state, choices);
    if (query !== location.search) history.pushState(null, "", `${location.pathname}${query}`);
    showInForm(state, choices);
    show(state, charts);
    told.textContent = "";
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", showAddress);
  showAddress();
}

function takeHeight(height: number): void {
  preview.style.height = `${height}px`;
  write(height);
}

addEventListener("message", ({ data, source }) => {
  const height = source === preview.contentWindow ? heightIn(data) : null;
  if (height !== null) takeHeight(height);
});
// The frame of the page's HTML may have told its height before this script came.
const early = preview.contentDocument?.documentElement;
if (early?.dataset.chart !== undefined) takeHeight(Math.ceil(early.getBoundingClientRect().height));
document.addEventListener("click", ({ target }) => {
  const button = closest<HTMLButtonElement>(target, "button[data-copy]");
  if (button) void copy(button.dataset.copy ?? "");
});
for (const radio of document.querySelectorAll<HTMLInputElement>(".widths input"))
  radio.addEventListener("change", () => {
    element(".frame", HTMLElement).dataset.width = radio.value;
  });
start().catch((error: unknown) => {
  console.warn(error);
  told.textContent = words.failed;
});
