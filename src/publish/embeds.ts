/** The embeds: each chart as a page of its own, in both languages. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "esbuild";
import { chartCatalogue, embedPath } from "../lib/chart-catalogue.js";
import { languages, pathIn } from "../lib/links.js";
import type { Edition } from "../node/edition.js";
import { projectRoot } from "../node/paths.js";
import { pageContext } from "../pages/context.js";
import { choiceScriptPath, type EmbedParts, embedPage } from "../pages/embed-page.js";
import { type Maker, type PublishContext, type PublishedFile, textFile } from "./types.js";

/**
 * The embeds of all charts.
 * @param within folder of a frozen edition (`/editions/2`), whose links lead out of it to the living pages
 */
export async function embedFiles(
  edition: Edition,
  { siteUrl, newDocument }: PublishContext,
  within = "",
): Promise<PublishedFile[]> {
  const [parts, choice] = await Promise.all([embedParts(), bundled("src/client/embed-choice.ts")]);
  const embeds = languages.flatMap((language) =>
    chartCatalogue(edition.tables).map((entry) => {
      const context = pageContext(edition, language, newDocument());
      const path = `${within}${pathIn(language, embedPath(entry.id))}index.html`.slice(1);
      return textFile(path, embedPage(entry, context, parts, { siteUrl, within }));
    }),
  );
  return [...embeds, textFile(`${within}${choiceScriptPath}`.slice(1), choice)];
}

/** Frames narrower than this, in px, fold the rows of a grid. */
const stackedBelow = 579;

/** Style and script as they stand inside each embed. */
export async function embedParts(): Promise<EmbedParts> {
  const [own, grid, stacked, script] = await Promise.all([
    bundled("src/styles/embed.css"),
    bundled("src/styles/grid.css"),
    bundled("src/styles/grid-stacked.css"),
    bundled("src/client/embed-frame.ts"),
  ]);
  const css = `${own}${grid}@media(max-width:${stackedBelow}px){${stacked}}`;
  const digest = createHash("sha256").update(script, "utf8").digest("base64");
  return { css, script, scriptHash: `sha256-${digest}` };
}

/** A source with all it imports, small; the same sources give the same text. */
export async function bundled(source: string, target = "es2020"): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [join(projectRoot, source)],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target,
    charset: "utf8",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  });
  return (outputFiles[0]?.text ?? "").trim();
}

/** The living embeds, and the script for hosts that prefer one tag. */
export const embedsMaker: Maker = async (edition, site) => [
  ...(await embedFiles(edition, site)),
  textFile("embed.js", await bundled("src/client/embed-tag.ts", "es2022")),
];
