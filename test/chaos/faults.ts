/** What goes wrong in a run of chaos, drawn from a seed. */

import type { Random } from "../../src/emulator/base/random.ts";
import { FAULTY_OPERATIONS } from "../../src/emulator/engine/engine.ts";

/** Lists that may be behind one another. */
const LAGGING = [
  ...["ListUsers", "ListGroups", "ListGroupMemberships", "ListPermissionSets", "ListAccountAssignments"],
  ...["ListAccountAssignmentsForPrincipal", "DescribePermissionSet", "ListTagsForResource"],
];
const DENIED = ["sso:TagResource", "sso:ListTagsForResource"];

/** A list that opens something where it lacks an item, and that nothing is held against: a tag that excludes an account. */
const GUARDING = ["ListTagsForResource"];
const UNGUARDED = FAULTY_OPERATIONS.filter((operation) => !GUARDING.includes(operation));

export const chance = (random: Random, share: number) => random.next() < share;

type Drawn = Readonly<Record<string, unknown>> & {
  readonly hole: number;
  readonly lag: string;
  readonly lags: Readonly<Record<string, number>>;
};

/** Whether lists may lack what is there. */
export const hides = ({ hole, lag, lags }: Drawn) => hole > 0 || lag !== "0ms" || Object.keys(lags).length > 0;

export function faultsOf(random: Random): Drawn {
  const share = (most: number) => (chance(random, 0.5) ? Math.round(random.next() * most * 100) / 100 : 0);
  const lag = () => (chance(random, 0.3) ? Math.floor(random.next() * 60) : 0);
  const lags = Object.fromEntries(LAGGING.map((operation) => [operation, lag()] as const).filter(([, ms]) => ms > 0));
  const hole = share(0.1);
  return {
    ...{ throttle: share(0.3), error: share(0.15), drop: share(0.15), fail: share(0.2), lag: `${lag()}ms` },
    ...{ hole, html: share(0.05), cut: share(0.05), lags },
    ...(hole > 0 ? { operations: UNGUARDED } : {}),
    ...(chance(random, 0.08) ? { deny: [random.one(DENIED)] } : {}),
  };
}
