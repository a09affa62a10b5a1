/**
 * Users and groups: whom a config declares, whom it only refers to, and whom it leaves.
 *
 * In: what is live, the config at hand. Out: `People`. Invariant: a user or group is declared only where the config owns the
 * directory, and where nobody else owns that one. Example: with an identity provider nobody is declared, and groups are named in rules
 * all the same.
 */
import type { Key } from "../base/key.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import type { Found } from "../model/resource.ts";
import { groupKeyOf, isGroup, isUser, userKeyOf } from "../model/specs.ts";
import { CaseClashes } from "./case-clashes.ts";
import type { LeftOuts } from "./left-outs.ts";
import type { Owners } from "./owners.ts";
import type { SortingInput } from "./sorting-input.ts";

const NO_DECLARATION = "that cannot be declared";

/** Why users and groups of an identity provider are left. */
export const OF_PROVIDER = "owned by the identity provider";

/** Sorts users and groups. */
export class People {
  readonly users: Found[] = [];
  readonly groups: Found[] = [];
  /** Groups of somebody else, with the owner. */
  readonly owned: { readonly group: string; readonly owner: string }[] = [];
  readonly identitySource: Config["settings"]["identitySource"];
  private readonly declared: ReadonlySet<Key>;
  private readonly input: SortingInput;
  private readonly owners: Owners;
  private readonly left: LeftOuts;
  private readonly clashes: CaseClashes;

  constructor(input: SortingInput, owners: Owners, left: LeftOuts, ignored: (found: Found) => boolean) {
    const { live, existing, identitySource } = input;
    const all = [...live.resources.values()];
    this.input = input;
    this.owners = owners;
    this.left = left;
    this.identitySource = existing?.settings.identitySource ?? identitySource ?? sourceIn(all);
    this.clashes = new CaseClashes(existing?.objects.keys() ?? []);
    for (const found of all) if (isUser(found)) this.user(found);
    for (const found of all) if (isGroup(found) && !ignored(found)) this.group(found);
    this.declared = new Set([...this.users, ...this.groups].map(({ key }) => key));
  }

  /** Neither the config's at hand nor somebody's who says so: why a user or group stays undeclared all the same. */
  private whyUndeclared({ key, facts }: Found): string | undefined {
    if (facts?.external === true) return OF_PROVIDER;
    if (this.identitySource !== "directory") return "not the identity provider's";
    const aside = this.input.setAside.get(key);
    return aside === undefined ? this.clashes.with(key) : `${NO_DECLARATION} (${aside})`;
  }

  private user(found: Found): void {
    if (this.input.says(found.key)) return;
    const why = this.whyUndeclared(found);
    if (why === undefined) this.users.push(found);
    else this.left.add("user", why, (found.spec as { readonly userName: string }).userName);
  }

  private group(found: Found): void {
    if (this.input.says(found.key)) return;
    const name = nameIn(found);
    const owner = this.owners.ofGroup(name);
    if (owner !== undefined) this.owned.push({ group: name, owner });
    const why = owner === undefined ? this.whyUndeclared(found) : `of ${owner}`;
    if (why === undefined) this.groups.push(found);
    else this.left.add("group", why, name);
  }

  /** Why no rule can be about somebody. */
  whyNoRule({ principalType, principal }: AccountAssignmentSpec): string | undefined {
    const isOfGroup = principalType === "GROUP";
    const key = isOfGroup ? groupKeyOf(principal) : userKeyOf(principal);
    const isKnown = this.declared.has(key) || this.input.existing?.objects.has(key) === true;
    if (isKnown || (this.identitySource !== "directory" && !this.input.setAside.has(key))) return undefined;
    return `to ${isOfGroup ? "groups" : "users"} ${NO_DECLARATION}`;
  }
}

const nameIn = ({ spec }: Found): string => (spec as { readonly name: string }).name;

/**
 * Whose the directory is, as far as that can be seen: what SCIM or the sync of Active Directory writes has an external id (of the
 * latter its issuer is the ARN of a directory, as people have seen; AWS does not document it). No call tells which identity source an
 * instance has. Both own people alike, so that neither is taken for the config's.
 */
function sourceIn(all: readonly Found[]): Config["settings"]["identitySource"] {
  return all.some(({ facts }) => facts?.external === true) ? "external" : "directory";
}
