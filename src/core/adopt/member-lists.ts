/**
 * Members of groups, as documents name them.
 *
 * In: what is live, who cannot be declared. Out: `membersOf`. Invariant: a list that is there is all of the members, whoever reads it in
 * mode full; where that is not certain there is none, and why is said. Example: a group with a member who is gone has no list.
 */
import type { LiveAccess } from "../access/live-access.ts";
import type { Key } from "../base/key.ts";
import type { DraftContext } from "../config/document-draft.ts";
import type { Live } from "../model/resource.ts";
import { userKeyOf } from "../model/specs.ts";
import type { LeftOuts } from "./left-outs.ts";
import { isRead, unreadMembers } from "./unread.ts";

interface Around {
  readonly live: Live;
  readonly access: LiveAccess;
  readonly setAside: ReadonlyMap<Key, string>;
  readonly left: LeftOuts;
}

const MEMBER_LIST = "member list";

export function memberLists({ live, access, setAside, left }: Around): DraftContext["membersOf"] {
  const unread = unreadMembers(live);
  const whyNone = (group: string): string | undefined => {
    const why = unread(group);
    if (why !== undefined) return why;
    const isNobody = access.membersOf(group).some(({ facts, spec }) => {
      const user = userKeyOf(spec.member);
      return facts?.orphan === true || setAside.has(user) || !isRead(live, user);
    });
    return isNobody ? "with somebody who is gone or cannot be declared" : undefined;
  };
  return (group) => {
    const why = whyNone(group);
    if (why !== undefined) {
      left.add(MEMBER_LIST, why, group);
      return undefined;
    }
    const members = access.membersOf(group).map(({ spec }) => spec.member);
    return members.sort();
  };
}
