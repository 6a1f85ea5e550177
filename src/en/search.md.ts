import { printPage } from "../node/print-page.js";
import { searchPage } from "../pages/search.js";

printPage("en", searchPage);
