import { printPage } from "../node/print-page.js";
import { homePage } from "../pages/home.js";

printPage("en", homePage);
