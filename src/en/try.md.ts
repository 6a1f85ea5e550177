import { printPage } from "../node/print-page.js";
import { tryPage } from "../pages/try.js";

printPage("en", tryPage);
