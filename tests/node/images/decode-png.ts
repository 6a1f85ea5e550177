import { inflateSync } from "node:zlib";

/** A PNG of ours read back by the book: palette, filters 0 and 2, no interlacing. */
export interface DecodedPng {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, a pixel each. */
  readonly pixels: readonly number[];
}

/** @throws Error for anything that a decoder would refuse */
export function decodePng(bytes: Uint8Array): DecodedPng {
  const data = Buffer.from(bytes);
  if (data.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") throw new Error("no PNG signature");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < data.length; ) {
    const length = data.readUInt32BE(at);
    chunks.set(data.toString("latin1", at + 4, at + 8), data.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, palette, packed] = ["IHDR", "PLTE", "IDAT"].map((name) => chunks.get(name));
  if (!header || !palette || !packed || !chunks.has("IEND")) throw new Error("a chunk is missing");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.subarray(8).toString("hex") !== "0803000000") throw new Error("not eight bits of a palette");
  const rows = inflateSync(packed);
  if (rows.length !== (width + 1) * height) throw new Error(`${rows.length} bytes for ${width} × ${height}`);
  const pixels: number[] = [];
  const above = new Uint8Array(width);
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1);
    for (let x = 0; x < width; x++) {
      above[x] = (rows[start + 1 + x] ?? 0) + (rows[start] === 2 ? (above[x] ?? 0) : 0);
      pixels.push(palette.readUIntBE((above[x] ?? 0) * 3, 3));
    }
  }
  return { width, height, pixels };
}

/** Width and height without reading the pixels. */
export const sizeOf = (png: Uint8Array): readonly [width: number, height: number] => {
  const data = Buffer.from(png);
  return [data.readUInt32BE(16), data.readUInt32BE(20)];
};
