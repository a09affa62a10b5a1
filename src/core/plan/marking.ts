/**
 * Marking: which permission sets get or lose the marks by which runs, people and other configs know them.
 *
 * In: what a plan is made of. Out: `Mark[]`, and why a set that nobody declares is listed. Invariant: marks are no changes of
 * access; sets out of reach are left as they are. Example: a set that a commit declares loses `idc:uncommitted`.
 */
import type { JsonObject } from "../base/json.ts";
import { compareText } from "../base/key.ts";
import { isOutOfReach } from "../diff/plan-steps.ts";
import { MANAGED, UNCOMMITTED } from "../model/own-tags.ts";
import type { Mark } from "../model/plan.ts";
import type { Found } from "../model/resource.ts";
import { isPermissionSet } from "../model/specs.ts";
import type { PlanInput } from "./plan-input.ts";

type Given = Pick<PlanInput, "config" | "base" | "diff" | "live" | "uncommitted" | "narrowed">;

/** The tags that a permission set is to get, and those it is to lose. */
interface Marking {
  readonly set?: string;
  readonly gone: readonly string[];
}

/** Declared sets get the mark, of this name; what a commit declares is uncommitted no more; what is let go of has no mark. */
function markingOf({ config, base, diff }: Given): (found: Found) => Marking | undefined {
  const released = new Set(diff.left.filter(({ claim }) => claim === "released").map(({ found }) => found.key));
  const { name } = config.settings;
  const ours = new Set([name, base.renames]);
  return ({ key, facts }) => {
    const tags = facts?.tags;
    if (tags === undefined) return undefined;
    const [mark, uncommitted] = [tags[MANAGED], tags[UNCOMMITTED]];
    if (released.has(key)) {
      const isOurs = ours.has(mark) || ours.has(uncommitted);
      return isOurs ? { gone: [MANAGED, UNCOMMITTED].filter((tag) => tags[tag] !== undefined) } : undefined;
    }
    if (!config.objects.has(key)) return undefined;
    const lacks = mark === undefined || (mark === base.renames && base.renames !== undefined);
    return { ...(lacks ? { set: name } : {}), gone: uncommitted === undefined ? [] : [UNCOMMITTED] };
  };
}

/** Marks that are to be set or taken away, as far as the caller may touch the sets. A run without a commit only makes things. */
export function marksOf(input: Given): readonly Mark[] {
  const { live } = input;
  if (input.uncommitted === true || input.narrowed !== undefined) return [];
  const marking = markingOf(input);
  const sorted = [...live.resources.values()].sort((a, b) => compareText(a.key, b.key));
  return sorted.flatMap((found): readonly Mark[] => {
    const wanted = isPermissionSet(found) ? marking(found) : undefined;
    if (wanted === undefined || isOutOfReach(found, live)) return [];
    const resource = { InstanceArn: live.instance.arn, ResourceArn: found.ids.PermissionSetArn ?? "" };
    const step = (operation: "TagResource" | "UntagResource", more: JsonObject): Mark => ({
      key: found.key,
      step: { service: "sso-admin", operation, input: { ...resource, ...more }, locks: [found.key] },
    });
    return [
      ...(wanted.set === undefined ? [] : [step("TagResource", { Tags: [{ Key: MANAGED, Value: wanted.set }] })]),
      ...(wanted.gone.length === 0 ? [] : [step("UntagResource", { TagKeys: wanted.gone })]),
    ];
  });
}

/** A set that nobody declares and that bears a mark of this config: a run made it that is forgotten, or that no commit says. */
export function markedWhy({ facts }: Found, { config, base }: Given): "marked" | "uncommitted" | undefined {
  const ours = new Set([config.settings.name, base.renames]);
  const [mark, uncommitted] = [facts?.tags?.[MANAGED], facts?.tags?.[UNCOMMITTED]];
  if (uncommitted !== undefined && ours.has(uncommitted)) return "uncommitted";
  return mark !== undefined && ours.has(mark) ? "marked" : undefined;
}
