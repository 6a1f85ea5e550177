/** All that is published beside the pages, in order; one line a kind. */
import { citationsMaker } from "./citations.js";
import { embedsMaker } from "./embeds.js";
import type { Maker } from "./types.js";

export const makers: readonly Maker[] = [citationsMaker, embedsMaker];
