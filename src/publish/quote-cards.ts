/** A card for every target: its figure, its sentence and its source as a picture to be shared. */
import { pictureText } from "../charts/framed.js";
import { quoteCard } from "../charts/quote-card.js";
import { stampWords } from "../lib/edition-stamp.js";
import { cardPath, type Language, languages, pathIn, targetPath } from "../lib/links.js";
import { messages } from "../lib/messages/index.js";
import type { Target } from "../lib/model.js";
import { type CardSource, cardWords } from "../lib/quote-card.js";
import type { Edition } from "../node/edition.js";
import { asFiles, type Picture } from "./pictures.js";
import type { Maker, PublishContext } from "./types.js";

/** Makes `cards/<target_id>.svg`, `.png` and `.txt` in both languages. */
export const quoteCards: Maker = (edition, site) =>
  asFiles(
    languages.flatMap((language) =>
      edition.tables.targets.map((target) => cardPicture(target, language, edition, site)),
    ),
  );

/**
 * What a target's card is made of.
 * @throws {RangeError} for a target whose plan or area is not in the tables
 */
export function cardSource(target: Target, { tables, readings }: Edition): CardSource {
  const plan = tables.plans.find(({ plan_id }) => plan_id === target.plan_id);
  const area = tables.areas.find(({ area_id }) => area_id === target.area_id);
  if (plan === undefined || area === undefined) throw new RangeError(`${target.target_id} has no plan or no area`);
  const indicator = tables.indicators.find(({ code }) => code === target.indicator) ?? null;
  const figure = readings.get(target.plan_id)?.figures[target.target_id] ?? null;
  return { target, plan, area, indicator, figure };
}

function cardPicture(target: Target, language: Language, edition: Edition, site: PublishContext): Picture {
  const source = cardSource(target, edition);
  const words = cardWords(source, language);
  const place = {
    area: source.area,
    address: `${site.siteUrl}${pathIn(language, targetPath(target)).slice(1)}`,
    imprint: `${messages[language].siteName} · ${stampWords(edition.stamp, language)}`,
  };
  const card = quoteCard(words, place, { document: site.newDocument(), lang: language, id: "card" });
  return {
    path: (type) => pathIn(language, cardPath(target.target_id, type)).slice(1),
    svg: pictureText(card, "light"),
    alt: `${words.alt} ${place.address} · ${place.imprint}`,
  };
}
