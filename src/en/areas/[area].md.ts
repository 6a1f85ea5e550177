import { parameter, printPage } from "../../node/print-page.js";
import { areaPage } from "../../pages/area.js";

printPage("en", (context) => areaPage(parameter("area"), context));
