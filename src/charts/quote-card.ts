/** A quote card: one figure with its sentence and source as a picture to be shared, whole by itself. */
import { pictureWords } from "../lib/messages/pictures/index.js";
import type { Area } from "../lib/model.js";
import type { CardWords } from "../lib/quote-card.js";
import type { Span } from "../lib/reading.js";
import type { ChartOptions } from "./options.js";
import { areaColour, role } from "./palette.js";
import { drawText, drawTexts, svgElement, svgRoot } from "./svg.js";
import { type Block, block, lineHeight, placeBlock, type TextBox } from "./text-box.js";
import { textWidth } from "./text-metrics.js";

/** What stands on a card beside the words of its target. */
export interface CardPlace {
  readonly area: Pick<Area, "colour">;
  /** The address of the sentence, in full. */
  readonly address: string;
  /** Name of the site, number and date of the edition, on one line. */
  readonly imprint: string;
}

/** In px; at twice the density 1200 × 630, what shared links show whole. Long sentences make a card higher. */
export const cardSize = { width: 600, height: 315 } as const;

const left = 36;
const inner = cardSize.width - 2 * left;
/** A short sentence is set larger. */
const quoteSizes = { short: 22, long: 19 } as const;
const shortLines = 2;
/** Longer sentences are shortened around their figure, and the card says so. */
const longest = 620;

/**
 * Draws the card of a target.
 * @example quoteCard(cardWords(source, "vi"), { area, address, imprint }, { document, lang: "vi", id: "card" })
 */
export function quoteCard(
  words: CardWords,
  place: CardPlace,
  options: Pick<ChartOptions, "document" | "lang" | "id">,
): SVGSVGElement {
  const { document, lang } = options;
  const { quote, marked, cut } = shortened(words);
  const cautions = cut ? [...words.cautions, pictureWords[lang].cut] : words.cautions;
  const parts: SVGElement[] = [];
  let y = 22;
  const put = (set: Block, space: number, x = left) => {
    const placed = placeBlock(set, x, y);
    y += set.height + space;
    return drawTexts(placed, document);
  };
  parts.push(...put(block([{ text: words.document, size: 14, weight: 600, tone: "muted" }], inner), 4));
  parts.push(...put(figureBlock(words), 0));
  if (words.name !== null) parts.push(...put(block([{ text: words.name, size: 16, weight: 600 }], inner), 0));
  y += 12;
  const top = y;
  const sentence = placeBlock(quoteBlock(`“${quote}”`), left + 18, y);
  y += sentence.reduce((sum, { size }) => sum + lineHeight(size), 0);
  const runs = markedRuns(sentence, marked);
  parts.push(
    ...runs.flatMap((run, at) => (run === null ? [] : [highlight(run, sentence[at], document)])),
    svgElement(document, "path", {
      d: `M${left + 2},${top + 2}V${y}`,
      stroke: areaColour(place.area),
      "stroke-width": 4,
    }),
    ...sentence.map((text, at) => inVietnamese(drawLine(text, runs[at] ?? null, document), lang)),
  );
  y += 10;
  if (cautions.length > 0)
    parts.push(...put(block([{ text: pictureWords[lang].caution(cautions.join(" ")), size: 12.5 }], inner), 8));
  const feet = [
    block([{ text: words.source, size: 12.5, tone: "muted" }], inner),
    block(
      addressLines(place.address, 12).map((text) => ({ text, size: 12 })),
      inner,
    ),
    block([{ text: place.imprint, size: 12, tone: "muted" }], inner),
  ] as const;
  const foot = feet.reduce((sum, set) => sum + set.height, 0);
  const height = Math.max(cardSize.height, Math.ceil(y + foot + 34));
  y = height - foot - 18;
  parts.push(
    svgElement(document, "path", { d: `M${left},${y - 8}H${left + inner}`, stroke: role("rule"), fill: "none" }),
  );
  const [source, address, imprint] = feet.map((set) => put(set, 0));
  const link = svgElement(document, "a", { href: place.address, fill: role("accent") }, ...(address ?? []));
  parts.push(...(source ?? []).map((text) => inVietnamese(text, lang)), link, ...(imprint ?? []));
  const root = svgRoot(
    { ...options, interactive: true, className: "framed quote-card" },
    { width: cardSize.width, height },
    { title: `${pictureWords[lang].card} · ${words.document}`, description: words.alt },
  );
  root.setAttribute("lang", lang);
  root.append(
    svgElement(document, "rect", { width: cardSize.width, height, fill: role("ground") }),
    svgElement(document, "rect", { width: 10, height, fill: areaColour(place.area) }),
    ...parts,
  );
  return root;
}

