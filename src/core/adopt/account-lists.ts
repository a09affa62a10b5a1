/**
 * Lists of accounts: those that recur, or are long, get names.
 *
 * In: the lists of all rules, `Organization`, names that are taken. Out: the terms of each list, and the account sets that they speak
 * of. Invariant: terms and sets mean exactly the accounts of the list, by their ids. Example: forty accounts below `/Workloads` that
 * nine rules name are the set `workloads`.
 */

import { compareText } from "../base/key.ts";
import type { AccountSelector } from "../model/config.ts";
import type { Organization } from "../model/organization.ts";
import { type Block, Blocks, type Parts } from "./account-blocks.ts";
import { Names } from "./names.ts";

/** A set's name, or an account's id. */
export type DraftTerm = { readonly set: string } | { readonly id: string };

/** An account set that import writes. */
export interface DraftSet {
  readonly name: string;
  readonly include: readonly DraftTerm[];
  /** How many accounts it means. */
  readonly size: number;
  /** What would select the same today, where there is such a thing. */
  readonly selector?: AccountSelector;
}

/** How lists of accounts are said. */
export interface DraftLists {
  /** The terms of a list, sorted: sets before ids. */
  termsOf(accounts: readonly string[]): readonly DraftTerm[];
  /** Sorted by name. */
  readonly sets: readonly DraftSet[];
}

/** A list that rules name. */
export interface UsedList {
  readonly accounts: readonly string[];
  /** Who or what it is for, should nothing else give it a name. */
  readonly about: string;
}

/** So many ids stand in a rule for themselves, if no other rule names them. */
const SHORT = 8;
/** So many that recur get a name. */
const RECURS = 3;
/** So many get a name where there is one for them: that of an OU, a tag. */
const NAMED = 4;
/** So many ids are in one set, so that its file can be read. */
const MOST_IDS = 100;

class Draft implements DraftLists {
  private readonly blocks: Blocks;
  private readonly names: Names;
  private readonly parts = new Map<string, Parts>();
  private readonly uses = new Map<Block | string, number>();
  private readonly named = new Map<Block | string, string>();
  private readonly drafted: DraftSet[] = [];
  private readonly accountNames: ReadonlyMap<string, string>;

  constructor(lists: readonly UsedList[], organization: Organization, taken: Iterable<string>) {
    this.blocks = new Blocks(organization);
    this.names = new Names("accounts", taken);
    this.accountNames = new Map(organization.accounts.map(({ id, name }) => [id, name]));
    for (const { accounts } of lists) this.count(accounts);
    for (const { accounts, about } of lists) this.name(accounts, about);
  }

  get sets(): readonly DraftSet[] {
    return [...this.drafted].sort((a, b) => compareText(a.name, b.name));
  }

  /** Each list is taken apart to be counted, to be named and to be said. */
  private partsOf(accounts: readonly string[]): Parts {
    const list = accounts.join();
    const parts = this.parts.get(list) ?? this.blocks.partsOf(accounts);
    this.parts.set(list, parts);
    return parts;
  }

  private count(accounts: readonly string[]): void {
    const { blocks, rest } = this.partsOf(accounts);
    for (const part of [...blocks, rest.join()]) this.uses.set(part, (this.uses.get(part) ?? 0) + 1);
  }

  private isWorth(part: Block | string, size: number): boolean {
    const most = typeof part === "string" ? SHORT : NAMED - 1;
    return size > most || (size >= RECURS && (this.uses.get(part) ?? 0) > 1);
  }

  private name(accounts: readonly string[], about: string): void {
    const { blocks, rest } = this.partsOf(accounts);
    for (const block of blocks) if (this.isWorth(block, block.accounts.length)) this.setOf(block);
    const own = rest.join();
    if (!this.isWorth(own, rest.length) || this.named.has(own)) return;
    this.named.set(own, this.drawn(this.nameFor(rest, about), rest, undefined));
  }

  /** What their names begin with alike, or whose they are. */
  private nameFor(ids: readonly string[], about: string): string {
    const [first = "", ...others] = ids.map((id) => this.accountNames.get(id) ?? "");
    let alike = first;
    for (const name of others) while (!name.startsWith(alike)) alike = alike.slice(0, -1);
    const words = alike.replace(/[^\p{L}\p{N}]*[\p{L}\p{N}]*$/u, "");
    return words.length > 2 ? `${words}-accounts` : `${about}-accounts`;
  }

  private setOf(block: Block): string {
    const known = this.named.get(block);
    if (known !== undefined) return known;
    const name = this.drawn(block.name, block.accounts, block);
    this.named.set(block, name);
    return name;
  }

  /** A set of that name; of a long list a set of sets. */
  private drawn(wish: string, ids: readonly string[], block: Block | undefined): string {
    const name = this.names.give(wish);
    const selector = block === undefined ? {} : { selector: block.selector };
    this.drafted.push({ name, include: this.included(name, ids, block), size: ids.length, ...selector });
    return name;
  }

  private included(name: string, ids: readonly string[], block: Block | undefined): readonly DraftTerm[] {
    if (ids.length <= MOST_IDS) return ids.map((id) => ({ id }));
    const { blocks, rest } = this.blocks.partsOf(ids, block);
    const sets: DraftTerm[] = blocks.map((part) => ({ set: this.setOf(part) }));
    if (rest.length <= MOST_IDS) return [...sets, ...rest.map((id) => ({ id }))];
    for (let start = 0; start < rest.length; start += MOST_IDS) {
      sets.push({ set: this.drawn(`${name}-part`, rest.slice(start, start + MOST_IDS), undefined) });
    }
    return sets;
  }

  termsOf(accounts: readonly string[]): readonly DraftTerm[] {
    const { blocks, rest } = this.partsOf(accounts);
    const sets = blocks.flatMap((block) => this.termsOfPart(block, block.accounts));
    const all = [...sets, ...this.termsOfPart(rest.join(), rest)];
    return [...all.filter((term) => "set" in term), ...all.filter((term) => "id" in term)];
  }

  private termsOfPart(part: Block | string, ids: readonly string[]): readonly DraftTerm[] {
    const name = this.named.get(part);
    return name === undefined ? ids.map((id) => ({ id })) : [{ set: name }];
  }
}

export function draftLists(
  lists: readonly UsedList[],
  organization: Organization,
  taken: Iterable<string>,
): DraftLists {
  return new Draft(lists, organization, taken);
}
