import type { Fault } from "./faults.js";

/**
 * A document that cannot be read as the text of a plan: what is the matter with it, and what its owner can do, in both
 * languages of the site. Whoever knows the file's name puts it in front.
 *
 * @example new DocumentError(faults.empty).message // the file is empty. Save the document again, or copy it anew
 */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly what: string;
  readonly mend: string;

  constructor(readonly fault: Fault) {
    super(`${fault.en.what}. ${fault.en.mend}`);
    this.what = fault.en.what;
    this.mend = fault.en.mend;
  }
}
