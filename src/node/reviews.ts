import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toCsv } from "../lib/files/csv.js";
import type { Row } from "../lib/files/rows.js";
import type { Column, Indicator, Target } from "../lib/model.js";
import { applyReview } from "../lib/review.js";
import type { ReviewEntry } from "../lib/review-check.js";
import { parseCsv } from "./csv.js";
import { decodeText } from "./decode-text.js";
import { asInputError, InputError } from "./input-error.js";

const folder = "data/reviews";

const text = (name: string): Column => ({ name, type: "text", required: true, meaning: { vi: "", en: "" } });
const columns: readonly Column[] = [
  text("target"),
  text("field"),
  text("value"),
  text("reason"),
  text("who"),
  { ...text("date"), type: "date" },
];

/** Where the reviews of a plan are kept, below the project's folder. */
export const reviewPath = (plan_id: string): string => `${folder}/${plan_id}.csv`;

/**
 * The targets of a plan with what people confirmed and corrected in `data/reviews/<plan_id>.csv`; without that file
 * they stay as the machine read them.
 *
 * @returns every line that cannot be applied as a problem naming file, line and mend; the other lines are applied
 */
export function reviewedTargets(
  root: string,
  plan_id: string,
  targets: Target[],
  indicators: readonly Indicator[],
): { targets: Target[]; problems: InputError[] } {
  const path = reviewPath(plan_id);
  try {
    const { targets: reviewed, faults } = applyReview(targets, readReview(root, plan_id), indicators);
    return {
      targets: reviewed,
      problems: faults.map(({ line, what, mend }) => new InputError(path, line, what, mend)),
    };
  } catch (error) {
    return { targets, problems: [asInputError(error, path, "Mend the file, or delete it to drop the review")] };
  }
}

/**
 * The lines of a plan's review; none without the file.
 * @throws InputError naming file, line and mend for a torn file, an unknown column, a date that is none
 */
export function readReview(root: string, plan_id: string): ReviewEntry[] {
  const path = reviewPath(plan_id);
  if (!existsSync(join(root, path))) return [];
  const source = decodeText(readFileSync(join(root, path)), path);
  return parseCsv(source, columns, path).map(({ cells, line }) => {
    const cell = (name: string): string => String(cells[name]);
    return {
      target: cell("target").trim(),
      field: cell("field").trim(),
      value: cell("value"),
      reason: cell("reason"),
      who: cell("who"),
      date: cell("date"),
      line,
    };
  });
}

/** Reviews of plans that are not there: a plan renamed or taken away must not take its review along in silence. */
export function orphanReviews(root: string, planIds: ReadonlySet<string>): InputError[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".csv") && !planIds.has(name.slice(0, -4)))
    .sort()
    .map(
      (name) =>
        new InputError(
          `${folder}/${name}`,
          null,
          `there is no plan ${name.slice(0, -4)}`,
          `Name the file like a plan of data/plans/, or delete it`,
        ),
    );
}

/** Adds lines to a plan's review; the file is made when there is none. Earlier lines are never touched. */
export function appendReview(root: string, plan_id: string, entries: readonly Omit<ReviewEntry, "line">[]): void {
  if (entries.length === 0) return;
  const file = join(root, reviewPath(plan_id));
  if (!existsSync(file)) {
    mkdirSync(join(root, folder), { recursive: true });
    appendFileSync(file, toCsv(entries.map(rowOf), columns));
    return;
  }
  const source = readFileSync(file, "utf8");
  const end = source.includes("\r\n") ? "\r\n" : "\n";
  const lines = entries.map((entry) => {
    const csv = toCsv([rowOf(entry)], columns);
    return csv.slice(csv.indexOf("\r\n") + 2, -2) + end;
  });
  appendFileSync(file, (source.endsWith("\n") ? "" : end) + lines.join(""));
}

const rowOf = (entry: Omit<ReviewEntry, "line">): Row => ({ ...entry });
