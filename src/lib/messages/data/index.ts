/** The words of the data page, by language; a missing one does not compile. */
import type { Language } from "../../links.js";
import type { Widened } from "../index.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

export type DataWords = Widened<typeof vi>;

export const dataWords: Record<Language, DataWords> = { vi, en };
