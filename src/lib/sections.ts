/** The build of a document: headings, list items and paragraphs, and the way to each (`I › 1 › -`). */
import type { Span } from "./reading.js";

/** What a heading or a line ending in ":" announces for what stands below it. */
export type Aim = "targets" | "general" | "results" | "prizes" | "tasks" | "";

/** A paragraph or list item; lines that a scan or a page end broke are one block. */
export interface Block extends Span {
  /** The list marker, or null for a paragraph. */
  marker: (Span & { label: string; rank: number }) | null;
  /** Labels from the outermost section to this block. */
  path: string[];
  /** What the headings above announce, the nearest first to count. */
  aim: Aim;
  /** Year that a heading above sets for what stands below it. */
  year: number | null;
  /** The headings above, outermost first. */
  headings: string[];
}

export interface Outline {
  blocks: Block[];
  /** Numbers that stand alone on a line between two halves of a sentence. */
  pageNumbers: Span[];
}

interface MarkerRule {
  rank: number;
  pattern: RegExp;
}

/** Kinds of list marker from the outermost in; the group is the label. Sticky: tried at the start of a line only. */
const markerRules: readonly MarkerRule[] = [
  { rank: 0, pattern: /[ \t]*(Phần\s{1,3}(?:thứ\s{1,3})?[\p{L}\d]{1,8})[.:]?(?=\s|$)/iuy },
  { rank: 1, pattern: /[ \t]*([A-HK-U])[.)](?=\s|$)/uy },
  { rank: 2, pattern: /[ \t]*\**([IVX]{1,7})(?:[.)/]|\s?[-–])(?=\s|\p{Lu}|$)/uy },
  { rank: 3, pattern: /[ \t]*(Điều\s{1,3}\d{1,3})[.:](?=\s|$)/uy },
  { rank: 4, pattern: /[ \t]*\**(\d{1,2})(?:[.)/](?=\s|\p{Lu})|\s?[-–](?=\s{1,3}\p{Lu}))/uy },
  { rank: 5, pattern: /[ \t]*\**(\d{1,2}\.\d{1,2})[.)]?(?=\s{1,3}[\p{Lu}“"*(])/uy },
  { rank: 6, pattern: /[ \t]*\**(\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?(?=\s{1,3}[\p{Lu}“"*(])/uy },
  { rank: 7, pattern: /[ \t]*\**([a-zđ]\)?)\.?(?<=[.)])(?=\s|\p{Lu})/uy },
  { rank: 8, pattern: /[ \t]*\**(\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\))/uy },
  { rank: 9, pattern: /[ \t]*([-–—−])(?=\s*[^\s\d-]|\s+\d)/uy },
  { rank: 10, pattern: /[ \t]*(\+)(?=\s*\S)/uy },
  { rank: 11, pattern: /[ \t]*([*•·▪●◦])(?=\s)/uy },
];
const paragraphRank = 12;

interface Line extends Span {
  text: string;
  blankBefore: boolean;
  /** A page's number stood between it and the line before. */
  pageBefore: boolean;
}

interface Level {
  rank: number;
  label: string | null;
  aim: Aim;
  year: number | null;
  heading: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = true;
  for (const written of text.split("\n")) {
    const trimmed = written.trim();
    if (trimmed === "") blankBefore = true;
    else {
      const lead = written.length - written.trimStart().length;
      lines.push({
        start: start + lead,
        end: start + lead + trimmed.length,
        text: trimmed,
        blankBefore,
        pageBefore: false,
      });
      blankBefore = false;
    }
    start += written.length + 1;
  }
  return lines;
}

function markerOf(line: Line): Block["marker"] {
  for (const { rank, pattern } of markerRules) {
    pattern.lastIndex = 0;
    const match = pattern.exec(line.text);
    if (!match?.[1]) continue;
    return { start: line.start, end: line.start + match[0].length, label: match[1], rank };
  }
  return null;
}

const ended = /[.;:!?…]["”*')\]]*$/u;
const fullLine = 60;

/** True when `line` goes on a sentence that `before` left open. */
function continues(before: Line, line: Line): boolean {
  if (ended.test(before.text)) return false;
  if (/^\p{Ll}/u.test(line.text) || line.pageBefore) return true;
  if (line.blankBefore) return false;
  return /^[\d(%,]/u.test(line.text) || before.text.length > fullLine;
}

const pageNumber = /^[-–—\s]*\d{1,3}[-–—\s]*$/u;

function isPageNumber(lines: readonly Line[], place: number): boolean {
  const line = lines[place];
  const next = lines[place + 1];
  const before = lines[place - 1];
  if (!line || !next || !before || !pageNumber.test(line.text)) return false;
  return line.blankBefore && next.blankBefore ? /^[\p{Ll}\d]/u.test(next.text) || ended.test(before.text) : false;
}

/**
 * Cuts a normalised text into blocks.
 * @param tables places read as tables, which make no blocks
 * @example outline("II. CHỈ TIÊU\n- GRDP tăng 8%.").blocks[1]?.path // ["II", "-"]
 */
export function outline(text: string, tables: readonly Span[] = []): Outline {
  const pageNumbers: Span[] = [];
  const open = linesOf(text).filter(({ start }) => !tables.some((table) => start >= table.start && start < table.end));
  const kept: Line[] = [];
  for (const [place, line] of open.entries()) {
    const isPage = isPageNumber(open, place);
    if (isPage) pageNumbers.push({ start: line.start, end: line.end });
    else kept.push({ ...line, pageBefore: isPageNumber(open, place - 1) });
  }
  return { blocks: placed(text, joined(kept)), pageNumbers };
}

function joined(lines: readonly Line[]): (Span & { marker: Block["marker"] })[] {
  const blocks: (Span & { marker: Block["marker"] })[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const marker = markerOf(line);
    const open = blocks.at(-1);
    const bare = open?.marker && open.end === open.marker.end;
    if (open && before && !marker && (bare || continues(before, line))) open.end = line.end;
    else blocks.push({ start: line.start, end: line.end, marker });
    before = line;
  }
  return blocks;
}

function placed(text: string, bare: readonly (Span & { marker: Block["marker"] })[]): Block[] {
  let levels: Level[] = [];
  let lead: Level | null = null;
  return bare.map(({ start, end, marker }) => {
    const rank = marker?.rank ?? paragraphRank;
    levels = levels.filter((level) => level.rank < rank);
    // A line that ends in ":" speaks for the list below it, whatever that list's marker.
    if (lead && marker && !levels.some((level) => level.rank > rank - 1 && level.label === null)) {
      levels.push({ ...lead, rank: rank - 0.5 });
    }
    lead = null;
    const words = text.slice(marker?.end ?? start, end);
    const said = announced(words, marker !== null);
    const own = levelOf(levels, said);
    const path = [...levels.flatMap(({ label }) => label ?? []), ...(marker ? [marker.label] : [])];
    const headings = levels.map(({ heading }) => heading);
    const block: Block = { start, end, marker, path, aim: own.aim, year: own.year, headings };
    const level: Level = { rank, label: marker?.label ?? null, ...own, heading: words.slice(0, headingLength) };
    if (marker) levels.push(level);
    else if (said.aim !== null) lead = level;
    return block;
  });
}

const headingLength = 200;

function levelOf(levels: readonly Level[], said: Announced): Pick<Level, "aim" | "year"> {
  const above = levels.at(-1);
  return { aim: said.aim ?? above?.aim ?? "", year: said.year ?? above?.year ?? null };
}

interface Announced {
  aim: Aim | null;
  year: number | null;
}

/** Words of headings, tried in order. */
const announcements: readonly [Aim, RegExp][] = [
  ["tasks", /nơi nhận|mục đích/iu],
  ["general", /mục tiêu (?:tổng quát|chung)|quan điểm/iu],
  ["prizes", /giải thưởng|tiền thưởng|mức thưởng|cơ cấu giải/iu],
  [
    "results",
    /kết quả|tình hình thực hiện|đánh giá tình hình|thực trạng|hạn chế|thành tựu|đã đạt được|ước thực hiện/iu,
  ],
  ["targets", /chỉ tiêu|mục tiêu/iu],
  ["tasks", /giải pháp|tổ chức thực hiện|yêu cầu|công tác khen thưởng|phân công|kinh phí|nội dung thi đua|tiến độ/iu],
];

/** Only a heading or a lead-in announces: short without a sentence inside, or the last words before ":". */
function announced(words: string, isMarked: boolean): Announced {
  const tail = words.trimEnd();
  const leadIn = tail.endsWith(":");
  const short = tail.length <= headingLength && !/[;%]|\.\s/u.test(tail);
  const loud = tail === tail.toUpperCase();
  if (!leadIn && !(short && (isMarked || loud))) return { aim: null, year: null };
  const read = leadIn ? tail.slice(-headingLength) : tail;
  const figure = /\d\s*(?:%|tỷ|tỉ|triệu|ha|tấn|xã|người|lao động)/iu.test(read);
  if (figure) return { aim: null, year: null };
  const aim = announcements.find(([, pattern]) => pattern.test(read))?.[0] ?? null;
  return { aim, year: aim === "targets" ? yearOf(read) : null };
}

/** The year that a heading sets: the last one named, so "giai đoạn 2021 - 2025" gives 2025. */
function yearOf(heading: string): number | null {
  const named = [...heading.matchAll(/(?:năm|[-–])\s{0,2}((?:19|20)\d\d)(?!\d)/giu)].at(-1)?.[1];
  return named === undefined ? null : Number(named);
}
