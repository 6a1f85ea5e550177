import fc from "fast-check";
import type { Row } from "../../src/lib/files/rows.js";
import type { Column, ColumnType } from "../../src/lib/model.js";

const column = (name: string, type: ColumnType, required: boolean): Column => ({
  name,
  type,
  required,
  meaning: { vi: name, en: name },
});

/** A table with every type of the model, for tests of the formats. */
export const testColumns: Column[] = [
  column("id", "text", true),
  column("note", "text", true),
  column("maybe", "text", false),
  column("year", "int16", true),
  column("big", "int32", true),
  column("value", "double", false),
  column("on", "date", false),
  column("flags", "text[]", true),
];

const awkward = fc.constantFrom(
  '"',
  ",",
  "\r\n",
  "\n",
  " ",
  "|",
  "=1+1",
  "@",
  "<script>",
  "ạ",
  "đ",
  "𝄞",
  "NULL",
  "true",
);
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: "grapheme" })), { maxLength: 4 })
  .map((parts) => parts.join("").normalize("NFC"));
const flag = fc.stringMatching(/^[a-z][a-z-]{0,8}$/u);
const date = fc
  .integer({ min: -25_000, max: 60_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

/** Any row that fits {@link testColumns}. */
export const testRow: fc.Arbitrary<Row> = fc.record({
  id: text,
  note: text,
  maybe: fc.option(text),
  year: fc.integer({ min: -32768, max: 32767 }),
  big: fc.integer({ min: -2147483648, max: 2147483647 }),
  value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  on: fc.option(date),
  flags: fc.array(flag, { maxLength: 3 }),
});
