/** What a reader takes along: the address, the table, a picture. */

import type { Frame } from "../charts/framed.js";
import { finding } from "../lib/alt-text.js";
import { compareCsv } from "../lib/compare-csv.js";
import { type CompareTables, type Comparison, comparisonsOf } from "../lib/comparison.js";
import { indicatorSubtitle } from "../lib/labels.js";
import { targetPath } from "../lib/links.js";
import { toolWords } from "../lib/messages/tools.js";
import type { Target } from "../lib/model.js";
import type { CompareState } from "../lib/url-state.js";
import { differencesByKind, linkTo, sourceText } from "../pages/compare-view.js";
import { closest, copied, element, pageLanguage } from "./page.js";
import { picture } from "./picture.js";
import { asPng, fontCss, saveFile } from "./save.js";

interface Shown {
  readonly state: CompareState;
  readonly tables: CompareTables;
}

const language = pageLanguage();
const words = toolWords[language];

/** Tells in words, also aloud, what a button has done. */
export function tell(sentence: string): void {
  element("#done", HTMLElement).textContent = sentence;
}

/** Makes the buttons work; `current` gives what is shown when one is pressed. */
export function answerTools(current: () => Promise<Shown>): void {
  document.addEventListener("click", ({ target }) => {
    const button = closest<HTMLButtonElement>(target, "button[data-do]");
    if (button) void press(button, current);
  });
}

async function press(button: HTMLButtonElement, current: () => Promise<Shown>): Promise<void> {
  const { do: what = "", indicator = "" } = button.dataset;
  try {
    if (what === "link") return await copy(location.href, words.copiedLink);
    const { state, tables } = await current();
    const comparisons = comparisonsOf(state, tables);
    if (what === "copy-csv") return await copy(csvOf(comparisons).slice(1), words.copiedCsv);
    if (what === "save-csv") return save("so-sanh.csv", new Blob([csvOf(comparisons)], { type: "text/csv" }));
    const comparison = comparisons.find(({ data }) => data.indicator.code === indicator);
    if (comparison === undefined) return;
    if (what === "png") return save(`${indicator}.png`, await asPng(pictureOf(comparison, "")));
    save(`${indicator}.svg`, new Blob([pictureOf(comparison, await fontCss())], { type: "image/svg+xml" }));
  } catch (error) {
    console.warn(error);
    tell(what === "png" || what === "svg" ? words.saveFailed : words.loadFailed);
  }
}

async function copy(text: string, done: string): Promise<void> {
  tell((await copied(text)) ? done : words.copyFailed);
}

function save(name: string, content: Blob): void {
  saveFile(name, content);
  tell(words.saved(name));
}

const addressOf = (target: Target): string => new URL(linkTo(targetPath(target), { language }), location.href).href;

const csvOf = (comparisons: readonly Comparison[]): string => compareCsv(comparisons, language, addressOf);

function pictureOf(comparison: Comparison, fonts: string): string {
  const differs = differencesByKind(comparison, language).map(
    ({ kind, lines }) =>
      `${words.differenceKinds[kind]}: ${lines.map((line) => `${line.area}, ${line.words}`).join("; ")}.`,
  );
  const source = `${sourceText(comparison, language)} ${location.href.split("#")[0]}`;
  const title = finding(comparison.data, language);
  const subtitle = indicatorSubtitle(comparison.data.indicator, language);
  const frame: Omit<Frame, "legend"> = { title, subtitle, notes: [...differs, source] };
  return picture(comparison.data, frame, { document, language, fontCss: fonts });
}
