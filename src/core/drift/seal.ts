/**
 * The seal of an instance: what makes marks in a text on GitHub that nobody can try names by.
 *
 * In: what is live, the config. Out: a hash; none where a reading with gaps may not show the anchor. Invariant: the same from run to run while the
 * anchor is there; whoever has the config and its lock, and knows every name, cannot make it where anything is there that these do not hold.
 * Example: with `PermissionSet/AWSReadOnlyAccess`, which no rule names, the seal is a hash of its ARN, among others.
 *
 * A hash of a name alone says whose name it is to whoever tries all names. No secret is there to make it with that a night and an answering
 * run both have, and that nobody would have to set up; but both read AWS, whose ids are drawn at random: 64 bits of a permission set's, 122 of a
 * user's, a group's or a membership's. A lock holds ids of what the config names, but of no membership; so the anchor is a permission set that no
 * lock has, which seldom comes or goes, else a membership. Where it goes, or another comes before it, marks are other ones: boxes are free again,
 * and rows are told once more.
 */
import { canonicalJson } from "../base/json.ts";
import { compareText, type Key, parseKey } from "../base/key.ts";
import { referencedIn } from "../lock/referenced.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import { MEMBERSHIP } from "../model/membership.ts";
import type { Found, Live } from "../model/resource.ts";
import { GROUP, PERMISSION_SET, USER } from "../model/specs.ts";

interface Given {
  readonly live: Pick<Live, "instance" | "organization" | "resources" | "unknown">;
  readonly config: Config;
  readonly kinds: Registry;
}

/** The first id of a kind that AWS draws. */
function firstId(found: readonly Found[], kind: string, id: string): string | undefined {
  return found.flatMap((one) => (one.kind === kind ? (one.ids[id] ?? []) : [])).sort(compareText)[0];
}

const setIn = (found: readonly Found[]) => firstId(found, PERMISSION_SET, "PermissionSetArn");

/** By what is known the least, and then by what comes and goes the least; undefined where one that comes first may be there unseen. */
function anchorIn({ live, config, kinds }: Given): string | undefined {
  const all = [...live.resources.values()];
  const named = new Set<Key>(referencedIn(config, kinds));
  const others = all.filter(({ key }) => !named.has(key));
  const hasGap = (kind: string) =>
    live.unknown.some(({ pattern }) => parseKey(pattern).kind === kind && !live.resources.has(pattern));
  // Memberships are many: they are gone through only where no set will do.
  const ways: readonly (readonly [kind: string, find: () => string | undefined])[] = [
    [PERMISSION_SET, () => setIn(others) ?? (config.lock === undefined ? setIn(all) : undefined)],
    [MEMBERSHIP, () => firstId(all, MEMBERSHIP, "MembershipId")],
    [USER, () => firstId(others, USER, "UserId")],
    [GROUP, () => firstId(others, GROUP, "GroupId")],
  ];
  for (const [kind, find] of ways) {
    if (hasGap(kind)) return undefined;
    const found = find();
    if (found !== undefined) return found;
  }
  return setIn(all) ?? "";
}

export function sealOf(given: Given, sha256: (text: string) => string): string | undefined {
  const { instance, organization } = given.live;
  const anchor = anchorIn(given);
  if (anchor === undefined) return undefined;
  return sha256(canonicalJson([instance.arn, instance.identityStoreId, organization.id, anchor]));
}
