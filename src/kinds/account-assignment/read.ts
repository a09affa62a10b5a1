/** Reading assignments in the cheapest way that shows what matters: see `row-strategy.ts`. */
import { inTurn } from "../../core/in-turn.ts";
import { keyOf, nameOf } from "../../core/key.ts";
import { PAGE, type ReadContext, type Reading, type Wish } from "../../core/kind.ts";
import type { Found } from "../../core/resource.ts";
import { type RowFacts, type RowStrategy, type SetFacts, strategiesOf, unseenBy } from "../../core/row-strategy.ts";
import { isDenied } from "../reread-each.ts";
import { Places } from "./places.ts";
import { RowReader } from "./rows.ts";

/** Looking where sets are, to know what pairs would cost, may take so much of what reading takes in any case. */
const LOOKING = 0.01;
/** A way that looks dearer by that much is. */
const CLEARLY = 1.25;

/** So much dearer that what is not known yet will not make up for it. */
const PLAINLY = 2;

const NOBODY: readonly Found[] = [];

/** What there is, and what is chosen; chosen anew whenever more is known. */
class Choice {
  readonly context: ReadContext;
  readonly sets: readonly Found[];
  readonly others: readonly Found[];
  readonly groups: readonly Found[];
  readonly users: readonly Found[];
  readonly places: Places;
  mayAskByPrincipal: boolean;

  constructor(context: ReadContext) {
    this.context = context;
    const all = [...context.found.values()];
    const inScope = all.filter(({ kind, key }) => kind === "PermissionSet" && context.scope.assignments(nameOf(key)));
    const isDeclared = (set: Found) => context.scope.permissionSet(nameOf(set.key));
    this.sets = inScope.filter(isDeclared);
    this.others = inScope.filter((set) => !isDeclared(set));
    this.groups = all.filter(({ kind }) => kind === "Group");
    this.users = all.filter(({ kind }) => kind === "User");
    this.places = new Places(context, inScope);
    // Who could not be listed cannot be asked for one by one.
    this.mayAskByPrincipal = context.ways.byPrincipal && (context.unnamed?.size ?? 0) === 0;
  }

  private facts(): RowFacts {
    const { scope, found } = this.context;
    const trust = this.places.trust(this.sets);
    const exists = (key: string) => found.has(key);
    const sets = this.sets.map((set): SetFacts => {
      const name = nameOf(set.key);
      const named = scope.rows.named(name).filter(exists);
      const byPairs = this.places.calls(set, trust);
      return { name, needs: scope.rows.needs(name), goes: scope.rows.goes(name), byPairs, named };
    });
    const average = sets.reduce((sum, { byPairs }) => sum + byPairs, 0) / Math.max(1, sets.length);
    return {
      sets,
      others: { byPairs: Math.ceil(this.others.length * average), leaving: scope.rows.leaving.filter(exists) },
      groups: this.pages(this.groups),
      users: scope.rows.ofUsers ? this.pages(this.users) : 0,
      ofUsers: scope.rows.ofUsers,
      mayAskByPrincipal: this.mayAskByPrincipal,
    };
  }

  private pages(principals: readonly Found[]): number {
    return principals.reduce((sum, { key }) => sum + this.context.ways.expected.pagesOf(key), 0);
  }

  readonly left = (calls: number): void => this.context.reader.expect("assignments", calls);

  /** All ways, the one to go first. */
  ways(): readonly [RowStrategy, ...RowStrategy[]] {
    const all = strategiesOf(this.facts());
    const { preferred } = this.context.ways;
    const liked = all.find(({ name }) => name === preferred || (preferred === "principals" && name === "groups"));
    return liked === undefined ? all : [liked, ...all.filter((one) => one !== liked)];
  }

  /** Whether it is clear already, by what the config wants at the least. */
  isPlain(): boolean {
    const [first, next] = this.ways();
    return next === undefined || (first.name !== "pairs" && next.calls > first.calls * PLAINLY);
  }

