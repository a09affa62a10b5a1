/**
 * Choosing how to read assignments: by what is known of what there is, and by a look at a few sets where that decides.
 */
import { nameOf } from "../../core/base/key.ts";
import { type AssignmentFacts, type PermissionSetFacts, strategiesOf } from "../../core/live/reading-strategy.ts";
import type { ReadContext } from "../../core/model/kind.ts";
import { PAGE } from "../../core/model/reader.ts";
import type { ReadingStrategy } from "../../core/model/reading-assignments.ts";
import type { Found } from "../../core/model/resource.ts";
import { ProvisionedAccounts } from "./provisioned-accounts.ts";

/** Looking where sets are, to know what pairs would cost, may take so much of what reading takes in any case. */
const LOOKING = 0.01;
/** A way that looks dearer by that much is. */
const CLEARLY = 1.25;

/** So much dearer that what is not known yet will not make up for it. */
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

  /** Whether it is clear already, by what the config wants at the least. */
  isPlain(): boolean {
    const [first, next] = this.ways();
    return next === undefined || (first.name !== "pairs" && next.calls > first.calls * PLAINLY);
  }

  /** Looks at a few sets where what the config expects of them would decide alone. */
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

/** What is chosen once enough is known: as little as makes it clear. */
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
