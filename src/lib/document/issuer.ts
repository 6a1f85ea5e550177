import type { Area } from "../model.js";
import { documentParts } from "./parts.js";
import { signer } from "./signature.js";
import { titleFacts } from "./title.js";

/** Bodies that issue plans, each with how its name is written in capitals and in a sentence. */
const bodies = [
  { name: "Hội đồng nhân dân", written: "Hội đồng nhân dân|HĐND" },
  { name: "Ủy ban nhân dân", written: "Ủy ban nhân dân|Uỷ ban nhân dân|UBND" },
] as const;
const acts = "phát động|yêu cầu|ban hành|xây dựng|quyết nghị|quyết định|triển khai|chỉ thị";
const partyHead = /^(TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)(?!\p{L})/u;
const levels = "tỉnh|huyện|quận|thị xã|thành phố";

/**
 * Who issued a plan, named in full with the area it is known to bind: the body in the document's head, else the one
 * that acts in its opening, else the one it is signed for. Null when none of them is named.
 *
 * @param parent the province of a district
 * @example issuerOf("Chủ tịch Ủy ban nhân dân tỉnh yêu cầu …", sonLa, null) // "Chủ tịch Ủy ban nhân dân tỉnh Sơn La"
 */
export function issuerOf(text: string, area: Area, parent: Area | null): string | null {
  const { head, foot, text: plain } = documentParts(text);
  const committee = head.map((line) => partyHead.exec(line)?.[1]).find((found) => found !== undefined);
  if (committee) return `${committee.charAt(0)}${committee.slice(1).toLowerCase()} ủy ${area.name_vi}`;
  // An article about a plan tells of those who act in it; a document has a kind or is signed.
  const isDocument = titleFacts(head).document_type !== null || signer(foot) !== null;
  const body = bodyInHead(head) ?? (isDocument ? bodyActing(head.join(" ")) : null) ?? bodyInFoot(foot);
  if (body === null) return null;
  const lead = leadOf(area, plain);
  const place = parent && area.level === "district" ? `, tỉnh ${parent.name_vi}` : "";
  return `${body} ${lead} ${area.name_vi}${place}`;
}

function bodyInHead(head: readonly string[]): string | null {
  return bodies.find(({ written }) => head.some((line) => startsWith(line, written)))?.name ?? null;
}

/** In capitals at the beginning of a line, as heads are set. */
const startsWith = (line: string, written: string): boolean =>
  written.split("|").some((words) => line.startsWith(words.toUpperCase()));

function bodyActing(text: string): string | null {
  const found = bodies.flatMap(({ name, written }) => {
    const pattern = String.raw`(?<![\p{L}])(?<chair>Chủ tịch )?(?:${written}) (?:${levels})(?: \p{Lu}\p{L}*)* (?:${acts})(?![\p{L}])`;
    const match = new RegExp(pattern, "u").exec(text);
    return match ? [{ at: match.index, name: `${match.groups?.chair ?? ""}${name}` }] : [];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.name ?? null;
}

function bodyInFoot(foot: readonly string[]): string | null {
  return (
    bodies.find(({ written }) => foot.some((line) => startsWith(line.replace(/^TM\.\s*/u, ""), written)))?.name ?? null
  );
}

/** The word the text itself sets before the area's name; provinces are `tỉnh` unless it says `thành phố`. */
function leadOf({ name_vi, level }: Area, text: string): string {
  const lead = new RegExp(String.raw`(${levels})\s+${name_vi}(?![\p{L}])`, "iu").exec(text)?.[1]?.toLowerCase();
  return lead ?? (level === "district" ? "huyện" : "tỉnh");
}
