/**
 * Stays in its worker with all tests loaded and runs those that it is asked for, again and again: loading them anew for
 * each of thousands of mutants takes many times as long as running them.
 *
 * In: jobs on a channel. Out: which tests ran, and which of them failed. Invariant: a mutant is active while its tests run
 * and at no other time. The tests use no hooks, which would not run here, and the core remembers nothing in modules.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { BroadcastChannel } from "node:worker_threads";
import { type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner } from "vitest";
import { CHANNEL, type Job, type Ran, type Reply } from "./jobs.ts";

/** What Stryker's instrumented code looks at: `globalThis.__stryker__`. */
interface Stryker {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

const holder = globalThis as { __stryker__?: Stryker };
holder.__stryker__ ??= {};
const stryker = holder.__stryker__;

/** What each test took in the run of all, which one of the workers makes for all: in the sandbox. */
const TIMES = "test-times.json";
/**
 * Slower tests are left out: nearly all mutants fall to quick ones, and one that survives takes as long as all of its
 * tests. Survivors of a quick run can be tried again without it (`--mutate` takes file:line:column-line:column).
 */
const SLOWEST = Number(process.env.IDC_SLOWEST_TEST ?? Number.POSITIVE_INFINITY);

interface Test {
  readonly id: string;
  readonly run: () => Promise<void>;
}

let times: Readonly<Record<string, number>> | undefined;

/** Milliseconds of a test in the run of all: the quickest come first. */
function timeOf({ id }: Test): number {
  times ??= existsSync(TIMES) ? (JSON.parse(readFileSync(TIMES, "utf8")) as Record<string, number>) : {};
  return times[id] ?? 0;
}

export default class Resident extends TestRunner {
  async onBeforeRunFiles(files: RunnerTestFile[]): Promise<void> {
    const cases = files.flatMap(casesOf);
    const broken = files.flatMap((file) => file.result?.errors ?? []).map(({ message }) => message);
    const tests = cases.filter(({ mode }) => mode === "run" || mode === "queued").map(testOf);
    await serve(tests, broken);
    // Nothing is left for vitest to run.
    for (const test of cases) test.mode = "skip";
  }
}

const casesOf = (task: RunnerTask): RunnerTestCase[] => (task.type === "test" ? [task] : task.tasks.flatMap(casesOf));

function testOf(task: RunnerTestCase, index: number): Test {
  const body = TestRunner.getTestFn(task);
  return { id: `${index} ${task.fullTestName ?? task.name}`, run: async () => void (await body()) };
}

/** Answers jobs one after the other until the last one. */
async function serve(tests: Test[], broken: readonly string[]): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  const post = (reply: Reply) => channel.postMessage(reply);
  await new Promise<void>((ended) => {
    channel.onmessage = async (event) => {
      const job = (event as { data: Job | Reply }).data;
      if (!("job" in job)) return;
      if (job.job === "end") return ended();
      post(job.job === "all" ? await runAll(tests) : await runOne(tests, job));
    };
    post(broken.length > 0 ? { reply: "broken", message: broken.join("\n") } : { reply: "ready" });
  });
  channel.close();
}

async function runAll(tests: Test[]): Promise<Reply> {
  const ran: Ran[] = [];
  for (const test of tests) {
    stryker.currentTestId = test.id;
    ran.push(await runTest(test));
  }
  stryker.currentTestId = undefined;
  writeFileSync(TIMES, JSON.stringify(Object.fromEntries(ran.map(({ id, milliseconds }) => [id, milliseconds]))));
  return { reply: "ran", ran, coverage: stryker.mutantCoverage };
}

async function runOne(tests: Test[], { mutant, hitLimit, tests: ids }: Job & { job: "one" }): Promise<Reply> {
  const wanted = ids === undefined ? undefined : new Set(ids);
  const chosen = tests.filter((test) => (wanted?.has(test.id) ?? true) && timeOf(test) <= SLOWEST);
  const ran: Ran[] = [];
  Object.assign(stryker, { activeMutant: mutant, hitCount: 0, hitLimit });
  for (const test of chosen.sort((a, b) => timeOf(a) - timeOf(b))) {
    const result = await runTest(test);
    ran.push(result);
    if (result.failure !== undefined) break;
  }
  const hits = stryker.hitCount ?? 0;
  Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
  return { reply: "ran", ran, hits };
}

async function runTest({ id, run }: Test): Promise<Ran> {
  const began = performance.now();
  try {
    await run();
    return { id, milliseconds: performance.now() - began };
  } catch (error) {
    return { id, milliseconds: performance.now() - began, failure: String(error).slice(0, 500) };
  }
}
