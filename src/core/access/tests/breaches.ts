/**
 * Breaches: where a test does not hold, at one moment.
 *
 * In: a test with its accounts, and a graph of access. Out: `Breach`es by what they are of. Invariant: whoever compares two moments by these
 * keys finds what became worse, and never people times accounts. Example: `never: group/dev`, and alice of dev is in ops, which has Admin
 * there: one breach is ops' grant, another that alice is in ops.
 */
import { once } from "../../base/once.ts";
import type { AccessTest, PrincipalName } from "../../model/config.ts";
import { groupNamesIn, principalIn, principalPart } from "../../model/resource.ts";
import type { AccessGraph, Holding } from "../graph.ts";
import type { Matching } from "./matching.ts";

/** A grant that should not be, by whom it is had. */
export interface GrantBreach {
  readonly part: string;
  readonly holding: Holding;
}

/** Somebody of a test has what is held by themselves or by a group. */
export interface PersonBreach {
  readonly person: string;
  /** The group that holds it. */
  readonly group?: string;
  /** The groups that the test names, of which they are; empty where it names them. */
  readonly of: readonly string[];
}

/** Somebody lacks what they should have; without an account: nobody is in the group. */
export interface LackBreach {
  readonly principal: PrincipalName;
  readonly account?: string;
}

/** Where a test does not hold: each by a text that says where. */
export interface Breaches {
  readonly grants: ReadonlyMap<string, GrantBreach>;
  readonly people: ReadonlyMap<string, PersonBreach>;
  readonly lacks: ReadonlyMap<string, LackBreach>;
}

/** A test in an organization. */
export interface PlacedTest {
  readonly test: AccessTest;
  readonly matches: Matching;
  /** Ids of accounts that let somebody in. */
  readonly accounts: ReadonlySet<string>;
  /** Which accounts are meant nobody can tell, so any may be. */
  readonly anywhere: boolean;
}

/** What breaches are looked for in. */
export interface Moment {
  readonly graph: AccessGraph;
  /** Whether nobody read who is in a group. */
  readonly isUnread: (group: string) => boolean;
  /** What a set that is renamed was called; of any other, its name. */
  readonly formerOf: (role: string) => string;
}

const NONE: Breaches = { grants: new Map(), people: new Map(), lacks: new Map() };

const isIn = ({ accounts, anywhere }: PlacedTest, account: string) => anywhere || accounts.has(account);

/** The same before a set is renamed and after. */
const grantId = (part: string, { role, account }: Holding, { formerOf }: Moment) =>
  `${part}\n${formerOf(role)}\n${account}`;

function ofOnly(placed: PlacedTest, moment: Moment): Breaches {
  const { graph } = moment;
  const { principals } = placed.test;
  const named = new Set(principals.map(principalPart));
  const members = once(() => new Set(groupNamesIn(principals).flatMap((group) => graph.membersOf(group))));
  const grants = new Map<string, GrantBreach>();
  for (const [part, holding] of graph.holdings()) {
    if (named.has(part) || !isIn(placed, holding.account) || !placed.matches(holding, graph)) continue;
    const { type, name } = principalIn(part);
    if (type === "USER" && members().has(name)) continue;
    grants.set(grantId(part, holding, moment), { part, holding });
  }
  return { ...NONE, grants };
}

/** People of a test, each with the groups of the test of which they are; none where it names them. */
function peopleOf({ test }: PlacedTest, { graph }: Moment): ReadonlyMap<string, readonly string[]> {
  const people = new Map<string, readonly string[]>();
  const named = new Set(test.principals.flatMap(({ type, name }) => (type === "USER" ? [name] : [])));
  for (const user of named) people.set(user, []);
  for (const { type, name } of test.principals) {
    if (type === "USER") continue;
    for (const user of graph.membersOf(name))
      if (!named.has(user)) people.set(user, [...(people.get(user) ?? []), name]);
  }
  return people;
}

/** By holder, the people of a test who have what it holds. A group of the test holds for itself. */
function holdersOf(placed: PlacedTest, moment: Moment): ReadonlyMap<string, readonly PersonBreach[]> {
  const holders = new Map<string, PersonBreach[]>();
  const listOf = (part: string) => {
    const list = holders.get(part) ?? [];
    holders.set(part, list);
    return list;
  };
  for (const principal of placed.test.principals) listOf(principalPart(principal));
  for (const [person, of] of peopleOf(placed, moment)) {
    listOf(principalPart({ type: "USER", name: person })).push({ person, of });
    for (const group of moment.graph.groupsOf(person))
      listOf(principalPart({ type: "GROUP", name: group })).push({ person, of, group });
  }
  return holders;
}

function ofNever(placed: PlacedTest, moment: Moment): Breaches {
  const { graph } = moment;
  const [grants, people] = [new Map<string, GrantBreach>(), new Map<string, PersonBreach>()];
  for (const [part, found] of holdersOf(placed, moment)) {
    const before = grants.size;
    for (const holding of graph.holdingsOf(part)) {
      if (isIn(placed, holding.account) && placed.matches(holding, graph))
        grants.set(grantId(part, holding, moment), { part, holding });
    }
    if (grants.size > before) for (const one of found) people.set(`${part}\n${one.person}`, one);
  }
  return { ...NONE, grants, people };
}

/** Grants to somebody that a test is about, whatever their account: by themselves, and of a user by groups. */
export function grantsTo(principal: PrincipalName, { matches }: PlacedTest, graph: AccessGraph): readonly Holding[] {
  const groups = principal.type === "USER" ? graph.groupsOf(principal.name) : [];
  const parts = [principalPart(principal), ...groups.map((name) => principalPart({ type: "GROUP", name }))];
  return parts.flatMap((part) => graph.holdingsOf(part).filter((holding) => matches(holding, graph)));
}

/** `more`: accounts that count beside those of the test, where nobody can tell these. */
function ofAlways(placed: PlacedTest, { graph, isUnread }: Moment, more: ReadonlySet<string>): Breaches {
  const lacks = new Map<string, LackBreach>();
  for (const principal of placed.test.principals) {
    const { type, name } = principal;
    const has = new Set(grantsTo(principal, placed, graph).map(({ account }) => account));
    for (const account of new Set([...placed.accounts, ...more]))
      if (!has.has(account)) lacks.set(`${principalPart(principal)}\n${account}`, { principal, account });
    if (type === "GROUP" && !isUnread(name) && graph.membersOf(name).length === 0)
      lacks.set(principalPart(principal), { principal });
  }
  return { ...NONE, lacks };
}

const NOWHERE: ReadonlySet<string> = new Set();

/** `before`: what was, where it is compared with that. */
export function breachesIn(placed: PlacedTest, moment: Moment, before: AccessGraph = moment.graph): Breaches {
  if (placed.test.says === "only") return ofOnly(placed, moment);
  if (placed.test.says === "never") return ofNever(placed, moment);
  const had = placed.test.principals.flatMap((principal) => grantsTo(principal, placed, before));
  return ofAlways(placed, moment, placed.anywhere ? new Set(had.map(({ account }) => account)) : NOWHERE);
}
