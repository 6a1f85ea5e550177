/** Words on what was checked in figures of other publications, by language; a missing one does not compile. */
import type { Language } from "../../links.js";
import type { Widened } from "../index.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

export type SeriesCheckWords = Widened<typeof vi>;

export const seriesCheckWords: Record<Language, SeriesCheckWords> = { vi, en };
