/** The third stage: a checked config against what is live. Writes nothing. */
import type { Key } from "../core/base/key.ts";
import { appliedBeside, asApplied } from "../core/desired/as-applied.ts";
import { declaredBefore } from "../core/desired/past-configs.ts";
import { leavingIn, thereBefore } from "../core/desired/there-before.ts";
import { scopeOf } from "../core/live/scope.ts";
import { looksForMarks, type Remembered } from "../core/memory/remembered.ts";
import type { Config } from "../core/model/config.ts";
import { answersOf } from "../core/model/kind.ts";
import type { Live } from "../core/model/resource.ts";
import type { Scope } from "../core/model/scope.ts";
import type { Snapshot } from "../core/model/snapshot.ts";
import { type Planned, type Round, wholeOf } from "../core/plan/planned.ts";
import { planFrom, roundFrom } from "../core/plan/planning.ts";
import { undeclaredSets, withUndeclared } from "../core/plan/undeclared.ts";
import { settle } from "../io/apply/settle.ts";
import { reach } from "../io/aws/reach.ts";
import { hashOfFolder } from "../io/git/recall.ts";
import type { Ports, Prepared } from "../io/ports.ts";
import { withCommits } from "./edits.ts";
import { entitlementsOf, withCounted } from "./entitlements.ts";
import { knownKinds } from "./known-kinds.ts";
import type { Memory } from "./memory.ts";
import { type Observation, observeAws, observeSnapshot, planObserved, spokenIn } from "./observe.ts";
import { authorsIn, loadPolicies, pullsIn, withApprovals } from "./policies.ts";

type PlanningPorts = Pick<Ports, "today" | "now" | "sha256" | "kinds"> &
  Pick<
    Ports,
    "approvals" | "pulls" | "overrides" | "uncommitted" | "narrowed" | "purgeOrphans" | "sinceApplied" | "interrupt"
  >;

const isBrake = ({ narrowed }: Pick<Ports, "narrowed">) => narrowed?.revokeOnly === true;

/** Drift is told by its changes; what is planned again while it is applied is compared; and the brake waits for nothing that changes nothing. */
const showsPeople = (ports: Pick<Ports, "narrowed" | "sinceApplied" | "interrupt">): boolean =>
  !isBrake(ports) && ports.sinceApplied !== true && ports.interrupt === undefined;

const NO_KEYS: ReadonlySet<Key> = new Set();

/** What is to go and was there before the config was: git is asked for it only where something goes that may have been. */
async function adoptedAmong(
  { plan, live }: Round,
  { base, past }: Pick<Remembered, "base" | "past">,
  memory: Pick<Memory, "configsThen">,
  spelling: Scope["spelling"],
): Promise<ReadonlySet<Key>> {
  const leaving = leavingIn(plan.changes, past, live, spelling);
  if (leaving.length === 0 || base.applied === undefined) return NO_KEYS;
  return thereBefore(leaving, memory.configsThen(base.applied), spelling);
}

/** What is planned beside the config at hand. */
const appliedIn = ({ base, past }: Pick<Remembered, "base" | "past">, config: Config, ports: PlanningPorts) =>
  ports.sinceApplied === true ? appliedBeside({ config, past, base }) : undefined;

/** With what people have by entitlements, where that may matter; access tests judge by them, so that what is refused is found out once more. */
async function withEntitled(
  planned: Planned,
  {
    config,
    past,
    observation,
    asks,
  }: Pick<Remembered, "past"> & { config: Config; observation: Observation; asks: boolean },
  planAgain: (live: Live) => Planned,
): Promise<Planned> {
  const tested = [config, ...past.guards].some(({ accessTests }) => accessTests.length > 0);
  if (!asks || (planned.plan.access?.entitlements === undefined && !tested)) return planned;
  return withCounted(planned, await observation.entitlements(planned.live), tested ? planAgain : undefined);
}

/** What a plan is made from beside what is live, and what of it was asked for. */
async function givenIn(
  config: Config,
  { base, past }: Pick<Remembered, "base" | "past">,
  spelling: Scope["spelling"],
  ports: PlanningPorts,
  { memory, snapshot }: { readonly memory: Pick<Memory, "authors">; readonly snapshot: true | undefined },
) {
  const { today, now, sha256, overrides = [], uncommitted, narrowed, purgeOrphans } = ports;
  const loaded = await loadPolicies(config, past.guards, isBrake(ports));
  const policies = await withApprovals(loaded, { config, guards: past.guards, base }, ports.approvals);
  const authors = policies === undefined ? undefined : await authorsIn(base, memory);
  const pulls = await pullsIn(policies, base, ports.pulls);
  const own = { config, past, base, policies, authors, pulls, spelling, kinds: knownKinds(ports).resources };
  return {
    given: { ...own, today, now, sha256, overrides },
    asked: { uncommitted, narrowed, purgeOrphans, ...(snapshot === undefined ? {} : { snapshot }) },
  };
}

