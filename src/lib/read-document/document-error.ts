/**
 * A document that cannot be read as the text of a plan: what is the matter with it, and what its owner can do.
 * Whoever knows the file's name puts it in front.
 *
 * @example new DocumentError("the file is empty", "Save the document again").message // the file is empty. Save the …
 */
export class DocumentError extends Error {
  override readonly name = "DocumentError";

  constructor(
    readonly what: string,
    readonly mend: string,
  ) {
    super(`${what}. ${mend}`);
  }
}
