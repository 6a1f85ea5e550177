import { parameter, printPage } from "../../node/print-page.js";
import { themeNamed, themePage } from "../../pages/theme.js";

printPage("en", (context) => themePage(themeNamed(parameter("theme")), context));
