/** Words on what was checked in figures of other publications, in English. */
import type { SeriesCheckWords } from "./index.js";

export const en: SeriesCheckWords = {
  title: "Figures from other sources: what was checked",
  lead: (figures, results, targets, estimates, derived) =>
    `${figures} figures, each with its source: ${results} results, ${targets} targets, ${estimates} estimates; and ${derived} that follow from a plan’s own sentences. None is merged with another. A line with a wrong word, unit or date, or without a source, is not let in.`,
  disputesTitle: (count) => `Where sources disagree (${count})`,
  disputesLead:
    "All sides are kept and carry the flag disputed. A line passes a year only if the results published after it agree; estimates and early figures do not break it.",
  noDisputes: "No source contradicts another.",
  breaksTitle: "Where series break off",
  breaksLead: "Figures before and after these days are neither joined nor compared.",
  mergers:
    "Every indicator: a province made on 1 July 2025 is another area, also where it keeps a name; its figures have an id of their own.",
  kinds: { target: "target", result: "result", estimate: "estimate", derived: "derived" },
  early: "published before the year ended",
  basis: (documents) => `Basis: ${documents}.`,
};
