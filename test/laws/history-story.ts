/** One story of the law of histories: commits and runs in any order, and in the end a person who wants all that the last one says. */
import fc from "fast-check";
import type { AwsOverride } from "../../src/cli/world.ts";
import type { Override } from "../../src/core/model/override.ts";
import { appliedTag, writePointer } from "../../src/core/model/own-tags.ts";
import { makeRandom } from "../../src/emulator/base/random.ts";
import { type Emulator, startEmulator } from "../../src/emulator/index.ts";
import { hurriedClock } from "../harness/hurried-clock.ts";
import { overHttp } from "../harness/scenario.ts";
import { withoutSocket } from "../harness/without-socket.ts";
import { ACCOUNTS, CONFIGS, type ConfigName, contentOf, ORGANIZATION, rowsOf, USERS } from "./history-content.ts";
import { type Contents, Graph, type Growth, growth, type Node } from "./history-graph.ts";
import { type Asked, type Clone, commitsIn, FULL, type Ran, run } from "./history-run.ts";
import { type There, type Truth, tagProblems, thereIn, truthsOf, watched } from "./history-truth.ts";

export interface Running {
  readonly step: "run";
  readonly name: ConfigName;
  /** The commit, by any number; the one at hand, where there is none. */
  readonly at: number | null;
  readonly how: "auto" | "person" | "uncommitted";
  /** Share of changes that are not made. */
  readonly holds: number;
  /** Share of AWS's operations that fail. */
  readonly fails: number;
  /** Waits after which somebody presses Ctrl-C. */
  readonly stops: number | null;
  readonly depth: number | null;
  /** Numbers of commits without files. */
  readonly hollow: readonly number[];
  readonly seed: number;
}

type Step =
  | Running
  | { readonly step: "grow"; readonly growth: Growth }
  | { readonly step: "both"; readonly one: Running; readonly other: Running; readonly how: "inside" | "beside" }
  | {
      readonly step: "click";
      readonly group: string;
      readonly account: number;
      readonly set: string;
      readonly user: number;
    }
  | { readonly step: "older"; readonly name: ConfigName; readonly at: number };

export interface Story {
  readonly first: Contents;
  readonly digits: 40 | 64;
  readonly steps: readonly Step[];
}

const running: fc.Arbitrary<Running> = fc.record({
  step: fc.constant("run" as const),
  name: fc.constantFrom<ConfigName>("acme", "acme", "acme", "beta"),
  at: fc.option(fc.nat(1000), { nil: null, freq: 1 }),
  how: fc.constantFrom("auto", "auto", "auto", "person", "person", "uncommitted"),
  holds: fc.constantFrom(0, 0, 0.3, 0.6),
  fails: fc.constantFrom(0, 0, 0, 0.4),
  stops: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(12) }),
  depth: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
  ),
  hollow: fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.nat(30), { maxLength: 3 }) },
  ),
  seed: fc.nat(2 ** 31),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 7, arbitrary: running },
  { weight: 6, arbitrary: growth.map((one) => ({ step: "grow" as const, growth: one })) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ step: fc.constant("both" as const), one: running, other: running },
      how: fc.constantFrom("inside" as const, "inside" as const, "beside" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ step: fc.constant("click" as const), group: fc.constantFrom("Hand", "G1", "G0"), account: fc.nat(1) },
      ...{ set: fc.constantFrom("S0", "S1", "S2", "Hand"), user: fc.nat(2) },
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ step: fc.constant("older" as const), name: fc.constantFrom(...CONFIGS), at: fc.nat(1000) }),
  },
);

export const story: fc.Arbitrary<Story> = fc.record({
  first: fc.record({ acme: contentOf("acme"), beta: contentOf("beta") }),
  digits: fc.constantFrom(40, 40, 64),
  steps: fc.array(step, { minLength: 6, maxLength: 22, size: "max" }),
});

const SPEED = 200;
const ENDS = 10;
/** Milliseconds of the machine that the lease of `history-run.ts` lives, and some. */
const LEASE = 60_000 / SPEED + 100;

