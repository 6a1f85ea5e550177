import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexedPng } from "../../../src/node/images/indexed-png.js";
import { decodePng } from "./decode-png.js";

/** A bitmap out of colours 0xRRGGBB. */
const bitmap = (width: number, colours: readonly number[]) => ({
  width,
  height: colours.length / width,
  pixels: Uint8Array.from(colours.flatMap((c) => [(c >> 16) & 255, (c >> 8) & 255, c & 255, 255])),
});

describe("a PNG with a palette", () => {
  it("gives back every pixel where 256 colours suffice", () => {
    const picture = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
      .chain(([width, height]) =>
        fc.tuple(
          fc.constant(width),
          fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: width * height, maxLength: width * height }),
        ),
      );
    fc.assert(
      fc.property(picture, ([width, colours]) => {
        expect(decodePng(indexedPng(bitmap(width, colours))).pixels).toEqual(colours);
      }),
    );
  });

  it("gives the rarest of more colours their nearest", () => {
    const frequent = Array.from({ length: 256 }, (_, shade) => [shade << 16, shade << 16]).flat();
    const { pixels } = decodePng(indexedPng(bitmap(1, [...frequent, 0x800001])));
    expect(pixels.at(-1)).toBe(0x800000);
    expect(pixels.slice(0, -1)).toEqual(frequent);
  });

  it("bears the checksum of each chunk", () => {
    const bytes = Buffer.from(indexedPng(bitmap(2, [1, 2, 3, 4])));
    for (let at = 8; at < bytes.length; ) {
      const end = at + 8 + bytes.readUInt32BE(at);
      expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
      at = end + 4;
    }
  });

  it("is refused for pixels that are not there", () => {
    expect(() => indexedPng({ width: 2, height: 2, pixels: new Uint8Array(15) })).toThrow("16 bytes, not 15");
    expect(() => indexedPng({ width: 0, height: 0, pixels: new Uint8Array() })).toThrow(RangeError);
  });
});
