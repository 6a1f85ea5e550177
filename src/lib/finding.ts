/** The finding of an indicator in one sentence, no bolder than its comparators allow. */
import { differenceWords } from "./compare.js";
import { formatFigure, formatList, formatValue, type Lang, type Words } from "./format.js";
import { type IndicatorData, type IndicatorRow, indicatorRows } from "./indicator-rows.js";
import { areaName, indicatorLabel } from "./labels.js";
import type { Comparator, Target } from "./model.js";
import { lowerFirst } from "./print-text.js";

/** A like row that has a number. */
interface Figure {
  readonly name: string;
  readonly target: Target & { value: number };
}

/** How the highest figure of an indicator is called, where "<label> cao nhất" would not be what an editor prints. */
const superlatives: Readonly<Record<string, Words>> = {
  grdp_growth: { vi: "tăng trưởng nhanh nhất", en: "the fastest growth" },
  poverty_reduction: { vi: "giảm hộ nghèo nhanh nhất", en: "the fastest fall in poverty" },
  doctors_per_10k: { vi: "nhiều bác sĩ nhất trên 1 vạn dân", en: "the most doctors per 10,000 people" },
  beds_per_10k: { vi: "nhiều giường bệnh nhất trên 1 vạn dân", en: "the most hospital beds per 10,000 people" },
  jobs_created: { vi: "nhiều việc làm mới nhất", en: "the most new jobs" },
  new_enterprises: { vi: "nhiều doanh nghiệp mới nhất", en: "the most new enterprises" },
  tourist_arrivals: { vi: "nhiều lượt khách du lịch nhất", en: "the most tourist arrivals" },
};

/**
 * Says what the comparable figures show, and says so when they show no winner: a floor ("từ 7,5% trở lên") beside a
 * plain 8% leaves open which will be higher. Unlike figures are never ranked.
 * @example finding(growth, "vi")
 * // "Kon Tum đặt mục tiêu tăng trưởng nhanh nhất trong 3 tỉnh cùng năm 2023: từ 10% trở lên"
 */
export function finding(data: IndicatorData, lang: Lang): string {
  const { rows } = indicatorRows(data);
  const like = figuresOf(
    rows.filter((row) => row.differences.length === 0),
    lang,
  );
  const label = labelOf(data, lang);
  const unlike = unlikeFigures(rows, lang);
  if (like.length === 0) return unlike.length === 0 ? noFigure(rows, label, lang) : unlikeOnly(unlike, label, lang);
  if (like.length === 1) return oneFigure(like[0], unlike, label, lang);
  return sameMark(like, label, lang) ?? topFigure(like, data, lang) ?? noWinner(like, data, lang);
}

const labelOf = ({ indicator }: IndicatorData, lang: Lang): string => lowerFirst(indicatorLabel(indicator, lang));

function figuresOf(rows: readonly IndicatorRow[], lang: Lang): Figure[] {
  return rows.flatMap(({ area, target }) =>
    target === null || target.value === null
      ? []
      : [{ name: areaName(area, lang), target: { ...target, value: target.value } }],
  );
}

/** A figure that is set apart, and in words why. */
interface UnlikeFigure extends Figure {
  readonly differs: string;
}

const unlikeFigures = (rows: readonly IndicatorRow[], lang: Lang): UnlikeFigure[] =>
  rows
    .filter((row) => row.differences.length > 0 && !row.second)
    .flatMap((row) =>
      figuresOf([row], lang).map((figure) => ({ ...figure, differs: differenceWords(row.differences, lang) })),
    );

function unlikeOnly(unlike: readonly UnlikeFigure[], label: string, lang: Lang): string {
  const figures = unlike.map(({ name, target, differs }) => `${name} ${formatFigure(target, lang)} (${differs})`);
  return lang === "vi"
    ? `Chưa có con số nào về ${label} so được: ${figures.join(", ")}`
    : `No figure for ${label} can be compared: ${figures.join(", ")}`;
}

function noFigure(rows: readonly IndicatorRow[], label: string, lang: Lang): string {
  const inWords = rows.filter((row) => row.absence === "words-only");
  const names = formatList(
    inWords.map(({ area }) => areaName(area, lang)),
    lang,
  );
  if (lang === "vi") {
    return inWords.length > 0 ? `${names} nhắc đến ${label} nhưng không nêu con số` : `Không văn bản nào nêu ${label}`;
  }
  return inWords.length > 0
    ? `${names} ${inWords.length > 1 ? "name" : "names"} ${label} without a figure`
    : `No plan states ${label}`;
}

function oneFigure(one: Figure | undefined, others: readonly UnlikeFigure[], label: string, lang: Lang): string {
  if (one === undefined) return "";
  const vi = lang === "vi";
  const figure = formatFigure(one.target, lang);
  const [other] = others;
  if (other === undefined)
    return vi ? `Chỉ ${one.name} nêu ${label}: ${figure}` : `Only ${one.name} states ${label}: ${figure}`;
  const start = vi ? `${one.name} nêu ${label}: ${figure}` : `${one.name} states ${label}: ${figure}`;
  if (others.length > 1) {
    return `${start}; ${vi ? "các con số khác không so trực tiếp được" : "the other figures are not directly comparable"}`;
  }
  const second = `${other.name} ${vi ? "nêu " : ""}${formatFigure(other.target, lang)} (${other.differs})`;
  return `${start}; ${second}, ${vi ? "không so trực tiếp được" : "not directly comparable"}`;
}

