/** Addresses that moved: `data/redirects.csv` says where to, so that a link made years ago still leads somewhere. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Column } from "../lib/model.js";
import { parseCsv } from "./csv.js";
import { decodeText } from "./decode-text.js";
import { InputError } from "./input-error.js";

export const redirectsFile = "data/redirects.csv";

export interface Redirect {
  /** An address of old below the site: `/embed/old/`, `/charts/old.svg`, `/plans/x#t-old`. */
  readonly from: string;
  /** Where it is now; of an anchor, another on the same page. */
  readonly to: string;
  /** In the file, for messages. */
  readonly line: number;
}

const columns: readonly Column[] = ["from", "to"].map((name) => ({
  name,
  type: "text",
  required: true,
  meaning: { vi: name, en: name },
}));

/**
 * Reads `data/redirects.csv` below `root`; none where there is no such file.
 * @throws InputError naming line and mend: no address, the same twice, an anchor that leaves its page
 */
export function loadRedirects(root: string): Redirect[] {
  const file = join(root, redirectsFile);
  if (!existsSync(file)) return [];
  const seen = new Map<string, number>();
  return parseCsv(decodeText(readFileSync(file), redirectsFile), columns, redirectsFile).map(({ cells, line }) => {
    const [from, to] = [String(cells.from), String(cells.to)];
    for (const address of [from, to])
      if (!/^\/[\w./-]*(?:#[\w.-]+)?$/u.test(address) || address.includes(".."))
        throw new InputError(
          redirectsFile,
          line,
          `"${address}" is no address`,
          "Write it from the site's root: /embed/x/",
        );
    const first = seen.get(from);
    if (first !== undefined)
      throw new InputError(
        redirectsFile,
        line,
        `"${from}" stands on line ${first} already`,
        "Keep one of the two rows",
      );
    seen.set(from, line);
    const [page, anchor] = from.split("#");
    const [toPage, toAnchor] = to.split("#");
    if (anchor !== undefined && (page !== toPage || !toAnchor))
      throw new InputError(redirectsFile, line, `"${from}" leads off its page`, "Give an anchor of the same page");
    return { from, to, line };
  });
}
