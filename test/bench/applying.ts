/**
 * Applying: new assignments over two hundred accounts, and one definition provisioned to them, at AWS's limits. Time runs
 * faster, for the emulator and for idc alike, so that every ratio stays what it is.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare as preparePlan } from "../../src/cli/plan.ts";
import { systemClock } from "../../src/emulator/base/clock.ts";
import { startEmulator } from "../../src/emulator/index.ts";
import { NO_JOURNAL } from "../../src/io/apply/journal.ts";
import { apply } from "../../src/pipeline.ts";
import { initRepository } from "../harness/repository.ts";
import { fastWorld } from "./fast-world.ts";
import { type Bench, type Figure, round, type Table } from "./figures.ts";
import { writeFiles } from "./prepare.ts";

const ACCOUNTS = 200;
const RATE = 20;
const OUTSTANDING = 10;
const SECONDS = 3;
const JITTER = 0.2;
const LATENCY = 60;

/** What is done between two calls of apply: rows, or a definition. */
interface Case {
  readonly name: string;
  readonly grants: number;
  /** What the set's session is in the end. */
  readonly session: string;
  /** How many times as fast time runs. What HTTP costs on this machine counts as often. */
  readonly speed: number;
}

const CASES: readonly Case[] = [
  { name: "200 assignments", grants: 200, session: "1h", speed: 2 },
  { name: "2,000 assignments", grants: 2_000, session: "1h", speed: 5 },
  { name: "1 definition", grants: 0, session: "2h", speed: 1 },
];

const accountOf = (index: number) => String(100_000_000_000 + index);
const groupOf = (index: number) => `team-${String(index).padStart(2, "0")}`;

function organizationOf({ grants }: Case): object {
  const accounts = Array.from({ length: ACCOUNTS }, (_, index) => ({
    id: accountOf(index),
    name: `a-${index}`,
    ou: "/Work",
  }));
  const ids = accounts.map(({ id }) => id);
  return {
    organization: { id: "o-a1b2c3d4e5", managementAccount: "999999999999" },
    region: "eu-west-1",
    accounts: [{ id: "999999999999", name: "management", ou: "/" }, ...accounts],
    users: [],
    groups: Array.from({ length: 10 }, (_, index) => ({ name: groupOf(index), members: [] })),
    permissionSets: [{ name: "Work", sessionDuration: "PT1H" }],
    assignments: grants > 0 ? [] : [{ permissionSet: "Work", group: groupOf(0), accounts: ids }],
  };
}

function filesOf({ grants, session }: Case): ReadonlyMap<string, string> {
  const throttle = `throttle: {requestsPerSecond: ${RATE}, writesInFlight: ${OUTSTANDING}}`;
  const settings = `kind: Settings\nversion: 1\nname: bench\nmode: full\nregion: eu-west-1\ndirectUserAssignments: managed\nprotected: []\n${throttle}\n`;
  const groups = Array.from({ length: 10 }, (_, index) => `---\nkind: Group\nname: ${groupOf(index)}\n`).join("");
  const rules = Array.from({ length: Math.max(1, grants / ACCOUNTS) }, (_, index) => {
    return `  - {group: ${groupOf(index)}, permissionSet: Work, accounts: {ou: /Work}}\n`;
  });
  return new Map([
    ["idc.yaml", settings],
    ["sets.yaml", `kind: PermissionSet\nname: Work\nsessionDuration: ${session}\n`],
    ["groups.yaml", groups.slice(4)],
    ["access.yaml", `kind: Assignments\nassignments:\n${rules.join("")}`],
  ]);
}

async function repositoryOf(one: Case): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "idc-bench-apply-"));
  const git = await initRepository(folder);
  await writeFiles(folder, filesOf(one));
  await git.add(".");
  await git.commit("bench");
  return folder;
}

interface Run {
  /** Seconds of the emulator's time. */
  readonly wall: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly throttled: number;
}

