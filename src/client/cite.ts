/** Script of the pages of citations. */
import { readyCitations } from "./citations.js";

readyCitations();
