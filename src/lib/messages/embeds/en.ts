import type { EmbedWords } from "./index.js";

/** Words of embeds and of the page that makes their code, in English. */
export const en: EmbedWords = {
  table: "Table with the sentences",
  indicator: "Indicator",
  openPage: "See it on Chỉ tiêu",
  /** In a frozen edition. */
  latest: "See the latest",
};
