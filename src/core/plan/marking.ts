/**
 * Marking: which permission sets get or lose the marks by which runs, people and other configs know them.
 *
 * In: what a plan is made of. Out: `Mark[]`, why a set that nobody declares is listed, whether a run is remembered. Invariant: marks are no changes of
 * access; of sets out of reach it is said that they are. Example: a set that a commit declares loses `idc:uncommitted`.
 */
import type { JsonObject } from "../base/json.ts";
import { compareText, type Key, nameOf } from "../base/key.ts";
import { sortedOnce } from "../base/lists.ts";
import type { Diff } from "../diff/diff.ts";
import { guardedSets, isOutOfReach } from "../diff/plan-steps.ts";
import { isOpen } from "../model/change.ts";
import { MANAGED, PROTECTED, UNCOMMITTED, type UnmarkedPart } from "../model/own-tags.ts";
import { isBelieved, type Mark, type Plan } from "../model/plan.ts";
import { type Found, waitsForPrincipal } from "../model/resource.ts";
import { isPermissionSet, setKeyOf } from "../model/specs.ts";
import { refusedBeside } from "./open/beside.ts";
import { guardedIn } from "./open/guarded.ts";
import type { PlanInput } from "./plan-input.ts";

type Given = Pick<PlanInput, "config" | "guards" | "base" | "diff" | "live" | "uncommitted" | "narrowed" | "changes">;

/** The tags that a permission set is to get, and those it is to lose. */
interface Marking {
  readonly set: Readonly<Record<string, string>>;
  readonly gone: readonly string[];
}

/**
 * Declared sets get the mark, of this name, and that of what is protected; what a commit declares is uncommitted no more; what is let go
 * of, or somebody else's, has no mark of ours. Where nobody knows what earlier Settings protect, a set keeps what protects it.
 */
function markingOf(given: Given): (found: Found) => Marking | undefined {
  const { config, base, diff } = given;
  const isLetGo = ({ claim }: Diff["left"][number]) => claim === "released" || claim === "external";
  const letGo = new Set(diff.left.filter(isLetGo).map(({ found }) => found.key));
  const guarded = guardedSets(config, given.guards);
  const isKnown = base.state === "believed" && base.withoutSettings !== true;
  const { name } = config.settings;
  const ours = new Set([name, base.renames]);
  return ({ key, facts }) => {
    const tags = facts?.tags;
    if (tags === undefined) return undefined;
    const isOurs = (tag: string) => tags[tag] !== undefined && ours.has(tags[tag]);
    const [mark, uncommitted, isGuarded] = [tags[MANAGED], tags[UNCOMMITTED], tags[PROTECTED] !== undefined];
    const loses = isGuarded && !guarded.has(nameOf(key)) && isOurs(MANAGED) && isKnown ? [PROTECTED] : [];
    if (letGo.has(key)) return { set: {}, gone: [...[MANAGED, UNCOMMITTED].filter(isOurs), ...loses] };
    if (!config.objects.has(key)) return undefined;
    const lacks = mark === undefined || (mark === base.renames && base.renames !== undefined);
    return {
      set: {
        ...(lacks ? { [MANAGED]: name } : {}),
        ...(guarded.has(nameOf(key)) && !isGuarded ? { [PROTECTED]: "true" } : {}),
      },
      gone: [...(uncommitted === undefined ? [] : [UNCOMMITTED]), ...loses],
    };
  };
}

/**
 * Marks that are to be set or taken away, and the sets whose marks only the management account may write. `granted`: names of those
 * that this run grants there, so that they are out of reach by the time that marks are written.
 */
export function marksIn(input: Given, granted: ReadonlySet<string>): Pick<Plan, "marks"> & UnmarkedPart {
  const { live } = input;
  const unguarded = unguardedIn(input);
  const isBeyond = ({ key }: Mark) => granted.has(nameOf(key)) || isOutOfReach(live.resources.get(key), live);
  const all = marksOf(input);
  const unmarked = sortedOnce(all.filter(isBeyond).map(({ key }) => key));
  const marks = all.filter((mark) => !isBeyond(mark));
  return {
    marks,
    ...(unmarked.length === 0 ? {} : { unmarked }),
    ...(unguarded.length === 0 ? {} : { unguarded }),
    ...guardedIn(input.changes, live),
  };
}

