/**
 * One story of chaos: an organization, a config and its successor, applied while AWS throttles, fails, loses answers and
 * lags, and while somebody stops the run; then again until all is done. Everything is drawn from a seed.
 */
import fc from "fast-check";
import type { AwsOverride } from "../../src/cli/world.ts";
import { isOpen } from "../../src/core/change.ts";
import type { Config } from "../../src/core/config.ts";
import { type Emulator, startEmulator } from "../../src/emulator/index.ts";
import { makeRandom, type Random } from "../../src/emulator/samples/random.ts";
import { hurriedClock } from "../harness/hurried-clock.ts";
import { overHttp, overrideOf } from "../harness/scenario.ts";
import { workOf } from "../harness/work-of.ts";
import { randomCase } from "../laws/arbitrary.ts";
import { configFrom } from "../laws/in-memory.ts";
import { Access, interrupted, type Membership, strayed } from "./access.ts";
import { applyOnce, planOf, type Ran } from "./engine.ts";

const SPEED = 50;
const FAULTY_RUNS = 2;
const RUNS = 24;

export interface Told {
  readonly seed: number;
  readonly runs: number;
  readonly problems: readonly string[];
}

const chance = (random: Random, share: number) => random.next() < share;

function faultsOf(random: Random): Record<string, unknown> {
  const share = (most: number) => (chance(random, 0.5) ? Math.round(random.next() * most * 100) / 100 : 0);
  const lag = chance(random, 0.3) ? Math.floor(random.next() * 60) : 0;
  return { throttle: share(0.3), error: share(0.15), drop: share(0.15), fail: share(0.2), lag: `${lag}ms` };
}

async function membershipsOf(emulator: Emulator): Promise<readonly Membership[]> {
  const lists = emulator.state().groups.map(async ({ GroupId }) => {
    const answer = (await emulator.console("ListGroupMemberships", { GroupId })) as {
      GroupMemberships: readonly { MembershipId: string; MemberId: { UserId: string } }[];
    };
    return answer.GroupMemberships.map(({ MembershipId: id, MemberId }) => ({
      id,
      group: GroupId,
      user: MemberId.UserId,
    }));
  });
  return (await Promise.all(lists)).flat();
}

/** Marks are no changes, and what a person clicks is no run's doing. */
const isMark = ({ actor, operation, input }: ReturnType<Emulator["history"]>[number]) =>
  actor === "console" || (operation === "TagResource" && JSON.stringify(input).includes('"idc:managed"'));

/** What an exit code says, held against what the emulator saw. */
function codeProblems({ exitCode, outcome, error }: Ran, wrote: boolean): readonly string[] {
  const states = outcome?.results.map(({ state }) => state) ?? [];
  const left = states.some((state) => state !== "done") || (outcome?.unknown ?? 0) > 0;
  if (exitCode === 0 && left) return ["exit 0, and something is left"];
  if (exitCode === 5 && !wrote && !states.includes("unknown")) return ["exit 5, and nothing was written"];
  if ([1, 3, 4, 130].includes(exitCode) && wrote) return [`exit ${exitCode}, and something was written: ${error}`];
  return [0, 1, 3, 4, 5, 130].includes(exitCode) ? [] : [`exit ${exitCode}`];
}

/** Names that stand for more than one object. */
function duplicatesIn({ users, groups, permissionSets }: ReturnType<Emulator["state"]>): readonly string[] {
  const names = [
    ...users.map(({ UserName }) => `user ${UserName}`),
    ...groups.map(({ DisplayName }) => `group ${DisplayName}`),
    ...permissionSets.map(({ Name }) => `set ${Name}`),
  ];
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** Applies one commit until nothing is left, and says what went wrong meanwhile. */
async function phase(
  emulator: Emulator,
  aws: AwsOverride,
  configs: readonly Config[],
  at: number,
  random: Random,
): Promise<{ runs: number; problems: string[] }> {
  const problems: string[] = [];
  const began = emulator.state();
  const before = new Access(began, await membershipsOf(emulator));
  const from = emulator.history().length;
  let runs = 0;
  for (let last: Ran | undefined; last?.exitCode !== 0; runs++) {
    if (runs >= RUNS) {
      // What is refused stays refused; anything else should have been made.
      const open = (last?.outcome?.results ?? []).filter(({ state, reason = "" }) => {
        return state !== "done" && !/^refused|^needs |^withheld/.test(reason);
      });
      if (open.length > 0 || last?.outcome === undefined)
        problems.push(`no end: ${last?.error} ${JSON.stringify(open)}`);
      break;
    }
    const faulty = runs < FAULTY_RUNS;
    emulator.setFaults(faulty ? faultsOf(random) : {});
    const start = emulator.history().length;
    const stopAfter = faulty && chance(random, 0.4) ? Math.ceil(random.next() * 60) : Infinity;
    const { clock, interrupt } = hurriedClock(random, { speed: SPEED, stopAt: stopAfter });
    last = await applyOnce(aws, configs, at, clock, interrupt);
    const wrote = workOf(emulator.history().slice(start)).some((entry) => !isMark(entry));
    problems.push(...codeProblems(last, wrote));
    if (last.error?.includes("another run is writing") === true)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const refusedOnly = last.outcome?.results.every(({ state, reason = "" }) => {
      return state === "done" || /^refused|^needs |^withheld/.test(reason);
    });
    // A config may hold what is refused or unknown for ever: then it is the end that nothing is written any more.
    if (refusedOnly === true && !wrote) {
      if (!faulty) break;
      runs = Math.max(runs, FAULTY_RUNS - 1);
    }
  }
  emulator.setFaults({});
  const planned = await planOf(aws, configs, at, hurriedClock(random, { speed: SPEED, stopAt: Infinity }).clock);
  // What was seen for the first time is revoked in the second run, and only then.
  const open = planned.changes.filter((change) => isOpen(change) && change.action !== "delete");
  problems.push(...open.map(({ action, key }) => `still to do: ${action} ${key}`));
  problems.push(...duplicatesIn(emulator.state()).map((name) => `twice: ${name}`));
  const history = emulator.history().slice(from);
  const declared = configs.flatMap(({ objects }) =>
    [...objects.values()].filter(({ kind }) => kind === "PermissionSet"),
  );
  const names = new Set(declared.map(({ name }) => name));
  problems.push(...strayed(began, emulator.state(), history, names).map((one) => `outside of the plan: ${one}`));
  problems.push(...interrupted(before, history).map((one) => `access was interrupted by ${one}`));
  return { runs, problems };
}

export async function tell(seed: number): Promise<Told> {
  const [one] = fc.sample(randomCase, { seed, numRuns: 1 });
  const random = makeRandom(seed);
  const { organization, caller, clicks } = one!;
  const configs = await Promise.all([configFrom(one!.config), configFrom(one!.next)]);
  const emulator = await startEmulator({
    organization,
    caller,
    operationSeconds: 0.01 * random.next(),
    jitter: 0.3,
    outstanding: 2 + Math.floor(random.next() * 9),
    seed,
  });
  // One story in ten goes over HTTP, where a connection that is cut is cut indeed.
  const aws = seed % 10 === 0 ? overHttp(emulator) : overrideOf(emulator);
  try {
    for (const [operation, input] of clicks) await emulator.console(operation, input);
    const first = await phase(emulator, aws, configs, 0, random);
    const second = await phase(emulator, aws, configs, 1, random);
    return { seed, runs: first.runs + second.runs, problems: [...first.problems, ...second.problems] };
  } finally {
    await emulator.stop();
  }
}
