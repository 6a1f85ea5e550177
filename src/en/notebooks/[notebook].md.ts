import { parameter, printPage } from "../../node/print-page.js";
import type { NotebookSlug } from "../../notebooks/types.js";
import { notebookPage } from "../../pages/notebook.js";

printPage("en", (context) => notebookPage(parameter("notebook") as NotebookSlug, context));
