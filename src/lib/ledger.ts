/** Every numeral of a text, accounted for. */
import type { Source } from "./draft.js";
import type { LedgerEntry } from "./reading.js";
import type { Rows } from "./rows.js";

/** What each numeral is, in order of place; no digit of the text is left out. */
export function ledgerOf(source: Source, rows: Rows): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let covered = 0;
  for (const [place, token] of source.tokens.entries()) {
    if (!/\d/.test(token.text) || token.start < covered) continue;
    const { start, end, ...entry } = entryAt(source, rows, place);
    // A code may begin with the last letter of the unit before it: "1 tuổi-2".
    const from = Math.max(start, covered);
    entries.push({ ...entry, start: from, end, text: source.text.slice(from, end) });
    covered = end;
  }
  const pages = source.pages.map(({ start, end }): LedgerEntry => {
    const text = source.text.slice(start, end);
    return { start, end, text, kind: "list-number", target_id: null, rule: "number of a page" };
  });
  return pages.length === 0 ? entries : [...entries, ...pages].sort((a, b) => a.start - b.start);
}

function entryAt(source: Source, rows: Rows, place: number): LedgerEntry {
  const token = source.tokens[place];
  const span = source.classified.get(place);
  const at = (start: number, end: number) => ({ start, end, text: source.text.slice(start, end) });
  if (span) return { ...at(span.start, span.end), kind: span.kind, target_id: null, rule: span.rule };
  const figure = source.figures.get(place);
  const start = token?.start ?? 0;
  const end = figure ? (source.tokens[figure.to - 1]?.end ?? start) : (token?.end ?? start);
  const target_id = rows.targetOf.get(place) ?? null;
  if (target_id) return { ...at(start, end), kind: "target", target_id, rule: "a goal of the plan" };
  const fate = source.fates.get(place);
  if (fate?.kind === "target")
    return { ...at(start, end), kind: "target", target_id: ownerOf(source, rows, place), rule: fate.rule };
  return {
    ...at(start, end),
    kind: fate?.kind ?? "not-understood",
    target_id: null,
    rule: fate?.rule ?? "no rule fits",
  };
}

/** The target whose words hold a threshold: the nearest figure before it. */
function ownerOf(source: Source, rows: Rows, place: number): string | null {
  for (let before = place - 1; before >= 0 && place - before < 60; before--) {
    const id = rows.targetOf.get(before);
    if (id && source.figures.has(before)) return id;
  }
  return null;
}

/** Share of the numerals that a rule understood, 0 to 1; 1 for a text without numerals. */
export function shareUnderstood(ledger: readonly LedgerEntry[]): number {
  if (ledger.length === 0) return 1;
  return ledger.filter(({ kind }) => kind !== "not-understood").length / ledger.length;
}
