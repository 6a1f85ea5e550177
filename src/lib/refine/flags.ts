/** Doubts about a reading: each is a flag with a sentence, never a guess. */
import { type Draft, flag, type Source } from "../draft.js";
import type { Rule } from "../grammar/rule.js";
import { contains } from "../names.js";
import { phraseSet } from "../phrases.js";
import { measureWords, strive } from "../wording.js";
import type { Refiner } from "./refiner.js";

export const raiseFlags: Refiner = (drafts, source) => {
  for (const draft of drafts) {
    damaged(source, draft);
    units(source, draft);
    subject(source, draft);
    if (source.context.level === "district") {
      flag(draft, "district-plan", "Kế hoạch của một huyện: con số là của huyện, không phải của tỉnh.");
    }
  }
  return [...drafts];
};

const striveRight = phraseSet(["phấn đấu"]);

/** "Phân đầu" for "Phấn đấu", or a name read without its diacritics. */
function damaged(source: Source, draft: Draft): void {
  const { clause, name } = draft;
  for (let place = clause.from; place < clause.to - 1; place++) {
    if (!strive.longestAt(source.tokens, place, clause.to) || striveRight.longestAt(source.tokens, place, clause.to))
      continue;
    const words = source.text.slice(source.tokens[place]?.start, source.tokens[place + 1]?.end);
    flag(draft, "ocr", `Văn bản in “${words}”, hẳn là “phấn đấu” (lỗi nhận dạng chữ).`);
  }
  const wrong = name?.damaged && name.words.some((place) => source.tokens[place]?.text !== source.tokens[place]?.bare);
  if (wrong) flag(draft, "ocr", "Tên chỉ tiêu trong văn bản có lỗi dấu (lỗi nhận dạng chữ).");
}

const hectare = phraseSet(["ha", "héc ta", "hecta"]);

function units(source: Source, draft: Draft): void {
  const { figure, rule, clause } = draft;
  if (!figure || !rule) return;
  if (isMoney(rule) && figure.bareMoney) {
    flag(
      draft,
      "unit-missing",
      `Văn bản viết “${source.text.slice(source.tokens[figure.from]?.start, source.tokens[figure.to - 1]?.end)}”, thiếu đơn vị triệu hoặc tỷ; giữ nguyên như văn bản.`,
    );
  }
  if (isMoney(rule) && figure.dimension === "USD") {
    flag(draft, "unit-differs", "Văn bản ghi bằng đô la Mỹ; giữ nguyên, không quy đổi ra đồng.");
  }
  if (
    rule.unit === "million VND" &&
    rule.indicator === "agri_output_per_ha" &&
    !contains(hectare, source, clause.from, clause.to)
  ) {
    flag(draft, "area-unit-unstated", "Văn bản chỉ nói “một đơn vị diện tích”, không nói héc-ta.");
  }
  if (figure.pointDecimal) flag(draft, "decimal-point", "Dấu chấm được hiểu là dấu thập phân.");
}

const isMoney = (rule: Rule): boolean => rule.unit === "million VND" || rule.unit === "billion VND";

/** A share of an unnamed whole: "phát triển nông, lâm nghiệp, thủy sản đạt 18,6%". */
function subject(source: Source, draft: Draft): void {
  const { figure, clause } = draft;
  if (draft.indicator !== null || !figure || draft.direction === "rise" || draft.direction === "fall") return;
  if (figure.dimension !== "percent" || figure.outer === clause.from) return;
  const follows = source.tokens[figure.outerEnd];
  if (follows?.kind === "word" && figure.outerEnd < clause.to) return;
  if (!contains(measureWords, source, clause.from, figure.outer)) {
    flag(draft, "subject-unclear", "Văn bản không nói rõ tỷ lệ phần trăm này là của cái gì.");
  }
}
