/** A chart as it is offered to embedders, and the four things they can copy for a choice. */
import { chartFilePath } from "./chart-paths.js";
import { embedAddress, inEdition } from "./embed-address.js";
import { type EmbedHeights, iframeCode, imageCode, tagCode } from "./embed-code.js";
import type { EmbedState } from "./embed-state.js";
import { type Language, pathIn, wholeAddress } from "./links.js";

/** What is said of a chart in one language. */
export interface EmbedOffer {
  readonly title: string;
  readonly alt: string;
  /** Path of its page on the site, with language. */
  readonly page: string;
  readonly heights: EmbedHeights;
  /** Of the picture, in CSS px. */
  readonly picture: { readonly width: number; readonly height: number };
}

/** An entry of `/embed/charts.json`. */
export interface OfferedChart {
  readonly id: string;
  readonly offers: Readonly<Record<Language, EmbedOffer>>;
}

export const embedListPath = "/embed/charts.json";

export const copyKinds = ["iframe", "tag", "image", "link"] as const;
export type CopyKind = (typeof copyKinds)[number];

/**
 * The texts to copy.
 * @param site the whole address of the site, with a slash at its end
 * @param title of the choice, where it is another than that of the whole chart
 */
export function embedTexts(
  state: EmbedState,
  offer: EmbedOffer,
  site: string,
  title = offer.title,
): Readonly<Record<CopyKind, string>> {
  const whole = (path: string): string => wholeAddress(site, path);
  const { chart, language, areas, years, theme, edition } = state;
  const src = whole(embedAddress(state));
  const page = whole(offer.page);
  const picture = whole(inEdition(edition, pathIn(language, chartFilePath(chart, "png"))));
  return {
    iframe: iframeCode({ src, title, heights: offer.heights }),
    tag: tagCode({
      script: whole("/embed.js"),
      attributes: [
        ["chart", chart],
        ["areas", areas.join(",")],
        ["years", years.join(",")],
        ["lang", language],
        ["theme", theme === "auto" ? "" : theme],
        ["edition", edition === null ? "" : String(edition)],
        ["title", title],
      ],
      page,
      title,
    }),
    image: imageCode({ src: picture, alt: offer.alt, page, ...offer.picture }),
    link: src,
  };
}
