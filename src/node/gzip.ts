import JSZip from "jszip";

/**
 * Bytes (at least one) as a gzip file, the same on every machine.
 *
 * Node's own zlib packs otherwise on another processor or in another version; JSZip packs in plain JavaScript. The stream is
 * taken out of its archive of one file, whose header also knows the checksum.
 *
 * @example gunzipSync(await gzipFile(bytes)) // the bytes again
 */
export async function gzipFile(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("f", bytes, { date: new Date(0) });
  const archive = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  const header = new DataView(archive.buffer, archive.byteOffset);
  const start = 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const deflated = archive.subarray(start, start + header.getUint32(18, true));
  const file = new Uint8Array(10 + deflated.length + 8);
  file.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  file.set(deflated, 10);
  const tail = new DataView(file.buffer, 10 + deflated.length);
  tail.setUint32(0, header.getUint32(14, true), true);
  tail.setUint32(4, bytes.length, true);
  return file;
}