/** Guards that a person may overrule, as the reasons of what was refused name them. */
const overridesIn = ({ outcome }: Ran): readonly Override[] => {
  const names = (outcome?.results ?? []).flatMap(({ reason = "" }) => /--override ([a-z-]+)/.exec(reason)?.[1] ?? []);
  return [...new Set(names)] as readonly Override[];
};

const gone = (before: There, after: There) => [...before].filter((one) => !after.has(one));

class Telling {
  readonly problems: string[] = [];
  readonly log: string[] = [];
  private readonly graph: Graph;
  private readonly emulator: Emulator;
  private readonly truths: Readonly<Record<ConfigName, Truth>>;
  /** Two runs write at a time. */
  private isBusy = false;

  constructor({ first, digits }: Story, emulator: Emulator) {
    this.graph = new Graph(first, digits);
    this.emulator = emulator;
    this.truths = truthsOf(this.graph);
  }

  async tell(step: Step): Promise<void> {
    if (step.step === "grow") this.graph.grow(step.growth);
    if (step.step === "click") await this.click(step);
    if (step.step === "older") await this.older(step.name, this.graph.at(step.at));
    if (step.step === "run") await this.together([step]);
    if (step.step === "both") await this.together([step.one, step.other], step.how === "inside");
    this.problems.push(...tagProblems(this.emulator.state()));
  }

  private async click({ group, account, set, user }: Extract<Step, { step: "click" }>): Promise<void> {
    await this.grant(set, group, ACCOUNTS[account]!);
    const membership = { GroupName: group, UserName: USERS[user] };
    await this.emulator.console("CreateGroupMembership", membership).catch(() => {});
  }

  /** By whom else there is; where it cannot be, it is not. */
  private async grant(set: string, group: string, account: string): Promise<void> {
    const row = {
      ...{ PermissionSetName: set, TargetId: account, TargetType: "AWS_ACCOUNT" },
      ...{ PrincipalType: "GROUP", GroupName: group },
    };
    await this.emulator.console("CreateAccountAssignment", row).catch(() => {});
  }

  private async older(name: ConfigName, { id, contents }: Node): Promise<void> {
    const arn = this.emulator.state().instance.arn;
    const Tags = [{ Key: appliedTag(name), Value: writePointer(id, name) }];
    await this.emulator.console("TagResource", { InstanceArn: arn, ResourceArn: arn, Tags });
    for (const row of rowsOf(contents[name])) {
      const [set = "", group = "", account = ""] = row.split(" ");
      await this.grant(set, group, account);
    }
    this.truths[name].appliedBefore(id);
    this.log.push(`an older version applied ${name} at ${id.slice(0, 8)}`);
  }

  private nodeOf({ at }: Running): Node {
    return at === null ? this.graph.head : this.graph.at(at);
  }

  private askedOf(running: Running): Asked {
    const { how, holds, seed, depth, hollow } = running;
    const random = makeRandom(seed);
    const held = new Map<string, boolean>();
    const takes = ({ key }: { readonly key: string }) => {
      if (!held.has(key)) held.set(key, random.next() < holds);
      return held.get(key) === false;
    };
    const node = this.nodeOf(running);
    const without = new Set(hollow.map((number) => this.graph.at(number).id).filter((id) => id !== node.id));
    const pruned = depth === null && seed % 3 === 0 ? { pruned: true as const } : {};
    const clone: Clone = { ...(depth === null ? {} : { depth }), ...pruned, hollow: without };
    const asked = { name: running.name, node, clone, auto: how === "auto", takes };
    return how === "uncommitted" ? { ...asked, uncommitted: true } : asked;
  }

