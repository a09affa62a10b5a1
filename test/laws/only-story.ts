/**
 * One story of chosen changes: an organization, a config that is applied, and the next one, which is applied as a whole in one
 * world, and in parts that are drawn in another. Everything is drawn from a seed.
 */
import fc from "fast-check";
import { type Change, isOpen } from "../../src/core/model/change.ts";
import type { Config } from "../../src/core/model/config.ts";
import { exitCodeOf, type Outcome } from "../../src/core/model/outcome.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { makeRandom, type Random } from "../../src/emulator/base/random.ts";
import { type Emulator, startEmulator } from "../../src/emulator/index.ts";
import { apply } from "../../src/io/apply/apply.ts";
import { NO_JOURNAL } from "../../src/io/apply/journal.ts";
import { connect } from "../../src/io/aws/connection.ts";
import { prepare } from "../chaos/engine.ts";
import { idsIn } from "../chaos/first-ids.ts";
import { type Moment, Reference } from "../chaos/reference.ts";
import { hurriedClock } from "../harness/hurried-clock.ts";
import { overrideOf } from "../harness/scenario.ts";
import { type RandomCase, randomCase } from "./arbitrary.ts";
import { configFrom } from "./in-memory.ts";
import { interruptedIn, meantBy, otherThanShown, sameIn } from "./only-laws.ts";

const SPEED = 50;
/** Whole runs until nothing more is done. */
const WHOLE_RUNS = 4;
/** Runs of parts: then the rest is done at once. */
const PARTS = 12;

/** What a run was, and all that it did. */
export interface PartialRun {
  readonly chosen: ReadonlySet<string>;
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly before: Moment;
  readonly moments: readonly Moment[];
}

interface ToldOnly {
  readonly problems: readonly string[];
  /** How often a change came along, and how often all that was done in parts could be compared. */
  readonly along: number;
  readonly compared: number;
}

/** An emulated organization with somebody who reckons beside it what its history comes to. */
class Place {
  private readonly emulator: Emulator;
  private readonly reference: Reference;
  private readonly configs: readonly Config[];
  private readonly random: Random;
  private taken = 0;

  private constructor(emulator: Emulator, reference: Reference, configs: readonly Config[], random: Random) {
    this.emulator = emulator;
    this.reference = reference;
    this.configs = configs;
    this.random = random;
  }

  static async of({ organization, caller, clicks }: RandomCase, configs: readonly Config[], seed: number) {
    const emulator = await startEmulator({ organization, caller, operationSeconds: 0.01, outstanding: 10, seed });
    const reference = new Reference(organization, await idsIn(emulator));
    for (const [operation, input] of clicks) await emulator.console(operation, input);
    const place = new Place(emulator, reference, configs, makeRandom(seed));
    place.moments();
    return place;
  }

  now = (): Moment => this.reference.now();
  stop = (): Promise<void> => this.emulator.stop();

  moments(): readonly Moment[] {
    const history = this.emulator.history().slice(this.taken);
    this.taken += history.length;
    return history.flatMap((entry) => {
      this.reference.take(entry);
      return entry.phase === "started" ? [] : [this.reference.now(entry)];
    });
  }

  /** Names that no row and no membership tells of. */
  names(): readonly string[] {
    const { users, groups } = this.emulator.state();
    return [...users.map(({ UserName }) => `user ${UserName}`), ...groups.map((group) => `group ${group.DisplayName}`)];
  }

  async run(at: number, only: readonly string[] | undefined, approved: (change: Change) => boolean) {
    const { clock, interrupt } = hurriedClock(this.random, { speed: SPEED, stopAt: Infinity });
    const again = () => {
      const connection = connect({ ...overrideOf(this.emulator), pacing: clock });
      return prepare(connection, this.configs, at, clock, only === undefined ? {} : { narrowed: { only } });
    };
    const prepared = await again();
    const ports = { clock, interrupt, journal: NO_JOURNAL, leaseSeconds: 5, sent: () => {}, progress: () => {} };
    const outcome = await apply(prepared, approved, { ...ports, replan: again });
    return { plan: prepared.plan, outcome };
  }

  async plan(at: number): Promise<Plan> {
    const { clock } = hurriedClock(this.random, { speed: SPEED, stopAt: Infinity });
    const connection = connect({ ...overrideOf(this.emulator), pacing: clock });
    return (await prepare(connection, this.configs, at, clock)).plan;
  }

  /** Until a run finds nothing more to do; whether nothing was left. */
  async whole(at: number): Promise<boolean> {
    let [left, exitCode] = [true, 1];
    for (let runs = 0; runs < WHOLE_RUNS && left; runs++) {
      const { outcome } = await this.run(at, undefined, isOpen);
      [left, exitCode] = [outcome.results.some(({ wrote }) => wrote), exitCodeOf(outcome)];
    }
    return exitCode === 0;
  }
}

/** One run of a part of what is to change; undefined where nothing is. */
async function partOf(place: Place, random: Random): Promise<PartialRun | undefined> {
  const open = (await place.plan(1)).changes.filter(isOpen);
  if (open.length === 0) return undefined;
  const drawn = Array.from({ length: 1 + Math.floor(random.next() * 3) }, () => random.one(open).key);
  // What goes alone is what somebody may be without.
  const going = open.filter(({ action }) => action === "delete");
  const chosen = new Set(going.length > 0 && random.next() < 0.6 ? [random.one(going).key] : drawn);
  // Now and then nobody is there to say yes.
  const approved = random.next() < 0.25 ? ({ verdict }: Change) => verdict === "allow" : isOpen;
  place.moments();
  const before = place.now();
  const { plan, outcome } = await place.run(1, [...chosen], approved);
  return { chosen, plan, outcome, before, moments: place.moments() };
}

export async function tellOnly(seed: number): Promise<ToldOnly> {
  const [one] = fc.sample(randomCase, { seed, numRuns: 1 });
  const [random, configs] = [makeRandom(seed), [await configFrom(one!.config), await configFrom(one!.next)]];
  const [whole, parts] = [await Place.of(one!, configs, seed), await Place.of(one!, configs, seed)];
  const isMeant = meantBy(one!.next, one!.organization);
  const problems: string[] = [];
  let along = 0;
  try {
    for (const place of [whole, parts]) await place.whole(0);
    const isDone = await whole.whole(1);
    whole.moments();
    for (let runs = 0; runs < PARTS; runs++) {
      const part = await partOf(parts, random);
      if (part === undefined) break;
      along += part.plan.changes.filter(({ key }) => !part.chosen.has(key)).length;
      problems.push(...otherThanShown(part), ...interruptedIn(part, whole.now(), isMeant));
    }
    const isDoneToo = await parts.whole(1);
    parts.moments();
    if (isDone) problems.push(...sameIn([whole.now(), whole.names()], [parts.now(), parts.names()]));
    if (isDone && !isDoneToo) problems.push("as a whole all is done, and in parts it is not");
    return { problems: problems.map((problem) => `seed ${seed}: ${problem}`), along, compared: isDone ? 1 : 0 };
  } finally {
    for (const place of [whole, parts]) await place.stop();
  }
}
