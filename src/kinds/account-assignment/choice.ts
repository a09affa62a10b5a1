/**
 * Choosing how to read assignments.
 *
 * AWS has no call that lists all assignments. One can ask for each permission set in each account (a pair), or for each user and
 * group (a principal). Which takes fewer calls depends on numbers that are only known after reading, so they are guessed from
 * what the config wants. Where the guess is not clear, a few permission sets are looked at first, and the guess is corrected.
 * A wrong guess costs time and never correctness: every way shows all that the scope needs.
 */
import { nameOf } from "../../core/base/key.ts";
import {
  type AssignmentFacts,
  type PermissionSetFacts,
  strategiesOf,
  WORTH_SEEING,
} from "../../core/live/reading-strategy.ts";
import { PAGE } from "../../core/model/reader.ts";
import type { ReadContext } from "../../core/model/reading.ts";
import type { ReadingReport, ReadingStrategy } from "../../core/model/reading-assignments.ts";
import type { Found } from "../../core/model/resource.ts";
import { ProvisionedAccounts } from "./provisioned-accounts.ts";

/** The share of all calls that may be spent on looking before the choice: one in a hundred. */
const LOOKING = 0.01;
/** After two looks, a way that seems this many times as dear is dearer. */
const CLEARLY = 1.25;
/** Without any look: so many times as dear that tags of accounts, which are not read yet, will not turn it round. */
const PLAINLY = 2;

/** What there is, and what is chosen; chosen anew whenever more is known. */
export class Choice {
  readonly context: ReadContext;
  readonly sets: readonly Found[];
  readonly others: readonly Found[];
  readonly groups: readonly Found[];
  readonly users: readonly Found[];
  readonly provisioned: ProvisionedAccounts;
  /** Calls for all groups, and for all users where theirs matter. */
  private readonly pages: { readonly groups: number; readonly users: number };
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
    this.provisioned = new ProvisionedAccounts(context, inScope);
    const pagesOf = (principals: readonly Found[]) =>
      principals.reduce((sum, { key }) => sum + context.ways.expected.pagesOf(key), 0);
    this.pages = {
      groups: pagesOf(this.groups),
      users: context.scope.assignmentScope.ofUsers ? pagesOf(this.users) : 0,
    };
    // Who could not be listed cannot be asked for one by one.
    this.mayAskByPrincipal = context.ways.byPrincipal && (context.unnamed?.size ?? 0) === 0;
  }

  private facts(): AssignmentFacts {
    const { scope, found } = this.context;
    const trust = this.provisioned.trust(this.sets);
    const exists = (key: string) => found.has(key);
    const sets = this.sets.map((set): PermissionSetFacts => {
      const name = nameOf(set.key);
      const named = scope.assignmentScope.named(name).filter(exists);
      const byPairs = this.provisioned.calls(set, trust);
      return { name, needs: scope.assignmentScope.needs(name), goes: scope.assignmentScope.goes(name), byPairs, named };
    });
    const average = sets.reduce((sum, { byPairs }) => sum + byPairs, 0) / Math.max(1, sets.length);
    return {
      sets,
      others: {
        byPairs: Math.ceil(this.others.length * average),
        leaving: scope.assignmentScope.leaving.filter(exists),
      },
      ...this.pages,
      ofUsers: scope.assignmentScope.ofUsers,
      mayAskByPrincipal: this.mayAskByPrincipal,
    };
  }

  readonly left = (calls: number): void => this.context.reader.expect("sso-admin", calls);

  /** All ways, the one to go first. */
  ways(): readonly [ReadingStrategy, ...ReadingStrategy[]] {
    const all = strategiesOf(this.facts());
    const { preferred } = this.context.ways;
    const liked = all.find(({ name }) => name === preferred || (preferred === "principals" && name === "groups"));
    return liked === undefined ? all : [liked, ...all.filter((one) => one !== liked)];
  }

  /** All ways, with why the first is far from the cheapest. */
  report(denied: boolean): ReadingReport {
    const ways = this.ways();
    const [{ name, calls }] = ways;
    const mayAsk = this.context.ways.byPrincipal && !denied;
    const all = mayAsk ? ways : strategiesOf({ ...this.facts(), mayAskByPrincipal: true });
    const cheaper = all.filter((one) => one.name !== name && one.calls + WORTH_SEEING < calls);
    if (denied) return { ways: [ways[0], ...cheaper], dearer: "denied" };
    if (cheaper.length === 0) return { ways };
    return mayAsk ? { ways, dearer: "asked-for" } : { ways: [ways[0], ...cheaper], dearer: "not-management" };
  }

  /**
   * Whether the cheapest way is known before tags of accounts are. Rules that select by tags can only add pairs, so it is
   * not where pairs seem cheapest; where another way does, it stays so if it is much cheaper.
   */
  isPlain(): boolean {
    const [first, next] = this.ways();
    return next === undefined || (first.name !== "pairs" && next.calls > first.calls * PLAINLY);
  }

  /**
   * Looks where a few permission sets have roles. Without that, the config's own expectation would decide alone, and it
   * knows nothing of what others assigned.
   */
  async settle(): Promise<void> {
    const [first] = this.ways();
    const unknown = this.sets.filter((set) => !this.provisioned.isKnown(set));
    let budget = Math.floor(first.calls * LOOKING);
    // Sets of middling size: a large one takes many calls to look at, a small one says little.
    const bySize = [...unknown].sort((a, b) => this.provisioned.calls(a, 1) - this.provisioned.calls(b, 1));
    const middle = bySize.splice(Math.floor(bySize.length / 3));
    for (let looked = 0; budget > 0 && middle.length > 0; looked++) {
      const [best, next] = this.ways();
      if (next === undefined || best.name === "pairs") break;
      if (looked >= 2 && next.calls > best.calls * CLEARLY) break;
      const set = middle.shift()!;
      budget -= (await this.provisioned.accountsOf(set)).length / PAGE + 1;
    }
    // Where pairs are read, they have to be found in any case: then nothing is guessed any more.
    const [{ pairs }, other] = this.ways();
    if (other === undefined) return;
    await Promise.all(
      this.sets.filter((set) => pairs.has(nameOf(set.key))).map((set) => this.provisioned.accountsOf(set)),
    );
  }
}

/** Waits for as little as makes the choice clear: tags of accounts take a call each, and reading could begin meanwhile. */
export async function settledChoice(context: ReadContext): Promise<Choice> {
  let choice = new Choice(context);
  if (!choice.isPlain()) {
    await context.ways.whole;
    // By now the config's rules for tags count, too.
    choice = new Choice(context);
  }
  await choice.settle();
  return choice;
}
