import { slugOf } from "../text.js";
import { isCapitals } from "./parts.js";

/** What documents call themselves, longest first where one begins another. */
export const documentTypes = [
  "chương trình hành động",
  "chương trình",
  "chỉ thị",
  "công văn",
  "đề án",
  "báo cáo",
  "hướng dẫn",
  "kế hoạch",
  "nghị quyết",
  "phương án",
  "quyết định",
  "thông báo",
  "tờ trình",
] as const;

/**
 * The kind a line in capitals begins with, and what follows it. Marks are not compared: they are what scanning loses
 * first (`KÊ HOẠCH`).
 */
function typeOf(line: string): { type: string; rest: string } | null {
  const words = line.split(" ");
  for (const type of documentTypes) {
    const count = type.split(" ").length;
    const begins = words.slice(0, count).join(" ").replace(/:$/u, "");
    if (isCapitals(begins) && slugOf(begins) === slugOf(type)) return { type, rest: words.slice(count).join(" ") };
  }
  return null;
}

/** Lines of the head that are neither type nor title. */
const headLine =
  /^(?:(?:ỦY|UỶ) BAN|UBND|HỘI ĐỒNG|HĐND|TỈNH|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|ĐẢNG|BAN CHẤP HÀNH|CỘNG H|Độc lập|S[ốô]\s*:|\/|VĂN BẢN|Chuyên:|Lưu|[-–—*_.=]+$|\()|,\s*ngày\s/u;
const bodyLine =
  /^(?:Căn cứ|Thực hiện (?:Nghị quyết|Kế hoạch|Chỉ thị|Công văn|Chương trình|Luật|Quyết định)|Kính gửi|Năm \d|Để |Xét |Phát huy |Trên cơ sở )|[.;:]$/u;

export interface TitleFacts {
  /** In small letters: `kế hoạch`; null when the document does not call itself anything. */
  document_type: string | null;
  title: string | null;
}

/**
 * Kind and title of a document from the lines of its head.
 *
 * Lines of a title are joined; capitals are written as in a sentence, because they are only its look.
 *
 * @example titleFacts(["KẾ HOẠCH", "Phát động phong trào thi đua", "năm 2023", "", "Căn cứ …"])
 * // { document_type: "kế hoạch", title: "Phát động phong trào thi đua năm 2023" }
 */
export function titleFacts(head: readonly string[]): TitleFacts {
  const at = head.findIndex((line) => typeOf(line) !== null);
  const found = typeOf(head[at] ?? "");
  if (found) {
    const { type, rest } = found;
    return { document_type: type, title: joinTitle([...(rest === "" ? [] : [rest]), ...head.slice(at + 1)]) };
  }
  const first = head.findIndex((line) => line !== "" && !headLine.test(line));
  const isTitle = first !== -1 && !isBody(head[first] ?? "");
  return { document_type: null, title: isTitle ? joinTitle(head.slice(first)) : null };
}

const isBody = (line: string): boolean => bodyLine.test(line) || line.length > 250;

function joinTitle(lines: readonly string[]): string | null {
  const parts: string[] = [];
  let gap = false;
  for (const line of lines) {
    if (line === "") gap = true;
    else if (parts.length === 0 ? isBody(line) || headLine.test(line) : !continues(parts.at(-1) ?? "", line, gap))
      break;
    else {
      parts.push(line);
      gap = false;
    }
  }
  if (parts.length === 0) return null;
  const [first = "", ...rest] = parts.map((part) => (isCapitals(part) ? sentenceCase(part) : part));
  const follow = rest.map((part, index) => (isCapitals(parts[index] ?? "") ? lowerFirst(part) : part));
  return [upperFirst(first), ...follow].join(" ").replace(/\s*\.\/?\.?$/u, "");
}

/** Whether a line goes on with the title begun above it. */
function continues(above: string, line: string, gap: boolean): boolean {
  if (line.length > 250 || headLine.test(line)) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  if (gap || bodyLine.test(line)) return false;
  return isCapitals(above) || /(?:[,–-]|\s(?:và|về|của|cho|với|tại|tỉnh|huyện|quận|phố|xã|trên|năm))$/u.test(above);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const acronym = /^(?:GRDP|UBND|HĐND|KT-XH|PCI|PAPI|USD|[IVX]+)$/u;
const placeLead =
  /(?<=\s(?:tỉnh|huyện|quận|thị xã|thành phố|phường|thị trấn)\s)(?!năm|giai|về|khóa|nhiệm)\p{Ll}+(?:\s(?!năm|giai|về|khóa|nhiệm|lần|đến)\p{Ll}+){0,3}/gu;

/** `CỦA TỈNH LÀO CAI NĂM 2024` → `của tỉnh Lào Cai năm 2024`: names of places follow the word for their level. */
function sentenceCase(line: string): string {
  const small = line.split(" ").map((word) => (acronym.test(word) ? word : word.toLowerCase()));
  const placed = ` ${small.join(" ")}`.replace(placeLead, (name) => name.split(" ").map(upperFirst).join(" "));
  return placed.trim();
}
