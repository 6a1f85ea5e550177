import { printPage } from "../node/print-page.js";
import { embedBuilderPage } from "../pages/embed-builder.js";

printPage("en", embedBuilderPage);
