import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { loadEdition } from "../../src/node/edition.js";
import { projectRoot } from "../../src/node/paths.js";
import { spawnFramework } from "../framework.js";
import { prepareFrameworkCache } from "../framework-cache.js";

/**
 * Builds, in a temporary project, the page that Framework's own guide leads to: default theme, the same words as our
 * first page, and the same chart of growth drawn by Plot in the browser from a file.
 *
 * One default is changed, in its favour: its web font, for which it would ask another host, is left out.
 *
 * @param ours the folder of our built site, for the words
 * @returns the folder of the project; the site is in its `dist`
 */
export async function buildDefaultPage(ours: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "chi-tieu-default-page-"));
  mkdirSync(join(root, "src"));
  symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, "package.json"), JSON.stringify({ type: "module", private: true }));
  writeFileSync(join(root, "observablehq.config.js"), 'export default { root: "src", globalStylesheets: [] };\n');
  writeFileSync(join(root, "src/growth.json"), JSON.stringify(growth()));
  writeFileSync(join(root, "src/index.md"), markdown(readFileSync(join(ours, "index.html"), "utf8")));
  prepareFrameworkCache(root);
  const child = spawnFramework(root, ["build"], { stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`Framework could not build the default page in ${root}: status ${code}`);
  return root;
}

function growth(): object[] {
  const { tables } = loadEdition();
  const names = new Map(tables.areas.map(({ area_id, name_vi }) => [area_id, name_vi]));
  return tables.targets
    .filter(({ indicator, value }) => indicator === "grdp_growth" && value !== null)
    .map(({ area_id, value, comparator, year }) => ({ area: names.get(area_id), value, comparator, year }));
}

function markdown(page: string): string {
  const { document } = parseHTML(page);
  const words = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? "";
  return `# ${words("h1")}

${words(".lead")}

\`\`\`js
import * as Plot from "@observablehq/plot";
const rows = await FileAttachment("growth.json").json();
display(Plot.plot({
  title: ${JSON.stringify(words("#growth h2"))},
  subtitle: ${JSON.stringify(words("#growth .subtitle"))},
  marginLeft: 80,
  x: {domain: [0, 12], grid: true, label: null},
  y: {label: null},
  color: {legend: true, type: "ordinal"},
  marks: [
    Plot.dot(rows, {x: "value", y: "area", r: 6, symbol: "comparator", stroke: (row) => String(row.year), tip: true}),
    Plot.text(rows, {x: "value", y: "area", dx: 12, textAnchor: "start", text: (row) => row.comparator + " " + row.value + "%"})
  ]
}))
\`\`\`
`;
}
