/** Every chart as a picture that can stand anywhere: SVG with live text, PNG of twice the size, and their alternative text. */
import { framed, pictureText } from "../charts/framed.js";
import { pictureWidth, publishedChart } from "../charts/published.js";
import { type ChartEntry, chartCatalogue, chartFilePath } from "../lib/chart-catalogue.js";
import { unknownSite } from "../lib/editions.js";
import { type Language, languages, pathIn } from "../lib/links.js";
import type { Edition } from "../node/edition.js";
import { asFiles, type Picture } from "./pictures.js";
import type { Maker, PublishContext } from "./types.js";

/** Makes `charts/<chart>.svg`, `.png` and `.txt` in both languages. */
export const chartPictures: Maker = (edition, site) =>
  asFiles(
    languages.flatMap((language) =>
      chartCatalogue(edition.tables).map((entry) => chartPicture(entry, language, edition, site)),
    ),
  );

function chartPicture(entry: ChartEntry, language: Language, edition: Edition, site: PublishContext): Picture {
  const { tables, stamp } = edition;
  // A picture is frozen for good: no address rather than one that leads nowhere.
  const siteUrl = site.siteUrl === unknownSite ? undefined : site.siteUrl;
  const document = site.newDocument();
  const options = { document, lang: language, width: pictureWidth, id: "picture", stamp, ...(siteUrl && { siteUrl }) };
  const { chart, frame, alt } = publishedChart(entry, tables, options);
  const svg = framed(chart, frame, document);
  svg.setAttribute("lang", language);
  return {
    path: (type) => pathIn(language, chartFilePath(entry.id, type)).slice(1),
    svg: pictureText(svg, "light"),
    alt: [alt, ...frame.notes.slice(-2)].join(" "),
  };
}
