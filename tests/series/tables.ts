/** The edition's own tables, read once for all tests of a file. */
import { loadEdition } from "../../src/node/edition.js";

export const { tables } = loadEdition();

/** The five provinces whose plans or figures are here; Sóc Trăng stands beside its district. */
export const provinces = ["ha-giang", "son-la", "phu-tho", "kon-tum", "soc-trang"] as const;
