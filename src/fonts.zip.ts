/** Loader: the woff2 files of the face at `/fonts/…`, cut from the npm package to the letters that pages need. */
import JSZip from "jszip";
import { fontName, fontWeights } from "./lib/fonts.js";
import { webFont } from "./node/web-font.js";

const zip = new JSZip();
const date = new Date(0); // the same bytes whenever it is built
for (const weight of fontWeights) zip.file(fontName(weight), await webFont(weight), { date });
process.stdout.write(await zip.generateAsync({ type: "nodebuffer", compression: "STORE" }));
