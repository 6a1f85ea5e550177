import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { nodeBundle } from "./bundle.js";
import type { BenchPlan } from "./corpus.js";
import type { ReaderResult, ReaderTask } from "./reader.js";
import { median } from "./time.js";

/** Lends a file with the reader as plain JavaScript, and takes it away afterwards. */
export async function withReader<T>(use: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-"));
  const file = join(folder, "reader.mjs");
  writeFileSync(file, await nodeBundle("scripts/bench/reader.ts"));
  try {
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads `count` plans in a process that does nothing else. */
export async function readAlone(file: string, plans: BenchPlan[], count: number): Promise<ReaderResult> {
  const child = fork(file, { execArgv: [] });
  child.send({ plans, count, from: 0, step: 1, warmUp: 10 } satisfies ReaderTask);
  const answer = once(child, "message");
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`The process that reads ${count} plans ended with status ${code} and no answer`);
  });
  const [result] = await Promise.race([answer, ended]);
  return result as ReaderResult;
}

/** How many times faster `threads` threads read the same plans than one, by the clock; the median of the rounds. */
export async function speedUp(
  file: string,
  plans: BenchPlan[],
  { count, threads, rounds }: { count: number; threads: number; rounds: number },
): Promise<number> {
  const team = await Promise.all(Array.from({ length: threads }, (_, from) => started(file, plans, from, threads)));
  const one = await started(file, plans, 0, 1);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) ratios.push((await clock([one], count)) / (await clock(team, count)));
  await Promise.all([...team, one].map((worker) => worker.terminate()));
  return median(ratios);
}

async function started(file: string, plans: BenchPlan[], from: number, step: number): Promise<Worker> {
  const worker = new Worker(file, { workerData: { plans, from, step, warmUp: 40 }, execArgv: [] });
  await once(worker, "message");
  return worker;
}

/** Milliseconds until all have read their share of `count` plans. */
async function clock(workers: readonly Worker[], count: number): Promise<number> {
  const before = performance.now();
  await Promise.all(
    workers.map(async (worker) => {
      worker.postMessage(count);
      await once(worker, "message");
    }),
  );
  return performance.now() - before;
}
