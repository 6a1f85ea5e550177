/**
 * `npm run bench` measures reading, `npm run bench -- pages` the built pages, `npm run bench -- explore` queries over large
 * tables; see docs/bench.md.
 * Ends with status 1 when a figure misses its mark.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchExplore } from "./explore.js";
import { benchPages } from "./pages.js";
import { benchReading } from "./reading.js";
import { checks } from "./report.js";

const usage =
  "npm run bench [-- --plans 1000], npm run bench -- pages [--rounds 5], or npm run bench -- explore [--rows 2500000] [--rounds 3]";

interface Options {
  what: string;
  plans: number;
  rows: number;
  rounds: number;
}

function options(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      plans: { type: "string", default: "10000" },
      rows: { type: "string", default: "2500000" },
      rounds: { type: "string", default: "5" },
    },
  });
  const [what = "reading", ...others] = positionals;
  const plans = Number(values.plans);
  const rows = Number(values.rows);
  const rounds = Number(values.rounds);
  if (others.length > 0 || !["reading", "pages", "explore"].includes(what))
    throw new Error(`${positionals.join(" ")}: ${usage}`);
  if (!Number.isInteger(plans) || plans < 10) throw new Error(`--plans ${values.plans}: give 10 or more. ${usage}`);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: give 1 or more. ${usage}`);
  if (!Number.isInteger(rows) || rows < 1000) throw new Error(`--rows ${values.rows}: give 1000 or more. ${usage}`);
  return { what, plans, rows, rounds };
}

try {
  const { what, plans, rows, rounds } = options();
  console.log(`Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}\n`);
  const { check, missed } = checks();
  if (what === "pages") await benchPages(rounds, check);
  else if (what === "explore") await benchExplore(rows, rounds, check);
  else await benchReading(plans, check);
  if (missed.length > 0) console.error(`\nMissed: ${missed.join("; ")}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
