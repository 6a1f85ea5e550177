import { messages } from "../src/lib/messages/index.js";
import { type Column, tables } from "../src/lib/model.js";

/**
 * `docs/data-model.md` with the parts that follow from the code made anew: a table a table of the model, between
 * `<!-- table: targets -->` and `<!-- end -->`, and the flags with their meaning.
 *
 * @throws Error for a part of a name that is no table of the model, and for a table without its part
 */
export function withModelTables(document: string): string {
  const missing = new Set<string>(Object.keys(tables));
  const filled = document.replace(
    /<!-- (table: (\w+)|flags) -->\n[\s\S]*?<!-- end -->/gu,
    (_whole, part: string, name?: string) => {
      if (name) missing.delete(name);
      return `<!-- ${part} -->\n${name ? columnTable(name) : flagTable()}\n<!-- end -->`;
    },
  );
  if (missing.size > 0) throw new Error(`docs/data-model.md has no part for: ${[...missing].join(", ")}`);
  return filled;
}

function columnTable(name: string): string {
  const columns = (tables as Record<string, readonly Column[] | undefined>)[name];
  if (columns === undefined) throw new Error(`docs/data-model.md: "${name}" is no table of src/lib/model.ts`);
  const rows = columns.map(
    ({ name, type, required, meaning }) =>
      `| ${name} | ${type}${required ? "" : ", null"} | ${cell(meaning.en)} | ${cell(meaning.vi)} |`,
  );
  return ["| column | type | meaning | nghĩa |", "|---|---|---|---|", ...rows].join("\n");
}

function flagTable(): string {
  const { en, vi } = messages;
  const meanings: Readonly<Record<string, string>> = en.flags;
  const nghia: Readonly<Record<string, string>> = vi.flags;
  const rows = Object.keys(meanings).map(
    (flag) => `| \`${flag}\` | ${cell(meanings[flag] ?? "")} | ${cell(nghia[flag] ?? "")} |`,
  );
  return ["| flag | meaning | nghĩa |", "|---|---|---|", ...rows].join("\n");
}

const cell = (text: string): string => text.replaceAll("|", "\\|");
