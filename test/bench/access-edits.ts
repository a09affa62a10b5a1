/**
 * Edits of access, as many as a reorganization makes of a generated organization: what a plan has to tell whose access it changes.
 *
 * In: `Generated`. Out: the same with thousands of assignments that come and go, the permission set of most people widened, and half of the
 * members of the largest groups exchanged. Invariant: the same each time; accounts, users, and the names of groups and sets stay.
 */
import { makeRandom } from "../../src/emulator/base/random.ts";
import type { Generated, GeneratedGroup, GeneratedRule } from "../../src/emulator/samples/generated.ts";

const SEED = 24;
/** Assignments of the rules that change, as a share of all. */
const SHARE = 0.05;
const LARGEST = 10;
/** It makes administrators of whoever has it. */
const WIDER = "IAMFullAccess";

const keysOf = ({ permissionSet, group, user, accounts }: GeneratedRule) =>
  accounts.map((account) => `${permissionSet} ${group ?? ""} ${user ?? ""} ${account}`);

/** In turn each has another set, is another group's, or goes. None gives what another one does. */
function rulesOf({ rules, permissionSets, groups }: Generated): readonly GeneratedRule[] {
  const random = makeRandom(SEED);
  const taken = new Set(rules.flatMap(keysOf));
  let left = taken.size * SHARE;
  const becomes = new Map<GeneratedRule, readonly GeneratedRule[]>();
  for (const [turn, rule] of random.several(rules, rules.length).entries()) {
    if (left <= 0) break;
    const other =
      turn % 2 === 0 || rule.group === undefined
        ? { ...rule, permissionSet: random.one(permissionSets).name }
        : { ...rule, group: random.one(groups).name };
    const keys = keysOf(other);
    if (turn % 3 > 0 && keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    becomes.set(rule, turn % 3 === 0 ? [] : [other]);
    left -= rule.accounts.length;
  }
  return rules.flatMap((rule) => becomes.get(rule) ?? [rule]);
}

function largestIn({ groups, users }: Generated): ReadonlyMap<string, GeneratedGroup> {
  const random = makeRandom(SEED);
  const largest = [...groups].sort((a, b) => b.members.length - a.members.length).slice(0, LARGEST);
  const exchanged = largest.map((group) => {
    const stay = group.members.filter((_, index) => index % 2 === 0);
    const others = random.several(users, group.members.length).map(({ userName }) => userName);
    const come = others.filter((one) => !group.members.includes(one)).slice(0, group.members.length - stay.length);
    return { ...group, members: [...stay, ...come] };
  });
  return new Map(exchanged.map((group) => [group.name, group]));
}

/** The set that most people have. */
function widestIn({ groups, rules }: Generated): string {
  const members = new Map(groups.map((group) => [group.name, group.members]));
  const people = new Map<string, Set<string>>();
  for (const { permissionSet, group, user } of rules) {
    const those = people.get(permissionSet) ?? new Set();
    people.set(permissionSet, those);
    for (const one of group === undefined ? [user!] : members.get(group)!) those.add(one);
  }
  return [...people].reduce((one, other) => (other[1].size > one[1].size ? other : one))[0];
}

export function editedAccess(generated: Generated): Generated {
  const [groups, widest] = [largestIn(generated), widestIn(generated)];
  return {
    ...generated,
    rules: rulesOf(generated),
    groups: generated.groups.map((group) => groups.get(group.name) ?? group),
    permissionSets: generated.permissionSets.map((set) =>
      set.name === widest ? { ...set, managedPolicies: [...set.managedPolicies, WIDER].sort() } : set,
    ),
  };
}
