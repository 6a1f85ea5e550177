/** On a plan's page: a sentence that is chosen can be cited at once. */
import { citationFile, citationIn } from "../lib/citation/files.js";
import { citeWords } from "../lib/messages/cite/index.js";
import { copy, withAccess, withOwnAddress } from "./citations.js";
import { fetchFile, pageLanguage } from "./page.js";

let list: Promise<string> | undefined;

/** The citations of the plan; fetched once, when first asked for. */
function citations(planId: string): Promise<string> {
  list ??= fetchFile(citationFile(planId, "txt", pageLanguage())).then((response) => response.text());
  return list;
}

async function copyCitation(bar: HTMLElement): Promise<void> {
  const output = bar.querySelector("output");
  if (!output) return;
  const { plan = "", key = "", site = "" } = bar.dataset;
  try {
    const citation = citationIn(await citations(plan), key);
    if (citation === null) throw new Error(`no citation of ${key}`);
    await copy(withAccess(withOwnAddress(citation, site)), output);
  } catch {
    list = undefined;
    output.value = citeWords[pageLanguage()].notFetched;
  }
}

/** Shows what is chosen in the bar: name and figure as the list has them, and the way to its citation. */
export function offerCitation(bar: HTMLElement, item: HTMLLIElement | null): void {
  bar.hidden = item === null;
  const own = item?.querySelector<HTMLAnchorElement>("a.cite");
  const link = bar.querySelector<HTMLAnchorElement>("a");
  const what = bar.querySelector(".what");
  const output = bar.querySelector("output");
  if (!item || !own || !link || !what || !output) return;
  link.href = own.href;
  bar.dataset.key = own.dataset.key;
  const figure = item.querySelector("a.figure")?.firstChild?.textContent ?? "";
  what.textContent = `${item.querySelector(".name")?.textContent ?? ""}: ${figure}`;
  output.value = "";
}

export function readyBar(bar: HTMLElement): void {
  bar.querySelector("button")?.addEventListener("click", () => void copyCitation(bar));
}
