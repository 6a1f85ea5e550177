/** Words of the two tools, comparison and search; apart from the site's other words because their scripts carry them. */
import type { Language } from "../links.js";

const vi = {
  compareTitle: "So sánh chỉ tiêu",
  searchTitle: "Tìm trong các văn bản",
};

export type ToolWords = typeof vi;

const en: ToolWords = {
  compareTitle: "Compare targets",
  searchTitle: "Search the plans",
};

export const toolWords: Readonly<Record<Language, ToolWords>> = { vi, en };
