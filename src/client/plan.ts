/** Script of a plan's page: a click on a sentence gives its address, the list follows, and the text can be proved. */

import { type Claim, countTrue, readSpan } from "../lib/proof.js";
import { readyCitations } from "./citations.js";
import { offerCitation, readyBar } from "./cite-figure.js";
import { closest, fetchFrom, sha256 } from "./page.js";

const bar = document.querySelector<HTMLElement>(".cite-chosen");

/** The entry of the list that leads to the sentence in the address is shown as the current one. */
function followAddress(): void {
  let chosen: HTMLLIElement | null = null;
  for (const item of document.querySelectorAll<HTMLLIElement>(".found li")) {
    const link = item.querySelector<HTMLAnchorElement>("a.figure");
    const current = location.hash !== "" && link?.hash === location.hash;
    if (current) link.setAttribute("aria-current", "true");
    else link?.removeAttribute("aria-current");
    if (current) chosen = item;
    const list = item.closest<HTMLElement>(".found");
    if (current && list && list.scrollHeight > list.clientHeight)
      list.scrollTop = item.offsetTop - list.clientHeight / 3;
  }
  if (bar) offerCitation(bar, chosen);
}

function markClicked(event: Event): void {
  const target = closest(event.target, "mark [id], mark[id]");
  if (target && getSelection()?.isCollapsed !== false) location.hash = target.id;
}

/** The text of a sentence as the page shows it, with the parts beyond a break of paragraph. */
function shownText(id: string): string {
  const parts = document.querySelectorAll(`[id="${CSS.escape(id)}"], [data-of="${CSS.escape(id)}"]`);
  return [...parts].map((part) => part.textContent ?? "").join("");
}

function claims(): Claim[] {
  return [...document.querySelectorAll<HTMLLIElement>(".found li[data-span]")].map((item) => {
    const span = readSpan(item.dataset.span ?? "") ?? { start: 0, end: 0 };
    const id = decodeURIComponent(item.querySelector<HTMLAnchorElement>("a.figure")?.hash.slice(1) ?? "");
    return { ...span, shown: shownText(id) };
  });
}

/** Fetches the published text, hashes it, cuts every sentence out of it again, and says how many are true. */
async function prove(box: HTMLElement): Promise<void> {
  const output = box.querySelector("output");
  const address = document.querySelector<HTMLAnchorElement>("a.text-file")?.href;
  if (!output || !address) return;
  try {
    const bytes = await (await fetchFrom(address)).arrayBuffer();
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const all = claims();
    const held = countTrue(text, all);
    const same = (await sha256(bytes)) === document.querySelector(".sha")?.textContent;
    const words = same && held === all.length ? box.dataset.good : box.dataset.bad;
    output.value = (words ?? "").replace("{n}", String(held)).replace("{all}", String(all.length));
  } catch {
    output.value = box.dataset.failed ?? "";
  }
}

readyCitations();
if (bar) readyBar(bar);
addEventListener("hashchange", followAddress);
document.querySelector(".document")?.addEventListener("click", markClicked);
followAddress();
const box = document.querySelector<HTMLElement>(".proof");
if (box && "subtle" in crypto) {
  box.hidden = false;
  box.querySelector("button")?.addEventListener("click", () => void prove(box));
}
