import { parameter, printPage } from "../node/print-page.js";
import { themeNamed, themePage } from "../pages/theme.js";

printPage("vi", (context) => themePage(themeNamed(parameter("theme")), context));
