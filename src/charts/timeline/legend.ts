/** The words around a timeline: a key to its marks, and notes on breaks, disagreement and what is not drawn. */
import { formatList, type Lang, type Words } from "../../lib/format.js";
import { areaName } from "../../lib/labels.js";
import type { Comparator } from "../../lib/model.js";
import type { SeriesMark, SeriesPoint, Timeline } from "../../lib/series/types.js";
import { isApart, isBar, onScale } from "../../lib/series-points.js";
import { earlyWords, kindWords, pointFigure, pointYears } from "../../lib/series-words.js";
import { type LegendItem, legendPicture } from "../legend.js";
import { role } from "../palette.js";
import { svgElement } from "../svg.js";
import { drawBar, drawPoint, earlyRing, type MarkStyle, unequal } from "./glyphs.js";
import { panelsOf, type TimelineData } from "./panels.js";

const size = { width: 30, height: 24 } as const;
const middle = { x: 15, y: 12 } as const;

const words: Readonly<Record<string, Words>> = {
  line: {
    vi: "đường nối: kết quả các năm liền nhau, cùng cách đo",
    en: "line: results of successive years, measured alike",
  },
  bar: { vi: "thanh: bình quân cả giai đoạn", en: "bar: average over the years it spans" },
  floor: { vi: "mũi tên lên: từ mức đó trở lên", en: "arrow up: this or more" },
  ceiling: { vi: "mũi tên xuống: không quá mức đó", en: "arrow down: this or less" },
  rough: { vi: "lượn sóng: khoảng chừng", en: "waves: about" },
  range: { vi: "vạch đứng hai đầu: trong khoảng", en: "upright with two ends: between" },
  early: { vi: `vòng chấm: ${earlyWords.vi}`, en: `dotted ring: ${earlyWords.en}` },
  apart: { vi: "nét đứt: đo một thứ khác, không so trực tiếp", en: "broken outline: measures something else" },
  conflict: { vi: "các nguồn nêu khác nhau", en: "sources disagree" },
  band: { vi: "vạch dọc: số hai bên không so được", en: "upright: figures on either side not comparable" },
};

/**
 * The key to timelines, only to what occurs in them: kinds of figures, then lines, bars, open ends and warnings.
 * @example timelineLegend([data], { document, lang: "vi", id: "growth" }).map(({ words }) => words)
 */
export function timelineLegend(
  all: readonly TimelineData[],
  { document, lang, id }: { readonly document: Document; readonly lang: Lang; readonly id: string },
): LegendItem[] {
  const panels = all.flatMap((data) => panelsOf(data, lang));
  const marks = panels.flatMap((panel) => panel.marks);
  const style: MarkStyle = { colour: role("ink"), apart: false, hatch: `${id}-key-hatch`, radius: 4.75 };
  const kinds = (Object.keys(kindWords) as (keyof typeof kindWords)[]).filter((kind) =>
    marks.some(({ lead }) => lead.kind === kind),
  );
  const has = (...some: readonly Comparator[]): boolean => marks.some(({ lead }) => some.includes(lead.comparator));
  const point = (comparator: Comparator, y: number = middle.y, y2?: number) =>
    drawPoint(document, "target", comparator, { x: middle.x, y, ...(y2 === undefined ? {} : { y2 }) }, style);
  const line = svgElement(document, "path", {
    d: "M2,16L28,8",
    stroke: role("ink"),
    "stroke-width": 1.75,
    fill: "none",
  });
  const upright = svgElement(document, "path", { d: "M13.5,2V22m3,0V2", stroke: role("muted"), fill: "none" });
  const items: readonly (readonly [key: string, occurs: boolean, draw: () => SVGElement[]])[] = [
    ["line", panels.some(({ runs }) => runs.length > 0), () => [line]],
    [
      "bar",
      marks.some(({ lead }) => isBar(lead)),
      () => drawBar(document, "result", "=", { left: 2, right: 28, y: middle.y }, style),
    ],
    ["floor", has(">=", ">"), () => point(">=", 19)],
    ["ceiling", has("<=", "<"), () => point("<=", 5)],
    ["rough", has("~"), () => point("~")],
    ["range", has("range"), () => point("range", 20, 4)],
    [
      "early",
      marks.some(({ early }) => early),
      () => [
        earlyRing(document, middle, style.colour, style.radius),
        ...drawPoint(document, "estimate", "=", middle, style),
      ],
    ],
    [
      "apart",
      marks.some(({ lead }) => isApart(lead)),
      () => drawPoint(document, "result", "=", middle, { ...style, apart: true }),
    ],
    ["conflict", panels.some(({ conflicts }) => conflicts.length > 0), () => [unequal(document, middle.x, middle.y)]],
    ["band", panels.some(({ breaks }) => breaks.length > 0), () => [upright]],
  ];
  return [
    ...kinds.map((kind) => ({
      mark: legendPicture(document, size, drawPoint(document, kind, "=", middle, style)),
      words: kindWords[kind][lang],
    })),
    ...items
      .filter(([, occurs]) => occurs)
      .map(([key, , draw]) => ({
        mark: legendPicture(document, size, draw(), key === "apart" ? style.hatch : undefined),
        words: words[key]?.[lang] ?? key,
      })),
  ];
}

/** The reason of every break of some timelines, a sentence each. */
export const breakNotes = (timelines: readonly Timeline[], lang: Lang): string[] => [
  ...new Set(
    timelines
      .filter(({ marks }) => marks.some(onScale))
      .flatMap(({ breaks }) => breaks.map(({ reason }) => `${reason[lang]}.`)),
  ),
];

/**
 * The other notes under a timeline, a sentence each: where sources disagree, which figures have no place on the scale,
 * and which areas have none.
 */
export function timelineNotes({ timelines }: TimelineData, lang: Lang): string[] {
  const silent = timelines.filter(({ marks }) => !marks.some(onScale)).map(({ area }) => areaName(area, lang));
  return [
    ...timelines.flatMap((one) => conflictNotes(one, lang)),
    ...timelines.flatMap((one) => sumNotes(one, lang)),
    ...(silent.length === 0 ? [] : [`${noFigure[lang]}: ${formatList(silent, lang)}.`]),
  ];
}

const noFigure: Words = { vi: "Chưa có số liệu", en: "No figures yet" };

/** "Kon Tum, 2022: nguồn nêu 9,47% (kết quả), nguồn nêu 9,5% (ước thực hiện)." */
function conflictNotes({ area, conflicts }: Timeline, lang: Lang): string[] {
  return conflicts.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const told = [...new Set(group.map((point) => `${pointFigure(point, lang)} (${kindWords[point.kind][lang]})`))];
    const lead = `${areaName(area, lang)}, ${pointYears(first)}`;
    return [`${lead}: ${lang === "vi" ? "các nguồn nêu khác nhau, " : "sources disagree: "}${formatList(told, lang)}.`];
  });
}

/** Sums over several years stand in the table alone: on a scale of single years they would look like one. */
function sumNotes({ area, marks }: Timeline, lang: Lang): string[] {
  const sums = marks
    .filter(({ lead }: SeriesMark) => lead.value !== null && lead.period === "total")
    .map(({ lead }) => lead);
  if (sums.length === 0) return [];
  const told = sums.map(
    (point: SeriesPoint) => `${pointYears(point)} ${pointFigure(point, lang)} (${kindWords[point.kind][lang]})`,
  );
  const lead = lang === "vi" ? "Không vẽ vì là tổng nhiều năm" : "Not drawn, as sums over several years";
  return [`${lead}: ${areaName(area, lang)} ${formatList([...new Set(told)], lang)}.`];
}
