import type { Indicator, Target } from "../../lib/model.js";
import { applyReview } from "../../lib/review.js";
import { cellText, correctable, entryFault, type ReviewEntry, readingOf, seenMark } from "../../lib/review-check.js";
import { doubtsOf } from "./doubtful.js";
import type { Ask } from "./questions.js";

/** What a person did with the rows shown. */
export interface SessionCount {
  confirmed: number;
  corrected: number;
  skipped: number;
}

export interface Session {
  rows: readonly Target[];
  text: string;
  /** Lines of the plan's file above its text. */
  linesAbove: number;
  indicators: readonly Indicator[];
  who: string;
  today: string;
  ask: Ask;
  out(text: string): void;
  /** Called after each row with what to keep of it. */
  save(entries: readonly ReviewEntry[]): void;
}

type Answer = "confirmed" | "corrected" | "skipped" | "quit";

/**
 * Shows one row after another and keeps what a person says of it: confirm, correct fields, skip, quit. Every row is
 * saved as soon as it is settled; the end of the input quits.
 */
export async function reviewRows(session: Session): Promise<SessionCount> {
  const count = { confirmed: 0, corrected: 0, skipped: 0 };
  for (const [index, row] of session.rows.entries()) {
    session.out(`\n[${index + 1}/${session.rows.length}] ${rowText(row, session)}`);
    const answer = await reviewRow(row, session);
    if (answer === "quit") return count;
    count[answer]++;
  }
  return count;
}

function rowText(row: Target, { text, linesAbove }: Session): string {
  const line = linesAbove + text.slice(0, row.start).split("\n").length;
  const cells = correctable.map((field) => `    ${field.padEnd(11)}${cellText(row[field])}`.trimEnd());
  const doubts = doubtsOf(row);
  return [
    row.target_id,
    `  “${row.quote.replace(/\s+/gu, " ")}”`,
    `  line ${line}${row.section === "" ? "" : `, ${row.section}`}`,
    ...cells,
    ...(doubts.length > 0 ? [`  doubts: ${doubts.join(", ")}${row.note === "" ? "" : `. ${row.note}`}`] : []),
    "",
  ].join("\n");
}

async function reviewRow(row: Target, session: Session): Promise<Answer> {
  const entries: ReviewEntry[] = [];
  for (;;) {
    const keep = entries.length > 0 ? "[k]eep these corrections" : "[c]onfirm";
    const answer = await session.ask(`  ${keep}, correct a [f]ield, [s]kip, [q]uit: `);
    if (answer === null || answer === "q") return "quit";
    if (answer === "s") return "skipped";
    if (answer === "f") {
      const entry = await correction(row, session);
      if (entry) entries.push(entry);
    } else if (answer === "c" && entries.length === 0) {
      session.save([lineFor(row, session, "review", "confirmed", seenMark + readingOf(row))]);
      return "confirmed";
    } else if (answer === "k" && entries.length > 0) {
      const fault = applyReview([row], entries, session.indicators).faults[0];
      if (fault === undefined) {
        session.save(entries);
        return "corrected";
      }
      session.out(`  ${fault.what}. ${fault.mend}\n`);
    } else session.out(`  "${answer}" is no answer to this\n`);
  }
}

const lineFor = (row: Target, { who, today }: Session, field: string, value: string, reason: string): ReviewEntry => ({
  target: row.target_id,
  field,
  value,
  reason,
  who,
  date: today,
  line: 0,
});

/** Asks for a field, its value and the reason; null when the answers make no correction, after saying why. */
async function correction(row: Target, session: Session): Promise<ReviewEntry | null> {
  const written = await session.ask(`  field (${correctable.join(", ")}): `);
  const field = correctable.find((known) => known === written);
  if (field === undefined) {
    session.out(`  "${written ?? ""}" is no field of a row that can be corrected\n`);
    return null;
  }
  const value = await session.ask(`  ${field}, instead of "${cellText(row[field])}": `);
  const reason = await session.ask("  reason (why the text means this): ");
  if (value === null || reason === null) return null;
  const entry = lineFor(row, session, field, value, reason);
  const fault = entryFault(entry, row);
  if (fault === null && value !== cellText(row[field])) return entry;
  session.out(`  ${fault ? `${fault.what}. ${fault.mend}` : `${field} is "${value}" already`}\n`);
  return null;
}
