/**
 * What Terraform lets go of, what it keeps, and what of that still looks at the former.
 *
 * In: a state, where its resources stand, what is given. Out: `LettingGo`. Invariant: a block is let go of only where all of its instances
 * are given or gone; everything of Identity Center in the state is in one of its lists. Example: `aws_identitystore_group.ops` goes,
 * and `aws_ssoadmin_application_assignment.wiki`, which stays, refers to it.
 */
import { compareText } from "../../base/key.ts";
import { sortedOnce } from "../../base/lists.ts";
import { blocksOf, type HandedOver } from "./handed-over.ts";
import type { Standing, Standings } from "./standing.ts";
import type { State } from "./state.ts";

/** All of Identity Center in a state, by what becomes of it. */
export interface LettingGo {
  /** Addresses that the config has from now on, with their keys. */
  readonly taken: readonly string[];
  /** Addresses without keys, as `removed` takes them. */
  readonly blocks: readonly string[];
  /** What stays in the state, and why: sentences without their ends. */
  readonly kept: readonly { readonly address: string; readonly why: string }[];
  /** What the state knows and is not live. */
  readonly gone: readonly string[];
  /** What the config has as it is live, and the state in another way: it was changed outside Terraform since. */
  readonly differs: readonly { readonly address: string; readonly arguments: readonly string[] }[];
  /** How many resources of other services there are. */
  readonly others: number;
  /** Blocks that stay and refer to some that go. */
  readonly refers: readonly { readonly from: string; readonly to: readonly string[] }[];
}

const sorted = (standings: readonly Standing[]): readonly string[] =>
  sortedOnce(standings.map(({ resource }) => resource.address));

export function lettingGoOf(state: State, standings: Standings, { takes, why }: HandedOver): LettingGo {
  const isTaken = ({ key }: Standing) => key !== undefined && takes.has(key);
  const going = blocksOf(standings).filter((instances) => instances.some(isTaken));
  const blocks = new Set(going.flatMap(([first]) => first!.resource.block ?? []));
  const stays = standings.all.filter((one) => !isTaken(one) && one.gone !== true);
  const looking = [...state.managed, ...state.data].filter(({ block }) => block !== undefined && !blocks.has(block));
  const refers = new Map(looking.map(({ block, refersTo }) => [block!, refersTo.filter((to) => blocks.has(to))]));
  return {
    taken: sorted(standings.all.filter(isTaken)),
    blocks: [...blocks].sort(compareText),
    kept: stays
      .map((one) => ({ address: one.resource.address, why: one.why ?? why.get(one.key!)! }))
      .sort((a, b) => compareText(a.address, b.address)),
    gone: sorted(standings.all.filter(({ gone }) => gone === true)),
    differs: standings.all
      .filter((one) => isTaken(one) && one.differs !== undefined)
      .map(({ resource: { address }, differs }) => ({ address, arguments: differs! }))
      .sort((a, b) => compareText(a.address, b.address)),
    others: standings.others.length,
    refers: [...refers]
      .filter(([, to]) => to.length > 0)
      .map(([from, to]) => ({ from, to: sortedOnce(to) }))
      .sort((a, b) => compareText(a.from, b.from)),
  };
}
