/** The words of the comparison and the search, apart from the site's others because their scripts carry them. */
import type { Language } from "../links.js";
import { en } from "./tools-en.js";
import { type ToolWords, vi } from "./tools-vi.js";

export type { ToolWords };

export const toolWords: Readonly<Record<Language, ToolWords>> = { vi, en };
