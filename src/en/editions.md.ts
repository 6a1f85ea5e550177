import { printPage } from "../node/print-page.js";
import { editionsPage } from "../pages/editions.js";

printPage("en", editionsPage);
