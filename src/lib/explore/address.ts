/** The query in the page's address, so that a link brings it along. */

/** Longer addresses some hosts and chat programs refuse or cut; behind the `#` only the browser reads. */
const longest = 1500;

/** Letters of SQL that an address may hold as they are, so that it can be read. */
const plain: Readonly<Record<string, string>> = { "%2C": ",", "%3A": ":", "%3B": ";", "%3D": "=" };

/**
 * The end of an address that holds a query: `?q=…`, a long one `#q=…`; the empty text for no query.
 * @example addressOf("select 1") // "?q=select%201"
 */
export function addressOf(sql: string): string {
  if (sql.trim() === "") return "";
  const query = `q=${encodeURIComponent(sql).replaceAll(/%(?:2C|3[ABD])/gu, (code) => plain[code] ?? code)}`;
  return query.length <= longest ? `?${query}` : `#${query}`;
}

/** The query that an address asks for, wherever it stands; the empty text for none. */
export function queryOf({ search, hash }: Pick<Location, "search" | "hash">): string {
  const found = /^#q=(.*)$/su.exec(hash)?.[1];
  if (found === undefined) return (new URLSearchParams(search).get("q") ?? "").trim();
  try {
    return decodeURIComponent(found.replaceAll("+", " ")).trim();
  } catch {
    return "";
  }
}
