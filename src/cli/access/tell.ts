/** What is printed of paths, in each format. */

import { isDeniedAny } from "../../core/base/need.ts";
import type { AnsweredAccount, NotRead } from "../../core/model/access/paths.ts";
import { assignmentIn } from "../../core/model/assignment.ts";
import type { Commit } from "../../core/model/cause/commit.ts";
import { membershipIn } from "../../core/model/membership.ts";
import type { Live } from "../../core/model/resource.ts";
import type { AnswerHead, Telling } from "../../render/access/answer.ts";
import { renderText } from "../../render/text.ts";
import type { View } from "../../render/view.ts";
import { commitsFor, commitsIn } from "../../stages/effective-access.ts";
import { fromHere, fromTop } from "../places.ts";
import type { World } from "../world.ts";
import type { AtHand } from "./ask.ts";

type IsAsked = (account: string) => boolean;

/** Not of assignments in other accounts. Two calls that were denied may say the same of the same. */
function unreadIn({ unknown, unproved = [] }: Pick<Live, "unknown" | "unproved">, isAsked: IsAsked) {
  const may = (pattern: string) => {
    const account = assignmentIn(pattern)?.account;
    return account === undefined || account === "*" || isAsked(account);
  };
  const found = [...unknown, ...unproved].filter(({ pattern }) => may(pattern));
  return [...new Map(found.map((one) => [`${one.pattern}\n${one.reason}`, one])).values()];
}

/** What could not be read and may be about what is asked for. */
function notReadIn(live: Live, isAsked: IsAsked): readonly NotRead[] {
  const { organization, entitlements } = live;
  const found = unreadIn(live, isAsked);
  const administrators = organization.administratorsUnknown;
  const unread = entitlements === undefined ? "the snapshot has none" : entitlements.unread?.reason;
  return [
    ...(unread === undefined ? [] : [{ pattern: "Entitlement/*", reason: `of account access manager: ${unread}` }]),
    ...found.map(({ pattern, reason }) => ({ pattern, reason })),
    ...(administrators === undefined
      ? []
      : [
          {
            pattern: "delegatedAdministrators",
            reason: `which rules leave that account out is not known: ${administrators}`,
          },
        ]),
  ];
}

/** Whether somebody may get in whom no path and no group among the paths stands for. */
export const isPartOf = ({ live }: Pick<AtHand, "live">, isAsked: IsAsked): boolean =>
  unreadIn(live, isAsked).some(({ pattern }) => membershipIn(pattern) === undefined);

/** As a plan's: 4 where AWS denied what the answer is made from, 1 where it could not be read otherwise, else 0. */
export function answerExitCode({ live }: Pick<AtHand, "live">, isAsked: IsAsked): number {
  const unread = unreadIn(live, isAsked);
  return isDeniedAny(unread) ? 4 : unread.length > 0 ? 1 : 0;
}

export function headOf({ live, made, folder, config, repository }: AtHand, isAsked: IsAsked): AnswerHead {
  const { arn, region } = live.instance;
  const commit = repository?.commit;
  return {
    made,
    instance: { arn, region },
    ...(config === undefined
      ? {}
      : {
          config: {
            ...{ name: config.settings.name, folder },
            ...(commit === undefined ? {} : { commit, clean: repository?.clean === true }),
          },
        }),
    notRead: notReadIn(live, isAsked),
  };
}

/** How the paths of some accounts are told: commits that were told of before are not asked again. */
export async function tellingOf(
  { folder, config, repository }: AtHand,
  accounts: readonly AnsweredAccount[],
  format: "text" | "json" | "csv",
  world: World,
  known: Map<string, Commit> = new Map(),
): Promise<Telling> {
  const missing = new Set([...commitsIn(accounts)].filter((id) => !known.has(id)));
  for (const one of await commitsFor(repository, missing)) known.set(one.id, one);
  const called = format === "text" ? fromHere(folder, world) : await fromTop(folder, world);
  return { called, commits: known, hasConfig: config !== undefined };
}

export const print = (view: View, world: World): void =>
  world.out(renderText(view, { color: world.outColor, columns: world.columns }));
