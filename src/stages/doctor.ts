/** Doctor: looks at all that there is, by reads alone, and judges it. What AWS denies is a result here and no failure. */
import { figure } from "../core/base/figure.ts";
import { examine } from "../core/doctor/examine.ts";
import { FIND } from "../core/doctor/reads.ts";
import type { DoctorReport } from "../core/doctor/report.ts";
import type { RolesSight } from "../core/doctor/roles/role-sight.ts";
import type { ConfigAtHand, InstanceSight, NotExamined } from "../core/doctor/sight.ts";
import { EVERYTHING } from "../core/live/within-scope.ts";
import type { Registry } from "../core/model/kind.ts";
import type { Live } from "../core/model/resource.ts";
import { liveIn, type Snapshot } from "../core/model/snapshot.ts";
import type { Measure } from "../io/aws/call-counts.ts";
import type { Connection } from "../io/aws/connection.ts";
import { type Caller, readCaller, readTags } from "../io/aws/instance.ts";
import { readLive } from "../io/aws/read-kinds.ts";
import { BY_PAIRS } from "../io/aws/whole-instance.ts";
import { probeEntitlements, probeReads, probeTrail } from "../io/doctor/probes.ts";
import { findInstance, seeInstance } from "../io/doctor/see-instance.ts";
import { seeOrganization } from "../io/doctor/see-organization.ts";
import { callsFor, seeRoles } from "../io/doctor/see-roles.ts";
import { type WatchedReader, watchedReader } from "../io/doctor/watched-reader.ts";

export interface DoctorQuery {
  /** A connection to a Region; absent: the one that the surroundings name. */
  readonly connectTo: (region?: string) => Connection;
  readonly kinds: Registry;
  /** The ARN of the instance, where there are several. */
  readonly instance?: string | undefined;
  readonly atHand: ConfigAtHand;
  readonly requestsPerSecond: number;
  /** Absent: roles in accounts are not looked at. */
  readonly memberRole?: string | undefined;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly stage: (name: string, measure: () => Measure) => void;
}

type FoundInstance = NonNullable<Awaited<ReturnType<typeof findInstance>>>;

/** What no API of AWS tells. */
const NOWHERE_TOLD: readonly NotExamined[] = [
  { what: "which identity provider there is, MFA, and who can sign in", why: "no API tells; look into its console" },
  { what: "whether a write would be allowed", why: "only reads were tried" },
];

/** All that is live, in the primary Region; what could not be read is unknown. */
async function readAll(
  found: FoundInstance,
  watched: WatchedReader,
  caller: Caller,
  query: DoctorQuery,
  connection: Connection,
) {
  const { reader } = watched;
  const { item, arn } = found;
  const owner = String(item.OwnerAccountId);
  const { organization, unseen } = await seeOrganization(reader, [caller.account, owner]);
  const tags = await readTags(reader, arn);
  const instance = {
    ...{ arn, identityStoreId: String(item.IdentityStoreId), ownerAccount: owner, region: found.primaryRegion },
    ...(tags === undefined ? {} : { tags }),
  };
  const known = Promise.resolve(organization);
  const { live } = await readLive({
    ...{ reader, instance, caller, endpoint: () => connection.endpoint(), scope: EVERYTHING, kinds: query.kinds },
    organization: { accounts: known, whole: known },
    waysOf: () => BY_PAIRS,
  });
  return { live, unseen };
}

/** Active accounts, and how many roles Identity Center says that each has. */
function accountsToSee({ organization, resources }: Live): ReadonlyMap<string, number> {
  const active = organization.accounts.filter(({ state }) => state === "ACTIVE");
  const counts = new Map(active.map(({ id }) => [id, 0]));
  for (const { facts } of resources.values()) {
    for (const account of facts?.provisionedAccounts ?? []) {
      const count = counts.get(account);
      if (count !== undefined) counts.set(account, count + 1);
    }
  }
  return counts;
}

/** What is in accounts, where that is asked for. */
async function rolesIn(live: Live, connection: Connection, { memberRole, stage }: DoctorQuery) {
  if (memberRole === undefined) return undefined;
  const query = { connection, caller: live.caller, accounts: accountsToSee(live), memberRole };
  stage(`looking at roles in accounts (${figure(callsFor(query))} calls or so)`, () => connection.measure());
  return seeRoles(query);
}

interface Seen {
  readonly live: Live;
  readonly roles: RolesSight | undefined;
  readonly instance: InstanceSight;
  readonly watched: WatchedReader;
  readonly unseen: readonly NotExamined[];
}

async function seeAll(
  found: FoundInstance,
  first: { readonly connection: Connection; readonly watched: WatchedReader; readonly region: string },
  caller: Caller,
  query: DoctorQuery,
): Promise<Seen> {
  const isHere = found.primaryRegion === first.region;
  const connection = isHere ? first.connection : query.connectTo(found.primaryRegion);
  const watched = isHere ? first.watched : watchedReader(connection, first.watched.tried);
  query.stage("reading all that there is", () => connection.measure());
  const { instance, unseen } = await seeInstance(watched.reader, found);
  const all = await readAll(found, watched, caller, query, connection);
  query.stage("trying what later runs read", () => connection.measure());
  await probeReads(watched, all.live);
  await probeTrail(watched, query.connectTo(found.primaryRegion));
  await probeEntitlements(watched, query.connectTo(found.primaryRegion), all.live);
  const roles = await rolesIn(all.live, connection, query);
  return { live: all.live, roles, instance, watched, unseen: [...unseen, ...all.unseen] };
}

export async function doctor(query: DoctorQuery): Promise<DoctorReport> {
  const connection = query.connectTo();
  const watched = watchedReader(connection);
  query.stage("finding the instance", () => connection.measure());
  const region = await connection.region();
  const caller = await readCaller(watched.reader);
  const found = await findInstance(watched.reader, query.instance, region);
  const { atHand, requestsPerSecond, today } = query;
  const given = { caller, region, atHand, requestsPerSecond, today };
  if (found === undefined) {
    const isSeen = (watched.tried.get(FIND)?.allowed ?? 0) > 0;
    const why = isSeen ? "no instance was found" : "AWS did not let us look for the instance";
    return examine({ ...given, tried: watched.tried, unseen: [{ what: "everything else", why }] });
  }
  const seen = await seeAll(found, { connection, watched, region }, caller, query);
  const { live, instance, roles } = seen;
  return examine({
    ...{ ...given, live, instance, ...(roles === undefined ? {} : { roles }) },
    tried: new Map([...seen.watched.tried, ...(roles?.tried ?? [])]),
    unseen: [...seen.unseen, ...NOWHERE_TOLD],
  });
}

/** The same of a snapshot: what it cannot know is said. */
export function doctorOffline(
  snapshot: Snapshot,
  given: Pick<DoctorQuery, "atHand" | "requestsPerSecond" | "today">,
): DoctorReport {
  const why = "a snapshot does not hold it";
  return examine({
    ...{ region: snapshot.instance.region, live: liveIn(snapshot), tried: new Map(), ...given },
    snapshot: snapshot.made,
    unseen: [
      { what: "Regions, encryption and network rules of the instance", why },
      { what: "what these credentials may read", why: "nothing was asked of AWS" },
      ...NOWHERE_TOLD,
    ],
  });
}
