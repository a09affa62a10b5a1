/**
 * What changes make of the access of people who go through the same principals, account by account.
 *
 * In: what is live, changes, and how strong a permission set is. Out: a `Cell` for what the ways to an account were and become. Invariant:
 * whoever has the same role by another way gains and loses nothing. Example: of two groups that give Admin in an account, leaving one is
 * no cell.
 */
import { sameJson } from "../base/json.ts";
import { compareText, type Key } from "../base/key.ts";
import { sortedOnce } from "../base/lists.ts";
import { onceFor } from "../base/once.ts";
import type { AccessRow, Turn } from "../model/access/changes.ts";
import { type AccessClass, rankOfClass, strongest } from "../model/access/class.ts";
import type { Difference } from "../model/change.ts";
import type { Entitlements } from "../model/entitlement.ts";
import { membershipKeyOf } from "../model/membership.ts";
import { type Live, principalIn, principalKey } from "../model/resource.ts";
import { type PermissionSetSpec, setKeyOf, userKeyOf } from "../model/specs.ts";
import type { Cohort } from "./differing.ts";
import { type AccessGraph, GraphAfter, GraphBefore } from "./graph.ts";
import { Held, type Place, type Principal, type Ways, waysTo } from "./held.ts";
import type { LiveAccess } from "./live-access.ts";
import type { Strength } from "./strength.ts";

/** What it takes to say whose access changes. */
export interface AccessInput {
  readonly live: Live;
  readonly access: LiveAccess;
  /** Undefined where nobody asked for them. */
  readonly entitlements: Entitlements | undefined;
  /** Those that would be made. */
  readonly differences: readonly Difference[];
  readonly isUnread: (group: string) => boolean;
  /** How strong a set is at the most in an account; of what was not read, undefined. */
  readonly classOf: Strength;
  /** The day on which what the config grants ends; undefined of what stays, and of what it does not grant. */
  readonly untilOf: (assignment: Key) => string | undefined;
}

/** What happens to people in accounts, whoever and wherever they are: one object for all to whom the same happens. */
export type Happening = Pick<AccessRow, "turn" | "was" | "becomes" | "gained" | "lost" | "redefined" | "until">;

/** Of all people to whom it happens, what happens in one account. */
export interface Cell {
  readonly happening: Happening;
  /** Which changes it may be by. */
  readonly because: readonly Key[];
}

export class Differ {
  readonly input: AccessInput;
  readonly before: GraphBefore;
  readonly after: GraphAfter;
  private readonly keys: ReadonlySet<Key>;
  private readonly held: Held;
  private readonly happenings = new Map<string, Happening>();
  private readonly cells = new Map<Place, Map<string, Cell | undefined>>();

  constructor(input: AccessInput) {
    this.input = input;
    this.before = new GraphBefore(input.live, input.access, input.entitlements?.rows);
    this.after = new GraphAfter(this.before, input.live, input.differences);
    this.keys = new Set(input.differences.map(({ key }) => key));
    this.held = new Held(this.before, this.after, this.isRedefined);
  }

  isChanged(key: Key): boolean {
    return this.keys.has(key);
  }

  classOf(role: string, account: string, graph: AccessGraph): AccessClass {
    return this.input.classOf(graph.setOf(role), account);
  }

  private strongestOf(ways: Ways, account: string, graph: AccessGraph): AccessClass | undefined {
    return strongest([...ways.keys()].map((role) => this.classOf(role, account, graph)));
  }

  /** The day on which the last way ends; undefined where one stays. */
  private untilOf(ways: Ways, roles: readonly string[]): string | undefined {
    const days = roles.flatMap((role) => ways.get(role)?.keys.map(this.input.untilOf) ?? []);
    if (days.length === 0 || days.includes(undefined)) return undefined;
    return (days as string[]).sort().at(-1);
  }

  /** Asked of each place where it is held, and compared once. */
  readonly isRedefined = onceFor((role) => {
    const [was, is] = [this.before.setOf(role), this.after.setOf(role)];
    return was !== is && !sameJson(allowing(was), allowing(is));
  });

  /** In how many accounts a cohort is compared, at the most. */
  sizeOf(cohort: Cohort): number {
    return this.held.sizeOf(cohort);
  }

