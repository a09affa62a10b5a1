/**
 * Who could assume which role where, as the emulator's own books say: by users, groups, assignments, entitlements and accounts alone, without
 * anything that plans. A plan's word on people is held against it.
 */
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import type { EmulatorState } from "../../src/emulator/index.ts";

/** What a plan says that nobody read: grants of sets, and entitlements. */
interface Unread {
  readonly sets: ReadonlySet<string>;
  readonly entitlements: boolean;
}

/** What an organization file of account access manager is in the emulator's state, where it has one. */
interface Entitled {
  readonly entitlements?: readonly (Omit<EmulatorState["assignments"][number], "permissionSet"> & {
    readonly role: string;
  })[];
}

/** `alice@acme.io Admin 111111111111`; without what a plan says that nobody read. */
function holdersIn(state: EmulatorState, unread: Unread): Set<string> {
  const { users, groups, assignments, accounts } = state;
  const { entitlements = [] } = state as Entitled;
  const active = new Set(accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));
  const members = new Map(groups.map(({ DisplayName, members }) => [DisplayName, members]));
  const there = new Set(users.map(({ UserName }) => UserName));
  const all = new Set<string>();
  const assigned = assignments.filter(({ permissionSet }) => !unread.sets.has(permissionSet));
  const held = [
    ...assigned.map(({ permissionSet, ...rest }) => ({ ...rest, role: permissionSet })),
    ...(unread.entitlements ? [] : entitlements),
  ];
  for (const { account, role, principalType, principal } of held) {
    if (!active.has(account) || principal === null) continue;
    const people = principalType === "USER" ? [principal] : (members.get(principal) ?? []);
    for (const one of people) if (there.has(one)) all.add(`${one} ${role} ${account}`);
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
  const unread = {
    sets: new Set(plan.access?.unreadSets),
    entitlements: (plan.access?.entitlements?.state ?? "read") !== "read",
  };
  const [had, has] = [before, after].map((state) => holdersIn(state, unread)) as [Set<string>, Set<string>];
  const so = [
    ...[...has].filter((one) => !had.has(one)).map((one) => `+ ${one}`),
    ...[...had].filter((one) => !has.has(one)).map((one) => `− ${one}`),
  ];
  return { said: factsOf(plan), so: so.sort() };
}
