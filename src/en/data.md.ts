import { printPage } from "../node/print-page.js";
import { dataPage } from "../pages/data.js";

printPage("en", dataPage);
