/** The words around figures of several years by language; a missing one does not compile. */
import type { Language } from "../../links.js";
import type { Widened } from "../index.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

export type SeriesWords = Widened<typeof vi>;

export const seriesWords: Record<Language, SeriesWords> = { vi, en };
