import { printPage } from "../node/print-page.js";
import { explorePage } from "../pages/explore.js";

printPage("en", explorePage);
