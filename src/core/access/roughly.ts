/**
 * Whose access changes, roughly: where there is too much to compare person by person and account by account.
 *
 * In: the graphs before and after, and the changes. Out: rows that say `roughly`. Invariant: nobody is left out whose access changes, and nowhere;
 * what people have by other ways is not looked at, so that more may be told than happens. Its size grows with people and accounts, not with
 * their product. Example: a set that everybody holds everywhere is defined in another way: one row.
 */
import { type Key, nameOf } from "../base/key.ts";
import { Lists, sortedOnce } from "../base/lists.ts";
import type { AccessRow } from "../model/access/changes.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import { principalIn, principalKey, principalPart } from "../model/resource.ts";
import { isUser, setKeyOf } from "../model/specs.ts";
import { type Differ, type Happening, turnOf } from "./differ.ts";
import { touchedParts } from "./differing.ts";
import type { AccessGraph, Holding } from "./graph.ts";

/** Users, or a group that stands for them; one object for all that they hold. */
interface Whom {
  readonly people: readonly string[];
  readonly groups: readonly string[];
  /** Changes by which they come to it, or no longer do. */
  readonly because: readonly Key[];
}

interface Row {
  readonly happening: Happening;
  readonly whom: Set<Whom>;
  readonly accounts: Set<string>;
  readonly because: Set<Key>;
}

const placeOf = ({ role, account }: Holding) => `${role}\n${account}`;

class Rough {
  private readonly differ: Differ;
  private readonly rows = new Map<string, Row>();

  constructor(differ: Differ) {
    this.differ = differ;
  }

  private add(happening: Happening, { account, role, key }: Holding, whom: Whom): void {
    const name = JSON.stringify(happening);
    const row = this.rows.get(name) ?? { happening, whom: new Set(), accounts: new Set(), because: new Set() };
    this.rows.set(name, row);
    row.whom.add(whom);
    row.accounts.add(account);
    for (const cause of [key, setKeyOf(role)]) if (this.differ.isChanged(cause)) row.because.add(cause);
  }

  gained(holding: Holding, whom: Whom): void {
    const { role, account, key } = holding;
    const until = this.differ.input.untilOf(key);
    const becomes = this.differ.classOf(role, account, this.differ.after);
    const day = until === undefined ? {} : { until };
    this.add({ turn: "gain", becomes, gained: [role], lost: [], redefined: [], ...day }, holding, whom);
  }

  lost(holding: Holding, whom: Whom): void {
    const was = this.differ.classOf(holding.role, holding.account, this.differ.before);
    this.add({ turn: "loss", was, gained: [], lost: [holding.role], redefined: [] }, holding, whom);
  }

  redefined(holding: Holding, whom: Whom): void {
    const { role, account } = holding;
    const [was, becomes] = [this.differ.before, this.differ.after].map((graph) =>
      this.differ.classOf(role, account, graph),
    );
    const turn = turnOf(was, becomes);
    this.add({ turn, was: was!, becomes: becomes!, gained: [], lost: [], redefined: [role] }, holding, whom);
  }

  all(): readonly AccessRow[] {
    return [...this.rows.values()].map(({ happening, whom, accounts, because }) => {
      const all = [...whom];
      const groups = sortedOnce(all.flatMap((one) => one.groups));
      return {
        ...happening,
        ...{ accounts: sortedOnce(accounts), people: sortedOnce(all.flatMap(({ people }) => people)) },
        ...(groups.length === 0 ? {} : { groups }),
        because: sortedOnce([...because, ...all.flatMap((one) => one.because)]),
        roughly: true as const,
      };
    });
  }
}

/** What a user or group itself gains, loses and keeps in another way. */
function ofPart(part: string, differ: Differ, rough: Rough): void {
  const principal = principalIn(part);
  const whomIn = (graph: AccessGraph): Whom => {
    const isGroup = principal.type === "GROUP";
    const because = [principalKey(principal)].filter((key) => differ.isChanged(key));
    const unread = isGroup && differ.input.isUnread(principal.name);
    const people = isGroup ? graph.membersOf(principal.name) : [principal.name];
    return { people, groups: unread ? [principal.name] : [], because };
  };
  const [were, are] = [whomIn(differ.before), whomIn(differ.after)];
  const [was, is] = [differ.before.holdingsOf(part), differ.after.holdingsOf(part)];
  const [had, has] = [new Set(was.map(placeOf)), new Set(is.map(placeOf))];
  for (const holding of was) if (!has.has(placeOf(holding))) rough.lost(holding, were);
  for (const holding of is) {
    if (!had.has(placeOf(holding))) rough.gained(holding, are);
    else if (differ.isRedefined(holding.role)) rough.redefined(holding, are);
  }
}

/** Who comes to what a group holds, and who goes from it. */
function ofMembers(differ: Differ, rough: Rough): void {
  const [joins, leaves] = [new Lists<Whom>(), new Lists<Whom>()];
  for (const difference of differ.input.differences) {
    if (isUser(difference) && difference.action === "delete") {
      const user = nameOf(difference.key);
      const parts = differ.before.groupsOf(user).map((name) => principalPart({ type: "GROUP", name }));
      const gone = { people: [user], groups: [], because: [difference.key] };
      for (const part of [principalPart({ type: "USER", name: user }), ...parts]) leaves.add(part, gone);
    }
    if (!isMembership(difference)) continue;
    const { group, member } = (difference.after ?? difference.before) as GroupMembershipSpec;
    const list = difference.action === "delete" ? leaves : joins;
    list.add(principalPart({ type: "GROUP", name: group }), {
      people: [member],
      groups: [],
      because: [difference.key],
    });
  }
  for (const part of joins.names()) {
    const whom = together(joins.get(part));
    for (const holding of differ.after.holdingsOf(part)) rough.gained(holding, whom);
  }
  for (const part of leaves.names()) {
    const whom = together(leaves.get(part));
    for (const holding of differ.before.holdingsOf(part)) rough.lost(holding, whom);
  }
}

const together = (all: readonly Whom[]): Whom => ({
  people: all.flatMap(({ people }) => people),
  groups: [],
  because: all.flatMap(({ because }) => because),
});

export function roughRows(differ: Differ): readonly AccessRow[] {
  const rough = new Rough(differ);
  for (const part of touchedParts(differ.input)) ofPart(part, differ, rough);
  ofMembers(differ, rough);
  return rough.all();
}
