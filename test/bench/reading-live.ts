/**
 * Reading what is live: a plan without changes, of organizations of three sizes, at AWS's limits. The emulator is in this
 * process, the plan in one of its own, so that CPU and memory are the plan's. Time may run faster, for both alike.
 */
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { appliedTag, writePointer } from "../../src/core/model/own-tags.ts";
import { startEmulator, systemClock } from "../../src/emulator/index.ts";
import { CONFIG_NAME } from "../../src/emulator/samples/generated-config.ts";
import { generateOrganization, SIZES } from "../../src/emulator/samples/generated-organization.ts";
import { type Company, type CompanyOptions, companyOf } from "../harness/generated-company.ts";
import { initRepository } from "../harness/repository.ts";
import { type Bench, type BenchContext, type Figure, round, type Table } from "./figures.ts";
import type { LivePlan } from "./plan-live.ts";
import { writeFiles } from "./prepare.ts";
import { measure, type Usage } from "./process.ts";
import { busiest, type Calls, type Floor, floorOf, total } from "./read-floor.ts";

const SEED = 42;
const RATE = 20;
const LATENCY = 60;
/** Calls above the floor, time above what the calls take, refusals: what is promised. */
const CALLS = 1.02;
const EFFICIENCY = 0.94;
const THROTTLED = 3;

const SPEEDS = { small: 1, medium: 2, large: 3 } as const;

const CASES: Readonly<Record<string, CompanyOptions>> = {
  managed: { delegated: false, directUserAssignments: "managed" },
  delegated: { delegated: true, directUserAssignments: "managed" },
  groups: { delegated: false, directUserAssignments: "ignored" },
};

interface Run extends Omit<Usage, "wall"> {
  /** Seconds of the emulator's time, from the first call to the plan. */
  readonly wall: number;
  readonly calls: Calls;
  readonly throttled: number;
}

/** A repository whose commit is the one that was applied, and the tags of an instance that says so. */
async function committed({ files }: Company, above: string) {
  const folder = await mkdtemp(join(above, "live-"));
  const git = await initRepository(folder);
  await writeFiles(folder, files);
  await git.add(".");
  await git.commit("applied");
  const commit = await git.revparse(["HEAD"]);
  return { folder, tags: { [appliedTag(CONFIG_NAME)]: writePointer(commit, ".") } };
}

async function runCase(company: Company, speed: number, { worker, hook, folder: above }: BenchContext): Promise<Run> {
  const { folder, tags } = await committed(company, above);
  const [answers, clock] = [{ first: 0, last: 0 }, systemClock(speed)];
  const emulator = await startEmulator({
    organization: { ...company.organization, instance: { tags } },
    caller: company.caller,
    throttle: RATE,
    latencyMs: LATENCY,
    clock,
    onExchange: () => {
      answers.last = Date.now();
      answers.first ||= answers.last;
    },
  });
  try {
    const args = [worker, "live", folder, emulator.url, String(speed), String(RATE)];
    const { stdout, cpu, peak } = await measure(hook, args);
    const { wrong, madeAt } = JSON.parse(stdout) as LivePlan;
    if (wrong.length > 0) throw new Error(`the plan is not empty: ${wrong.slice(0, 5).join("; ")}`);
    const { calls, throttled } = emulator.calls();
    const refused = Object.values(throttled).reduce((sum, count) => sum + count, 0);
    // Once the last answer is there, nothing waits for the clock: the rest is this machine's own time.
    const reading = (answers.last - answers.first) * speed + LATENCY;
    return { wall: (reading + madeAt - answers.last) / 1000, calls, throttled: refused, cpu, peak };
  } finally {
    await emulator.stop();
  }
}

function figuresOf(name: string, promised: boolean, { strategy, calls: floor }: Floor, run: Run) {
  const seconds = busiest(floor) / RATE;
  const [most, made] = [Math.floor(total(floor) * CALLS), total(run.calls)];
  // Three digits, rounded down: 0.94 is promised and 0.9399 is less.
  const efficiency = Math.floor((1000 * seconds) / run.wall) / 1000;
  const share = (100 * run.throttled) / made;
  const promise = (target: object) => (promised ? target : {});
  const figures: Readonly<Record<string, Figure>> = {
    [`${name}.calls`]: { value: made, unit: "calls", floor: total(floor), target: most },
    [`${name}.wall`]: { value: round(run.wall), unit: "s", floor: round(seconds) },
    [`${name}.efficiency`]: { value: efficiency, unit: "of 1", ...promise({ least: EFFICIENCY }) },
    [`${name}.throttled`]: { value: round(share), unit: "%", ...promise({ target: THROTTLED }) },
    [`${name}.cpu`]: { value: round(run.cpu / 1000), unit: "s" },
    [`${name}.peak`]: { value: round(run.peak), unit: "MB" },
  };
  const row = [
    strategy,
    String(made),
    String(total(floor)),
    `${run.wall.toFixed(1)} s`,
    `${seconds.toFixed(1)} s`,
    efficiency.toFixed(3),
    `${share.toFixed(1)} %`,
    `${(run.cpu / 1000).toFixed(1)} s`,
    `${run.peak.toFixed(0)} MB`,
  ];
  return { figures, row };
}

/** Calls by operation beside the floor's. */
function partsOf({ calls: floor }: Floor, { calls }: Run): Table {
  const operations = (one: Calls) =>
    Object.entries(one).flatMap(([service, counts]) => Object.keys(counts).map((name) => `${service} ${name}`));
  const of = (one: Calls, name: string) => {
    const [service = "", operation = ""] = name.split(" ");
    return one[service]?.[operation] ?? 0;
  };
  const names = [...new Set([...operations(floor), ...operations(calls)])];
  const lines = names.map((name) => [name, String(of(calls, name)), String(of(floor, name))]);
  return [["", "calls", "floor"], ...lines, ["all", String(total(calls)), String(total(floor))]];
}

export const readingLive: Bench = {
  name: "read",
  title: `Reading what is live, a plan without changes (${RATE} calls a second for each service, ${LATENCY} ms)`,
  async run(context) {
    const figures: Record<string, Figure> = {};
    const details: { title: string; table: Table }[] = [];
    const columns = ["cheapest", "calls", "floor", "wall", "floor", "efficiency", "throttled", "CPU", "peak RSS"];
    const table: string[][] = [["", ...columns]];
    for (const size of ["small", "medium", "large"] as const) {
      if (size === "large" && !context.large) continue;
      const generated = generateOrganization(SIZES[size], SEED);
      const selects = { ou: generated.rules.some(({ selector }) => selector && "ou" in selector), tags: true };
      for (const [name, options] of Object.entries(CASES)) {
        if (!context.wanted(`read.${size}.${name}`)) continue;
        const company = companyOf(generated, options);
        const userRows = options.directUserAssignments !== "ignored";
        const floor = floorOf(company.organization, { byPrincipal: !options.delegated, userRows, selects });
        const run = await runCase(company, SPEEDS[size], context);
        const told = figuresOf(`read.${size}.${name}`, size !== "small", floor, run);
        Object.assign(figures, told.figures);
        const label = `${size}, ${name} (time ${SPEEDS[size]}×)`;
        table.push([label, ...told.row]);
        details.push({ title: `${size}, ${name}: by ${floor.strategy}`, table: partsOf(floor, run) });
      }
    }
    return { table, details, figures };
  },
};
