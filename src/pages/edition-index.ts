/** The page at `/editions/<n>/`: what the edition keeps. It is frozen with it, so it stands by itself, in both languages. */
import { type ChartEntry, chartCatalogue } from "../lib/chart-catalogue.js";
import { chartFilePath, embedPath } from "../lib/chart-paths.js";
import { citationFile, citationFormats } from "../lib/citation/files.js";
import { stampWords } from "../lib/edition-stamp.js";
import { editionFolder } from "../lib/editions.js";
import { areaName, indicatorSubtitle } from "../lib/labels.js";
import { type Language, pathIn } from "../lib/links.js";
import { citeWords } from "../lib/messages/cite/index.js";
import { dataWords } from "../lib/messages/data/index.js";
import { messages } from "../lib/messages/index.js";
import { seriesWords } from "../lib/messages/series/index.js";
import type { Edition } from "../node/edition.js";
import { dataPaths } from "../node/tables.js";
import { Html, html, join } from "./html.js";
import { travelling } from "./travelling.js";

const style =
  ":root{color-scheme:light dark}body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}li{margin:.3rem 0}";

/** A whole document. */
export function editionIndex(edition: Edition): string {
  const { stamp } = edition;
  const title = `${messages.vi.siteName}: ${stampWords(stamp, "vi")}`;
  const markup = html`<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body><main><h1>${title}</h1>
<p>${citeWords.vi.keptLead} <a href="../../">${citeWords.vi.latest}</a></p>
<p lang="en">${citeWords.en.keptLead} <a href="../../en/">${citeWords.en.latest}</a></p>
${files(edition)}
${charts("vi", edition)}
<div lang="en">${charts("en", edition)}</div></main></body></html>
`;
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
${travelling(markup, `${editionFolder(stamp)}/`)}`;
}

/** A link to what is kept beside this page. */
const link = (path: string, words: string): Html => html`<a href="${path.slice(1)}">${words}</a>`;

function files({ tables }: Edition): Html {
  const plans = tables.plans.map(({ plan_id }) => plan_id);
  const data = [...dataPaths(plans), "sha256sums.txt"].map((path) => link(`/data/${path}`, path));
  const citations = ["site", ...plans].map((name) =>
    join(
      citationFormats.map((format) => link(citationFile(name, format, "vi"), `${name}.${format}`)),
      " · ",
    ),
  );
  return html`<h2>${dataWords.vi.title} · <span lang="en">${dataWords.en.title}</span></h2>
<ul>${data.map((item) => html`<li>${item}</li>`)}</ul>
<h2>${citeWords.vi.title} · <span lang="en">${citeWords.en.title}</span></h2>
<ul>${citations.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function charts(language: Language, edition: Edition): Html {
  const items = chartCatalogue(edition.tables).map((entry) => {
    const pictures = (["svg", "png", "csv"] as const).map((type) =>
      link(pathIn(language, chartFilePath(entry.id, type)), type.toUpperCase()),
    );
    const embed = link(pathIn(language, embedPath(entry.id)), nameOf(entry, language));
    return html`<li>${embed}: ${join(pictures, " · ")}</li>`;
  });
  return html`<h2>${citeWords[language].charts}</h2><ul>${items}</ul>`;
}

function nameOf(entry: ChartEntry, language: Language): string {
  switch (entry.kind) {
    case "indicator":
      return indicatorSubtitle(entry.indicator, language);
    case "theme":
      return messages[language].themes[entry.theme];
    case "area":
      return areaName(entry.area, language);
    case "coverage":
      return messages[language].navCoverage;
    case "timeline":
      return seriesWords[language].yearsOf(indicatorSubtitle(entry.indicator, language));
    default:
      return entry satisfies never;
  }
}