async function runCase(one: Case): Promise<Run> {
  const emulator = await startEmulator({
    organization: organizationOf(one),
    operationSeconds: SECONDS,
    jitter: JITTER,
    throttle: RATE,
    latencyMs: LATENCY,
    outstanding: OUTSTANDING,
    clock: systemClock(one.speed),
  });
  const folder = await repositoryOf(one);
  try {
    const world = fastWorld(folder, one.speed);
    const credentials = { accessKeyId: "bench", secretAccessKey: "bench" };
    const aws = { endpoint: emulator.url, region: "eu-west-1", credentials, requestsPerSecond: RATE };
    const prepared = await preparePlan({ dir: folder, aws }, world);
    emulator.resetCalls();
    const began = world.now();
    const outcome = await apply(prepared!, () => true, {
      clock: world,
      interrupt: world.catchInterrupts(async () => 0),
      journal: NO_JOURNAL,
      leaseSeconds: 300,
      sent: () => {},
      progress: () => {},
      replan: async () => {
        throw new Error("another run has written");
      },
    });
    const wall = (world.now() - began) / 1000;
    const bad = outcome.results.filter(({ state }) => state !== "done");
    if (bad.length > 0 || !outcome.pointer.advanced) throw new Error(`not all was done: ${JSON.stringify(bad[0])}`);
    const { calls, throttled } = emulator.calls();
    return { wall, calls: calls["sso-admin"] ?? {}, throttled: throttled["sso-admin"] ?? 0 };
  } finally {
    await emulator.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const sum = (calls: Run["calls"], pattern: RegExp) =>
  Object.entries(calls).reduce((total, [name, count]) => total + (pattern.test(name) ? count : 0), 0);

export const applying: Bench = {
  name: "apply",
  title: `Applying over ${ACCOUNTS} accounts (${RATE} calls a second, ${OUTSTANDING} outstanding, ${SECONDS} s ± ${JITTER * 100} % an operation, ${LATENCY} ms)`,
  async run() {
    const figures: Record<string, Figure> = {};
    const table: string[][] = [
      ["", "wall", "floor", "over it", "calls a grant", "to verify", "throttled", "provisionings"],
    ];
    for (const one of CASES) {
      const { wall, calls, throttled } = await runCase(one);
      const verify = sum(calls, /^ListAccountAssignments/);
      const total = sum(calls, /./);
      const provisionings = calls.ProvisionPermissionSet ?? 0;
      const name = `apply.${one.name.replace(/\W+/g, "-")}`;
      if (one.grants === 0) {
        figures[`${name}.provisionings`] = { value: provisionings, unit: "calls", target: 1 };
        table.push([one.name, `${one.speed}×`, `${wall.toFixed(1)} s`, "", "", "", "", "", String(provisionings)]);
        continue;
      }
      const writing = sum(calls, /AccountAssignment$|Status$/);
      // performance.md, section 3: the calls at the limit, or the operations side by side, whichever is longer.
      const floor = Math.max(writing / RATE, (one.grants * SECONDS) / OUTSTANDING);
      figures[`${name}.wall`] = { value: round(wall), unit: "s", floor: round(floor), target: round(floor * 1.1) };
      figures[`${name}.calls-each`] = { value: round(writing / one.grants), unit: "calls", target: 2.4 };
      figures[`${name}.verify`] = {
        value: verify,
        unit: "calls",
        target: Math.min(one.grants, Math.max(2, one.grants / 100)),
      };
      figures[`${name}.throttled`] = { value: round((100 * throttled) / total), unit: "%", target: 1 };
      table.push([
        one.name,
        `${one.speed}×`,
        `${wall.toFixed(1)} s`,
        `${floor.toFixed(0)} s`,
        `${((wall / floor - 1) * 100).toFixed(1)} %`,
        (writing / one.grants).toFixed(2),
        String(verify),
        `${((100 * throttled) / total).toFixed(1)} %`,
        String(provisionings),
      ]);
    }
    return { table: table as Table, figures };
  },
};
