/** What the explorer says when a file is missing or damaged. */
import { formatNumber } from "../lib/format.js";
import type { Language } from "../lib/links.js";
import { exploreWords } from "../lib/messages/explore/index.js";
import type { FileError } from "./explore-download.js";
import type { LargeTableError } from "./explore-parts.js";
import type { TableProblem } from "./explore-tables.js";

/** Why a query cannot run at all, and what to do. */
export function engineTrouble(error: unknown, language: Language): string {
  const words = exploreWords[language];
  if (error instanceof Error && error.name === "LargeTableError") {
    const { table, bytes } = error as LargeTableError;
    return bytes === null
      ? words.largeStatement(table)
      : words.largeBytes(table, formatNumber(bytes / 1e6, language, 0));
  }
  const { file, status } = error as Partial<FileError>;
  // By name: the engine's script has a copy of the class of its own.
  if (error instanceof Error && error.name === "FileError" && file !== undefined)
    return typeof status === "number" ? words.engineMissing(file, words.status(status)) : words.engineDamaged(file);
  // What a browser throws for a script it cannot have, or cannot read.
  if (error instanceof TypeError || error instanceof SyntaxError)
    return words.engineDamaged("scripts/explore-engine.js");
  return words.engineFailed;
}

/** A line for each table that could not be read. */
export function problemLines(problems: readonly TableProblem[], language: Language): string[] {
  const words = exploreWords[language];
  return problems.map(({ table, file, status }) =>
    status === null ? words.tableDamaged(table, file) : words.tableMissing(table, file, words.status(status)),
  );
}
