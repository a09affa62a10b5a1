/**
 * Why an object that a state manages cannot be given to a config, whatever else is given.
 *
 * In: an object, what is live, the config at hand. Out: why, as a sentence without its end. Invariant: what could not be read whole is
 * never given. Example: of an assignment, `its user or group is gone: let Terraform delete it first`.
 */
import { CaseClashes } from "../../adopt/case-clashes.ts";
import { isSayable, OF_PROVIDER } from "../../adopt/people.ts";
import { unreadMembers } from "../../adopt/unread.ts";
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

export function makeUnfit({
  live,
  existing,
  name,
  today,
  documents,
  identitySource,
}: Around): (found: Found) => string | undefined {
  const unknowns = makeUnknowns(live);
  const unread = unreadMembers(live);
  const ignored = makeIgnored(existing?.settings.ignore ?? [], today);
  const clashes = new CaseClashes(existing?.objects.keys() ?? []);
  const active = new Set(live.organization.accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));

  const whyNoSet = (key: string): string | undefined => {
    const found = live.resources.get(key);
    const config = found?.facts?.tags?.[MANAGED];
    if (config !== undefined && config !== name) return `the permission set is of config ${config}`;
    return found?.partial === true || unknowns.mayHold(key) ? UNREAD : clashes.with(key);
  };
  const whyNoAssignment = (found: Found): string | undefined => {
    const { permissionSet, principalType, principal, account } = found.spec as AccountAssignmentSpec;
    if (found.facts?.orphan === true) return "its user or group is gone: let Terraform delete it first";
    if (!active.has(account)) return `account ${account} is not active`;
    if (!isSayable(documents, directoryKindOf(principalType), principal))
      return "no config may say the name of its user or group";
    return whyNoSet(setKeyOf(permissionSet));
  };
  const whyNoMembership = (found: Found): string | undefined => {
    if (found.facts?.orphan === true) return "its user is gone: let Terraform delete it first";
    return unread((found.spec as GroupMembershipSpec).group) === undefined ? undefined : UNREAD;
  };
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