/** All name one and the same number: say so, and for whom it is a floor, a ceiling or a rough figure. */
function sameMark(like: readonly Figure[], label: string, lang: Lang): string | null {
  const [first] = like;
  if (
    first === undefined ||
    like.some(({ target }) => target.value !== first.target.value || target.comparator === "range")
  ) {
    return null;
  }
  const names = formatList(
    like.map(({ name }) => name),
    lang,
  );
  const mark = formatValue(first.target, lang);
  const senses = (["floor", "ceiling", "rough"] as const).flatMap((sense) => {
    const those = like.filter(({ target }) => senseOf(target.comparator) === sense).map(({ name }) => name);
    return those.length === 0 ? [] : [senseWords[sense][lang].replace("{}", formatList(those, lang))];
  });
  const base =
    lang === "vi" ? `${names} cùng nêu ${label} ở mốc ${mark}` : `${names} name the same mark for ${label}: ${mark}`;
  return [base, ...senses].join("; ");
}

const senseWords = {
  floor: { vi: "với {} đó là mức sàn", en: "for {} it is a floor" },
  ceiling: { vi: "với {} đó là mức trần", en: "for {} it is a ceiling" },
  rough: { vi: "với {} đó là mức ước chừng", en: "for {} it is a rough figure" },
} as const;

function senseOf(comparator: Comparator): keyof typeof senseWords | "exact" {
  if (comparator === ">=" || comparator === ">") return "floor";
  if (comparator === "<=" || comparator === "<") return "ceiling";
  return comparator === "~" ? "rough" : "exact";
}

/** Lowest and highest value that keeps the promise. */
function bounds({ comparator, value, value_high }: Figure["target"]): readonly [number, number] {
  const sense = senseOf(comparator);
  return [
    sense === "ceiling" ? Number.NEGATIVE_INFINITY : value,
    sense === "floor" ? Number.POSITIVE_INFINITY : (value_high ?? value),
  ];
}

/** Whether `a` ends above `b` however both turn out, or both promise exactly the same. */
function atLeastAs(a: Figure, b: Figure): boolean {
  const [floor] = bounds(a.target);
  const [, ceiling] = bounds(b.target);
  const same = a.target.comparator === "=" && b.target.comparator === "=" && a.target.value === b.target.value;
  return ceiling < floor || same || (ceiling === floor && (a.target.comparator === ">" || b.target.comparator === "<"));
}

/** The figures that are surely highest; null where floors, ceilings or ranges leave it open. */
function topFigure(like: readonly Figure[], data: IndicatorData, lang: Lang): string | null {
  const winners = like.filter((figure) => like.every((other) => other === figure || atLeastAs(figure, other)));
  const [first] = winners;
  if (first === undefined) return null;
  const names = formatList(
    winners.map(({ name }) => name),
    lang,
  );
  const { count, year } = circle(like, data, lang);
  const best = superlative(data, lang);
  const figure = formatFigure(first.target, lang);
  if (lang === "vi")
    return `${names} ${winners.length > 1 ? "cùng " : ""}đặt mục tiêu ${best} trong ${count} cùng năm ${year}: ${figure}`;
  return `${names} ${winners.length > 1 ? "aim" : "aims"} for ${best} of the ${count} with a ${year} figure: ${figure}`;
}

/** More candidates than this are counted, not listed. */
const candidatesListed = 3;

function noWinner(like: readonly Figure[], data: IndicatorData, lang: Lang): string {
  const vi = lang === "vi";
  const floor = Math.max(...like.map(({ target }) => bounds(target)[0]));
  const open = like.filter(({ target }) => bounds(target)[1] >= floor);
  const best = superlative(data, lang);
  if (open.length <= candidatesListed) {
    const named = open.map(({ name, target }) => `${name} ${formatFigure(target, lang)}`).join(", ");
    return vi
      ? `Chưa thể nói nơi nào đặt mục tiêu ${best}: ${named}`
      : `Which aims for ${best} cannot be said: ${named}`;
  }
  const highest = like.filter(({ target }) => (target.value_high ?? target.value) >= floor);
  const named = highest.map(({ name, target }) => `${name} (${formatFigure(target, lang)})`).slice(0, candidatesListed);
  return vi
    ? `Mốc cao nhất: ${named.join(", ")}; nhưng ${open.length} nơi để ngỏ con số cuối cùng nên chưa thể xếp thứ nhất`
    : `The highest mark: ${named.join(", ")}; yet ${open.length} leave the final figure open, so none can be ranked first`;
}

function circle(like: readonly Figure[], { areas }: IndicatorData, lang: Lang) {
  const ids = new Set(like.map(({ target }) => target.area_id));
  const district = areas.some((area) => ids.has(area.area_id) && area.level === "district");
  const noun = lang === "vi" ? (district ? "huyện" : "tỉnh") : district ? "districts" : "provinces";
  return { count: `${ids.size} ${noun}`, year: like[0]?.target.year ?? "" };
}

function superlative(data: IndicatorData, lang: Lang): string {
  const own = superlatives[data.indicator.code];
  if (own) return own[lang];
  return lang === "vi" ? `${labelOf(data, lang)} cao nhất` : `the highest ${labelOf(data, lang)}`;
}
