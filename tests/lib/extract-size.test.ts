import { expect, test } from "vitest";
import { extractorSize } from "../../scripts/bench/bundle.js";

test("the extractor for the browser is under 40 kB compressed", async () => {
  const { minified, gzip, brotli } = await extractorSize();
  expect(minified).toBeGreaterThan(10_000);
  expect(gzip).toBeLessThan(40_000);
  expect(brotli).toBeLessThan(40_000);
});
