/** The words of the explorer, apart from the site's others because its script carries them. */
import type { Language } from "../../links.js";
import type { Widened } from "../index.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

export type ExploreWords = Widened<typeof vi>;

export const exploreWords: Readonly<Record<Language, ExploreWords>> = { vi, en };
