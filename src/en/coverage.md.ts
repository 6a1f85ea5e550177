import { printPage } from "../node/print-page.js";
import { coveragePage } from "../pages/coverage.js";

printPage("en", coveragePage);
