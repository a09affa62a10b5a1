/**
 * Grants that end soon, told before somebody stands at a closed door.
 *
 * In: what the config wants, the day. Out: `EndingGrant[]`, the earliest first. Invariant: a grant that another rule goes on to give does not
 * end; what ends further away than a week, or has ended, is not told. Example: on 2027-03-24 a rule that `expires: 2027-03-31` is told as
 * ending in 7 days, on 2027-03-23 it is not.
 */
import { endOf } from "../base/expiry.ts";
import { compareText } from "../base/key.ts";
import { groupBy } from "../base/lists.ts";
import { type AccountAssignmentSpec, isAssignment, partOf } from "../model/assignment.ts";
import type { Config, PrincipalName } from "../model/config.ts";
import type { Desired, Source } from "../model/resource.ts";

/** Grants of one set to one principal that end on one day by the same rules. */
export interface EndingGrant {
  readonly principal: PrincipalName;
  readonly permissionSet: string;
  /** Ids, in order. */
  readonly accounts: readonly string[];
  /** `2027-03-31`: at 00:00 UTC of that day. */
  readonly ends: string;
  /** Whole days from today to that one; 1 to 7. */
  readonly days: number;
  /** The rules that give it. */
  readonly sources: readonly Source[];
}

/** Days ahead of which it is told. */
export const WARNED_DAYS = 7;

const DAY = 86_400_000;

const daysBetween = (today: string, day: string): number => (Date.parse(day) - Date.parse(today)) / DAY;

/** Days to a day that is to come within a week. */
function soon(day: string | undefined, today: string): number | undefined {
  const days = day === undefined ? 0 : daysBetween(today, day);
  return days > 0 && days <= WARNED_DAYS ? days : undefined;
}

interface Ends {
  readonly spec: AccountAssignmentSpec;
  readonly ends: string;
  readonly days: number;
  readonly sources: readonly Source[];
}

function endsIn({ resources }: Pick<Desired, "resources">, today: string): readonly Ends[] {
  return [...resources.values()].flatMap((resource): Ends[] => {
    const { sources } = resource;
    const ends = isAssignment(resource) ? endOf(sources) : undefined;
    const days = soon(ends, today);
    return ends === undefined || days === undefined
      ? []
      : [{ spec: resource.spec as AccountAssignmentSpec, ends, days, sources }];
  });
}

const alike = ({ spec, ends, sources }: Ends): string =>
  JSON.stringify([partOf(spec), spec.permissionSet, ends, sources.map(({ file, line }) => [file, line])]);

/** `today` as `YYYY-MM-DD`, UTC. */
export function endingIn(
  { rules }: Pick<Config, "rules">,
  desired: Pick<Desired, "resources">,
  today: string,
): readonly EndingGrant[] {
  // Few configs have any: then nothing is looked through.
  if (!rules.some(({ expires }) => soon(expires, today) !== undefined)) return [];
  const groups = groupBy(endsIn(desired, today), alike);
  const all = groups.map((group): EndingGrant => {
    const [{ spec, ends, days, sources }] = group as readonly [Ends];
    const { principal: name, principalType: type, permissionSet } = spec;
    const accounts = group.map((one) => one.spec.account).sort(compareText);
    return { principal: { type, name }, permissionSet, accounts, ends, days, sources };
  });
  const nameOf = ({ permissionSet, principal, accounts }: EndingGrant) =>
    [permissionSet, principal.name, ...accounts].join("\n");
  return all.sort((a, b) => compareText(a.ends, b.ends) || compareText(nameOf(a), nameOf(b)));
}
