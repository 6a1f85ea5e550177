/** The words of embeds by language; a missing one does not compile. */
import type { Language } from "../../links.js";
import type { Widened } from "../index.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

export type EmbedWords = Widened<typeof vi>;

export const embedWords: Record<Language, EmbedWords> = { vi, en };
