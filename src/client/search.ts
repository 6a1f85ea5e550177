/** Script of the page of search. */
import { toolWords } from "../lib/messages/tools.js";
import { searchIndexPath } from "../lib/scripts.js";
import { readSearchIndex, search } from "../lib/search-index.js";
import { foundLists } from "../pages/search-view.js";
import { element, fetchFile, fragment, keepQueryInTwin, once, pageLanguage } from "./page.js";

const language = pageLanguage();
const words = toolWords[language];
const form = element("#search-form", HTMLFormElement);
const field = element("#q", HTMLInputElement);
const list = element("#found", HTMLElement);
const count = element("#found-count", HTMLElement);
/** Longer queries are cut; no reader types them. */
const longest = 200;

const load = once(async () => readSearchIndex(await (await fetchFile(searchIndexPath)).text()));

const asked = (): string => (new URLSearchParams(location.search).get("q") ?? "").slice(0, longest).trim();

/** Shows what the address asks for; `all` shows every sentence. */
async function showAddress(all = false): Promise<void> {
  const query = asked();
  keepQueryInTwin();
  if (query === "") {
    list.replaceChildren();
    count.textContent = "";
    return;
  }
  try {
    const index = await load();
    if (query !== asked()) return;
    const { entries, whole } = search(index, query);
    list.replaceChildren(fragment(foundLists(entries, query, language, all)));
    count.textContent = sentence(query, entries.length, whole);
  } catch (error) {
    console.warn(error);
    count.textContent = words.searchFailed;
  }
}

function sentence(query: string, entries: number, whole: boolean): string {
  if (entries === 0) return `${words.searchNone(query)} ${words.searchNoneHelp}`;
  return whole ? words.searchCount(entries, query) : words.searchAlmost(query);
}

/** Typing changes the address in place; sending it makes a step to go back to. */
function ask(step: "push" | "replace"): void {
  const query = field.value.slice(0, longest).trim();
  if (query !== asked()) {
    const address = query === "" ? location.pathname : `${location.pathname}?q=${encodeURIComponent(query)}`;
    if (step === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }
  void showAddress();
}

let typing: ReturnType<typeof setTimeout> | undefined;
field.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => ask("replace"), 150);
});
field.addEventListener("focus", () => void load().catch(() => undefined), { once: true });
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typing);
  ask("push");
});
list.addEventListener("click", ({ target }) => {
  if (target instanceof HTMLElement && target.matches("[data-more]")) void showAddress(true);
});
addEventListener("popstate", () => {
  field.value = asked();
  void showAddress();
});
field.value = asked();
void showAddress();
