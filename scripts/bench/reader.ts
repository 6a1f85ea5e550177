/**
 * Reads a share of the corpus and tells what it took. Runs as a process of its own (memory, throughput) or as a thread
 * (speed-up); bundled to plain JavaScript first, see bundle.ts.
 */
import { parentPort, workerData } from "node:worker_threads";
import { readPlan } from "../../src/lib/extract.js";
import { type BenchPlan, corpusOf } from "./corpus.js";
import { processorTime } from "./time.js";

export interface ReaderTask {
  plans: BenchPlan[];
  count: number;
  from: number;
  step: number;
  /** Plans read before anything is counted, so that the compiler has seen the code. */
  warmUp: number;
}

export interface ReaderResult {
  plans: number;
  bytes: number;
  targets: number;
  /** Processor milliseconds spent reading; of the whole process, so sound only when nothing else runs in it. */
  processor: number;
  /** The most memory the process ever held, in bytes. */
  peak: number;
}

function run({ plans, count, from, step, warmUp }: ReaderTask): ReaderResult {
  for (const { text, context } of corpusOf(plans, { count: warmUp })) readPlan(text, context);
  const result = { plans: 0, bytes: 0, targets: 0, processor: 0, peak: 0 };
  for (const { text, context } of corpusOf(plans, { count, from, step })) {
    const before = processorTime();
    result.targets += readPlan(text, context).targets.length;
    result.processor += processorTime() - before;
    result.plans++;
    result.bytes += Buffer.byteLength(text);
  }
  result.peak = process.resourceUsage().maxRSS * 1024;
  return result;
}

if (parentPort) {
  const port = parentPort;
  const task = workerData as Omit<ReaderTask, "count">;
  run({ ...task, count: 0 });
  port.on("message", (count: number) => port.postMessage(run({ ...task, count, warmUp: 0 })));
  port.postMessage("ready");
} else {
  process.once("message", (task: ReaderTask) => {
    process.send?.(run(task), () => process.disconnect());
  });
}
