/** A document to draw charts in without a browser. */
import { parseHTML } from "linkedom";

/** A fresh, empty HTML document. */
export function newDocument(): Document {
  return parseHTML("<!doctype html><html><head></head><body></body></html>").document;
}
