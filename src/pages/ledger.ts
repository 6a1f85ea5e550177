/** Every numeral of a document by what it is: the legend to the underlines in the text, and the share understood. */
import { formatNumber } from "../lib/format.js";
import { type LedgerEntry, ledgerKinds } from "../lib/reading.js";
import type { PartContext } from "./context.js";
import { type Html, html } from "./html.js";

/** How many of the numerals are understood, in percent; 100 where there are none. */
export function shareUnderstood(ledger: readonly LedgerEntry[]): number {
  const understood = ledger.filter(({ kind }) => kind !== "not-understood").length;
  return ledger.length === 0 ? 100 : (100 * understood) / ledger.length;
}

/** The section of a plan's page that accounts for every numeral. */
export function ledgerSection(
  ledger: readonly LedgerEntry[],
  { t, language }: Pick<PartContext, "t" | "language">,
): Html {
  const share = `${formatNumber(Math.floor(shareUnderstood(ledger) * 10) / 10, language)}%`;
  const counts = ledgerKinds
    .map((kind) => ({ kind, count: ledger.filter((entry) => entry.kind === kind).length }))
    .filter(({ kind, count }) => count > 0 || kind === "not-understood");
  const lost = ledger.filter(({ kind }) => kind === "not-understood");
  return html`<section class="ledger">
<h2>${t.ledgerTitle}</h2>
<p>${t.ledgerLead(formatNumber(ledger.length, language), share)}</p>
<ul>${counts.map(({ kind, count }) => html`<li><span class="n n-${kind}">${formatNumber(count, language)}</span> ${t.ledgerKinds[kind]}</li>`)}</ul>
${lost.length > 0 && html`<p lang="vi">${lost.map(({ text }) => text).join(" · ")}</p>`}
</section>`;
}
