/** PNG files with a palette: pictures of flat colours are less than half as large as with a full colour a pixel. */
import { constants, deflateSync, crc32 as zlibCrc32 } from "node:zlib";

/** Pixels as rows of RGBA, four bytes each, all opaque. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const most = 256;

/**
 * Writes a bitmap as PNG with at most 256 colours: the most frequent ones; the rest, shades of the edges of letters, become
 * their nearest. Deflate is used with run lengths alone, whose result depends on no processor and hardly on zlib's version.
 * @throws {RangeError} for a bitmap without pixels, or of another size than it says
 */
export function indexedPng({ width, height, pixels }: Bitmap): Uint8Array {
  if (width < 1 || height < 1 || pixels.length !== width * height * 4)
    throw new RangeError(`a bitmap of ${width} × ${height} px has ${width * height * 4} bytes, not ${pixels.length}`);
  const colours = new Uint32Array(pixels.buffer.slice(pixels.byteOffset, pixels.byteOffset + pixels.length));
  const { palette, indexOf } = quantise(colours);
  const rows = filteredRows(colours, indexOf, width, height);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits an index into a palette; the one compression, the one set of filters, not interlaced.
  header.setUint8(8, 8);
  header.setUint8(9, 3);
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", new Uint8Array(header.buffer)),
    chunk("PLTE", Uint8Array.from(palette.flatMap(rgb))),
    chunk("IDAT", deflateSync(rows, { level: 9, strategy: constants.Z_RLE })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** A colour as it lies in memory (little-endian RGBA) → red, green, blue. */
const rgb = (colour: number): [number, number, number] => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255];

function quantise(colours: Uint32Array): { palette: number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; ) {
    const colour = colours[at] ?? 0;
    let end = at + 1;
    while (end < colours.length && colours[end] === colour) end++;
    counts.set(colour, (counts.get(colour) ?? 0) + end - at);
    at = end;
  }
  // Ties by the colour itself, so that the palette never depends on where a colour came first.
  const ordered = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  const palette = ordered.slice(0, most);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of ordered.slice(most)) indexOf.set(colour, nearest(colour, palette));
  return { palette, indexOf };
}

function nearest(colour: number, palette: readonly number[]): number {
  const [r, g, b] = rgb(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const [r2, g2, b2] = rgb(other);
    const distance = (r - r2) ** 2 + (g - g2) ** 2 + (b - b2) ** 2;
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}

/** Each row behind its filter: the first as it is, the others less the row above, which leaves mostly zeros. */
function filteredRows(colours: Uint32Array, indexOf: ReadonlyMap<number, number>, width: number, height: number) {
  const rows = new Uint8Array((width + 1) * height);
  let above = new Uint8Array(width);
  let row = new Uint8Array(width);
  let last = -1;
  let index = 0;
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1);
    rows[start] = y === 0 ? 0 : 2;
    for (let x = 0; x < width; x++) {
      const colour = colours[y * width + x] ?? 0;
      if (colour !== last) {
        last = colour;
        index = indexOf.get(colour) ?? 0;
      }
      row[x] = index;
      rows[start + 1 + x] = y === 0 ? index : index - (above[x] ?? 0);
    }
    [above, row] = [row, above];
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(zlibCrc32(body), body.length + 4);
  return framed;
}
