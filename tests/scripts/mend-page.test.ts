import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { mendPage } from "../../scripts/mend-page.js";

const page = (script: string, extra = ""): string => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<meta name="generator" content="Observable Framework v1.13.4">
<title>A · B</title>
<link rel="modulepreload" href="../_observablehq/client.0d842524.js">
${extra}<script type="module">${script}</script>
</head>
<body></body>
</html>
`;
const still = '\n\nimport "../_observablehq/client.0d842524.js";\n';
const cell = '\n\nimport {define} from "../_observablehq/client.0d842524.js";\ndefine({id: "a"});\n';
const both = new Set(["plans/x.html", "en/plans/x.html"]);

describe("mendPage", () => {
  it("gives language, a viewport that zooms, twins, and no script where nothing runs", () => {
    const mended = mendPage(page(still), "en/plans/x.html", both);
    expect(mended).toContain('<html lang="en">');
    expect(mended).not.toMatch(/maximum-scale|generator|<script|modulepreload/u);
    expect(mended).toContain('<link rel="alternate" hreflang="vi" href="../../plans/x">');
    expect(mended).toContain('<link rel="alternate" hreflang="en" href="./x">');
    expect(mended).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src/u);
  });

  it("links no twin that is not there", () => {
    expect(mendPage(page(still), "plans/x.html", new Set(["plans/x.html"]))).not.toContain("hreflang");
  });

  it("keeps the client where a page has cells, by hash, and lets data blocks be", () => {
    const mended = mendPage(page(cell, '<script type="application/ld+json">{"a":1}</script>\n'), "x.html", both);
    const hash = createHash("sha256").update(cell).digest("base64");
    expect(mended).toContain(`script-src 'self' 'sha256-${hash}'; connect-src`);
    expect(mended).toContain("modulepreload");
    expect(mended.match(/sha256-/gu)).toHaveLength(1);
  });

  it("allows a script of our own by its file", () => {
    const own = '<script type="module" src="./_import/client/compare.0d84.js"></script>\n';
    const mended = mendPage(page(still, own), "compare.html", both);
    expect(mended).toContain("script-src 'self'; connect-src");
    expect(mended).toContain("compare.0d84.js");
  });

  it("lets WebAssembly and a worker of fetched bytes run on the page that has a database, and there alone", () => {
    const engine = '<script type="module" src="../scripts/explore.js"></script>\n';
    const mended = mendPage(page(still, engine), "en/explore.html", both);
    expect(mended).toContain(
      "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' data: blob:; worker-src blob:; style-src",
    );
    const other = mendPage(page(still, engine.replace("explore", "charts")), "x.html", both);
    expect(other).not.toMatch(/wasm|worker-src|connect-src[^;]*blob/u);
  });

  it("fails loudly on an error box and on a template it does not know", () => {
    const broken = page(still).replace("<body>", '<body><p class="observablehq--error">');
    expect(() => mendPage(broken, "x.html", both)).toThrow("x.html holds an error box");
    expect(() => mendPage("<html></html>", "x.html", both)).toThrow(/x\.html has no .*template change/u);
  });
});
