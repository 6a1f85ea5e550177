/** The words of citations and of the pages about citing and editions, by language; a missing one does not compile. */
import type { Language } from "../../links.js";
import type { Widened } from "../index.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

export type CiteWords = Widened<typeof vi>;

export const citeWords: Record<Language, CiteWords> = { vi, en };
