/** Files that stand beside the pages: embeds, pictures, cards, oEmbed, annotations. They do not pass through Framework. */
import type { Edition } from "../node/edition.js";

export interface PublishedFile {
  /** Below the site, without a slash at the start: `charts/forest_cover.svg`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Site {
  /** The site's address with a slash at its end. */
  readonly siteUrl: string;
}

/** What a maker may know beside the edition. */
export interface PublishContext extends Site {
  /** A fresh document to draw charts in. */
  readonly newDocument: () => Document;
  /** The pages of the edition by their path with language, where they have been made before; else a maker makes them itself. */
  readonly pages?: ReadonlyMap<string, string>;
}

/** Makes files of one kind; the same edition and context give the same bytes. */
export type Maker = (
  edition: Edition,
  site: PublishContext,
) => Iterable<PublishedFile> | Promise<Iterable<PublishedFile>>;

const encoder = new TextEncoder();

/** A file of text, in UTF-8. */
export const textFile = (path: string, text: string): PublishedFile => ({ path, bytes: encoder.encode(text) });
