/** All that is published beside the pages, in order; one line a kind. */
import { chartCsvMaker } from "./chart-csv.js";
import { chartPictures } from "./chart-pictures.js";
import { citationsMaker } from "./citations.js";
import { dataMaker } from "./data.js";
import { embedListMaker } from "./embed-list.js";
import { embedsMaker } from "./embeds.js";
import { editionsMaker } from "./frozen.js";
import { partsMaker } from "./parts.js";
import { quoteCards } from "./quote-cards.js";
import { sharePictures } from "./share-pictures.js";
import type { Maker } from "./types.js";

export const makers: readonly Maker[] = [
  citationsMaker,
  dataMaker,
  partsMaker,
  embedsMaker,
  embedListMaker,
  chartCsvMaker,
  chartPictures,
  quoteCards,
  sharePictures,
  editionsMaker,
];
