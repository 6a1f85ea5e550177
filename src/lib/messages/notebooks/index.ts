/** The words of the notebooks by language; a missing one does not compile. */
import type { Language } from "../../links.js";
import { en } from "./en.js";
import { type NotebookWords, vi } from "./vi.js";

export type { NotebookWords };

export const notebookWords: Readonly<Record<Language, NotebookWords>> = { vi, en };
