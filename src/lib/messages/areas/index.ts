/** The words of the area pages by language; a missing one does not compile. */
import type { Language } from "../../links.js";
import type { Widened } from "../index.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

export type AreaWords = Widened<typeof vi>;

export const areaWords: Record<Language, AreaWords> = { vi, en };
