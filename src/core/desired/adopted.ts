/**
 * Adopted: what a config declares for the first time and was there already.
 *
 * In: the config at hand, past ones, what is live, what is known of earlier runs. Out: `Adopted[]`, by kind. Invariant: it is no
 * change; where nobody knows what earlier commits declared, nothing is said to be adopted; what was somebody else's by the commits
 * before, and is this config's now, is adopted. Example: a document for the group `ops`, which somebody made in the console:
 * reverting the commit that brought it would delete the group.
 */
import { type Key, keyOf } from "../base/key.ts";
import { groupBy } from "../base/lists.ts";
import { once } from "../base/once.ts";
import type { Adopted } from "../model/change.ts";
import type { Config, Declared } from "../model/config.ts";
import { MANAGED, UNCOMMITTED } from "../model/own-tags.ts";
import type { Base } from "../model/plan.ts";
import type { Live } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { isDirectoryKind } from "../model/specs.ts";
import { type Past, writtenBefore } from "./past-configs.ts";

/** What it takes to tell it. */
export interface AdoptingInput {
  readonly config: Config;
  readonly past: Past;
  readonly base: Pick<Base, "state" | "forgotten" | "renames">;
  readonly live: Pick<Live, "resources">;
  readonly spelling: Scope["spelling"];
}

/** Where all that runs wrote from is known, or that there was nothing. */
const isKnown = ({ state, forgotten }: AdoptingInput["base"]): boolean =>
  state === "believed" || state === "first-run" || (state === "uncommitted-changes" && forgotten !== true);

/** Keys that commits declared from which a run wrote, in today's spelling. */
function declaredIn(past: Past, spelling: Scope["spelling"]): ReadonlySet<Key> {
  const objects = writtenBefore(past).flatMap((config) => [...config.objects.values()]);
  const own = objects.filter(({ definedBy }) => definedBy === undefined);
  return new Set(own.map(({ kind, name, key }) => (isDirectoryKind(kind) ? keyOf(kind, spelling(kind, name)) : key)));
}

export function adoptedIn({ config, past, base, live, spelling }: AdoptingInput): readonly Adopted[] {
  // A run of this commit may have made what is there now.
  if (!isKnown(base) || past.atHand === true) return [];
  const declared = once(() => declaredIn(past, spelling));
  const names = new Set([config.settings.name, base.renames]);
  const hasProvider = config.settings.identitySource !== "directory";
  const isAdopted = ({ key, definedBy }: Declared): boolean => {
    const found = definedBy === undefined ? live.resources.get(key) : undefined;
    if (found === undefined || (found.facts?.external === true && hasProvider)) return false;
    const { [MANAGED]: mark, [UNCOMMITTED]: uncommitted } = found.facts?.tags ?? {};
    // What another config marked, or the provider owns, is refused; what a run without a commit made, nobody had before.
    const isElsewhere = mark !== undefined && !names.has(mark);
    const isMade = uncommitted !== undefined && names.has(uncommitted);
    return !isElsewhere && !isMade && !declared().has(key);
  };
  const adopted = [...config.objects.values()].filter(isAdopted);
  return groupBy(adopted, ({ kind }) => kind).map((alike) => ({
    kind: alike[0]!.kind,
    keys: alike.map(({ key }) => key),
  }));
}
