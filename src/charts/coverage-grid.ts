/**
 * Who states what: indicators down, areas across, theme by theme. It is an HTML table and no picture: each cell is a
 * figure to follow or one of four signs, so that rows and columns must be walked by keyboard and read out with their
 * headings, and a phone may fold them; a table does all that by itself.
 */
import { type Absence, absenceCodes, absenceOf, absenceWords } from "../lib/absence.js";
import { areaName } from "../lib/alt-text.js";
import { formatFigure, type Lang, unitSubtitle } from "../lib/format.js";
import { type Area, type Indicator, type Plan, type Target, type Theme, themes } from "../lib/model.js";
import { absenceMark, absenceSize } from "./absence-marks.js";
import { svgElement } from "./svg.js";

export interface CoverageData {
  readonly indicators: readonly Indicator[];
  /** One column each, in this order. */
  readonly areas: readonly Area[];
  readonly plans: readonly Plan[];
  readonly targets: readonly Target[];
}

export interface CoverageOptions {
  readonly document: Document;
  readonly lang: Lang;
  /** Begins every id. */
  readonly id: string;
  readonly href: (target: Target) => string;
  readonly themeName: (theme: Theme) => string;
  /** The address of an area's page, if its heading is to lead there. */
  readonly areaHref?: (area: Area) => string;
}

type Cell =
  | { readonly state: "stated" | "words-only"; readonly targets: readonly Target[] }
  | { readonly state: Absence };

/**
 * Draws the grid as `<div class="coverage">` with a table: a `tbody` a theme, a `td` with `data-state` a cell; and a
 * sentence that names the indicators no plan states.
 * @example coverageGrid(tables, { document, lang: "vi", id: "coverage", href, themeName }).outerHTML
 */
export function coverageGrid(data: CoverageData, options: CoverageOptions): HTMLElement {
  const { document, lang } = options;
  const caption =
    lang === "vi"
      ? "Chỉ số (hàng) và địa phương (cột): con số nêu trong văn bản, hoặc vì sao không có con số"
      : "Indicators (rows) and areas (columns): the figure a plan states, or why there is none";
  const make = maker(document);
  const named = new Set(data.targets.map(({ indicator }) => indicator));
  const stated = data.indicators.filter(({ code }) => named.has(code));
  const bodies = themes.flatMap((theme) => {
    const indicators = stated.filter((indicator) => indicator.theme === theme);
    return indicators.length === 0 ? [] : [themeBody(theme, indicators, data, options)];
  });
  const table = make("table", {}, make("caption", { class: "unseen" }, caption), head(data, options), ...bodies);
  return make(
    "div",
    { class: "coverage", style: `--areas: ${data.areas.length}` },
    signs(options),
    table,
    ...unstated(
      data.indicators.filter(({ code }) => !named.has(code)),
      options,
    ),
  );
}

/** What no plan states needs no row of empty cells, but must not be passed over. */
function unstated(indicators: readonly Indicator[], { document, lang }: CoverageOptions): HTMLElement[] {
  if (indicators.length === 0) return [];
  const labels = indicators.map((indicator) => (lang === "vi" ? indicator.label_vi : indicator.label_en)).join("; ");
  const lead = lang === "vi" ? "Không văn bản nào nêu" : "Stated by no plan";
  return [maker(document)("p", { class: "unstated" }, `${lead}: ${labels}.`)];
}

type Make = (name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]) => HTMLElement;

/** Said again in words: the narrow layout lays rows out as grids, and browsers then forget that they are rows. */
const roles: Readonly<Record<string, string>> = {
  table: "table",
  thead: "rowgroup",
  tbody: "rowgroup",
  tr: "row",
  td: "cell",
};
const headingRoles: Readonly<Record<string, string>> = { col: "columnheader", row: "rowheader", rowgroup: "rowheader" };