  /** Looks at a few sets where what the config expects of them would decide alone. */
  async settle(): Promise<void> {
    const [first] = this.ways();
    const unknown = this.sets.filter((set) => !this.places.isKnown(set));
    let budget = Math.floor(first.calls * LOOKING);
    // Sets of middling size: a large one takes many calls to look at, a small one says little.
    const bySize = [...unknown].sort((a, b) => this.places.calls(a, 1) - this.places.calls(b, 1));
    const middle = bySize.splice(Math.floor(bySize.length / 3));
    for (let looked = 0; budget > 0 && middle.length > 0; looked++) {
      const [best, next] = this.ways();
      if (next === undefined || best.name === "pairs") break;
      if (looked >= 2 && next.calls > best.calls * CLEARLY) break;
      const set = middle.shift()!;
      budget -= (await this.places.accountsOf(set)).length / PAGE + 1;
    }
    // Where pairs are read, they have to be found in any case: then nothing is guessed any more.
    const [{ pairs }, other] = this.ways();
    if (other === undefined) return;
    await Promise.all(this.sets.filter((set) => pairs.has(nameOf(set.key))).map((set) => this.places.accountsOf(set)));
  }
}

async function readByPairs(choice: Choice, rows: RowReader, { pairs, othersByPairs }: RowStrategy): Promise<void> {
  const sets = [
    ...choice.sets.filter((set) => pairs.has(nameOf(set.key))),
    ...(othersByPairs ? choice.others : NOBODY),
  ];
  const placed = await Promise.all(sets.map(async (set) => ({ set, accounts: await choice.places.accountsOf(set) })));
  const all = placed.flatMap(({ set, accounts }) => accounts.map((account) => ({ set, account })));
  await inTurn(all, ({ set, account }) => rows.pair(set, account), choice.left);
}

/** Asks for one first: where that is denied, all would be. Says whether it was not. */
async function readByPrincipal(choice: Choice, rows: RowReader, strategy: RowStrategy): Promise<boolean> {
  const { found } = choice.context;
  const named = strategy.principals.flatMap((key) => found.get(key) ?? []);
  const asked = [
    ...(strategy.everyGroup ? choice.groups : NOBODY),
    ...(strategy.everyUser ? choice.users : NOBODY),
    ...named,
  ];
  const wanted = (set: Found) => !strategy.pairs.has(nameOf(set.key));
  const ask = (principal: Found) =>
    rows.principal(principal, wanted).catch((error: unknown) => rows.unknownOf(principal, error));
  const [first, ...rest] = asked;
  if (first === undefined) return true;
  try {
    await rows.principal(first, wanted);
  } catch (error) {
    if (isDenied(error)) return false;
    rows.unknownOf(first, error);
  }
  await inTurn(rest, ask, choice.left);
  return true;
}

export async function readAssignments(context: ReadContext): Promise<Reading> {
  const choice = new Choice(context);
  if (!choice.isPlain()) await context.ways.whole;
  await choice.settle();
  const rows = new RowReader(context);
  let ways = choice.ways();
  context.ways.tell({ ways, denied: false });
  choice.left(0);
  if (!(await readByPrincipal(choice, rows, ways[0]))) {
    choice.mayAskByPrincipal = false;
    ways = choice.ways();
    context.ways.tell({ ways, denied: true });
  }
  await readByPairs(choice, rows, ways[0]);
  const sets = [...choice.sets, ...choice.others];
  return {
    found: [...rows.rows.found, ...choice.places.found(sets)],
    unknown: [...rows.rows.unknown, ...choice.places.unknown],
    unseen: unseenBy(ways[0], choice.sets.length),
    namedOnly: ways[0].everyGroup
      ? []
      : choice.sets.map(({ key }) => nameOf(key)).filter((name) => !ways[0].pairs.has(name)),
  };
}

/** Before permission sets were read: by what the config wants, and by who there is. */
export function foreseeAssignments({ found, ways, scope, reader }: ReadContext): void {
  let principals = 0;
  for (const { kind, key } of found.values()) {
    if (kind === "Group" || (kind === "User" && scope.rows.ofUsers)) principals += ways.expected.pagesOf(key);
  }
  const pairs = ways.expected.pairsInAll();
  reader.expect("assignments", ways.byPrincipal && ways.preferred !== "pairs" ? Math.min(pairs, principals) : pairs);
}

/** All assignments at some places, of which only those of some principals were read. */
export async function readPlaces(context: ReadContext, { places }: Wish): Promise<Reading> {
  const rows = new RowReader(context);
  await Promise.all(
    places.map(async ({ permissionSet, account }) => {
      const set = context.found.get(keyOf("PermissionSet", permissionSet));
      if (set !== undefined) await rows.pair(set, account);
    }),
  );
  return rows.rows;
}
