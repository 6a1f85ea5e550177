import { parseArgs } from "node:util";
import { unknownSite } from "../../lib/editions.js";
import { isDate } from "../../lib/plan-file.js";
import type { Command } from "../command.js";
import { loadEdition } from "../edition.js";
import { archivePath } from "../editions.js";
import { freeze } from "../freeze.js";
import { InputError } from "../input-error.js";
import { siteUrl } from "../site-url.js";

export const command: Command = {
  summary: "freeze the present tables as a numbered edition",
  usage: `chi-tieu freeze [--date YYYY-MM-DD]

  --date   the day of the edition (default: today)

Writes data/editions/<n>.zip with the tables, texts, citations, embeds and pictures as they are today, names the edition
in data/editions/editions.csv, data/edition.yaml, CITATION.cff and CHANGELOG.md, and every build publishes it at
/editions/<n>/ from then on. Say in CHANGELOG.md what changed, below "## Next edition", before. With SITE_URL set the
archive names that address; without it each build puts in its own, and pictures name none.`,

  async run(args, { root, today, out }) {
    const { values } = parseArgs({ args: [...args], options: { date: { type: "string", default: today } } });
    if (!isDate(values.date))
      throw new InputError("--date", null, `"${values.date}" is no date`, "Write it like 2026-11-21");
    const edition = loadEdition(root);
    const { number, draft } = edition.stamp;
    if (!draft && edition.frozen.some((known) => known.number === number)) {
      out(`The tables are those of edition ${number}: there is nothing to freeze.\n`);
      return 0;
    }
    const site = process.env.SITE_URL ? siteUrl() : unknownSite;
    const frozen = await freeze(root, edition, values.date, site);
    out(
      `Edition ${frozen.number} of ${frozen.date}: ${frozen.plans} plans, ${frozen.targets} targets, in ${archivePath(frozen.number)}.
Look at what git shows, build, add the new addresses (docs/editions.md), and commit.\n`,
    );
    return 0;
  },
};
