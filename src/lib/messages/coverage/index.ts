/** The words of the page that tells who states what by language; a missing one does not compile. */
import type { Language } from "../../links.js";
import type { Widened } from "../index.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

export type CoverageWords = Widened<typeof vi>;

export const coverageWords: Record<Language, CoverageWords> = { vi, en };
