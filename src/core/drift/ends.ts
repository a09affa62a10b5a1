/**
 * A report of drift with what ends, and what has ended.
 *
 * In: a report, what it was made from, the day. Out: the report. Invariant: neither is drift, and neither changes the exit code; of what could
 * not be read whole nothing is told as ended. Example: `ending: [{ends: "2027-03-31", days: 5, …}]`.
 */
import { LiveAccess } from "../access/live-access.ts";
import { unreadGroups } from "../access/unread-groups.ts";
import { sortedOnce } from "../base/lists.ts";
import type { Config } from "../model/config.ts";
import { accountNamesIn } from "../model/organization.ts";
import type { Planned } from "../plan/planned.ts";
import { isWhole } from "./blind.ts";
import { endedIn } from "./ended.ts";
import { type EndingGrant, endingIn } from "./ending.ts";
import type { DriftReport } from "./report.ts";

type Given = Pick<Planned, "live" | "ownership"> & { readonly config: Config };

/** Names and numbers for what the report speaks of now. */
function namesWith({ names }: DriftReport, ending: readonly EndingGrant[], given: Given): DriftReport["names"] {
  if (ending.length === 0) return names;
  const { live } = given;
  const [access, isUnread] = [new LiveAccess(live), unreadGroups(given)];
  const ids = [...Object.keys(names.accounts), ...ending.flatMap(({ accounts }) => accounts)];
  const groups = ending.flatMap(({ principal: { type, name } }) => (type === "GROUP" && !isUnread(name) ? [name] : []));
  const members = { ...names.members };
  for (const group of groups) members[group] ??= access.membersOf(group).length;
  return {
    accounts: accountNamesIn(live.organization, ids),
    members: Object.fromEntries(sortedOnce(Object.keys(members)).map((group) => [group, members[group]!])),
  };
}

export function withEnds(report: DriftReport, given: Given, today: string): DriftReport {
  const { config, live, ownership } = given;
  const { desired } = ownership;
  const ending = endingIn(config, desired, today);
  const ended = isWhole(report) ? endedIn({ config, desired, live }, today) : [];
  return {
    ...report,
    ...(ending.length === 0 ? {} : { ending }),
    ...(ended.length === 0 ? {} : { ended }),
    names: namesWith(report, ending, given),
  };
}
