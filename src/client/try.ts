/** Script of the page that reads a reader's own document. Nothing given to it leaves the page, nothing of it is kept. */

import { sourceOfFile, sourceOfPaste } from "../lib/document/new-plan.js";
import { toCsv } from "../lib/files/csv.js";
import { toJson } from "../lib/files/json.js";
import { toParquet } from "../lib/files/parquet.js";
import { checkedRows } from "../lib/files/rows.js";
import { tryWords } from "../lib/messages/try/index.js";
import { tables as model } from "../lib/model.js";
import { DocumentError } from "../lib/read-document/document-error.js";
import type { OwnReading } from "../lib/try/own-reading.js";
import { sentencesIn } from "../pages/summary.js";
import { type RowFormat, rowFormats, rowsName, tryComparison, tryDownloads } from "../pages/try-compare.js";
import { tryView } from "../pages/try-view.js";
import { enhanceCharts } from "./chart-marks.js";
import { closest, element, fetchFrom, fragment, pageLanguage, paragraph } from "./page.js";
import { saveFile } from "./save.js";
import { loadTables } from "./tables.js";
import { fileText, pastedText } from "./try-documents.js";
import { FrontMatterFault, readInWorker, startReader } from "./try-worker.js";

/** A document on the page, with what its reader chose. */
interface Shown {
  readonly name: string;
  readonly source: string;
  readonly origin: string;
  readonly doubts: readonly string[];
  readonly own: OwnReading;
}

const language = pageLanguage();
const words = tryWords[language];
const form = element("#try-form", HTMLFormElement);
const pasted = element("#try-text", HTMLTextAreaElement);
const chooser = element("#try-file", HTMLInputElement);
const status = element("#try-status", HTMLElement);
const fault = element("#try-fault", HTMLElement);
const result = element("#try-result", HTMLElement);
const stop = element("[data-do=stop]", HTMLButtonElement);
let shown: Shown | null = null;
let work = new AbortController();

/** Reads what is given and shows it; what was being read before is given up. */
async function read(name: string, take: (signal: AbortSignal) => Promise<Omit<Shown, "own" | "name">>): Promise<void> {
  work.abort();
  work = new AbortController();
  const { signal } = work;
  fault.replaceChildren();
  status.textContent = words.reading(name);
  stop.hidden = false;
  try {
    const document = await take(signal);
    const own = await readInWorker(await asked(document, { area_id: null, year: null }), signal);
    if (signal.aborted) return;
    shown = { name, ...document, own };
    await show(true);
  } catch (error) {
    if (!signal.aborted) refuse(name, error);
  } finally {
    if (!signal.aborted) stop.hidden = true;
  }
}

const asked = async (
  { source, origin }: Pick<Shown, "source" | "origin">,
  told: { area_id: string | null; year: number | null },
): Promise<Parameters<typeof readInWorker>[0]> => ({
  source,
  origin,
  told,
  areas: (await loadTables()).areas,
  thisYear: new Date().getFullYear(),
});

/** Lays out what was read; `move` takes the reader there. */
async function show(move: boolean): Promise<void> {
  if (shown === null) return;
  const { own, doubts, name } = shown;
  const tables = await loadTables();
  const parts = [
    tryView(own, { language, doubts, areas: tables.areas, indicators: tables.indicators }),
    tryDownloads(own, language),
    tryComparison(own, tables, { language, document }, false),
  ];
  result.replaceChildren(...parts.map(fragment));
  enhanceCharts(result, language);
  const { targets } = own.reading;
  status.textContent =
    targets.length === 0 ? words.doneNothing(name) : words.done(name, targets.length, sentencesIn(targets));
  if (move) element("#try-result-title", HTMLElement).focus();
}

/** Says why a document cannot be read, and what to do; what was on the page before is taken away: it is another's. */
function refuse(name: string, error: unknown): void {
  console.warn(error);
  shown = null;
  result.replaceChildren();
  status.textContent = "";
  const { what, mend } = faultWords(error);
  const box = document.createElement("div");
  box.className = "warning";
  box.append(paragraph(words.refused(name, what)), paragraph(`${mend}.`));
  fault.replaceChildren(box);
  fault.scrollIntoView({ block: "nearest" });
}

function faultWords(error: unknown): { what: string; mend: string } {
  if (error instanceof DocumentError) return error.fault[language];
  if (error instanceof FrontMatterFault) {
    const line = error.line === null ? "" : words.frontMatterLine(error.line);
    return { what: words.frontMatter(line), mend: words.frontMatterMend };
  }
  return { what: words.failed, mend: words.failedMend };
}