function quoteBlock(text: string): Block {
  const large = block([{ text, size: quoteSizes.short }], inner - 18);
  return large.lines.length <= shortLines ? large : block([{ text, size: quoteSizes.long }], inner - 18);
}

/** As large as fits on one line; the longest on two. Words in place of a number are no headline. */
function figureBlock({ figure: text, inWords }: CardWords): Block {
  const sizes = inWords ? [30] : [50, 42, 36, 30];
  const size = sizes.find((one) => textWidth(text, one, 600) <= inner) ?? 26;
  return block([{ text, size, weight: 600 }], inner);
}

/** A long address goes on in the next line after one of its signs, not within a word. */
function addressLines(address: string, size: number): string[] {
  const lines = [""];
  for (const part of address.match(/[^-./#]*[-./#]*/gu) ?? [])
    if (textWidth(`${lines.at(-1)}${part}`, size) <= inner) lines.push(`${lines.pop()}${part}`);
    else lines.push(part);
  return lines;
}

/** Marks the document's own words on a card in another language. */
function inVietnamese(text: SVGElement, lang: ChartOptions["lang"]): SVGElement {
  if (lang !== "vi") text.setAttribute("lang", "vi");
  return text;
}

/** The part of a line that is marked, and where it stands in px. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** The figure's own words in each line; null for lines without any. */
function markedRuns(lines: readonly TextBox[], marked: Span | null): (Run | null)[] {
  const whole = lines.map(({ text }) => text).join(" ");
  let at = 0;
  return lines.map(({ text, x, size }) => {
    const start = whole.indexOf(text, at);
    at = start + text.length;
    if (marked === null) return null;
    // The opening quotation mark stands before the first letter.
    const from = Math.max(marked.start + 1, start) - start;
    const to = Math.min(marked.end + 1, at) - start;
    if (from >= to) return null;
    const left = x + textWidth(text.slice(0, from), size);
    return { from, to, left, right: left + textWidth(text.slice(from, to), size) };
  });
}

const highlight = ({ left, right }: Run, line: TextBox | undefined, document: Document): SVGElement => {
  const { y = 0, size = 0 } = line ?? {};
  const box = { x: left - 2, y: y - size, width: right - left + 4, height: size * 1.3, rx: 2 };
  return svgElement(document, "rect", { ...box, fill: role("highlight") });
};

/** The marked words begin on their ground and end with it, whatever face the reader's program draws them in. */
function drawLine(line: TextBox, run: Run | null, document: Document): SVGElement {
  const drawn = drawText(line, document);
  if (run === null) return drawn;
  const [before, inside, after] = [
    line.text.slice(0, run.from),
    line.text.slice(run.from, run.to),
    line.text.slice(run.to),
  ];
  const at = (x: number, text: string): readonly SVGElement[] =>
    text === "" ? [] : [svgElement(document, "tspan", { x }, text)];
  drawn.textContent = "";
  drawn.append(before, ...at(run.left, inside), ...at(run.right, after));
  return drawn;
}

/** The quote, or where it is truly too long the part of it around its figure, cut between words where "…" stands. */
export function shortened({ quote, marked }: Pick<CardWords, "quote" | "marked">): {
  readonly quote: string;
  readonly marked: Span | null;
  readonly cut: boolean;
} {
  if (quote.length <= longest) return { quote, marked, cut: false };
  const centre = marked === null ? 0 : (marked.start + marked.end) / 2;
  const earliest = Math.min(Math.max(0, Math.round(centre - longest / 2)), quote.length - longest);
  const start = earliest === 0 ? 0 : quote.indexOf(" ", earliest) + 1;
  const latest = earliest + longest;
  const end = latest >= quote.length ? quote.length : quote.lastIndexOf(" ", latest);
  const lead = start === 0 ? "" : "… ";
  const part = `${lead}${quote.slice(start, end)}${end === quote.length ? "" : " …"}`;
  const shift = lead.length - start;
  return { quote: part, marked: marked && { start: marked.start + shift, end: marked.end + shift }, cut: true };
}
