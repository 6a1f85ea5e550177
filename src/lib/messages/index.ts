/** The words of the site by language: one table, Vietnamese first; a missing message is a type error. */
import type { Language } from "../links.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

/** Every message: text stays text, a function keeps its arguments, a table keeps its keys. */
export type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Widened<T[K]>;
};

export type Messages = Widened<typeof vi>;

export const messages: Record<Language, Messages> = { vi, en };

/** A word out of one of the tables of messages, or the key itself where the table has none (a new flag). */
export function wordOf(table: Readonly<Record<string, string>>, key: string): string {
  return table[key] ?? key;
}
