/** Loader: the scripts of pages and the index of the search, at `/scripts/…`. */
import JSZip from "jszip";
import { searchIndexPath } from "./lib/scripts.js";
import { searchIndexJson } from "./lib/search-index.js";
import { clientScripts } from "./node/client-scripts.js";
import { loadEdition } from "./node/edition.js";
import { areasWithPage } from "./pages/area-list.js";

const zip = new JSZip();
const date = new Date(0); // the same bytes whenever it is built
for (const { path, bytes } of await clientScripts()) zip.file(path, bytes, { date });
const { tables } = loadEdition();
const areaPages = new Set(areasWithPage(tables).map(({ area_id }) => area_id));
zip.file(searchIndexPath.replace("/scripts/", ""), searchIndexJson(tables, areaPages), { date });
process.stdout.write(await zip.generateAsync({ type: "nodebuffer", compression: "STORE" }));
