/** Script of every page with charts. */
import { enhanceCharts } from "./chart-marks.js";
import { pageLanguage } from "./page.js";

enhanceCharts(document, pageLanguage());
