/**
 * Who could assume which role where, as the emulator's own books say: by users, groups, assignments and accounts alone, without anything
 * that plans. A plan's word on people is held against it.
 */
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import type { EmulatorState } from "../../src/emulator/index.ts";

/** `alice@acme.io Admin 111111111111`; without roles of sets of which a plan says that nobody read them. */
function holdersIn({ users, groups, assignments, accounts }: EmulatorState, unread: ReadonlySet<string>): Set<string> {
  const active = new Set(accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));
  const members = new Map(groups.map(({ DisplayName, members }) => [DisplayName, members]));
  const there = new Set(users.map(({ UserName }) => UserName));
  const all = new Set<string>();
  for (const { account, permissionSet, principalType, principal } of assignments) {
    if (!active.has(account) || unread.has(permissionSet)) continue;
    if (principal === null) continue;
    const people = principalType === "USER" ? [principal] : (members.get(principal) ?? []);
    for (const one of people) if (there.has(one)) all.add(`${one} ${permissionSet} ${account}`);
  }
  return all;
}

/** Rows as single facts: `+ alice@acme.io Admin 111111111111`. */
function factsOf({ access }: Pick<Plan, "access">): readonly string[] {
  const facts = (access?.rows ?? []).flatMap(({ people, accounts, gained, lost }) =>
    people.flatMap((one) =>
      accounts.flatMap((account) => [
        ...gained.map((set) => `+ ${one} ${set} ${account}`),
        ...lost.map((set) => `− ${one} ${set} ${account}`),
      ]),
    ),
  );
  return facts.sort();
}

/** What a plan says of people and the emulator does not, or the reverse; undefined where it was not made whole, or does not know all of it. */
export function peopleTold(
  plan: Plan,
  outcome: Outcome | undefined,
  [before, after]: readonly [EmulatorState, EmulatorState],
): { readonly said: readonly string[]; readonly so: readonly string[] } | undefined {
  const open = plan.changes.filter(({ verdict }) => verdict === "allow" || verdict === "ask").length;
  const done = outcome?.results.filter(({ state }) => state === "done").length ?? 0;
  if (done !== open || (plan.access?.notExpanded.length ?? 0) > 0) return undefined;
  const unread = new Set(plan.access?.unreadSets);
  const [had, has] = [before, after].map((state) => holdersIn(state, unread)) as [Set<string>, Set<string>];
  const so = [
    ...[...has].filter((one) => !had.has(one)).map((one) => `+ ${one}`),
    ...[...had].filter((one) => !has.has(one)).map((one) => `− ${one}`),
  ];
  return { said: factsOf(plan), so: so.sort() };
}
