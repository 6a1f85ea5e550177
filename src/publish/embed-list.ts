/** What embedders are offered: the list of charts for the page that makes their code, and oEmbed for sites that ask. */
import { chartCatalogue, chartFilePath, chartPage, oembedPath } from "../lib/chart-catalogue.js";
import { embedAddress } from "../lib/embed-address.js";
import { fixedFrameCode } from "../lib/embed-code.js";
import { embedListPath, type OfferedChart } from "../lib/embed-offer.js";
import { type Language, languages, pathIn } from "../lib/links.js";
import { messages } from "../lib/messages/index.js";
import type { Edition } from "../node/edition.js";
import { pageContext } from "../pages/context.js";
import { embedSummary } from "../pages/embed-summary.js";
import { pngScale } from "./pictures.js";
import { type Maker, type PublishContext, type PublishedFile, textFile } from "./types.js";

/** Width in px of the frame that oEmbed offers; charts are drawn for it. */
const oembedWidth = 680;

export const embedListMaker: Maker = (edition, site) => {
  const charts = offeredCharts(edition, site);
  const list = textFile(embedListPath.slice(1), `${JSON.stringify(charts)}\n`);
  return [list, ...languages.flatMap((language) => charts.map((chart) => oembedFile(chart, language, site)))];
};

function offeredCharts(edition: Edition, { newDocument }: PublishContext): OfferedChart[] {
  return chartCatalogue(edition.tables).map((entry) => {
    const offer = (language: Language) => {
      const { title, alt, heights, picture } = embedSummary(entry, pageContext(edition, language, newDocument()));
      return { title, alt, page: pathIn(language, chartPage(entry)), heights, picture };
    };
    return { id: entry.id, offers: { vi: offer("vi"), en: offer("en") } };
  });
}

/** The answer of oEmbed 1.0 for a chart, of the type "rich". */
function oembedFile({ id, offers }: OfferedChart, language: Language, { siteUrl }: PublishContext): PublishedFile {
  const { title, heights, picture } = offers[language];
  const whole = (path: string): string => `${siteUrl}${path.slice(1)}`;
  const size = { width: oembedWidth, height: heights.wide };
  const src = whole(embedAddress({ chart: id, language }));
  const answer = {
    type: "rich",
    version: "1.0",
    title,
    provider_name: messages[language].siteName,
    provider_url: whole(pathIn(language, "/")),
    cache_age: 86_400,
    thumbnail_url: whole(pathIn(language, chartFilePath(id, "png"))),
    thumbnail_width: picture.width * pngScale,
    thumbnail_height: picture.height * pngScale,
    html: fixedFrameCode({ src, title, ...size }),
    ...size,
  };
  return textFile(pathIn(language, oembedPath(id)).slice(1), `${JSON.stringify(answer)}\n`);
}
