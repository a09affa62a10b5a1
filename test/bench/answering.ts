/** Answers from a snapshot, as `idc who-can` and `idc explain` give them, with the time of each part. */
import { join } from "node:path";
import { type AccessOptions, configFor, handOf } from "../../src/cli/access/ask.ts";
import { answerExplain } from "../../src/cli/access/explain.ts";
import { answerWhoCan } from "../../src/cli/access/who-can.ts";
import { openSnapshot } from "../../src/cli/offline-plan.ts";
import { assignmentIn, isAssignmentKey } from "../../src/core/model/assignment.ts";
import { membershipIn } from "../../src/core/model/membership.ts";
import { liveIn } from "../../src/core/model/snapshot.ts";
import { fastWorld } from "./fast-world.ts";
import { configFolder } from "./prepare.ts";

/** Milliseconds. */
export interface Answering {
  readonly load: number;
  readonly config: number;
  readonly account: number;
  readonly person: number;
}

/** Of all names the one that stands most often: who has most to be told. */
function most(names: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
}

export async function answering(folder: string): Promise<Answering> {
  const said: string[] = [];
  const world = fastWorld(folder, 1, said);
  const timed = async <Made>(body: () => Promise<Made>) => {
    const began = performance.now();
    const made = await body();
    return [made, performance.now() - began] as const;
  };
  const [snapshot, load] = await timed(() => openSnapshot(join(folder, "live.json"), world));
  const live = { live: liveIn(snapshot), made: snapshot.made };
  const options: AccessOptions = { dir: configFolder(folder), format: "text", accounts: [] };
  const [config, reading] = await timed(() => configFor(options, world));
  if (config === undefined) throw new Error(said.join(""));
  const keys = [...live.live.resources.keys()];
  const account = most(keys.filter(isAssignmentKey).map((key) => assignmentIn(key)!.account));
  const person = most(keys.flatMap((key) => membershipIn(key)?.member ?? []));
  // Each as a run of its own has it: nothing was looked up before.
  const hand = (asked: AccessOptions) => handOf(config, live, asked, world);
  const one = { ...options, accounts: [account] };
  const [, toAccount] = await timed(() => answerWhoCan(hand(one), one, world));
  const of = { ...options, principal: `user/${person}` };
  const [, ofPerson] = await timed(() => answerExplain(hand(of), of, world));
  return { load, config: reading, account: toAccount, person: ofPerson };
}
