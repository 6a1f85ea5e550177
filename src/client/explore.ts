/** Script of the explorer: the editor, running queries, and what goes wrong. */
import { addressOf, queryOf } from "../lib/explore/address.js";
import { lineAndColumn, queryError } from "../lib/explore/errors.js";
import { exampleSql, examples } from "../lib/explore/examples.js";
import { givesRows, type Statement, statements } from "../lib/explore/statements.js";
import { formatNumber } from "../lib/format.js";
import { exploreWords } from "../lib/messages/explore/index.js";
import { type TableName, tables } from "../lib/model.js";
import { openEditor, sqlName } from "./explore-editor.js";
import type { Engine, Progress } from "./explore-engine.js";
import { engineTrouble, problemLines } from "./explore-trouble.js";
import { resultsView, type ShownResult } from "./explore-view.js";
import { closest, copied, element, keepQueryInTwin, once, pageLanguage, paragraph, siteFile } from "./page.js";

type EngineModule = typeof import("./explore-engine.js");

const language = pageLanguage();
const words = exploreWords[language];
const runButton = element("#run", HTMLButtonElement);
const stopButton = element("#stop", HTMLButtonElement);
const status = element("#status", HTMLElement);
const bar = element("#progress", HTMLProgressElement);
const errorBox = element("#error", HTMLElement);

const editor = openEditor(element("#sql", HTMLTextAreaElement), {
  language,
  label: words.editor,
  hintId: "sql-hint",
  onRun: () => void run(),
});
const results = resultsView(element("#results", HTMLElement), {
  toParquet: (result) => {
    if (loaded === undefined) throw new Error("no engine, so no result");
    return loaded.toParquetFile(result);
  },
  tell,
});

let loaded: EngineModule | undefined;
let engine: Engine | undefined;
/** Ends waiting for the engine; set while it is fetched. */
let giveUp: (() => void) | undefined;
let running = false;
let tries = 0;

function tell(sentence: string): void {
  status.textContent = sentence;
}

const openOnce = once(async (): Promise<Engine> => {
  // A browser remembers that a module could not be had; another address asks anew.
  const again = tries++ === 0 ? "" : `?${tries}`;
  loaded ??= (await import(siteFile(`/scripts/explore-engine.js${again}`))) as EngineModule;
  engine = await loaded.openEngine(report, largeTables());
  element("#problems", HTMLElement).replaceChildren(
    ...problemLines(engine.problems, language).map((line) => paragraph(line, "warning")),
  );
  runButton.textContent = words.run;
  return engine;
});

/** Tables that are published in parts, as the page knows. */
const largeTables = (): TableName[] =>
  (element(".explore", HTMLElement).dataset.large ?? "").split(" ").filter((name): name is TableName => name in tables);

const megabytes = (bytes: number): string => formatNumber(bytes / 1e6, language, 1);

function report(progress: Progress): void {
  // The engine goes on arriving after the reader has stopped waiting, but says nothing.
  if (!running) return;
  bar.hidden = progress.stage !== "download";
  if (progress.stage === "start") tell(words.starting);
  else if (progress.stage === "rows") tell(words.fetchingRows(megabytes(progress.received)));
  else {
    bar.value = progress.received / progress.total;
    // The words are said aloud as they change: a few times on the way, not hundreds.
    if (Math.floor(bar.value * 10) !== Number(bar.dataset.told)) {
      bar.dataset.told = String(Math.floor(bar.value * 10));
      tell(words.fetching(megabytes(progress.received), megabytes(progress.total)));
    }
  }
}

function setRunning(now: boolean): void {
  running = now;
  runButton.disabled = now;
  stopButton.hidden = !now;
  if (!now) bar.hidden = true;
}

/** Runs what the editor holds, statement by statement, and shows what it gives. */
async function run(): Promise<void> {
  if (running) return;
  const text = editor.text();
  const list = statements(text);
  if (list.length === 0) {
    tell(words.nothing);
    return;
  }
  remember(text);
  setRunning(true);
  errorBox.replaceChildren();
  editor.mark(null);
  tell(engine === undefined ? words.starting : words.running);
  const shown: ShownResult[] = [];
  try {
    const stopped = new Promise<never>((_, reject) => {
      giveUp = () => reject(new DOMException("stopped", "AbortError"));
    });
    const database = await Promise.race([openOnce(), stopped]);
    giveUp = undefined;
    tell(words.running);
    for (const statement of list) await runOne(statement, database, shown);
    tell(shown.length === 0 ? words.done : "");
  } catch (error) {
    showFault(error);
  } finally {
    giveUp = undefined;
    setRunning(false);
  }
  results.show(shown, { language, plans: engine?.plans ?? new Set() });
}

