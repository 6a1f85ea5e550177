import { printPage } from "./node/print-page.js";
import { citePage } from "./pages/cite.js";

printPage("vi", citePage);
