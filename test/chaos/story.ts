/**
 * One story of chaos: an organization, a config and its successor, and the config of somebody else, applied while AWS
 * throttles, fails, loses answers, lags and leaves things out, in parts, twice at once, and while somebody stops the run; then
 * again until all is done. Everything is drawn from a seed.
 */
import fc from "fast-check";
import type { AwsOverride } from "../../src/cli/world.ts";
import type { Config } from "../../src/core/model/config.ts";
import { makeRandom, type Random } from "../../src/emulator/base/random.ts";
import { type Emulator, startEmulator } from "../../src/emulator/index.ts";
import { hurriedClock } from "../harness/hurried-clock.ts";
import { overHttp, overrideOf } from "../harness/scenario.ts";
import { workOf } from "../harness/work-of.ts";
import { type RandomCase, randomCase } from "../laws/arbitrary.ts";
import { configFrom } from "../laws/in-memory.ts";
import { type RandomConfig, TODAY } from "../laws/random-config.ts";
import { problemsAtTheEnd } from "./ended.ts";
import { applyOnce, type How, type Ran } from "./engine.ts";
import { chance, faultsOf, hides } from "./faults.ts";
import { idsIn } from "./first-ids.ts";
import { brokenIn } from "./promises.ts";
import { type Moment, Reference } from "./reference.ts";
import { membersOf, otherConfig, rowsOf } from "./tenants.ts";
import { Trace } from "./trace.ts";

const SPEED = 50;
const FAULTY_RUNS = 2;
/** Runs without faults, until nothing may be left. */
const CLEAN_RUNS = 12;
const TOMORROW = "2026-11-25";
const PARTS = ["AccountAssignment/*", "PermissionSet/*", "Group*", "*/D*", "*/group:*/*"];

export interface Told {
  readonly seed: number;
  readonly runs: number;
  readonly problems: readonly string[];
}

/** A config in its commits, read and as plain values. */
interface Tenant {
  readonly configs: readonly Config[];
  readonly commits: readonly RandomConfig[];
}

interface Stage {
  readonly emulator: Emulator;
  readonly aws: AwsOverride;
  readonly random: Random;
  readonly one: RandomCase;
  readonly ours: Tenant;
  readonly other: Tenant | undefined;
  readonly reference: Reference;
  readonly trace: Trace;
  /** How many writes AWS has accepted: some of them change nothing, where a listing hid what is there. */
  readonly accepted: () => number;
  /** How much of the history the reference has taken in. */
  taken: number;
  runs: number;
}

/** Marks are no changes, and what a person clicks is no run's doing. */
const isMark = ({ actor, operation, input }: ReturnType<Emulator["history"]>[number]) =>
  actor === "console" ||
  (/^(Tag|Untag)Resource$/.test(operation) && /"idc:(managed|protected)"/.test(JSON.stringify(input)));

/**
 * What an exit code says, held against what the emulator saw; whether it changed anything, and accepted any write, is unknown
 * where others wrote at the same time.
 */
function codeProblems({ exitCode, outcome, error }: Ran, wrote?: boolean, accepted?: boolean): readonly string[] {
  const states = outcome?.results.map(({ state }) => state) ?? [];
  const left = states.some((state) => state !== "done") || (outcome?.unknown ?? 0) > 0;
  if (exitCode === 0 && left) return ["exit 0, and something is left"];
  if (exitCode === 5 && accepted === false && !states.includes("unknown") && !leavesAccess(outcome))
    return ["exit 5, and nothing was written"];
  if ([1, 3, 4, 130].includes(exitCode) && wrote === true)
    return [`exit ${exitCode}, and something was written: ${error}`];
  return [0, 1, 3, 4, 5, 130].includes(exitCode) ? [] : [`exit ${exitCode}`];
}

/** Whether access stays that was to go, since only the management account may take it: that alone is exit 5. */
function leavesAccess(outcome: Ran["outcome"]): boolean {
  const elsewhere = new Set(outcome?.needsManagement);
  return outcome?.results.some(({ key, action }) => action === "delete" && elsewhere.has(key)) === true;
}

/** Whether nothing is left but what is refused for ever. */
const isSettled = ({ outcome }: Ran) =>
  outcome?.results.every(({ state, reason = "" }) => state === "done" || /^refused|^needs |^withheld/.test(reason)) ===
  true;