  /** Runs one, or two at a time: side by side, or the second one between the first one's plan and its lease. */
  private async together(runnings: readonly Running[], isInside = false): Promise<void> {
    const before = thereIn(this.emulator.state());
    const known = this.knownNow();
    const { fails } = runnings[0]!;
    this.emulator.setFaults(fails > 0 ? { fail: fails, error: fails / 4 } : {});
    const asked = runnings.map((one) => this.askedOf(one));
    this.isBusy = runnings.length > 1;
    const [first, second] = asked.map((one, index) => () => this.perform(one, runnings[index]!));
    let other: Promise<Ran> | undefined;
    const start = async () => {
      if (other === undefined) other = second?.();
      await other;
    };
    const rans = isInside
      ? [await this.perform(asked[0]!, runnings[0]!, start), ...(other === undefined ? [] : [await other])]
      : await Promise.all([first!(), ...(second === undefined ? [] : [second()])]);
    this.isBusy = false;
    this.emulator.setFaults({});
    const lost = gone(before, thereIn(this.emulator.state()));
    if (lost.length > 0) this.log.push(`  gone: ${lost.join(", ")}`);
    const alone = asked[0]!;
    if (asked.length === 1) this.truths[alone.name].lost(alone.node.id, lost);
    for (const one of lost) {
      const isFine = asked.some((asked) => this.mayGo(one, asked, known));
      if (!isFine)
        this.problems.push(`${one} went, in runs of ${asked.map(({ node }) => node.id.slice(0, 8)).join(" and ")}`);
    }
    for (const [index, ran] of rans.entries()) {
      const one = runnings[index]!;
      // The way out that a refusal names, for a person who takes it at once.
      if (one.how === "person" && ran.refusal !== undefined && asked.length === 1 && one.seed % 2 === 0) {
        await this.goOn(asked[index]!, ran, one);
      }
    }
  }

  /** What runs that begin now can know. */
  private knownNow() {
    const all = CONFIGS.map((name) => {
      const { hasCompleted, newest } = this.truths[name];
      return [name, { told: [...this.truths[name].written], hasCompleted, isThere: newest !== undefined }] as const;
    });
    return Object.fromEntries(all) as Record<ConfigName, (typeof all)[number][1]>;
  }

  private mayGo(one: string, asked: Asked, known: ReturnType<Telling["knownNow"]>): boolean {
    if (asked.uncommitted === true) return false;
    if (!asked.auto) return true;
    const { name, node } = asked;
    const isShared = CONFIGS.some((other) => other !== name && known[other].isThere);
    return known[name].hasCompleted && this.truths[name].mayGo(one, node.id, known[name].told, isShared);
  }

  private async goOn(asked: Asked, { refusal }: Ran, running: Running): Promise<Ran> {
    const supersede = /--supersede ([0-9a-f]+)/.exec(refusal?.hint ?? "")?.[1];
    const overrides = refusal?.hint?.includes("--override settings") === true;
    const way = {
      ...(supersede === undefined ? {} : { supersede }),
      ...(overrides ? { overrideSettings: true as const } : {}),
    };
    this.log.push(`  goes on with ${JSON.stringify(way)}`);
    return this.perform({ ...asked, ...way }, running);
  }

  private async perform(
    asked: Asked,
    { stops, seed }: Pick<Running, "stops" | "seed">,
    beforeLease = async () => {},
  ): Promise<Ran> {
    const { name, node, uncommitted, supersede, overrideSettings } = asked;
    const truth = this.truths[name];
    const isFree = supersede !== undefined;
    let isTold = false;
    const told = (what: string, body: string, isDone: boolean) => {
      if (!isDone && !isFree) truth.attempted(node.id, what);
      if (!isDone || uncommitted === true) return;
      truth.remembered(node.id);
      if (what !== "TagResource" || !body.includes(`"${appliedTag(name)}"`)) return;
      isTold = true;
      this.completed(asked);
    };
    const seen = watched(this.emulator, told, beforeLease);
    const aws: AwsOverride = { ...overHttp(this.emulator), requestHandler: withoutSocket(seen) };
    const { clock, interrupt } = hurriedClock(makeRandom(seed + 1), {
      speed: SPEED,
      stopAt: stops === null ? Number.POSITIVE_INFINITY : stops + 1,
    });
    const ran = await run(aws, clock, interrupt, this.graph, asked);
    const why = ran.outcome?.pointer.reason ?? ran.refusal?.text ?? ran.error ?? "completed";
    const how = asked.auto ? "auto" : uncommitted === true ? "uncommitted" : "person";
    this.log.push(`${how} ${name} at ${node.id.slice(0, 8)}: ${why}`);
    const isDone = ran.outcome?.pointer.advanced === true;
    if (isDone && !isTold && !this.isBusy) this.completed(asked);
    if (!isDone && (isFree || overrideSettings === true)) truth.mayLack = true;
    return ran;
  }

