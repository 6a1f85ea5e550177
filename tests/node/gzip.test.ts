import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { gzipFile } from "../../src/node/gzip.js";

it.each([1, 100_000])("packs %i bytes, the same each time", async (length) => {
  const bytes = Uint8Array.from({ length }, (_, place) => (place * place) % 251);
  const packed = await gzipFile(bytes);
  expect(new Uint8Array(gunzipSync(packed))).toEqual(bytes);
  expect(await gzipFile(bytes)).toEqual(packed);
});
