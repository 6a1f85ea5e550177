/** The data files, all made by one process; Framework serves each at /data/<path in the archive>. */
import JSZip from "jszip";
import { loadEdition } from "./node/edition.js";
import { siteUrl } from "./node/site-url.js";
import { dataFiles } from "./node/tables.js";

const zip = new JSZip();
for (const { path, bytes } of dataFiles(loadEdition(), siteUrl())) {
  // A fixed date: the archive is only a way to Framework, but the same input should give the same bytes.
  zip.file(path, bytes, { date: new Date(0), createFolders: false });
}
process.stdout.write(await zip.generateAsync({ type: "uint8array", compression: "STORE" }));