/** Somebody else's sets are not ours to tag: that a grant through them is protected is known to idc alone. */
function unguardedIn({ config, guards, live }: Given): readonly Key[] {
  const isLive = (name: string) => live.resources.has(setKeyOf(name)) || live.namedOnly?.has(name) === true;
  const isBare = (key: Key) => live.resources.get(key)?.facts?.tags?.[PROTECTED] === undefined;
  const keys = [...guardedSets(config, guards)].filter(isLive).map(setKeyOf);
  const isOurs = (key: Key) => config.objects.get(key)?.definedBy === undefined && config.objects.has(key);
  return sortedOnce(keys.filter((key) => !isOurs(key) && isBare(key)));
}

/** Whether or not the caller may touch the sets. A run without a commit only makes things. */
function marksOf(input: Given): readonly Mark[] {
  const { live } = input;
  if (input.uncommitted === true || input.narrowed !== undefined) return [];
  const marking = markingOf(input);
  const sorted = [...live.resources.values()].sort((a, b) => compareText(a.key, b.key));
  return sorted.flatMap((found): readonly Mark[] => {
    const wanted = isPermissionSet(found) ? marking(found) : undefined;
    if (wanted === undefined) return [];
    const tags = Object.entries(wanted.set).map(([Key, Value]) => ({ Key, Value }));
    const resource = { InstanceArn: live.instance.arn, ResourceArn: found.ids.PermissionSetArn ?? "" };
    const step = (operation: "TagResource" | "UntagResource", more: JsonObject): Mark => ({
      key: found.key,
      step: { service: "sso-admin", operation, input: { ...resource, ...more }, locks: [found.key] },
    });
    return [
      ...(tags.length === 0 ? [] : [step("TagResource", { Tags: tags })]),
      ...(wanted.gone.length === 0 ? [] : [step("UntagResource", { TagKeys: wanted.gone })]),
    ];
  });
}

/** What is said of a plan, whatever became of its changes, that keeps its commit from being remembered as completed. */
export function unfinishedIn(plan: Unfinished): string | undefined {
  if (plan.unknown.length + plan.blocked.length > 0) return "something is unknown";
  if (plan.pending.some(waitsForPrincipal)) return "something waits for a user or group that does not exist yet";
  if (plan.pending.length > 0) return "something waits for a permission set of somebody else's that does not exist yet";
  if (plan.leftAlone.some(({ remembers }) => remembers)) return "something waits for an account that is not active";
  if (refusedBeside(plan).length > 0) return "a policy refuses it";
  return plan.narrowed === undefined ? undefined : "the run was narrowed";
}

type Unfinished = Pick<Plan, "unknown" | "blocked" | "pending" | "leftAlone" | "narrowed" | "policies" | "overrides">;

/**
 * Whether a run writes tags of the instance: before anything that it writes, and where it would be the first to tell of something, or
 * to complete the commit.
 */
export function remembers(plan: Unfinished & Pick<Plan, "changes" | "marks" | "config">): boolean {
  const { changes, marks, config, leftAlone } = plan;
  if (changes.some(isOpen) || marks.length > 0) return true;
  const { commit, applied, written, mode, state } = config;
  if (commit === undefined || !(isBelieved(config) || state === "first-run")) return false;
  if (mode === "full" && leftAlone.some(({ why }) => why === "first-seen") && written?.newest !== commit) return true;
  const completes = changes.length === 0 && unfinishedIn(plan) === undefined;
  return completes && (applied !== commit || written !== undefined);
}

/** A set that nobody declares and that bears a mark of this config: a run made it that is forgotten, or that no commit says. */
export function markedWhy({ facts }: Found, { config, base }: Given): "marked" | "uncommitted" | undefined {
  const ours = new Set([config.settings.name, base.renames]);
  const [mark, uncommitted] = [facts?.tags?.[MANAGED], facts?.tags?.[UNCOMMITTED]];
  if (uncommitted !== undefined && ours.has(uncommitted)) return "uncommitted";
  return mark !== undefined && ours.has(mark) ? "marked" : undefined;
}
