/** Loader: the woff2 files of the face, out of the npm package, at `/fonts/…`. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import JSZip from "jszip";
import { fontFiles, fontName, fontSource } from "./lib/fonts.js";

const require = createRequire(import.meta.url);
const zip = new JSZip();
const date = new Date(0); // the same bytes whenever it is built
for (const file of fontFiles) zip.file(fontName(file), readFileSync(require.resolve(fontSource(file))), { date });
process.stdout.write(await zip.generateAsync({ type: "nodebuffer", compression: "STORE" }));
