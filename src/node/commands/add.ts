import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { addPlan } from "../add/add-plan.js";
import { addReport } from "../add/report.js";
import type { Command } from "../command.js";
import { InputError } from "../input-error.js";
import { loadReference } from "../reference.js";

export const command: Command = {
  summary: "add a plan from a document (txt, md, html, docx, pdf) to data/plans/",
  usage: `chi-tieu add FILE [--area SLUG] [--year YEAR] [--out DIR] [--force]

  FILE         the plan: txt, md, html, docx, or pdf with a text layer
  --area SLUG  whom it binds (default: by the names in the text), a slug of data/reference/areas.csv
  --year YEAR  the year it is for (default: by its title)
  --out DIR    where to write SLUG-YEAR.md (default: data/plans)
  --force      replace a file that is there already`,

  async run(args, { root, cwd, out, err }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        area: { type: "string" },
        year: { type: "string" },
        out: { type: "string" },
        force: { type: "boolean", default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      err(`chi-tieu add: give one document, ${positionals.length} are named\n\n${this.usage}\n`);
      return 1;
    }
    const { areas, indicators } = loadReference(root);
    const plan = await addPlan(
      {
        file: resolve(cwd, file),
        area: values.area ?? null,
        year: yearOf(values.year),
        out: values.out === undefined ? join(root, "data/plans") : resolve(cwd, values.out),
        force: values.force,
        cwd,
      },
      areas,
    );
    out(addReport(plan, indicators));
    return 0;
  },
};

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^(?:19|20)\d\d$/u.test(written)) return Number(written);
  throw new InputError("--year", null, `"${written}" is no year`, "Write four digits: --year 2024");
}
