import { createInterface } from "node:readline";
import type { Surroundings } from "../command.js";

/** Puts a question and gives the answer, trimmed; null when there is nobody to answer any more (end of input). */
export type Ask = (question: string) => Promise<string | null>;

/**
 * Questions on a terminal, or answered line by line from a pipe.
 * @returns the way to ask, and how to let go of the input
 */
export function questions({ input, out }: Pick<Surroundings, "input" | "out">): { ask: Ask; close(): void } {
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async ask(question) {
      out(question);
      const { value, done } = await lines.next();
      if (done) {
        out("\n");
        return null;
      }
      return value.normalize("NFC").trim();
    },
    close: () => reader.close(),
  };
}
