/**
 * Users and groups: whom a config declares, whom it only refers to, and whom it leaves.
 *
 * In: what is live, the config at hand. Out: `People`. Invariant: a user or group is declared only where the config owns the
 * directory, and where nobody else owns that one. Example: with an identity provider nobody is declared, and groups are named in rules
 * all the same.
 */
import type { Key } from "../base/key.ts";
import type { DocumentKind } from "../config/document-kind.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import type { Found } from "../model/resource.ts";
import { directoryKindOf, groupKeyOf, isGroup, isUser, userKeyOf } from "../model/specs.ts";
import { CaseClashes } from "./case-clashes.ts";
import type { LeftOuts } from "./left-outs.ts";
import type { Owners } from "./owners.ts";
import type { SortingInput } from "./sorting-input.ts";

const NO_DECLARATION = "that cannot be declared";
const NO_NAME = "whose names no config may say";

/** Whether documents take a name: AWS has a tab or the end of a line in names of groups. */
export function isSayable(documents: readonly DocumentKind[], kind: string, name: string): boolean {
  const document = documents.find((one) => one.kind === kind);
  if (document === undefined) return true;
  const { validate, nameKey } = document;
  validate({ kind, [nameKey]: name });
  return (validate.errors ?? []).every(({ instancePath }) => instancePath !== `/${nameKey}`);
}

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
  private whyUndeclared({ key, kind, facts }: Found, name: string): string | undefined {
    // Of a directory that is the config's, whoever tries to declare it is told more.
    if (this.identitySource !== "directory" && !isSayable(this.input.documents, kind, name)) return NO_NAME;
    if (facts?.external === true) return OF_PROVIDER;
    if (this.identitySource !== "directory") return "not the identity provider's";
    const faulty = this.input.setAside.get(key);
    return faulty === undefined ? this.clashes.with(key) : `${NO_DECLARATION}: ${faulty}`;
  }

  private user(found: Found): void {
    if (this.input.says(found.key)) return;
    const { userName } = found.spec as { readonly userName: string };
    const why = this.whyUndeclared(found, userName);
    if (why === undefined) this.users.push(found);
    else this.left.add("user", why, userName);
  }

  private group(found: Found): void {
    if (this.input.says(found.key)) return;
    const name = nameIn(found);
    const owner = this.owners.ofGroup(name);
    if (owner !== undefined) this.owned.push({ group: name, owner });
    const why = owner === undefined ? this.whyUndeclared(found, name) : `of ${owner}`;
    if (why === undefined) this.groups.push(found);
    else this.left.add("group", why, name);
  }

  /** Why no rule can be about somebody. */
  whyNoRule({ principalType, principal }: AccountAssignmentSpec): string | undefined {
    const isOfGroup = principalType === "GROUP";
    const key = isOfGroup ? groupKeyOf(principal) : userKeyOf(principal);
    const isKnown = this.declared.has(key) || this.input.existing?.objects.has(key) === true;
    if (isKnown) return undefined;
    const who = `to ${isOfGroup ? "groups" : "users"}`;
    if (this.identitySource === "directory" || this.input.setAside.has(key)) return `${who} ${NO_DECLARATION}`;
    const isNamed = isSayable(this.input.documents, directoryKindOf(principalType), principal);
    return isNamed ? undefined : `${who} ${NO_NAME}`;
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
