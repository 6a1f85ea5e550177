/**
 * A mistake in a file that a person wrote: what is wrong, where, and how to mend it.
 * Everything that reads `data/` throws this and nothing else, so that one bad file can be named and left out.
 *
 * @example new InputError("data/plans/x-2023.md", 3, 'year "soon" is no year', "Write four digits: year: 2023").message
 * // data/plans/x-2023.md:3: year "soon" is no year. Write four digits: year: 2023
 */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    readonly path: string,
    /** 1-based, or null where the whole file is meant. */
    readonly line: number | null,
    readonly what: string,
    readonly mend: string,
  ) {
    super(`${path}${line === null ? "" : `:${line}`}: ${what}. ${mend}`);
  }
}

/** `error` as an InputError: itself if it is one, else its message with the file it came from. */
export function asInputError(error: unknown, path: string, mend: string): InputError {
  if (error instanceof InputError) return error;
  return new InputError(path, null, error instanceof Error ? error.message : String(error), mend);
}
