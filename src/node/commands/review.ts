import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { Command } from "../command.js";
import { loadEdition } from "../edition.js";
import { InputError } from "../input-error.js";
import { rowsToReview } from "../review/doubtful.js";
import { questions } from "../review/questions.js";
import { reviewRows } from "../review/session.js";
import { appendReview, reviewPath } from "../reviews.js";

export const command: Command = {
  summary: "confirm or correct the doubtful rows of a plan, one by one",
  usage: `chi-tieu review FILE [--who NAME] [--all]

  FILE        a plan of data/plans/, by its path or its plan_id
  --who NAME  who looks at the rows (asked for otherwise)
  --all       every row that nobody has looked at, not only the doubtful ones

Answers are added to data/reviews/<plan_id>.csv as they are given; quitting keeps what was answered.`,

  async run(args, { root, input, out, err, today }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { who: { type: "string" }, all: { type: "boolean", default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      err(`chi-tieu review: give one plan, ${positionals.length} are named\n\n${this.usage}\n`);
      return 1;
    }
    const { rows, plan_id, ...plan } = openPlan(root, file, values.all, err);
    if (rows.length === 0) {
      out(`${plan_id}: no ${values.all ? "row" : "doubtful row"} is left to look at\n`);
      return 0;
    }
    const { ask, close } = questions({ input, out });
    try {
      const who = values.who?.trim() || (await ask("Who looks at the rows? "));
      if (!who) throw new InputError("--who", null, "nobody is named", "Every line says who looked: --who NAME");
      const save = (entries: Parameters<typeof appendReview>[2]): void => appendReview(root, plan_id, entries);
      const count = await reviewRows({ rows, ...plan, who, today, ask, out, save });
      out(summary(count, rows.length, plan_id));
    } finally {
      close();
    }
    return 0;
  },
};

function openPlan(root: string, file: string, all: boolean, err: (text: string) => void) {
  const plan_id = basename(file).replace(/\.md$/u, "");
  const { tables, texts, problems } = loadEdition(root);
  const own = problems.filter(({ path }) => path === `data/plans/${plan_id}.md`)[0];
  if (own) throw own;
  const text = texts.get(plan_id);
  if (text === undefined)
    throw new InputError(
      file,
      null,
      `there is no plan ${plan_id} in data/plans`,
      "Add the document first: npm run -s chi-tieu -- add FILE",
    );
  for (const problem of problems) if (problem.path === reviewPath(plan_id)) err(`${problem.message}\n`);
  const targets = tables.targets.filter((target) => target.plan_id === plan_id);
  const lines = readFileSync(join(root, `data/plans/${plan_id}.md`), "utf8").split("\n").length;
  const linesAbove = lines - text.split("\n").length;
  return { plan_id, text, linesAbove, indicators: tables.indicators, rows: rowsToReview(targets, all) };
}

function summary(
  { confirmed, corrected, skipped }: { confirmed: number; corrected: number; skipped: number },
  rows: number,
  plan_id: string,
): string {
  const left = rows - confirmed - corrected;
  const kept = confirmed + corrected > 0 ? `Kept in ${reviewPath(plan_id)}.` : "Nothing was written.";
  return `\n${confirmed} confirmed, ${corrected} corrected, ${skipped} skipped, ${left} left to look at. ${kept}\n`;
}