/** A fault in one statement; what ran before it is shown. */
class StatementFault extends Error {
  readonly at: number | null;
  readonly kind: keyof typeof words.errors;
  constructor(error: Error, { sql, start }: Statement) {
    const { kind, words: said, at } = queryError(error.message, sql);
    super(said, { cause: error });
    this.kind = kind;
    this.at = at === null ? null : start + at;
  }
}

/** Faults that are not the statement's. */
const toldApart = new Set(["Stopped", "FileError", "LargeTableError"]);

async function runOne(statement: Statement, database: Engine, shown: ShownResult[]): Promise<void> {
  const begun = performance.now();
  try {
    const result = await database.run(statement.sql);
    if (givesRows(statement) || result.rows > 0) shown.push({ result, milliseconds: performance.now() - begun });
  } catch (error) {
    if (!(error instanceof Error) || toldApart.has(error.name)) throw error;
    throw new StatementFault(error, statement);
  }
}

function showFault(error: unknown): void {
  const stopped = error instanceof Error && ["Stopped", "AbortError"].includes(error.name);
  tell(stopped ? words.stopped : "");
  if (stopped) return;
  if (!(error instanceof StatementFault)) {
    console.warn(error);
    errorBox.replaceChildren(paragraph(engineTrouble(error, language)));
    return;
  }
  const { line, column } = lineAndColumn(editor.text(), error.at ?? 0);
  const where = error.at === null ? "" : ` (${words.errorAt(line, column)})`;
  const said = document.createElement("pre");
  said.lang = "en";
  said.textContent = error.message;
  errorBox.replaceChildren(
    paragraph(`${words.errors[error.kind]}${where}.`, "error-kind"),
    paragraph(words.duckdbSays, "hint"),
    said,
  );
  editor.mark(error.at);
}

/** The address keeps the query; a new one is a step to go back to. */
function remember(text: string): void {
  if (queryOf(location) !== text.trim()) history.pushState(null, "", `${location.pathname}${addressOf(text)}`);
  keepInTwin();
}

const keepInTwin = (): void => keepQueryInTwin(location.hash.startsWith("#q=") ? location.hash : "");

/** Puts the query of the address into the editor; it runs by itself only when the engine is here already. */
function showAddress(): void {
  const query = queryOf(location);
  if (query === "" || query === editor.text().trim()) return;
  editor.replace(query);
  if (engine !== undefined) void run();
}

function loadExample(link: HTMLAnchorElement): void {
  const example = examples.find(({ id }) => `#example-${id}` === link.hash);
  if (example === undefined) return;
  editor.replace(exampleSql(example, language));
  if (engine !== undefined) void run();
  else {
    tell(words.exampleLoaded);
    runButton.focus();
  }
  document.querySelector(".ask-sql")?.scrollIntoView({ block: "nearest" });
}

async function copyLink(): Promise<void> {
  const link = `${location.origin}${location.pathname}${addressOf(editor.text())}`;
  const done = await copied(link);
  if (!done) history.replaceState(null, "", link);
  tell(done ? words.linkCopied : words.linkNotCopied);
}

runButton.addEventListener("click", () => void run());
stopButton.addEventListener("click", () => {
  giveUp?.();
  engine?.stop();
  editor.focus();
});
element("#copy-link", HTMLButtonElement).addEventListener("click", () => void copyLink());
document.addEventListener("click", (event) => {
  const link = closest<HTMLAnchorElement>(event.target, "a.example");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    loadExample(link);
  }
  const column = closest<HTMLElement>(event.target, "[data-column]")?.dataset.column;
  if (column !== undefined) editor.insert(sqlName(column));
});
addEventListener("popstate", showAddress);
showAddress();
keepInTwin();
