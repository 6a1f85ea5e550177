/** The picture that shows where a page is shared: what the page is, and a few of its figures. */
import { isAbsence } from "../lib/absence.js";
import type { ShareRow, ShareRows } from "../lib/share-rows.js";
import { absenceMark, absenceSize } from "./absence-marks.js";
import { drawGlyph, glyphReach, hatchPattern } from "./glyphs.js";
import type { ChartOptions } from "./options.js";
import { areaColour, role } from "./palette.js";
import { drawTexts, svgElement, svgRoot } from "./svg.js";
import { type Block, block, type Paragraph, placeBlock } from "./text-box.js";
import { textWidth } from "./text-metrics.js";

export interface ShareWords {
  readonly site: string;
  readonly title: string;
  readonly text: string;
  readonly rows: ShareRows | null;
  /** Address of the site and edition, on one line. */
  readonly imprint: string;
  readonly alt: string;
}

/** In px; drawn at twice the density it has the 1200 × 630 pixels that sites ask for. */
export const shareSize = { width: 600, height: 315 } as const;

const margin = 32;
/** Of the column of figures. */
const column = { x: 344, width: shareSize.width - 344 - 24 } as const;
const signWidth = 50;

/** Draws the picture of a page. */
export function sharePicture(
  words: ShareWords,
  options: Pick<ChartOptions, "document" | "lang" | "id">,
): SVGSVGElement {
  const { document, lang, id } = options;
  const { width, height } = shareSize;
  const inner = words.rows === null ? width - 2 * margin : column.x - 2 * margin + 8;
  const put = (set: Block, y: number) => drawTexts(placeBlock(set, margin, y), document);
  const title = titleBlock(words.title, inner, words.rows === null);
  const top = 74;
  const foot = block([{ text: words.imprint, size: 12, tone: "muted" }], inner);
  const bottom = height - 22 - foot.height;
  const text = fitted(words.text, inner, bottom - top - title.height - 24, words.rows === null ? 19 : 15);
  const root = svgRoot(
    { ...options, interactive: false, className: "framed share" },
    { width, height },
    { title: words.title, description: words.alt },
  );
  root.setAttribute("lang", lang);
  const hatch = `${id}-hatch`;
  root.append(
    svgElement(document, "defs", {}, hatchPattern(document, hatch)),
    svgElement(document, "rect", { width, height, fill: role("ground") }),
    svgElement(document, "rect", { width, height: 8, fill: role("accent") }),
    ...sign(document),
    ...drawTexts(placeBlock(block([{ text: words.site, size: 17, weight: 600 }], inner), margin + 32, 29), document),
    ...put(title, top),
    ...put(text, top + title.height + 10),
    ...put(foot, bottom),
    ...(words.rows === null ? [] : panel(words.rows, document, hatch)),
  );
  return root;
}

/** The site's sign, a floor with an open end. */
function sign(document: Document): SVGElement[] {
  const [x, y] = [margin, 28];
  return [
    svgElement(document, "rect", { x, y, width: 24, height: 24, rx: 4, fill: role("accent") }),
    svgElement(document, "path", {
      d: `M${x + 6},${y + 5}V${y + 19}M${x + 6},${y + 12}H${x + 18}M${x + 14.2},${y + 8.2}L${x + 18},${y + 12}L${x + 14.2},${y + 15.8}`,
      fill: "none",
      stroke: role("ground"),
      "stroke-width": 2.6,
    }),
  ];
}

/** As large as leaves room for the text below. */
function titleBlock(text: string, width: number, alone: boolean): Block {
  const sizes = alone ? [38, 32, 26] : [30, 26, 22];
  const blocks = sizes.map((size) => block([{ text, size, weight: 600 }], width));
  return blocks.find(({ lines }) => lines.length <= 3) ?? block([{ text, size: 20, weight: 600 }], width);
}

/** As many lines as `height` has room for; where the text goes on, "…" says so. */
function fitted(text: string, width: number, height: number, size: number): Block {
  const paragraph: Paragraph = { text, size, tone: "muted" };
  const whole = block([paragraph], width);
  if (whole.height <= height) return whole;
  const words = text.split(" ");
  for (let count = words.length - 1; count > 0; count--) {
    const shorter = block(
      [
        {
          ...paragraph,
          text: `${words
            .slice(0, count)
            .join(" ")
            .replace(/[,;:.]$/u, "")} …`,
        },
      ],
      width,
    );
    if (shorter.height <= height) return shorter;
  }
  return block([], width);
}

function panel({ heading, rows }: ShareRows, document: Document, hatch: string): SVGElement[] {
  const ground = svgElement(document, "rect", {
    x: column.x - 20,
    y: 8,
    width: shareSize.width - column.x + 20,
    height: shareSize.height - 8,
    fill: role("panel"),
  });
  const lead = block(heading === null ? [] : [{ text: heading, size: 12.5, weight: 600, tone: "muted" }], column.width);
  const room = shareSize.height - 8 - lead.height;
  const laid = withRoom(
    rows.map((row) => ({ row, words: rowWords(row) })),
    room,
  );
  const space = room - heightOf(laid);
  const gap = Math.min(14, space / (laid.length + 2));
  let y = 8 + (space - gap * laid.length) / 2;
  const parts = drawTexts(placeBlock(lead, column.x, y), document);
  y += lead.height + gap;
  for (const { row, words } of laid) {
    parts.push(
      ...rowSign(row, document, column.x, y + words.height / 2, hatch),
      ...drawTexts(placeBlock(words, column.x + signWidth, y), document),
    );
    y += words.height + gap;
  }
  return [ground, ...parts];
}

interface LaidRow {
  readonly row: ShareRow;
  readonly words: Block;
}

const heightOf = (rows: readonly LaidRow[]): number => rows.reduce((sum, { words }) => sum + words.height, 0);

/** Rows that fit with a little space between them; where one too many does, the silent give way first, then the last. */
function withRoom(rows: readonly LaidRow[], room: number): readonly LaidRow[] {
  if (rows.length === 0 || heightOf(rows) + 4 * (rows.length + 2) <= room) return rows;
  const silent = rows.findLastIndex(({ row }) => isAbsence(row.sign));
  return withRoom(rows.toSpliced(silent < 0 ? rows.length - 1 : silent, 1), room);
}

function rowWords({ name, figure, sign: kind }: ShareRow): Block {
  const width = column.width - signWidth;
  const size = [18, 16, 14].find((one) => textWidth(figure, one, 600) <= width) ?? 16;
  return block(
    [
      { text: name, size: 12.5, tone: "muted" },
      isAbsence(kind) ? { text: figure, size: 15, tone: "muted" } : { text: figure, size, weight: 600 },
    ],
    width,
  );
}

function rowSign({ sign: kind, apart, area }: ShareRow, document: Document, x: number, y: number, hatch: string) {
  const colour = areaColour(area);
  if (isAbsence(kind)) return [absenceMark(document, kind, x, y - absenceSize.height / 2, colour)];
  const arrow = 38;
  const left = Math.min(glyphReach(kind)[0], arrow);
  return drawGlyph(document, kind, { x: x + left, x2: x + left + 24, y }, { colour, apart, hatch, arrow });
}
