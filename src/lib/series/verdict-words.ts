/** A verdict as a sentence. */
import { formatList, formatValue, type Lang, type Words } from "../format.js";
import type { Margin, Reason, Verdict } from "./verdict.js";

/** Why a target cannot be held against a report. */
export const reasonWords: Readonly<Record<Reason, Words>> = {
  "estimate-only": { vi: "mới có số ước tính", en: "only an estimate so far" },
  early: { vi: "số công bố khi chưa hết năm", en: "reported before the year ended" },
  draft: { vi: "số của dự thảo báo cáo", en: "from a draft report" },
  unclear: { vi: "nguồn không nói rõ đo cái gì", en: "not clear what the source measures" },
  "year-inferred": { vi: "nguồn không ghi năm của số liệu", en: "the source gives no year" },
  "part-year": { vi: "số của một phần năm", en: "for part of the year" },
  "as-of": { vi: "số giữa năm, không phải cuối năm", en: "of a day within the year, not its end" },
  "other-period": { vi: "khác thời kỳ", en: "for another period" },
  "other-scope": { vi: "khác phạm vi hoặc cách đo", en: "of another scope or measure" },
  bounds: { vi: "số báo cáo chỉ cho biết cận hoặc xấp xỉ", en: "the report only gives a bound or a rough figure" },
  "rough-target": { vi: "chỉ tiêu là số xấp xỉ", en: "the target is a rough figure" },
  "no-better-side": { vi: "không thể nói cao hơn hay thấp hơn là đạt", en: "neither more nor less would meet it" },
};

const words = {
  vi: {
    met: "Đạt",
    metBy: "Đạt, vượt {by}",
    missed: "Không đạt",
    missedBy: "Không đạt, kém {by}",
    disputed: "Các nguồn nói khác nhau: có nguồn cho là đạt, có nguồn cho là không",
    unlike: "Không so được: {reasons}",
    atLeast: "ít nhất {by}",
    between: "{low}–{high}",
  },
  en: {
    met: "Met",
    metBy: "Met, exceeded by {by}",
    missed: "Missed",
    missedBy: "Missed by {by}",
    disputed: "Sources disagree: met by one, missed by another",
    unlike: "Not comparable: {reasons}",
    atLeast: "at least {by}",
    between: "{low}–{high}",
  },
} as const;

/**
 * The verdict in one sentence, without a full stop; the two figures stand beside it.
 * @example verdictWords(verdict, "vi") // "Đạt, vượt 0,12 điểm %"
 */
export function verdictWords(verdict: Verdict, lang: Lang): string {
  const { outcome, by, reasons } = verdict;
  const say = words[lang];
  if (outcome === "disputed") return say.disputed;
  if (outcome === "not-comparable")
    return say.unlike.replace("{reasons}", () =>
      formatList(
        reasons.map((reason) => reasonWords[reason][lang]),
        lang,
      ),
    );
  const distance = by === null ? null : marginWords(by, verdict, lang);
  if (outcome === "met") return distance === null ? say.met : say.metBy.replace("{by}", () => distance);
  return distance === null ? say.missed : say.missedBy.replace("{by}", () => distance);
}

/** The size of a margin with its unit; null for none at all. */
function marginWords({ low, high }: Margin, { unit, target }: Verdict, lang: Lang): string | null {
  const ends = [low, high].filter((end) => end !== null).map(Math.abs);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const value = (size: number): string => formatValue({ value: size, unit, indicator: target.indicator }, lang);
  if (ends.length === 0 || most === 0) return null;
  if (ends.length === 1) return words[lang].atLeast.replace("{by}", () => value(least));
  return least === most
    ? value(least)
    : words[lang].between.replace("{low}", () => value(least)).replace("{high}", () => value(most));
}
