/** Loader: the database engine of the page "explore", at `/duckdb/…`. */
import JSZip from "jszip";
import { duckdbFiles } from "./node/duckdb-files.js";

const zip = new JSZip();
for (const { path, bytes } of await duckdbFiles()) zip.file(path, bytes, { date: new Date(0) });
process.stdout.write(await zip.generateAsync({ type: "uint8array", compression: "STORE" }));
