import { printPage } from "./node/print-page.js";
import { methodPage } from "./pages/method.js";

printPage("vi", methodPage);
