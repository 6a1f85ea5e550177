import { describe, expect, it } from "vitest";
import { headers } from "../../scripts/headers.js";
import { contentPolicy } from "../../scripts/mend-page.js";
import { addressAt } from "../../scripts/site-files.js";

const engine = '<script src="../scripts/explore.js"></script>';
const pages = new Map([
  ...["404", "index", "en/index", "embed", "plans/a", "plans/b", "en/plans/a"].map(
    (name) => [`${name}.html`, ""] as const,
  ),
  ["explore.html", engine],
  ["notebooks/index.html", ""],
  ["notebooks/a.html", engine],
]);

/** What a host that puts all fitting rules together sends for a path, by header. */
function sent(path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let fits = false;
  for (const line of headers(pages)
    .split("\n")
    .filter((one) => one !== "")) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
    if (name === undefined) fits = line.endsWith("*") ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (fits) found.set(name, [...(found.get(name) ?? []), value ?? ""]);
  }
  return found;
}

describe("the headers", () => {
  it.each(["/", "/en/", "/embed", "/plans/b", "/en/plans/a"])("let only this site frame %s", (path) => {
    expect(sent(path).get("Content-Security-Policy")).toEqual([`${contentPolicy([""])}; frame-ancestors 'self'`]);
  });

  it("let WebAssembly run where a database does, and nowhere else", () => {
    const addresses = [...pages.keys()].map(addressAt);
    const free = addresses.filter((path) => sent(path).get("Content-Security-Policy")?.join().includes("wasm"));
    expect(free).toEqual(["/explore", "/notebooks/", "/notebooks/a"]);
  });

  it.each(["/embed/forest_cover/", "/en/embed/forest_cover/", "/editions/1/embed/forest_cover/"])(
    "let anyone frame %s",
    (path) => {
      expect(sent(path).get("Content-Security-Policy")).toBeUndefined();
      expect(sent(path).get("Access-Control-Allow-Origin")).toEqual(["*"]);
    },
  );

  it.each(["/embed.js", "/charts/forest_cover.png", "/data/targets.csv", "/oembed/forest_cover.json"])(
    "let any site load %s",
    (path) => {
      expect(sent(path).get("Access-Control-Allow-Origin")).toEqual(["*"]);
      expect(sent(path).get("Cross-Origin-Resource-Policy")).toEqual(["cross-origin"]);
    },
  );

  it("say each header of a path once", () => {
    for (const path of ["/", "/plans/a", "/embed/x/", "/fonts/a.woff2", "/data/targets.csv"])
      for (const values of sent(path).values()) expect(values).toHaveLength(1);
  });
});
