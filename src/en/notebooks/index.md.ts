import { printPage } from "../../node/print-page.js";
import { notebooksPage } from "../../pages/notebook.js";

printPage("en", notebooksPage);
