/**
 * Whose permission sets are: ours, another config's, a tool's, Control Tower's, nobody's.
 *
 * In: the survey. Out: names by owner, ours first, nobody's last. Invariant: each set has one owner; what our config declares is ours, or whose the config says. Example:
 * `[{ owner: "Control Tower", names: ["AWSReadOnlyAccess"] }, { owner: "nobody", names: ["Billing"] }]`.
 */
import { Owners } from "../adopt/owners.ts";
import { compareText, nameOf } from "../base/key.ts";
import { MANAGED } from "../model/own-tags.ts";
import { makeIgnored } from "../select/ignore.ts";
import type { SetOwner } from "./report.ts";
import type { Survey, SurveyedSet } from "./surveyed.ts";

/** What is declared by the config at hand, or marked by it. */
export const OURS = "ours";
/** Neither marked nor known by its name. */
export const NOBODY = "nobody";

/** What a config says comes before what can be seen. `today`: `YYYY-MM-DD`, UTC. */
export function setOwners({ sets, groups, config }: Survey, today: string): readonly SetOwner[] {
  const ours = config?.settings.name ?? "";
  const owners = new Owners(
    ours,
    groups.map(({ key }) => nameOf(key)),
  );
  const ignored = makeIgnored(config?.settings.ignore ?? [], today);
  const ownerOf = ({ name, found }: SurveyedSet): string => {
    const { key, facts } = found;
    const declared = config?.objects.get(key);
    if (declared !== undefined) return declared.definedBy ?? OURS;
    const owner = ignored(found)?.owner ?? owners.ofSet(name, facts);
    return owner ?? (facts?.tags?.[MANAGED] === undefined ? NOBODY : OURS);
  };
  const byOwner = new Map<string, string[]>();
  for (const set of sets) byOwner.set(ownerOf(set), [...(byOwner.get(ownerOf(set)) ?? []), set.name]);
  const place = (owner: string) => (owner === OURS ? 0 : owner === NOBODY ? 2 : 1);
  return [...byOwner]
    .map(([owner, names]) => ({ owner, names: names.sort(compareText) }))
    .sort((a, b) => place(a.owner) - place(b.owner) || compareText(a.owner, b.owner));
}
