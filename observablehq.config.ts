/** Framework's settings; pages bring their own head, header and footer. See docs/decisions/ for the reasons. */
process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";

const { loadEdition } = await import("./src/node/edition.js");
const { fontPaths } = await import("./src/lib/fonts.js");
const { enginePaths, scriptPaths } = await import("./src/lib/scripts.js");
const { sitePages } = await import("./src/pages/site.js");
const { dataPaths } = await import("./src/node/tables.js");

const edition = loadEdition();
const planIds = edition.tables.plans.map(({ plan_id }) => plan_id);

export default {
  root: "src",
  output: process.env.OUTPUT ?? "dist",
  /** Where the site will live below its host: `BASE_PATH=/chi-tieu/ npm run build`. */
  base: process.env.BASE_PATH ?? "/",
  style: "style.css",
  /** Framework's default is a web font. */
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  pages: [],
  search: false,
  head: "",
  header: "",
  footer: "",
  /** What no link on a page leads Framework to: pages by parameter, and files at addresses that never change. */
  dynamicPaths: [
    ...dataPaths(planIds).map((path) => `/data/${path}`),
    ...fontPaths,
    ...scriptPaths,
    ...Object.values(enginePaths),
    ...sitePages(edition).map(({ path }) => path),
  ],
};