  /** Told at the very write that says so: others may write after it. */
  private completed({ name, node, clone, supersede, overrideSettings }: Asked): void {
    const truth = this.truths[name];
    const there = commitsIn(this.graph, node, clone);
    const isWaived = supersede !== undefined || overrideSettings === true || truth.mayLack;
    const lacks = (id: string) => isWaived && (!there.has(id) || clone.hollow.has(id));
    truth.completed(node.id, thereIn(this.emulator.state()), lacks, this.isBusy);
  }

  /** A person with a whole clone comes to the end, whatever was refused before. */
  async end(name: ConfigName): Promise<void> {
    let ran: Ran = {};
    const all: Asked = { name, node: this.graph.head, clone: FULL, auto: false, takes: () => true };
    for (let runs = 0; runs < ENDS; runs++) {
      const asked = { ...all, overrides: overridesIn(ran) };
      ran =
        ran.refusal === undefined ? await this.perform(asked, QUIET) : await this.goOn(asked, ran, QUIET as Running);
      if (ran.outcome?.pointer.advanced === true) return;
      // The lease of a run that could not give it back ends by itself.
      if (ran.error !== undefined) await new Promise((resolve) => setTimeout(resolve, LEASE));
      await this.revokeForeign(ran);
    }
    const left = (ran.outcome?.results ?? []).filter(({ state }) => state !== "done");
    this.problems.push(`${name}: no end: ${JSON.stringify([ran.refusal, ran.error, ran.outcome?.pointer, left])}`);
  }

  /** What somebody granted by hand on a set or to a group that is to go, a person revokes by hand. */
  private async revokeForeign({ outcome }: Ran): Promise<void> {
    const refused = (outcome?.results ?? []).filter(({ reason = "" }) =>
      /^refused: .* (?:of|to) it would /.test(reason),
    );
    const names = new Set(refused.map(({ key }) => key.split("/")[1]));
    for (const { permissionSet, principal, principalType, principalId, account } of this.emulator.state().assignments) {
      if (!names.has(permissionSet) && !names.has(principal ?? "")) continue;
      await this.emulator.console("DeleteAccountAssignment", {
        ...{ PermissionSetName: permissionSet, TargetId: account, TargetType: "AWS_ACCOUNT" },
        ...{ PrincipalType: principalType, PrincipalId: principalId },
      });
    }
  }

  get all(): readonly string[] {
    return [...this.problems, ...CONFIGS.flatMap((name) => this.truths[name].problems)];
  }

  drawing(): readonly string[] {
    return [...this.graph.nodes.values()].map(
      ({ id, parents, contents }) =>
        `${id.slice(0, 8)} ← ${parents.map((one) => one.slice(0, 8)).join(" ") || "-"}: ${JSON.stringify(contents)}`,
    );
  }
}

const QUIET = { stops: null, seed: 0 };

export interface Told {
  readonly problems: readonly string[];
  readonly log: readonly string[];
}

export async function tell(told: Story): Promise<Told> {
  const emulator = await startEmulator({ organization: ORGANIZATION, operationSeconds: 0.001 });
  try {
    const telling = new Telling(told, emulator);
    for (const step of told.steps) await telling.tell(step);
    for (const name of CONFIGS) await telling.end(name);
    return { problems: telling.all, log: [...telling.drawing(), ...telling.log] };
  } finally {
    await emulator.stop();
  }
}
