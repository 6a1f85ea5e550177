import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Libraries whose newest version Framework asks the network for on each build, although no page of ours uses them. */
const askedFor = [
  "react-dom",
  "@observablehq/sample-datasets",
  "lodash",
  "arquero",
  "d3",
  "echarts",
  "htl",
  "leaflet",
  "mapbox-gl",
  "@observablehq/plot",
  "react",
  "topojson-client",
  "d3-dsv",
  "apache-arrow",
  "parquet-wasm",
];

/**
 * Makes Framework's cache such that a build is fresh and asks nobody.
 *
 * Framework takes any cached loader output, even when the loader or the data behind it is newer, so all of it goes.
 * An empty folder per library answers the question for its version. Both lean on the cache's layout in the pinned
 * Framework 1.13.4; `tests/build` and `tests/browser` would notice a change.
 */
export function prepareFrameworkCache(root: string): void {
  const cache = join(root, "src/.observablehq/cache");
  mkdirSync(cache, { recursive: true });
  for (const entry of readdirSync(cache))
    if (entry !== "_node" && entry !== "_npm") rmSync(join(cache, entry), { recursive: true });
  for (const name of askedFor) mkdirSync(join(cache, "_npm", `${name}@0.0.0`), { recursive: true });
}
