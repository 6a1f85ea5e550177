/** Results on the page: tabs where several statements give rows, chart, table, files. */
import { resultChart } from "../charts/result-chart.js";
import { chartShape } from "../lib/explore/chart-shape.js";
import { numberText, type Result, resultCsv, sortedRows } from "../lib/explore/result.js";
import { formatNumber } from "../lib/format.js";
import { exploreWords } from "../lib/messages/explore/index.js";
import { pageRows, type ResultContext, resultTable, type TableState } from "../pages/explore-result.js";
import { type Html, html } from "../pages/html.js";
import { closest, fragment } from "./page.js";
import { saveFile } from "./save.js";

export interface ShownResult {
  readonly result: Result;
  readonly milliseconds: number;
}

export interface ResultsView {
  /** Shows results, the last first; none clears the place. */
  show(results: readonly ShownResult[], context: ResultContext): void;
}

interface Actions {
  /** Writes a file of Parquet; the writer comes with the engine. */
  readonly toParquet: (result: Result) => Uint8Array<ArrayBuffer>;
  readonly tell: (words: string) => void;
}

/** Takes over the place for results. */
export function resultsView(place: HTMLElement, { toParquet, tell }: Actions): ResultsView {
  let results: readonly ShownResult[] = [];
  let context: ResultContext = { language: "vi", plans: new Set() };
  let chosen = 0;
  let state: TableState = { page: 0, sort: null, order: null };

  const draw = (): void => {
    const shown = results[chosen];
    place.replaceChildren(shown === undefined ? "" : fragment(boxOf(shown)));
    if (shown !== undefined) drawTable(shown);
    if (shown !== undefined) drawChart(shown, place.querySelector<HTMLElement>(".result-drawing"), context);
  };
  const drawTable = ({ result }: ShownResult): void => {
    place.querySelector(".result-table")?.replaceChildren(fragment(resultTable(result, state, context)));
  };
  const boxOf = (shown: ShownResult): Html => html`${results.length > 1 && tabs(results.length, chosen, context)}
${summary(shown, context)}${shown.result.rows > 0 && body(shown, context)}`;

  const choose = (number: number): void => {
    chosen = number;
    state = { page: 0, sort: null, order: null };
    draw();
  };
  const sortBy = (column: number, { result }: ShownResult): void => {
    const step = state.sort?.place === column && state.sort.step === 1 ? -1 : 1;
    state = { page: 0, sort: { place: column, step }, order: sortedRows(result, column, step, context.language) };
  };
  /** The same control in the new drawing: a reader at the keyboard stays where they were. */
  const redraw = (shown: ShownResult, selector: string): void => {
    drawTable(shown);
    const again = place.querySelector<HTMLElement>(selector);
    (again?.matches(":disabled") ? place.querySelector<HTMLElement>(".result-scroll") : again)?.focus();
  };
  const save = (shown: ShownResult, kind: string): void => {
    const name = context.language === "vi" ? "kham-pha" : "explore";
    try {
      if (kind === "csv") saveFile(`${name}.csv`, new Blob([resultCsv(shown.result)], { type: "text/csv" }));
      else saveFile(`${name}.parquet`, new Blob([toParquet(shown.result)], { type: "application/vnd.apache.parquet" }));
    } catch (error) {
      console.warn(error);
      tell(exploreWords[context.language].saveFailed);
    }
  };
  place.addEventListener("click", ({ target }) => {
    const button = closest<HTMLButtonElement>(target, "button");
    const shown = results[chosen];
    if (button === null || shown === undefined) return;
    const { result: number, sort, page, save: kind } = button.dataset;
    if (number !== undefined) {
      choose(Number(number));
      place.querySelector<HTMLElement>(`[data-result="${number}"]`)?.focus();
    } else if (sort !== undefined) {
      sortBy(Number(sort), shown);
      redraw(shown, `[data-sort="${sort}"]`);
    } else if (page !== undefined) {
      state = { ...state, page: Number(page) };
      redraw(shown, `[aria-label="${button.getAttribute("aria-label")}"]`);
    } else if (kind !== undefined) save(shown, kind);
  });
  return {
    show: (given, about) => {
      results = given;
      context = about;
      choose(Math.max(0, given.length - 1));
    },
  };
}

function tabs(count: number, chosen: number, { language }: ResultContext): Html {
  const words = exploreWords[language];
  const numbers = Array.from({ length: count }, (_, number) => number);
  return html`<div class="tabs" role="group" aria-label="${words.results}">${numbers.map((number) => html`<button type="button" data-result="${number}" aria-pressed="${String(number === chosen)}">${words.resultOf(number + 1)}</button> `)}</div>`;
}

function summary({ result, milliseconds }: ShownResult, { language }: ResultContext): Html {
  const words = exploreWords[language];
  const count = formatNumber(result.rows, language);
  return html`<p class="result-count">${result.rows === 0 ? words.noRows : words.rows(count, formatNumber(Math.round(milliseconds), language))}</p>
${!result.complete && html`<p class="warning">${words.cut(count)}</p>`}`;
}

function body({ result }: ShownResult, { language }: ResultContext): Html {
  const words = exploreWords[language];
  return html`<div class="result-drawing"></div>
<div class="result-table"></div>
<p class="tools"><button type="button" data-save="csv">${words.saveCsv}</button> <button type="button" data-save="parquet">${words.saveParquet}</button>
${result.rows > pageRows && html`<span class="hint">${words.rowsInFiles(formatNumber(result.rows, language))}</span>`}</p>`;
}

/** A chart where the rows allow one, or why there is none. */
function drawChart({ result }: ShownResult, place: HTMLElement | null, { language }: ResultContext): void {
  if (place === null) return;
  const words = exploreWords[language];
  const shape = chartShape(result);
  if (shape.kind === "none") {
    const why = { shape: null, unlike: words.chartUnlike, many: words.chartMany }[shape.why];
    place.replaceChildren(fragment(html`${why !== null && html`<p class="hint">${why}</p>`}`));
    return;
  }
  const values = shape.rows.map(({ value }) => value);
  const title = words.chartOf(shape.unit === null ? shape.measure : `${shape.measure} (${shape.unit})`);
  place.replaceChildren(
    fragment(
      html`<details class="result-chart-box" open><summary>${title}</summary><div class="picture"></div>${shape.left > 0 && html`<p class="hint">${words.chartLeft(shape.left)}</p>`}</details>`,
    ),
  );
  const picture = place.querySelector<HTMLElement>(".picture");
  picture?.append(
    resultChart(shape, {
      document,
      width: Math.min(720, Math.max(280, picture.clientWidth)),
      lang: language,
      id: "result",
      title,
      description: words.chartAlt(
        values.length,
        numberText(Math.min(...values), language),
        numberText(Math.max(...values), language),
      ),
    }),
  );
}
