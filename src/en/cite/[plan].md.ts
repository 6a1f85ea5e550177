import { parameter, printPage } from "../../node/print-page.js";
import { citePlanPage } from "../../pages/cite.js";

printPage("en", (context) => citePlanPage(parameter("plan"), context));
