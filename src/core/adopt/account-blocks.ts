/**
 * Blocks: accounts that belong together today, and so may have a name: those of an OU, those with a tag, all.
 *
 * In: `Organization`. Out: `Block`s, largest first, and which of them make up a list. Invariant: a block is a list of ids and never a
 * selector, which would give tomorrow's accounts something; restricted accounts are in none. Example: `/Workloads/Prod` with two
 * accounts is the block `workloads-prod`; a list of these and a third is that block and one id.
 */
import { compareText } from "../base/key.ts";
import { Lists, sortedOnce } from "../base/lists.ts";
import { formatOuPath } from "../base/ou-path.ts";
import type { AccountSelector } from "../model/config.ts";
import type { Account, Organization } from "../model/organization.ts";
import { spelled } from "./names.ts";

/** Accounts that belong together today. */
export interface Block {
  /** What an AccountSet of it may be called. */
  readonly name: string;
  /** What would select the same accounts today. */
  readonly selector: AccountSelector;
  /** Ids, sorted. */
  readonly accounts: readonly string[];
}

/** A list as blocks and what is in none of them. */
export interface Parts {
  readonly blocks: readonly Block[];
  readonly rest: readonly string[];
}

/** Fewer accounts are shorter by their ids, where they are not all there is to say. */
const WORTH_A_NAME = 3;

class Gathered {
  readonly blocks = new Map<string, Block>();

  /** The first of equal ones stays: an OU says more than a tag. */
  add(name: string, selector: AccountSelector, accounts: readonly Account[]): void {
    if (accounts.length < 2) return;
    const ids = accounts.map(({ id }) => id).sort(compareText);
    const same = ids.join();
    if (!this.blocks.has(same)) this.blocks.set(same, { name: spelled(name), selector, accounts: ids });
  }
}

function eligible({ accounts, managementAccount, delegatedAdministrators }: Organization): readonly Account[] {
  const restricted = new Set([managementAccount, ...delegatedAdministrators]);
  return accounts.filter(({ id, state }) => state === "ACTIVE" && !restricted.has(id));
}

function gather(organization: Organization): Gathered {
  const gathered = new Gathered();
  const accounts = eligible(organization);
  const below = new Lists<Account>();
  for (const account of accounts) for (const ou of new Set(account.ouIds)) below.add(ou, account);
  const paths = organization.organizationalUnits.map(({ id, path }) => ({ id, path, text: formatOuPath(path) }));
  for (const { id, path, text } of paths.sort((a, b) => compareText(a.text, b.text))) {
    gathered.add(path.join("-"), { ou: text }, below.get(id));
  }
  gathered.add("all-accounts", { all: true }, accounts);
  const tagged = new Lists<Account>();
  const pairs = accounts.flatMap((account) =>
    Object.entries(account.tags ?? {}).map((pair) => {
      tagged.add(JSON.stringify(pair), account);
      return JSON.stringify(pair);
    }),
  );
  for (const pair of sortedOnce(pairs)) {
    const [key, value] = JSON.parse(pair) as [string, string];
    gathered.add(`${key}-${value}`, { tag: { [key]: value } }, tagged.get(pair));
  }
  return gathered;
}

/** Says which blocks make up a list. */
export class Blocks {
  readonly all: readonly Block[];
  private readonly of = new Lists<number>();

  constructor(organization: Organization) {
    const blocks = [...gather(organization).blocks.values()];
    this.all = blocks.sort((a, b) => b.accounts.length - a.accounts.length || compareText(a.name, b.name));
    for (const [number, { accounts }] of this.all.entries()) for (const id of accounts) this.of.add(id, number);
  }

  /** The largest first; no account is in two of them. `but`: not that one, which is taken apart itself. */
  partsOf(accounts: readonly string[], but?: Block): Parts {
    const left = new Set(accounts);
    const counts = new Map<number, number>();
    for (const id of accounts) for (const number of this.of.get(id)) counts.set(number, (counts.get(number) ?? 0) + 1);
    const within = [...counts].filter(([number, count]) => count === this.all[number]!.accounts.length);
    const taken: Block[] = [];
    for (const [number] of within.sort(([a], [b]) => a - b)) {
      const block = this.all[number]!;
      if (block === but || (block.accounts.length < WORTH_A_NAME && block.accounts.length !== accounts.length))
        continue;
      if (!block.accounts.every((id) => left.has(id))) continue;
      taken.push(block);
      for (const id of block.accounts) left.delete(id);
    }
    return { blocks: taken, rest: [...left] };
  }
}
