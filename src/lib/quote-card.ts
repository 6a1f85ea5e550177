/** What a quote card says: a figure, the sentence that states it, who said so, where and when. */
import { aboutDocument } from "./compare.js";
import { formatDate, formatFigure, type Lang } from "./format.js";
import { areaName, indicatorLabel } from "./labels.js";
import { messages, wordOf } from "./messages/index.js";
import { pictureWords } from "./messages/pictures/index.js";
import type { Area, Indicator, Plan, Target } from "./model.js";
import { lowerFirst, oneLine, upperFirst } from "./print-text.js";
import type { Span } from "./reading.js";
import { scopeWords } from "./scope-words.js";

/** What a card is made of. */
export interface CardSource {
  readonly target: Target;
  readonly plan: Plan;
  readonly area: Area;
  /** Of the target; null outside the vocabulary. */
  readonly indicator: Indicator | null;
  /** Where the figure stands in the plan's text; null for a goal without a number. */
  readonly figure: Span | null;
}

/** The words of a card, in the order they are read. */
export interface CardWords {
  readonly document: string;
  readonly figure: string;
  /** True for a goal without a number. */
  readonly inWords: boolean;
  /** What is measured, of what part, in which year; null where the sentence alone says it. */
  readonly name: string | null;
  /** The whole sentence on one line. */
  readonly quote: string;
  /** The figure's own words in `quote`. */
  readonly marked: Span | null;
  /** What a reader must know before passing the figure on. */
  readonly cautions: readonly string[];
  /** Issuer, kind and number, date, section. */
  readonly source: string;
  /** All of it as one text, for those who cannot see the card. */
  readonly alt: string;
}

/**
 * The words of a target's card in a language; the sentence stays Vietnamese, letter for letter but for the asterisks that
 * mark italics in the plans' text, line breaks and signs that no XML file may hold.
 * @example cardWords(source, "vi").figure // "từ 10% trở lên"
 */
export function cardWords(source: CardSource, lang: Lang): CardWords {
  const { target, plan, area } = source;
  const words = pictureWords[lang];
  const { quote, marked } = sentence(source);
  const kind = plan.document_type === null ? words.document : wordOf(messages[lang].documentTypes, plan.document_type);
  const said = {
    document: words.documentOf(areaName(area, lang), kind, plan.year),
    figure: upperFirst(formatFigure(target, lang)),
    inWords: target.value === null,
    name: nameOf(source, lang),
    cautions: cautions(target, lang),
    source: sourceOf(plan, target, kind, lang),
  };
  const measured = said.name === null ? said.figure : `${said.name}: ${lowerFirst(said.figure)}`;
  const notes = said.cautions.length === 0 ? [] : [words.caution(said.cautions.join(" "))];
  const alt = [`${said.document}. ${measured}.`, `${words.quoted(quote)}.`, ...notes, `${words.source(said.source)}.`];
  return { ...said, quote, marked, alt: alt.join(" ") };
}

function nameOf({ target, indicator }: CardSource, lang: Lang): string | null {
  if (indicator === null) return null;
  const label = indicatorLabel(indicator, lang);
  const scope = target.scope === "" ? "" : ` (${scopeWords(target.scope)[lang]})`;
  return pictureWords[lang].forYear(`${label}${scope}`, target.year);
}

/** Private-use characters that stand around the figure while the sentence is brought onto one line. */
const [open, close] = ["\uE000", "\uE001"] as const;

function sentence({ target, figure }: CardSource): Pick<CardWords, "quote" | "marked"> {
  const { quote, start } = target;
  if (figure === null || figure.start < start || figure.end > target.end) return { quote: plain(quote), marked: null };
  const [from, to] = [figure.start - start, figure.end - start];
  const line = plain(`${quote.slice(0, from)}${open}${quote.slice(from, to)}${close}${quote.slice(to)}`);
  const marked = { start: line.indexOf(open), end: line.indexOf(close) - 1 };
  return { quote: line.replace(open, "").replace(close, ""), marked };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no XML file may hold
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const plain = (text: string): string => oneLine(text.replace(unwritable, "").replaceAll("*", "")).trim();

function cautions({ flags, basis, note }: Target, lang: Lang): string[] {
  const known = flags.filter((flag) => !aboutDocument.has(flag)).map((flag) => wordOf(messages[lang].flags, flag));
  return basis === "derived" ? [pictureWords[lang].derived(lang === "vi" ? note : ""), ...known] : known;
}

function sourceOf(plan: Plan, target: Target, kind: string, lang: Lang): string {
  const words = pictureWords[lang];
  const { number, issued_on, issuer } = plan;
  const date = issued_on === null ? words.undated : words.dated(formatDate(issued_on, lang));
  const document =
    number === null && issued_on === null
      ? [words.blank(kind)]
      : [number === null ? words.unnumbered(kind) : words.numbered(kind, number), date];
  // A dash in a list has no name to be cited by.
  const path = target.section.replace(/(?: › [-+*•])+$/u, "");
  const section = path === "" ? [] : [words.section(path)];
  return [...(issuer === null ? [] : [issuer]), ...document, ...section].join(", ");
}
