/** The words of the theme pages by language; a missing one does not compile. */
import type { Language } from "../../links.js";
import type { Widened } from "../index.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

export type ThemeWords = Widened<typeof vi>;

export const themeWords: Record<Language, ThemeWords> = { vi, en };
