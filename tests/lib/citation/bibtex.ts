/** A strict reader of BibTeX for tests: fields end where the braces say, as BibTeX itself counts them. */
export interface BibtexEntry {
  type: string;
  key: string;
  fields: Record<string, string>;
}

/** @throws {Error} at the first letter that BibTeX would not read */
export function readBibtex(source: string): BibtexEntry[] {
  let at = 0;
  const skip = (): void => {
    while (/\s/u.test(source[at] ?? "")) at++;
  };
  const take = (pattern: RegExp, what: string): string => {
    skip();
    const sticky = new RegExp(pattern.source, "uy");
    sticky.lastIndex = at;
    const found = sticky.exec(source)?.[0];
    if (found === undefined) throw new Error(`${what} expected at ${at}: ${source.slice(at, at + 40)}`);
    at += found.length;
    return found;
  };
  const braced = (): string => {
    const start = at;
    let depth = 0;
    do {
      if (source[at] === "{") depth++;
      if (source[at] === "}") depth--;
      at++;
    } while (depth > 0 && at < source.length);
    if (depth !== 0) throw new Error(`a brace is never closed from ${start}`);
    return source.slice(start + 1, at - 1);
  };
  const entries: BibtexEntry[] = [];
  for (skip(); at < source.length; skip()) {
    const type = take(/@[a-z]+/, "an entry").slice(1);
    take(/\{/, "{");
    const key = take(/[\x21-\x7e]+?(?=,)/, "an ASCII key");
    if (/["#%'(),={}~\\\s]/u.test(key)) throw new Error(`key ${key} has a sign that BibTeX forbids`);
    take(/,/, ",");
    const fields: Record<string, string> = {};
    for (skip(); source[at] !== "}"; skip()) {
      const name = take(/[a-z]+/, "a field");
      take(/=/, "=");
      skip();
      if (name in fields) throw new Error(`${key} has ${name} twice`);
      fields[name] = source[at] === "{" ? braced() : take(/jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/, "a month");
      take(/,/, ",");
    }
    at++;
    entries.push({ type, key, fields });
  }
  return entries;
}