  /** Where something happens to a cohort, and what. */
  cellsOf(cohort: Cohort): readonly (readonly [account: string, cell: Cell])[] {
    const { were, are, places } = this.held.of(cohort);
    const cells: [account: string, cell: Cell][] = [];
    for (const place of places) {
      const was = were.filter(({ number }) => place.was.has(number));
      const is = are.filter(({ number }) => place.is.has(number));
      const cell = this.cellThrough(place, was, is);
      if (cell !== undefined) cells.push([place.account, cell]);
    }
    return cells;
  }

  /** Many cohorts get into a place by the same of their principals. */
  private cellThrough(place: Place, was: readonly Principal[], is: readonly Principal[]): Cell | undefined {
    const own = this.cells.get(place) ?? new Map<string, Cell | undefined>();
    this.cells.set(place, own);
    const name = `${numbersOf(was)} ${numbersOf(is)}`;
    const known = own.get(name);
    if (known !== undefined || own.has(name)) return known;
    const cell = this.cellOf(place.account, waysTo(place, was, "was"), waysTo(place, is, "is"));
    own.set(name, cell);
    return cell;
  }

  private cellOf(account: string, was: Ways, is: Ways): Cell | undefined {
    const gained = [...is.keys()].filter((role) => !was.has(role)).sort(compareText);
    const lost = [...was.keys()].filter((role) => !is.has(role)).sort(compareText);
    const redefined = [...is.keys()].filter((role) => was.has(role) && this.isRedefined(role)).sort(compareText);
    if (gained.length + lost.length + redefined.length === 0) return undefined;
    const [from, to] = [this.strongestOf(was, account, this.before), this.strongestOf(is, account, this.after)];
    const turn = turnOf(from, to);
    const strongOnes = [...is.keys()].filter((role) => this.classOf(role, account, this.after) === to);
    const until = turn === "gain" ? this.untilOf(is, strongOnes) : undefined;
    const happening = {
      turn,
      ...(from === undefined ? {} : { was: from }),
      ...(to === undefined ? {} : { becomes: to }),
      ...{ gained, lost, redefined },
      ...(until === undefined ? {} : { until }),
    };
    const because = this.causesOf(
      [...gained.map((role) => is.get(role)!), ...lost.map((role) => was.get(role)!)],
      [...gained, ...lost, ...redefined],
    );
    return { happening: this.theOne(happening), because };
  }

  private theOne(happening: Happening): Happening {
    const name = JSON.stringify(happening);
    const known = this.happenings.get(name) ?? happening;
    this.happenings.set(name, known);
    return known;
  }

  /** Changes of the ways that come and go: of the grant itself, of its group, of its set. */
  private causesOf(
    ways: readonly { readonly parts: string[]; readonly keys: Key[] }[],
    sets: readonly string[],
  ): readonly Key[] {
    const keys = ways.flatMap(({ parts, keys: own }) => [
      ...own,
      ...parts.map((part) => principalKey(principalIn(part))),
    ]);
    return sortedOnce([...keys, ...sets.map(setKeyOf)].filter((key) => this.keys.has(key)));
  }

  /** Of a person, which memberships come or go; where he goes with all of them, he himself. */
  membershipsOf(person: string, { before, after }: Cohort): readonly Key[] {
    const moved = [
      ...before.filter((part) => !after.includes(part)),
      ...after.filter((part) => !before.includes(part)),
    ];
    const groups = moved.map(principalIn).filter(({ type }) => type === "GROUP");
    const keyOf = (group: string) => {
      const key = membershipKeyOf(group, person);
      return this.keys.has(key) ? key : userKeyOf(person);
    };
    return groups.map(({ name }) => keyOf(name)).filter((key) => this.keys.has(key));
  }
}

const numbersOf = (principals: readonly Principal[]): string => {
  let numbers = "";
  for (const { number } of principals) numbers += `${number},`;
  return numbers;
};

/** What of a set decides what people may do. */
const allowing = (set: PermissionSetSpec | undefined) =>
  set === undefined
    ? null
    : [set.managedPolicies, set.customerManagedPolicies, set.inlinePolicy ?? null, set.permissionsBoundary ?? null];

export function turnOf(was: AccessClass | undefined, becomes: AccessClass | undefined): Turn {
  const [from, to] = [was, becomes].map((one) => (one === undefined ? -1 : rankOfClass(one))) as [number, number];
  return to > from ? "gain" : to < from ? "loss" : "same";
}
