import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Paths of all files below `folder`, relative to it, with `/`, sorted: `["404.html", "data/areas.csv", …]`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The file at an address below the site: `/plans/x` → `plans/x.html`, `/embed/x/` → `embed/x/index.html`. */
export function fileAt(address: string): string {
  const path = address.slice(1);
  if (path === "" || path.endsWith("/")) return `${path}index.html`;
  return /\.[a-z0-9]+$/u.test(path) ? path : `${path}.html`;
}

/** The address of a file of the site; the inverse of {@link fileAt}. */
export function addressAt(path: string): string {
  return `/${path}`.replace(/\/index\.html$/u, "/").replace(/\.html$/u, "");
}
