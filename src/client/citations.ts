/** Citations in the reader's hands: with the address that the reader has of the site, and buttons that copy. */
import { formatDate } from "../lib/format.js";
import { citeWords } from "../lib/messages/cite/index.js";
import { copied, pageLanguage, siteFile } from "./page.js";

/** A citation as the build wrote it, with the address of the site that the reader has; the build may not have known it. */
export function withOwnAddress(citation: string, builtFor: string): string {
  return builtFor === "" ? citation : citation.replaceAll(builtFor, siteFile("/"));
}

/** The same with the day it was looked up, as the rules of most journals ask. */
export function withAccess(citation: string): string {
  const today = new Date();
  const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const language = pageLanguage();
  return citation.replace(/\.$/u, "") + citeWords[language].accessed(formatDate(iso, language));
}

/** Copies, and says so in `output`; shows the text to be copied by hand where the browser refuses. */
export async function copy(citation: string, output: HTMLOutputElement): Promise<void> {
  const words = citeWords[pageLanguage()];
  output.value = "";
  output.value = (await copied(citation)) ? words.copied : `${words.notCopied} ${citation}`;
}

function showOwnAddress(cited: HTMLElement, builtFor: string): void {
  const texts = document.createTreeWalker(cited, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const own = withOwnAddress(text.nodeValue ?? "", builtFor);
    if (own !== text.nodeValue) text.nodeValue = own;
  }
}

/** Makes every citation of the page ready. */
export function readyCitations(): void {
  for (const block of document.querySelectorAll<HTMLElement>(".citation"))
    for (const cited of block.querySelectorAll<HTMLElement>(".cited")) {
      showOwnAddress(cited, block.dataset.site ?? "");
      const button = cited.nextElementSibling?.querySelector("button");
      const output = cited.nextElementSibling?.querySelector("output");
      const whole = (): string => {
        const citation = cited.textContent ?? "";
        return cited.localName === "pre" ? citation : withAccess(citation);
      };
      if (button && output) button.addEventListener("click", () => void copy(whole(), output));
    }
}
