import type { PlanContext, Reading } from "./reading.js";

/** Reads a plan's text into targets. The pipeline is still to come: this holds its place and its type. */
export function readPlan(_text: string, _context: PlanContext): Reading {
  return { targets: [], figures: {}, ledger: [], flags: [], note: "", trace: [] };
}
