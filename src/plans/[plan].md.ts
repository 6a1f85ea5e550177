import { parameter, printPage } from "../node/print-page.js";
import { planPage } from "../pages/plan.js";

printPage("vi", (context) => planPage(parameter("plan"), context));
