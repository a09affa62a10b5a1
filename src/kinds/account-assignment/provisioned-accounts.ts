/** Where permission sets have roles: known from the reading of a set that changes, or asked for once. */
import { compareText, nameOf, patternOf } from "../../core/base/key.ts";
import { PAGE } from "../../core/model/reader.ts";
import type { ReadContext } from "../../core/model/reading.ts";
import type { Found, Unknown } from "../../core/model/resource.ts";

export class ProvisionedAccounts {
  readonly unknown: Unknown[] = [];
  private readonly context: ReadContext;
  private readonly known = new Map<string, readonly string[]>();
  private readonly asked = new Map<string, Promise<readonly string[]>>();

  constructor(context: ReadContext, sets: readonly Found[]) {
    this.context = context;
    for (const { key, facts } of sets) {
      if (facts?.provisionedAccounts !== undefined) this.known.set(key, facts.provisionedAccounts);
    }
  }

  isKnown({ key }: Found): boolean {
    return this.known.has(key);
  }

  /** Calls that the pairs of a set take, with those that find them; guessed by the config where it was not asked yet. */
  calls(set: Found, trust: number): number {
    const accounts = this.known.get(set.key);
    if (accounts !== undefined) return accounts.length;
    const guess = Math.ceil(this.context.ways.expected.pairsOf(nameOf(set.key)) * trust);
    return Math.max(1, Math.ceil(guess / PAGE)) + guess;
  }

  /** How many of the guessed pairs there really are, in the sets that were asked. */
  trust(sets: readonly Found[]): number {
    let [guessed, found] = [0, 0];
    for (const set of sets.filter((one) => this.known.has(one.key))) {
      guessed += this.context.ways.expected.pairsOf(nameOf(set.key));
      found += this.known.get(set.key)!.length;
    }
    return guessed === 0 ? 1 : found / guessed;
  }

  /** Accounts that have the role; none, and an unknown, where that may not be read. */
  async accountsOf(set: Found): Promise<readonly string[]> {
    const known = this.known.get(set.key);
    if (known !== undefined) return known;
    const asked = this.asked.get(set.key) ?? this.ask(set);
    this.asked.set(set.key, asked);
    return asked;
  }

  private async ask(set: Found): Promise<readonly string[]> {
    const { reader, instance } = this.context;
    const input = { InstanceArn: instance.arn, PermissionSetArn: set.ids.PermissionSetArn };
    try {
      const operation = "ListAccountsForProvisionedPermissionSet";
      const accounts = await reader.listText("sso-admin", operation, input, "AccountIds");
      this.known.set(set.key, [...accounts].sort(compareText));
      return this.known.get(set.key)!;
    } catch (error) {
      this.unknown.push(reader.unknown(patternOf("AccountAssignment", nameOf(set.key), undefined, undefined), error));
      return [];
    }
  }

  /** The sets, with where they are, as far as that was asked here. */
  found(sets: readonly Found[]): readonly Found[] {
    return sets.flatMap((set) => {
      const provisionedAccounts = this.known.get(set.key);
      if (provisionedAccounts === undefined || set.facts?.provisionedAccounts !== undefined) return [];
      return [{ ...set, facts: { ...set.facts, provisionedAccounts } }];
    });
  }
}
