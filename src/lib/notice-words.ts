/** What the comparison tells a reader about an address that is not quite one of its own. */
import type { CompareTables } from "./comparison.js";
import { formatList } from "./format.js";
import { areaName, indicatorLabel } from "./labels.js";
import type { Language } from "./links.js";
import { toolWords } from "./messages/tools.js";
import type { Choices, Notice } from "./url-state.js";

/** So many values of an address are repeated; a longer list helps nobody. */
const named = 5;

/**
 * A notice as a sentence or two: what was passed over, what is shown instead.
 * @example noticeInWords({ kind: "unknown", part: "years", values: ["1890"], usual: true }, choices, tables, "vi")
 * // "Không có văn bản nào đặt mục tiêu cho năm “1890”; phần này được bỏ qua. Đang hiện mọi năm."
 */
export function noticeInWords(notice: Notice, choices: Choices, tables: CompareTables, language: Language): string {
  const words = toolWords[language];
  const areaNames = (ids: readonly string[]): string =>
    formatList(
      ids.map((id) => {
        const area = tables.areas.find(({ area_id }) => area_id === id);
        return area ? areaName(area, language) : id;
      }),
      language,
    );
  const usual = (part: "indicators" | "areas" | "years" | "order"): string => {
    const labels = tables.indicators
      .filter(({ code }) => choices.usual.indicators.includes(code))
      .map((one) => indicatorLabel(one, language));
    return words.noticeUsual[part](formatList(labels, language));
  };
  switch (notice.kind) {
    case "unknown": {
      const told = words.noticeUnknown[notice.part](quoted(notice.values, language));
      return notice.usual ? `${told} ${usual(notice.part)}` : told;
    }
    case "empty":
      return `${words.noticeEmpty[notice.part]} ${usual(notice.part)}`;
    case "merged":
      return words.noticeMerged(areaNames([notice.area]), areaNames(notice.into));
    case "successor":
      return words.noticeSuccessor(areaNames([notice.area]), areaNames([notice.successor]), areaNames(notice.into));
    case "parameters":
      return words.noticeParameters(quoted(notice.values, language));
  }
}

function quoted(values: readonly string[], language: Language): string {
  const some = values.slice(0, named).map((value) => `“${value}”`);
  return values.length > named ? `${some.join(", ")}…` : formatList(some, language);
}
