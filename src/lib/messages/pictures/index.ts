/** The words of pictures by language; a missing one does not compile. */
import type { Language } from "../../links.js";
import type { Widened } from "../index.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

export type PictureWords = Widened<typeof vi>;

export const pictureWords: Record<Language, PictureWords> = { vi, en };
