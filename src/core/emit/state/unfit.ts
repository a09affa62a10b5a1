/**
 * Why an object that a state manages cannot be given to a config, whatever else is given.
 *
 * In: an object, what is live, the config at hand. Out: why, as a sentence without its end. Invariant: what could not be read whole is
 * never given. Example: of an assignment, `its user or group is gone: let Terraform delete it first`.
 */
import { CaseClashes } from "../../adopt/case-clashes.ts";
import { isSayable, OF_PROVIDER } from "../../adopt/people.ts";
import { unreadMembers } from "../../adopt/unread.ts";
import type { Key } from "../../base/key.ts";
import type { DocumentKind } from "../../config/document-kind.ts";
import { makeUnknowns } from "../../live/unknowns.ts";
import { type AccountAssignmentSpec, isAssignment } from "../../model/assignment.ts";
import type { Config } from "../../model/config.ts";
import { type GroupMembershipSpec, isMembership } from "../../model/membership.ts";
import { MANAGED } from "../../model/own-tags.ts";
import type { Found, Live } from "../../model/resource.ts";
import { directoryKindOf, isPermissionSet, setKeyOf } from "../../model/specs.ts";
import { makeIgnored } from "../../select/ignore.ts";

/** What is there, and the config that is to have it. */
export interface Around {
  readonly live: Live;
  readonly existing: Config | undefined;
  /** What the config is called. */
  readonly name: string;
  readonly today: string;
  readonly documents: readonly DocumentKind[];
  /** Whose the directory is, where somebody says so. */
  readonly identitySource: Config["settings"]["identitySource"] | undefined;
}

const UNREAD = "not all of it could be read";

const activeIn = ({ organization: { accounts } }: Live): ReadonlySet<string> =>
  new Set(accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));

type Why = string | undefined;

/** Of a set, by its key: whatever is of it goes or stays with that. */
function makeUnfitSet({ live, name }: Around, clashes: CaseClashes): (key: Key) => Why {
  const unknowns = makeUnknowns(live);
  return (key) => {
    const found = live.resources.get(key);
    const config = found?.facts?.tags?.[MANAGED];
    if (config !== undefined && config !== name) return `the permission set is of config ${config}`;
    return found?.partial === true || unknowns.mayHold(key) ? UNREAD : clashes.with(key);
  };
}

function makeUnfitAssignment({ live, documents }: Around, whyNoSet: (key: Key) => Why): (found: Found) => Why {
  const active = activeIn(live);
  return ({ spec, facts }) => {
    const { permissionSet, principalType, principal, account } = spec as AccountAssignmentSpec;
    if (facts?.orphan === true) return "its user or group is gone: let Terraform delete it first";
    if (!active.has(account)) return `account ${account} is not active`;
    const isNamed = isSayable(documents, directoryKindOf(principalType), principal);
    return isNamed ? whyNoSet(setKeyOf(permissionSet)) : "no config may say the name of its user or group";
  };
}

function makeUnfitMembership({ live }: Around): (found: Found) => Why {
  const unread = unreadMembers(live);
  return ({ spec, facts }) => {
    if (facts?.orphan === true) return "its user is gone: let Terraform delete it first";
    return unread((spec as GroupMembershipSpec).group) === undefined ? undefined : UNREAD;
  };
}

export function makeUnfit(around: Around): (found: Found) => string | undefined {
  const { existing, today, identitySource } = around;
  const ignored = makeIgnored(existing?.settings.ignore ?? [], today);
  const clashes = new CaseClashes(existing?.objects.keys() ?? []);
  const whyNoSet = makeUnfitSet(around, clashes);
  const whyNoAssignment = makeUnfitAssignment(around, whyNoSet);
  const whyNoMembership = makeUnfitMembership(around);
  return (found) => {
    const owner = ignored(found)?.owner;
    if (owner !== undefined) return `Settings leave it to ${owner} by ignore`;
    if (isPermissionSet(found)) return whyNoSet(found.key);
    if (isAssignment(found)) return whyNoAssignment(found);
    if (isMembership(found)) return whyNoMembership(found);
    const isProvided = found.facts?.external === true || identitySource === "active-directory";
    return isProvided ? OF_PROVIDER : clashes.with(found.key);
  };
}
