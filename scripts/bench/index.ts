/**
 * `npm run bench` measures reading, `npm run bench -- pages` the built pages; see docs/bench.md.
 * Ends with status 1 when a figure misses its mark.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchPages } from "./pages.js";
import { benchReading } from "./reading.js";
import { checks } from "./report.js";

const usage = "npm run bench [-- --plans 1000], or npm run bench -- pages [--rounds 5]";

function options(): { pages: boolean; plans: number; rounds: number } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { plans: { type: "string", default: "10000" }, rounds: { type: "string", default: "5" } },
  });
  const [what = "reading", ...others] = positionals;
  const plans = Number(values.plans);
  const rounds = Number(values.rounds);
  if (others.length > 0 || !["reading", "pages"].includes(what)) throw new Error(`${positionals.join(" ")}: ${usage}`);
  if (!Number.isInteger(plans) || plans < 10) throw new Error(`--plans ${values.plans}: give 10 or more. ${usage}`);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: give 1 or more. ${usage}`);
  return { pages: what === "pages", plans, rounds };
}

try {
  const { pages, plans, rounds } = options();
  console.log(`Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}\n`);
  const { check, missed } = checks();
  await (pages ? benchPages(rounds, check) : benchReading(plans, check));
  if (missed.length > 0) console.error(`\nMissed: ${missed.join("; ")}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