function readFile(file: File): void {
  void read(file.name, async (signal) => {
    const { text, doubts } = await fileText(file, signal);
    return { source: text, origin: sourceOfFile(file.name), doubts: doubts.map((one) => one[language]) };
  });
}

function readText(text: string, name: string, origin: string): void {
  if (text.trim() === "") {
    status.textContent = words.nothingGiven;
    pasted.focus();
    return;
  }
  void read(name, async (signal) => ({ source: (await pastedText(text, signal)).text, origin, doubts: [] }));
}

/** Only on asking: a text that the site publishes for everyone. */
async function readExample(button: HTMLButtonElement): Promise<void> {
  const name = button.textContent ?? "";
  try {
    const text = await (await fetchFrom(button.dataset.example ?? "")).text();
    pasted.value = text;
    readText(text, name, sourceOfFile(`${name}.txt`));
  } catch (error) {
    console.warn(error);
    status.textContent = words.exampleFailed;
  }
}

/** Another area or year was picked: the same text is read again for it. */
async function readAgain(): Promise<void> {
  if (shown === null) return;
  const area = element("#try-area", HTMLSelectElement).value;
  const year = element("#try-year", HTMLInputElement);
  if (!year.checkValidity() || year.value === "") {
    year.reportValidity();
    return;
  }
  const before = shown;
  const focused = document.activeElement?.id;
  work.abort();
  work = new AbortController();
  const { signal } = work;
  try {
    const told = { area_id: area === "" ? null : area, year: Number(year.value) };
    const own = await readInWorker(await asked(before, told), signal);
    if (signal.aborted) return;
    shown = { ...before, own };
    await show(false);
    if (focused) document.getElementById(focused)?.focus();
  } catch (error) {
    if (!signal.aborted) refuse(before.name, error);
  }
}

function save(what: string): void {
  if (shown === null) return;
  const { own } = shown;
  const format = rowFormats.find((one) => one === what);
  const file = format
    ? { name: rowsName(own, format), content: rowsFile(own, format) }
    : own.file && { name: own.file.name, content: new Blob([own.file.content], { type: "text/markdown" }) };
  if (!file) return;
  saveFile(file.name, file.content);
  status.textContent = words.saved(file.name);
}

function rowsFile({ reading }: OwnReading, format: RowFormat): Blob {
  const rows = checkedRows("targets", reading.targets);
  if (format === "csv") return new Blob([toCsv(rows, model.targets)], { type: "text/csv" });
  if (format === "json") return new Blob([toJson(rows)], { type: "application/json" });
  return new Blob([Uint8Array.from(toParquet(rows, model.targets))], { type: "application/vnd.apache.parquet" });
}

async function showAll(button: Element): Promise<void> {
  const place = button.closest(".own-compared");
  if (shown === null || place === null) return;
  const all = fragment(tryComparison(shown.own, await loadTables(), { language, document }, true));
  const before = place.querySelectorAll(".indicator").length;
  place.replaceWith(all);
  enhanceCharts(result, language);
  const next = result.querySelectorAll<HTMLElement>(".own-compared .indicator h3")[before];
  next?.setAttribute("tabindex", "-1");
  next?.focus();
}

function clear(): void {
  work.abort();
  shown = null;
  form.reset();
  fault.replaceChildren();
  result.replaceChildren();
  stop.hidden = true;
  status.textContent = words.cleared;
  pasted.focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  readText(pasted.value, words.pastedName, sourceOfPaste);
});
chooser.addEventListener("change", () => {
  const [file] = chooser.files ?? [];
  if (file) readFile(file);
  // The same file, mended, can be chosen again.
  chooser.value = "";
});
document.addEventListener("click", ({ target }) => {
  const button = closest<HTMLButtonElement>(target, "button");
  const { do: what, save: format, example } = button?.dataset ?? {};
  if (button && example) void readExample(button);
  if (format) save(format);
  if (button && what === "more") void showAll(button);
  if (what === "clear") clear();
  if (what === "stop") {
    work.abort();
    stop.hidden = true;
    status.textContent = words.stopped;
  }
});
result.addEventListener("change", () => void readAgain());
result.addEventListener("submit", (event) => event.preventDefault());
// Anywhere: a file that misses the field would else replace the page.
addEventListener("dragover", (event) => {
  if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
});
addEventListener("drop", (event) => {
  const [file, ...others] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  readFile(file);
  if (others.length > 0) fault.textContent = words.onlyFirst(file.name);
});
startReader();
void loadTables().catch((error: unknown) => console.warn(error));
