/** What a reader must know of the document as a whole. */
import { type Draft, flag, type Source } from "./draft.js";
import type { Messages } from "./messages/index.js";
import type { Reading } from "./reading.js";

/** Flags and note of the document; rows that a doubt touches get the flag too. */
export function documentFlags(source: Source, drafts: readonly Draft[]): Pick<Reading, "flags" | "note"> {
  const flags: string[] = [];
  const notes: string[] = [];
  const add = (name: keyof Messages["planFlags"], note: string): void => {
    if (!flags.includes(name)) flags.push(name);
    notes.push(note);
  };
  if (source.context.level === "district") add("district-plan", "Đây là kế hoạch của một huyện.");
  for (const { block, label } of lateLists(source)) {
    const own = drafts.filter(({ clause }) => clause.block === block);
    if (own.length === 0) continue;
    add("list-numbering", `Danh sách ở mục ${block.path.slice(0, -1).join(" › ") || "đầu"} bắt đầu từ số ${label}.`);
    for (const draft of own) flag(draft, "list-numbering", `Văn bản đánh số danh sách này từ ${label}.`);
  }
  for (const note of otherYears(source)) add("year-mismatch", note);
  if (drafts.some((draft) => draft.flags.includes("ocr"))) add("ocr", "Văn bản có lỗi nhận dạng chữ.");
  return { flags, note: notes.join(" ") };
}

/** Numbered lists whose first number is above 1 and goes on from no list before: "a) (1) … (5) b) (6) …". */
function lateLists(source: Source): { block: Source["clauses"][number]["block"]; label: string }[] {
  const seen = new Set<string>();
  const ended = new Map<string, number>();
  const late: { block: Source["clauses"][number]["block"]; label: string }[] = [];
  for (const { block, path } of source.clauses) {
    const label = path.at(-1) ?? "";
    if (!/^\(?\d{1,2}\)?$/.test(label)) continue;
    const number = Number(label.replace(/\D/g, ""));
    const style = label.replace(/\d+/, "1");
    const list = `${path.slice(0, -1).join("/")}|${block.marker?.rank}|${block.headings.at(-1)}`;
    const opens = block.marker?.label === label && !seen.has(list);
    if (opens && number > 1 && ended.get(style) !== number - 1) late.push({ block, label });
    seen.add(list);
    ended.set(style, number);
  }
  return late;
}

const ownGoals = /(?:chỉ tiêu|nhiệm vụ|mục tiêu)[^.;:()\d]{0,60}?năm\s((?:19|20)\d\d)/giu;
const toReach = /phấn đấu|thi đua|hoàn thành|thắng lợi/iu;
const told = /kết quả|đã|đạt được|tổng kết|sơ kết|căn cứ|\d\/\p{Lu}|\d-\p{Lu}/iu;

/** Goals that the text says are for a year before the plan's own. */
function otherYears(source: Source): string[] {
  const { text, context } = source;
  const notes: string[] = [];
  for (const { start, end, block } of source.clauses) {
    if (block.aim === "results") continue;
    for (const match of text.slice(start, end).matchAll(ownGoals)) {
      const year = Number(match[1]);
      const lead = text.slice(Math.max(start, start + match.index - 400), start + match.index);
      if (year >= context.year || !toReach.test(lead.slice(-80)) || told.test(lead.slice(-200))) continue;
      notes.push(`Văn bản của năm ${context.year} viết “${match[0]}” (vị trí ${start + match.index}).`);
    }
  }
  return notes;
}
