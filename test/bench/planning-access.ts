/**
 * Plans the edits of access that `prepareEdits` wrote, from a snapshot, as `idc plan --live` does it.
 *
 * In: the folder, and whether the plan is made whole or only whose access changes. Out: by stage what it took, and what was found. Invariant:
 * every edit may be made, so that all of them count.
 */
import { join } from "node:path";
import { type AccessOptions, configFor } from "../../src/cli/access/ask.ts";
import { openSnapshot } from "../../src/cli/offline-plan.ts";
import { LiveAccess } from "../../src/core/access/live-access.ts";
import { unreadGroups } from "../../src/core/access/unread-groups.ts";
import { declaredBefore } from "../../src/core/desired/past-configs.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import { isOpen } from "../../src/core/model/change.ts";
import { OVERRIDES } from "../../src/core/model/override.ts";
import { peopleBy } from "../../src/core/plan/open/people.ts";
import { roundFrom } from "../../src/core/plan/planning.ts";
import { selectorOf } from "../../src/core/select/selectors.ts";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { gitMemory, observeSnapshot } from "../../src/pipeline.ts";
import { fastWorld } from "./fast-world.ts";
import type { Stage } from "./plan-prepared.ts";
import { configFolder } from "./prepare.ts";

export interface PlannedAccess {
  /** Changes that may be made. */
  readonly changes: number;
  readonly people: number;
  readonly rows: number;
  /** MiB of the heap by which the last stage left more than it found, garbage among them. */
  readonly heap: number;
}

/** What a plan starts from: nothing of it is measured. */
async function startOf(folder: string) {
  const said: string[] = [];
  const world = fastWorld(folder, 1, said);
  const snapshot = await openSnapshot(join(folder, "live.json"), world);
  const options: AccessOptions = { dir: configFolder(folder), format: "text", accounts: [] };
  const found = await configFor(options, world);
  if (found === undefined || !("config" in found)) throw new Error(said.join(""));
  const { config, repository } = found;
  const [today, { sha256 }] = [world.today(), world];
  const memory = gitMemory(repository, { today, sha256, parse: parseYaml });
  const { base, past } = await memory.recall(config.settings, snapshot.instance, false);
  const scope = scopeOf(config, declaredBefore(past), kinds);
  const { live } = observeSnapshot(snapshot, config, scope, kinds);
  const { spelling } = scope;
  return { config, past, base, live, spelling, kinds, today, now: snapshot.made, sha256, overrides: OVERRIDES };
}

export async function planAccess(folder: string, part: "whole" | "people", stage: Stage): Promise<PlannedAccess> {
  const given = await startOf(folder);
  const { config, past } = given;
  const round = await stage("round", () => roundFrom(given));
  const { aside: live, ownership } = round;
  const { changes } = round.plan;
  const heap = process.memoryUsage().heapUsed;
  const access = await stage(part, () => {
    if (part === "whole") return round.counting().access;
    const select = selectorOf(config, live.organization);
    const known = { access: new LiveAccess(live), isUnread: unreadGroups({ config, live }), select };
    return peopleBy({ config, desired: ownership.desired, live, ...known }, changes)(undefined);
  });
  const grown = process.memoryUsage().heapUsed - heap;
  const open = changes.filter(isOpen).length;
  if (changes.length > open || past.completed === undefined || access === undefined)
    throw new Error(`of ${changes.length} changes ${open} may be made`);
  const people = new Set(access.rows.flatMap((row) => row.people));
  return { changes: open, people: people.size, rows: access.rows.length, heap: grown / 2 ** 20 };
}
