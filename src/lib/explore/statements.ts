/** Several statements of SQL in one text, each with its place. */

export interface Statement {
  readonly sql: string;
  /** Where it begins in the whole text, in UTF-16 units. */
  readonly start: number;
}

/**
 * What may hold a semicolon that ends nothing: comments, texts, names in quotes, dollar quotes. A piece that is
 * never closed goes to the end, and the database says so.
 */
const opaque =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|(\$[A-Za-z_]*\$)[\s\S]*?(?:\1|$)|;/gu;
const comment = /^(?:--|\/\*)/u;

/**
 * The statements of a text, without those that hold nothing but space and comments.
 * @example statements("select 1; select ';'") // [{ sql: "select 1", start: 0 }, { sql: "select ';'", start: 10 }]
 */
export function statements(text: string): Statement[] {
  const found: Statement[] = [];
  let start = 0;
  let last = 0;
  let said = false;
  const add = (end: number): void => {
    const piece = text.slice(start, end);
    if (said || text.slice(last, end).trim() !== "")
      found.push({ sql: piece.trim(), start: start + piece.length - piece.trimStart().length });
    said = false;
  };
  for (const { 0: piece, index } of text.matchAll(opaque)) {
    if (text.slice(last, index).trim() !== "") said = true;
    last = index + piece.length;
    if (piece === ";") {
      add(index);
      start = last;
    } else if (!comment.test(piece)) said = true;
  }
  add(text.length);
  return found;
}

const giving =
  /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/|\()*(?:select|from|with|values|table|describe|desc|show|summarize|explain|pivot|unpivot|pragma|call)\b/iu;

/** Whether a statement is made to give rows ("create table" is not). */
export const givesRows = ({ sql }: Statement): boolean => giving.test(sql);
