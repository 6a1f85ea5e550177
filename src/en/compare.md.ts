import { printPage } from "../node/print-page.js";
import { comparePage } from "../pages/compare.js";

printPage("en", comparePage);
