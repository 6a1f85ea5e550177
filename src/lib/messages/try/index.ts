/** The words of the page that reads a reader's own document, apart from the site's others because its script carries them. */
import type { Language } from "../../links.js";
import { en } from "./en.js";
import { type TryWords, vi } from "./vi.js";

export type { TryWords };

export const tryWords: Readonly<Record<Language, TryWords>> = { vi, en };
