import { printPage } from "./node/print-page.js";
import { notFoundPage } from "./pages/not-found.js";

printPage("vi", notFoundPage);
