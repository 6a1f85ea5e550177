/** Script of every page with charts. */
import { enhanceCharts } from "./chart-marks.js";
import { pageLanguage } from "./page.js";
import { unfoldTargets } from "./unfold.js";

enhanceCharts(document, pageLanguage());
unfoldTargets();
