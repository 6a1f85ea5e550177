import { availableParallelism } from "node:os";
import { loadEdition } from "../../src/node/edition.js";
import { extractorSize } from "./bundle.js";
import { type BenchPlan, varied } from "./corpus.js";
import { costOfLength, costOfMore } from "./cost.js";
import { againstPeer } from "./peer.js";
import { readAlone, speedUp, withReader } from "./readers.js";
import { type Check, kilobytes, line, megabytes, times } from "./report.js";

/** The plans of the edition, as the reader takes them. */
function editionPlans(): BenchPlan[] {
  const { tables, texts } = loadEdition();
  const levels = new Map(tables.areas.map(({ area_id, level }) => [area_id, level]));
  return tables.plans.map(({ plan_id, area_id, year }) => ({
    text: texts.get(plan_id) ?? "",
    context: { plan_id, area_id, year, level: levels.get(area_id) ?? "province" },
  }));
}

/**
 * Measures reading and prints each figure when it is known.
 * @param count plans in the corpus
 */
export async function benchReading(count: number, check: Check): Promise<void> {
  const plans = editionPlans();
  await benchSize(check);
  benchCost(plans, check);
  benchPeer(plans, check);
  await withReader((file) => benchCorpus(file, plans, count, check));
}

async function benchSize(check: Check): Promise<void> {
  const { minified, gzip, brotli } = await extractorSize();
  line("extractor for the browser", kilobytes(minified), "minified");
  check(gzip < 40_000, "  gzip", kilobytes(gzip), "under 40 kB");
  check(brotli < 40_000, "  brotli", kilobytes(brotli), "under 40 kB");
}

function benchCost(plans: readonly BenchPlan[], check: Check): void {
  const more = costOfMore(plans);
  check(more <= 11, "500 plans over 50", times(more), "at most 11 x");
  const length = costOfLength(plans) * 10;
  check(length <= 15, "a text 10 plans long over one", times(length), "10 x where cost is linear");
}

function benchPeer(plans: readonly BenchPlan[], check: Check): void {
  const [first] = plans;
  if (!first) return;
  for (const { name, ours, theirs, found } of againstPeer(varied(first, 1), 3000)) {
    line(`peer as ${name}`, `${(theirs / 1000).toFixed(1)} kB/s`, `found ${found} numbers with units`);
    check(ours / theirs >= 10, "  extractor over peer, same text", times(ours / theirs), "at least 10 x");
  }
}

async function benchCorpus(file: string, plans: BenchPlan[], count: number, check: Check): Promise<void> {
  const few = Math.ceil(count / 10);
  const small = await readAlone(file, plans, few);
  line(`peak memory, ${few} plans`, megabytes(small.peak));
  const large = await readAlone(file, plans, count);
  check(large.peak < small.peak * 1.5, `peak memory, ${count} plans`, megabytes(large.peak), "flat: under 1.5 x");
  line(`read, ${count} plans`, megabytes(large.bytes), `${large.targets} targets`);
  line("  one core", `${(large.bytes / large.processor / 1000).toFixed(2)} MB/s`, "of processor time");
  const threads = availableParallelism();
  if (threads < 2) return line("speed-up with threads", "-", "this machine has one core");
  const gain = await speedUp(file, plans, { count: Math.min(count, 400), threads, rounds: 3 });
  line(`speed-up with ${threads} threads`, times(gain), "by the clock; other programs count");
}
