import type { Draft, Source } from "../draft.js";

/** One job on the rows in the making; what it drops it gives a fate in `source.fates`. */
export type Refiner = (drafts: readonly Draft[], source: Source) => Draft[];