const maker =
  (document: Document): Make =>
  (name, attributes, ...children) => {
    const element = document.createElement(name);
    const role = name === "th" ? headingRoles[attributes.scope ?? ""] : roles[name];
    if (role) element.setAttribute("role", role);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

/** The signs of absence, once for all cells. */
function signs({ document, id }: CoverageOptions): SVGElement {
  const symbols = absenceCodes.map((code) =>
    svgElement(document, "g", { id: `${id}-${code}` }, absenceMark(document, code, 0, 0)),
  );
  return svgElement(
    document,
    "svg",
    { width: 0, height: 0, "aria-hidden": "true", style: "position:absolute" },
    svgElement(document, "defs", {}, ...symbols),
  );
}

function head({ areas, indicators, plans, targets }: CoverageData, options: CoverageOptions): HTMLElement {
  const { document, lang, areaHref } = options;
  const make = maker(document);
  const codes = new Set(indicators.map(({ code }) => code));
  const columns = areas.map((area) => {
    const own = targets.filter(
      ({ area_id, indicator }) => area_id === area.area_id && indicator && codes.has(indicator),
    );
    const count = new Set(own.map(({ indicator }) => indicator)).size;
    const years = plans.filter(({ area_id }) => area_id === area.area_id).map(({ year }) => year);
    const name = areaName(area, lang);
    const link = areaHref?.(area);
    const sub = [years.join(", "), lang === "vi" ? `${count} chỉ số` : `${count} indicators`].filter(
      (text) => text !== "",
    );
    return make(
      "th",
      { scope: "col" },
      link === undefined ? name : make("a", { href: link }, name),
      " ",
      make("small", {}, sub.join(" · ")),
    );
  });
  const corner = make("th", { scope: "col" }, lang === "vi" ? "Chỉ số" : "Indicator");
  return make("thead", {}, make("tr", {}, corner, ...columns));
}

function themeBody(theme: Theme, indicators: readonly Indicator[], data: CoverageData, options: CoverageOptions) {
  const make = maker(options.document);
  const heading = make(
    "tr",
    { class: "theme-name" },
    make("th", { scope: "rowgroup", colspan: String(data.areas.length + 1) }, options.themeName(theme)),
  );
  const rows = indicators.map((indicator) => {
    const { lang } = options;
    const label = lang === "vi" ? indicator.label_vi : indicator.label_en;
    const unit = unitSubtitle({ unit: indicator.unit, indicator: indicator.code }, lang);
    const name = make("th", { scope: "row" }, label, " ", make("small", {}, unit));
    return make(
      "tr",
      {},
      name,
      ...data.areas.map((area) => drawCell(cellOf(indicator, area, data), { indicator, area }, options)),
    );
  });
  return make("tbody", { class: `theme-${theme}` }, heading, ...rows);
}

function cellOf(indicator: Indicator, area: Area, { plans, targets }: CoverageData): Cell {
  const absence = absenceOf(indicator, area, plans, targets);
  if (absence !== null && absence !== "words-only") return { state: absence };
  const own = targets.filter((target) => target.area_id === area.area_id && target.indicator === indicator.code);
  // The whole before its parts, figures before words.
  const rank = (target: Target) => (target.value === null ? 2 : 0) + (target.scope === "" ? 0 : 1);
  return { state: absence ?? "stated", targets: own.toSorted((a, b) => rank(a) - rank(b)) };
}

function drawCell(
  cell: Cell,
  { indicator, area }: { readonly indicator: Indicator; readonly area: Area },
  options: CoverageOptions,
): HTMLElement {
  const { document, lang, href } = options;
  const make = maker(document);
  if (!("targets" in cell)) return make("td", { "data-state": cell.state }, ...signOf(cell.state, options));
  const [first, ...more] = cell.targets;
  if (first === undefined) return make("td", {});
  // The row names the indicator's unit; a figure in another brings its own.
  const figure = formatFigure(first, lang, first.unit === indicator.unit ? "bare" : "short");
  // The sign of the comparator stays with its number where a narrow cell breaks lines.
  const unbroken = figure.replace(/^([≥>≤<≈]) /, "$1\u00a0");
  const content = cell.state === "words-only" ? signOf("words-only", options) : [unbroken];
  const label = `${areaName(area, lang)}: ${formatFigure(first, lang)}`;
  const link = make("a", { href: href(first), title: `${label}. “${first.quote.replaceAll("*", "")}”` }, ...content);
  const rest =
    more.length === 0
      ? []
      : [" ", make("small", {}, lang === "vi" ? `và ${more.length} số nữa` : `and ${more.length} more`)];
  return make("td", { "data-state": cell.state }, link, ...rest);
}

/** A sign to see and its words to hear. */
function signOf(absence: Absence, { document, lang, id }: CoverageOptions): (Node | string)[] {
  const { width, height } = absenceSize;
  const use = svgElement(document, "use", { href: `#${id}-${absence}` });
  const box = { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" };
  return [
    svgElement(document, "svg", box, use),
    maker(document)("span", { class: "unseen" }, absenceWords[absence][lang]),
  ];
}
