/** The data as schema.org describes a data set, for search engines of data. */
import { plannedAreas } from "../lib/chart-catalogue.js";
import {
  datasetCreator,
  datasetDescription,
  datasetKeywords,
  datasetLicence,
  datasetTitle,
  yearsCovered,
} from "../lib/dataset.js";
import { stampVersion } from "../lib/edition-stamp.js";
import { pathIn, planPath } from "../lib/links.js";
import { type DataFile, mediaTypes } from "../node/datapackage.js";
import type { PageContext } from "./context.js";
import { areaName } from "./summary.js";

/**
 * The `Dataset` of the data page, its addresses whole, since harvesters resolve none.
 * @param files those to download, below `/data/`
 */
export function datasetOf(files: readonly DataFile[], context: PageContext): object {
  const { edition, language, siteUrl } = context;
  const { tables, stamp } = edition;
  const other = language === "vi" ? "en" : "vi";
  const whole = (path: string): string => `${siteUrl}${pathIn(language, path).slice(1)}`;
  const maker = { "@type": "Organization", name: datasetCreator, url: siteUrl };
  const years = yearsCovered(tables);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${siteUrl}data#dataset`,
    name: datasetTitle[language],
    alternateName: datasetTitle[other],
    description: datasetDescription[language],
    url: whole("/data"),
    identifier: `${siteUrl}data/datapackage.json`,
    version: stampVersion(stamp),
    ...(stamp.date !== "" && { datePublished: stamp.date, dateModified: stamp.date }),
    license: datasetLicence.url,
    isAccessibleForFree: true,
    creator: maker,
    publisher: maker,
    inLanguage: ["vi", "en"],
    keywords: datasetKeywords.map((word) => word[language]),
    ...(years !== null && { temporalCoverage: years }),
    spatialCoverage: plannedAreas(tables).map(({ area_id, iso_3166_2 }) => ({
      "@type": "AdministrativeArea",
      name: areaName(area_id, context),
      ...(iso_3166_2 !== null && { identifier: iso_3166_2 }),
      containedInPlace: { "@type": "Country", name: language === "vi" ? "Việt Nam" : "Vietnam" },
    })),
    variableMeasured: tables.indicators
      .filter(({ code }) => tables.targets.some(({ indicator }) => indicator === code))
      .map(({ code, unit, label_vi, label_en }) => ({
        "@type": "PropertyValue",
        propertyID: code,
        name: language === "vi" ? label_vi : label_en,
        unitText: unit,
      })),
    distribution: files.map(({ path, bytes }) => ({
      "@type": "DataDownload",
      name: path,
      contentUrl: `${siteUrl}data/${path}`,
      encodingFormat: mediaTypes[path.slice(path.lastIndexOf(".") + 1)],
      contentSize: `${bytes.length} B`,
    })),
    isBasedOn: tables.plans.map((plan) => ({
      "@type": "Legislation",
      name: plan.title ?? `${areaName(plan.area_id, context)} ${plan.year}`,
      url: whole(planPath(plan.plan_id)),
      ...(plan.number !== null && { legislationIdentifier: plan.number }),
      ...(plan.document_type !== null && { legislationType: plan.document_type }),
      ...(plan.issuer !== null && { legislationPassedBy: { "@type": "Organization", name: plan.issuer } }),
      ...(plan.issued_on !== null && { legislationDate: plan.issued_on, datePublished: plan.issued_on }),
      inLanguage: "vi",
    })),
  };
}
