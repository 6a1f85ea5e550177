import { type Indicator, type Target, tables } from "./model.js";
import {
  type CorrectableField,
  cellText,
  correctable,
  entryFault,
  type ReviewEntry,
  type ReviewFault,
  rowFault,
  staleFault,
} from "./review-check.js";

/**
 * Puts what people said of a plan's targets over what the machine read.
 *
 * A corrected row keeps the machine's reading and the reason in its note; the rows passed in are not changed. Of two
 * corrections of one field the later line holds. A row is left as the machine read it when its corrections do not fit
 * together (a range without an upper end, a unit that is not the indicator's).
 *
 * @returns the rows in their order, and the lines that say nothing of any row, with what is wrong and how to mend it
 * @example applyReview(targets, [{ target: "x-2023.grdp_growth", field: "value", value: "8", … }], indicators)
 */
export function applyReview(
  targets: readonly Target[],
  entries: readonly ReviewEntry[],
  indicators: readonly Indicator[],
): { targets: Target[]; faults: ReviewFault[] } {
  const faults: ReviewFault[] = [];
  const ids = new Map(targets.map((target) => [target.target_id, target]));
  const byTarget = new Map<string, ReviewEntry[]>();
  for (const entry of entries) {
    const target = ids.get(entry.target);
    const fault = target ? entryFault(entry, target) : staleFault(entry, ids.keys());
    if (fault) faults.push({ line: entry.line, ...fault });
    else byTarget.set(entry.target, [...(byTarget.get(entry.target) ?? []), entry]);
  }
  const reviewed = targets.map((target) => {
    const { row, fault } = reviewedRow(target, byTarget.get(target.target_id) ?? [], indicators);
    if (fault) faults.push(fault);
    return row;
  });
  return { targets: reviewed, faults: faults.sort((a, b) => a.line - b.line) };
}

const columnOf = new Map(tables.targets.map((column) => [column.name, column]));

/** The value in the type of its column; {@link entryFault} has looked at it before. */
function typedValue(field: CorrectableField, value: string): Target[CorrectableField] {
  const column = columnOf.get(field);
  if (column?.type === "text[]") return value === "" ? [] : value.split("|");
  if (value === "" && !column?.required) return null;
  return column?.type === "text" ? value : Number(value);
}

function reviewedRow(
  target: Target,
  entries: readonly ReviewEntry[],
  indicators: readonly Indicator[],
): { row: Target; fault: ReviewFault | null } {
  const last = entries.at(-1);
  if (last === undefined) return { row: target, fault: null };
  const corrections = new Map<CorrectableField, ReviewEntry>();
  for (const entry of entries) {
    const field = correctable.find((known) => known === entry.field);
    if (field && cellText(target[field]) !== entry.value) corrections.set(field, entry);
    else if (field) corrections.delete(field);
  }
  const cells = [...corrections].map(([field, { value }]) => [field, typedValue(field, value)]);
  const row: Target = { ...target, ...Object.fromEntries(cells), review: cells.length > 0 ? "corrected" : "confirmed" };
  const wrong = cells.length > 0 ? rowFault(row, indicators) : null;
  if (wrong) return { row: target, fault: { line: last.line, ...wrong } };
  const notes = [...corrections].map(([field, entry]) => correctionNote(field, target[field], entry));
  return { row: { ...row, note: [target.note, ...notes].filter((note) => note !== "").join(" ") }, fault: null };
}

function correctionNote(field: CorrectableField, read: Target[CorrectableField], entry: ReviewEntry): string {
  const { value, reason, who, date } = entry;
  return `Sửa ${field}: máy đọc “${cellText(read)}”, sửa thành “${value}”; lý do: ${reason.trim()} (${who.trim()}, ${date}).`;
}