/** Names that stand for more than one object. */
function duplicatesIn({ users, groups, permissionSets }: ReturnType<Emulator["state"]>): readonly string[] {
  const names = [
    ...users.map(({ UserName }) => `user ${UserName}`),
    ...groups.map(({ DisplayName }) => `group ${DisplayName}`),
    ...permissionSets.map(({ Name }) => `set ${Name}`),
  ];
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** All that happened since the last time, moment by moment. */
function momentsOf(stage: Stage): readonly Moment[] {
  const history = stage.emulator.history().slice(stage.taken);
  stage.taken += history.length;
  return history.flatMap((entry) => {
    stage.reference.take(entry);
    return entry.phase === "started" || /Tag/.test(entry.operation) ? [] : [stage.reference.now(entry)];
  });
}

/** The same told by the emulator itself: the reference must not have lost its way. */
function lostIn(
  { rows, orphans, members }: Moment,
  { assignments, groups }: ReturnType<Emulator["state"]>,
): readonly string[] {
  const there = [
    ...assignments.map(({ permissionSet, principalType, principal, principalId, account }) => {
      return `${permissionSet} ${principalType} ${principal ?? principalId} ${account}`;
    }),
    ...groups.flatMap((group) => group.members.map((member) => `${group.DisplayName} ${member}`)),
  ];
  const told = [...rows, ...orphans, ...members];
  return told.sort().join("\n") === there.sort().join("\n") ? [] : ["the reference has lost its way"];
}

/** Sets, and groups with their members, that a config says all of. */
const ownedBy = ({ sets = [], groups = [] }: Partial<RandomConfig> = {}) =>
  new Set([...sets, ...groups.filter(({ members }) => members !== undefined)].map(({ name }) => name));

class Phase {
  readonly problems: string[] = [];
  private readonly said = new Set<string>();
  private isPartial = false;
  private isHidden = false;
  private readonly stage: Stage;
  private readonly at: number;
  private readonly today: string;

  constructor(stage: Stage, at: number, today: string) {
    this.stage = stage;
    this.at = at;
    this.today = today;
  }

  private async run({ configs }: Tenant, how: How, stopAt = Infinity): Promise<Ran> {
    const { aws, random } = this.stage;
    this.stage.runs += 1;
    this.isPartial ||= how.narrowed !== undefined;
    const { clock, interrupt } = hurriedClock(random, { speed: SPEED, stopAt });
    const at = Math.min(this.at, configs.length - 1);
    const name = configs === this.stage.ours.configs ? "ours" : "the other";
    this.stage.trace.note("RUN of", name, `commit ${at}`, this.today, how, this.stage.emulator.faults());
    const ran = await applyOnce(aws, configs, at, clock, interrupt, { today: this.today, ...how });
    this.stage.trace.note("ENDED", name, ran);
    for (const reason of ran.said ?? []) {
      const [, set, account] = /^for a moment .* (?:is|are) without (\S+) in \S+ (\d+):/.exec(reason) ?? [];
      if (account !== undefined) this.said.add(`${set} ${account}`);
    }
    // Whoever holds the lease may be gone.
    if (ran.error?.includes("another run is writing") === true) await new Promise((resolve) => setTimeout(resolve, 50));
    return ran;
  }

  private async alone(tenant: Tenant, how: How, stopAt?: number): Promise<{ ran: Ran; wrote: boolean }> {
    const start = this.stage.emulator.history().length;
    const before = this.stage.accepted();
    const ran = await this.run(tenant, how, stopAt);
    const wrote = workOf(this.stage.emulator.history().slice(start)).some((entry) => !isMark(entry));
    // Of a lost answer nobody can say whether AWS acted.
    const { error, drop, html, cut } = this.stage.emulator.faults();
    const accepted = error + drop + html + cut === 0 ? this.stage.accepted() > before : undefined;
    this.problems.push(...codeProblems(ran, wrote, accepted));
    return { ran, wrote };
  }

  /** A run in which all may go wrong, and another beside it or after it. */
  private async faulty(): Promise<void> {
    const { emulator, random, ours, other } = this.stage;
    const faults = faultsOf(random);
    emulator.setFaults(faults);
    this.isHidden ||= hides(faults);
    const stop = () => (chance(random, 0.4) ? Math.ceil(random.next() * 60) : Infinity);
    const how = (): How => (chance(random, 0.15) ? { narrowed: { only: [random.one(PARTS)] } } : {});
    const beside = chance(random, 0.4) ? random.one([ours, other ?? ours]) : undefined;
    if (beside === undefined) {
      await this.alone(ours, how(), stop());
    } else if (chance(random, 0.5)) {
      await this.alone(ours, how(), stop());
      await this.alone(beside, how(), stop());
    } else {
      const rans = await Promise.all([this.run(ours, how(), stop()), this.run(beside, how(), stop())]);
      this.problems.push(...rans.flatMap((ran) => codeProblems(ran)));
    }
  }

  /** A customer managed policy is missing in an account, until somebody makes it. */
  private async withoutPolicy(): Promise<() => Promise<unknown>> {
    const { emulator, random, one } = this.stage;
    const { id: AccountId, customerManagedPolicies = [] } = random.one(one.organization.accounts);
    const Policy = random.one(customerManagedPolicies);
    await emulator.console("DeleteAccountPolicy", { AccountId, Policy });
    return () => emulator.console("CreateAccountPolicy", { AccountId, Policy });
  }

  /** Runs without faults until the last one wrote nothing; returns whether nothing is left. */
  private async clean(tenant: Tenant): Promise<boolean> {
    this.stage.emulator.setFaults({});
    for (let runs = 0; ; runs++) {
      const { ran, wrote } = await this.alone(tenant, {});
      if (!wrote && (ran.exitCode === 0 || isSettled(ran))) return ran.exitCode === 0;
      if (runs < CLEAN_RUNS) continue;
      const open = ran.outcome?.results.filter(({ state }) => state !== "done");
      this.problems.push(`no end: exit ${ran.exitCode} ${ran.error} ${JSON.stringify(open)}`);
      return false;
    }
  }

  async tell(): Promise<void> {
    const { stage, at, today, said } = this;
    const { one, ours, other, reference, emulator } = stage;
    const before = reference.now();
    const restore = chance(stage.random, 0.25) ? await this.withoutPolicy() : undefined;
    for (let runs = 0; runs < FAULTY_RUNS; runs++) await this.faulty();
    await restore?.();
    const isDone = await this.clean(ours);
    if (other !== undefined) await this.clean(other);
    const { isPartial, isHidden } = this;
    const moments = momentsOf(stage);
    const last = moments.at(-1) ?? before;
    this.problems.push(...lostIn(last, emulator.state()));
    const configs = [ours.commits[at]!, ...(other?.commits ?? [])];
    const declared = { rows: rowsOf(configs, one.organization, today), members: membersOf(configs) };
    const owned = ownedBy(ours.commits[at - 1]);
    const isNew = (name: string) => this.today === TODAY && !owned.has(name);
    this.problems.push(...brokenIn({ before, moments, ...declared, isNew, said, isPartial, isHidden }));
    this.problems.push(...duplicatesIn(emulator.state()).map((name) => `twice: ${name}`));
    const ended = { organization: one.organization, config: ours.commits[at]!, last: ours.commits[at - 1], today };
    if (isDone) this.problems.push(...problemsAtTheEnd(last, ended));
  }
}

const tenantOf = async (commits: readonly RandomConfig[]): Promise<Tenant> => ({
  commits,
  configs: await Promise.all(commits.map((config) => configFrom(config))),
});

export async function tell(seed: number): Promise<Told> {
  const [one] = fc.sample(randomCase, { seed, numRuns: 1 });
  const random = makeRandom(seed);
  const { organization, caller, clicks, config, next } = one!;
  const trace = new Trace();
  let accepted = 0;
  trace.note("ORGANIZATION", organization);
  for (const commit of [config, next]) trace.note("COMMIT", commit);
  const emulator = await startEmulator({
    organization,
    caller,
    operationSeconds: 0.01 * random.next(),
    jitter: 0.3,
    outstanding: 2 + Math.floor(random.next() * 9),
    seed,
    onExchange: ({ operation, input, status, output }) => {
      trace.note(operation, input, status, output);
      const isOfSet = /^(Tag|Untag)/.test(operation) && JSON.stringify(input).includes(":permissionSet/");
      const isWrite = isOfSet || /^(Create|Delete|Update|Put|Attach|Detach|Provision)/.test(operation);
      if (status === 200 && isWrite) accepted += 1;
    },
  });
  // One story in ten goes over HTTP, where a connection that is cut is cut indeed.
  const aws = seed % 10 === 0 ? overHttp(emulator) : overrideOf(emulator);
  try {
    const stage: Stage = {
      ...{ emulator, aws, random, one: one!, trace, accepted: () => accepted, taken: 0, runs: 0 },
      ours: await tenantOf([config, next]),
      other: chance(random, 0.4) ? await tenantOf([otherConfig(one!)]) : undefined,
      reference: new Reference(organization, await idsIn(emulator)),
    };
    for (const [operation, input] of clicks) await emulator.console(operation, input);
    momentsOf(stage);
    const phases = [new Phase(stage, 0, TODAY), new Phase(stage, 1, TODAY)];
    // Rules that end overnight.
    if (next.rules.some(({ expires }) => expires === TOMORROW)) phases.push(new Phase(stage, 1, TOMORROW));
    for (const phase of phases) await phase.tell();
    const problems = phases.flatMap((phase, index) => phase.problems.map((problem) => `phase ${index}: ${problem}`));
    trace.keep(seed, problems);
    return { seed, runs: stage.runs, problems };
  } finally {
    await emulator.stop();
  }
}
