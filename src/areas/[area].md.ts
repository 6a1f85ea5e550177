import { parameter, printPage } from "../node/print-page.js";
import { areaPage } from "../pages/area.js";

printPage("vi", (context) => areaPage(parameter("area"), context));