/** The same whatever was observed. `snapshot`: it is not live. */
async function planning(
  config: Config,
  memory: Pick<Memory, "configsThen" | "edits" | "authors">,
  { base, past }: Pick<Remembered, "base" | "past">,
  observation: Observation,
  ports: PlanningPorts,
  snapshot?: true,
): Promise<Pick<Prepared, "again"> & Planned> {
  const { spelling } = observation.scope;
  const { given, asked } = await givenIn(config, { base, past }, spelling, ports, { memory, snapshot });
  const applied = appliedIn({ base, past }, config, ports);
  const then = applied === undefined ? undefined : asApplied(applied, { config, past, spelling });
  const planWith = (live: Live): Round => ({
    ...roundFrom({ ...given, ...asked, live }),
    ...(then === undefined ? {} : { atApplied: roundFrom({ ...given, ...asked, ...then, live }) }),
  });
  const first = await planObserved(observation, spokenIn({ config, past }), planWith);
  const adopted = isBrake(ports) ? NO_KEYS : await adoptedAmong(first, { base, past }, memory, spelling);
  const last =
    adopted.size === 0
      ? first
      : { ...first, ...roundFrom({ ...given, ...asked, live: first.live, thereBefore: adopted }) };
  const planned = wholeOf(last);
  // Who takes access away in a hurry waits for nothing that changes nothing.
  const undeclared = isBrake(ports) ? [] : undeclaredSets(planned);
  const planAgain = (more: { live: Live; config?: Config }) =>
    planFrom({ ...given, ...asked, thereBefore: adopted, ...more });
  const [seen, counted] = await Promise.all([
    observation.glimpses(undeclared),
    withEntitled(planned, { config, past, observation, asks: showsPeople(ports) }, (live) => planAgain({ live })),
  ]);
  const again = (other: Config) => planAgain({ config: other, live: counted.live });
  const whole = withUndeclared(counted, seen, ports.sha256);
  // Drift says nothing of commits, so git is not asked for them.
  if (isBrake(ports) || ports.sinceApplied === true) return { ...whole, again };
  return {
    ...(await withCommits(whole, { config, kinds: given.kinds, sha256: ports.sha256, edits: memory.edits })),
    again,
  };
}

/** Against AWS. */
export async function plan(config: Config, memory: Memory, ports: Ports): Promise<Prepared> {
  const aws = { ...ports.aws, answers: answersOf(knownKinds(ports).resources) };
  return planReached(await reach(config.settings, { ...ports, aws }), config, memory, ports);
}

/** Against AWS where it is reached already. */
export async function planReached(
  { connection, reader, caller, instance, throttle }: Awaited<ReturnType<typeof reach>>,
  config: Config,
  memory: Memory,
  ports: Ports,
): Promise<Prepared> {
  if (ports.settled === true) {
    const { pacing: clock } = ports.aws;
    const { stage, interrupt } = ports;
    await settle({ connection, instanceArn: instance.arn, clock, stage, brake: isBrake(ports), interrupt });
  }
  const remembered = await memory.recall(config.settings, instance, isBrake(ports));
  const { past, basis, published } = remembered;
  const kinds = knownKinds(ports).resources;
  const observation = await observeAws({
    ...{ config, past, marks: looksForMarks(remembered), reader, instance, caller, kinds },
    applied: appliedIn(remembered, config, ports),
    ...{ endpoint: () => connection.endpoint(), readBy: ports.readBy, tell: ports.tell, today: ports.today },
    readEntitlements: entitlementsOf(connection),
    stage: (name) => ports.stage(name, () => connection.measure()),
  });
  const planned = await planning(config, memory, remembered, observation, ports);
  const folderHash = hashOfFolder(ports.sha256)(memory.path);
  const { query } = observation;
  return {
    ...{ ...planned, config, basis, folderHash, published, connection, query, kinds, throttle },
    uncommitted: ports.uncommitted,
  };
}

/** Against what was live when a snapshot was taken. */
export async function planSnapshot(
  config: Config,
  memory: Memory,
  snapshot: Snapshot,
  ports: Omit<PlanningPorts, "now">,
): Promise<Planned> {
  const remembered = await memory.recall(config.settings, snapshot.instance, isBrake(ports));
  const kinds = knownKinds(ports).resources;
  const scope = scopeOf(config, declaredBefore(remembered.past), kinds, looksForMarks(remembered));
  const observation = observeSnapshot(snapshot, config, scope, kinds);
  return planning(config, memory, remembered, observation, { ...ports, now: snapshot.made }, true);
}
