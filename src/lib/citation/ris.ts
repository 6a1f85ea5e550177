/** Citations as RIS, which Zotero, EndNote and Mendeley read. */
import type { Cited } from "./cited.js";
import { citationNote } from "./text.js";

/** One record, lines ended by CR LF as the format wants. Tags for what the document leaves blank are not there. */
export function risRecord(cited: Cited): string {
  const { issued, language, kind } = cited;
  const tags: [tag: string, value: string | null | undefined][] = [
    ["TY", kind === "data" ? "DATA" : "GOVDOC"],
    ["ID", cited.key],
    ["AU", cited.author],
    ["TI", cited.title],
    ["PY", issued?.slice(0, 4)],
    ["DA", issued?.replaceAll("-", "/")],
    ["M1", cited.number],
    ["M3", cited.designation],
    ["SE", cited.section],
    ["DB", kind === "data" ? null : "Chỉ tiêu"],
    ["ET", kind === "data" ? cited.edition : null],
    ["UR", cited.url],
    ["L2", cited.kept],
    ["LA", kind === "data" ? language : "vi"],
    ["N1", citationNote(cited)],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, "ER  - ", ""].join("\r\n");
}
