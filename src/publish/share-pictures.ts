/** The pictures that show where a page is shared, one a page, as the head of the page names them. */
import { pictureText } from "../charts/framed.js";
import { sharePicture } from "../charts/share-picture.js";
import { pngs } from "../node/images/png.js";
import { pageContext } from "../pages/context.js";
import { sitePages } from "../pages/site.js";
import { pngScale } from "./pictures.js";
import { headWords, sharePath, shareWords } from "./share.js";
import type { Maker } from "./types.js";

/** Makes `og/<page>.png` for every page. */
export const sharePictures: Maker = async (edition, site) => {
  const pages = sitePages(edition).map(({ path, language, make }) => {
    const page = site.pages?.get(path) ?? make(pageContext(edition, language, site.newDocument()));
    const head = headWords(page);
    if (head === null) throw new Error(`${path} says no title to be shared by: does it come from page()?`);
    const words = shareWords(path, head, edition, site.siteUrl);
    const picture = sharePicture(words, { document: site.newDocument(), lang: language, id: "share" });
    return { path: sharePath(path), svg: pictureText(picture, "light"), scale: pngScale };
  });
  const drawn = await pngs(pages);
  return pages.flatMap(({ path }, at) => {
    const bytes = drawn[at];
    return bytes === undefined ? [] : [{ path, bytes }];
  });
};
