/** The words around charts that leave the site, by language; a missing one does not compile. */
import type { Language } from "../../links.js";
import type { Widened } from "../index.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

export type ChartWords = Widened<typeof vi>;

export const chartWords: Record<Language, ChartWords> = { vi, en };
