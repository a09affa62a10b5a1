/**
 * What a full read costs, in calls and seconds, for each way to read assignments.
 *
 * In: the survey, calls a second. Out: ways, cheapest first. Invariant: counted from what there is, with pages as long as AWS gives them; services are
 * called beside each other, so the slowest one says how long it takes. Example: by pairs 3,800 calls, four minutes.
 */
import { largest } from "../base/lists.ts";
import { strategiesOf, unseenBy } from "../live/reading-strategy.ts";
import { partOf } from "../model/assignment.ts";
import { PAGE } from "../model/reader.ts";
import type { ReadingStrategy } from "../model/reading-assignments.ts";
import { principalPart } from "../model/resource.ts";
import type { WayCost } from "./report.ts";
import type { Survey } from "./surveyed.ts";

/** Items on a page of organizations (API reference: MaxResults of its listings). */
const ORGANIZATIONS_PAGE = 20;
/** Of a permission set: its description, its policies of four kinds, its tags, and where it is behind. */
const DEFINITION = 7;
/** DescribeOrganization, ListRoots, ListDelegatedAdministrators, and the OUs below the root. */
const ORGANIZATION = 4;
/** ListInstances, and the instance's tags. */
const INSTANCE = 2;

const pages = (items: number, page = PAGE) => Math.max(1, Math.ceil(items / page));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Calls to ask everybody of a type: a user's answer has what their groups are assigned, too. */
function callsByPrincipal({ access, users, groups }: Survey) {
  const own = (type: "USER" | "GROUP", name: string) => access.assignmentsOf(principalPart({ type, name })).length;
  const inherited = (user: string) =>
    sum(
      access
        .groupsOf(user)
        .map(
          ({ spec: { group } }) => access.assignmentsOf(partOf({ principalType: "GROUP", principal: group })).length,
        ),
    );
  const nameIn = (spec: object) => spec as { userName?: string; name?: string };
  return {
    groups: sum(groups.map(({ spec }) => pages(own("GROUP", nameIn(spec).name ?? "")))),
    users: sum(
      users.map(({ spec }) => {
        const name = nameIn(spec).userName ?? "";
        return pages(own("USER", name) + inherited(name));
      }),
    ),
  };
}

function strategies(survey: Survey): readonly ReadingStrategy[] {
  const facts = {
    sets: survey.sets.map(({ name, roles = [] }) => ({
      ...{ name, needs: "all" as const, goes: false, named: [] },
      byPairs: roles.length + pages(roles.length),
    })),
    others: { byPairs: 0, leaving: [] },
    ...callsByPrincipal(survey),
    mayAskByPrincipal: true,
  };
  const all = [...strategiesOf({ ...facts, ofUsers: true }), ...strategiesOf({ ...facts, ofUsers: false })];
  return ["pairs", "principals", "groups"].flatMap((name) => all.find((one) => one.name === name) ?? []);
}

/** Calls to each service that every way takes. */
function everyWay({ live, sets, users, groups, access }: Survey) {
  const { accounts, organizationalUnits } = live.organization;
  const nameIn = (spec: object) => (spec as { readonly name: string }).name;
  return {
    sso: INSTANCE + pages(sets.length) + DEFINITION * sets.length,
    identitystore:
      pages(users.length) +
      pages(groups.length) +
      sum(groups.map(({ spec }) => pages(access.membersOf(nameIn(spec)).length))),
    organizations:
      ORGANIZATION + pages(accounts.length, ORGANIZATIONS_PAGE) + organizationalUnits.length + accounts.length,
  };
}

/** `closed`: why these credentials cannot ask by principal. */
export function costsOf(survey: Survey, requestsPerSecond: number, closed: string | undefined): readonly WayCost[] {
  const base = everyWay(survey);
  return strategies(survey).map((way) => {
    const byService = [base.sso + way.calls, base.identitystore, base.organizations];
    return {
      name: way.name,
      calls: sum(byService),
      seconds: Math.ceil(largest(byService) / requestsPerSecond),
      ...(way.name === "pairs" || closed === undefined ? {} : { closed }),
      unseen: unseenBy(way, survey.sets.length),
    };
  });
}
