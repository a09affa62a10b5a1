/** What people click in the console, one thing of every sort, and the rows of drift that each has to be told as. */
import type { EmulatorState } from "../../src/emulator/index.ts";

type Set = EmulatorState["permissionSets"][number];
export type Click = readonly [operation: string, input: Readonly<Record<string, unknown>>];

/** `key what fields`, what the line that it breaks is about, and the call that did it: with `?` where that is a guess. */
export interface Row {
  readonly row: string;
  readonly at: string;
  readonly by: string;
}

export interface Change {
  readonly clicks: readonly Click[];
  readonly rows: readonly Row[];
}

const POLICY = "arn:aws:iam::aws:policy/IAMFullAccess";
const INLINE = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';

/** Of an organization, and of what its config declares: each is given once, so that changes do not meet. */
export interface Pick {
  set(fits?: (set: Set) => boolean): Set;
  /** An assignment that a rule gives, of a set that has others. */
  row(): EmulatorState["assignments"][number];
  /** An assignment that nobody gives, of a set that the config holds. */
  noRow(type: "USER" | "GROUP"): { readonly set: string; readonly principal: string; readonly account: string };
  /** A group whose members the config lists, with them. */
  group(): { readonly name: string; readonly members: readonly string[] };
  /** Somebody whom the config declares, who is assigned to nothing but by groups. */
  user(): string;
  /** Who is not in a group. */
  stranger(members: readonly string[]): string;
}

const keyOf = (set: string, type: string, principal: string, account: string) =>
  `AccountAssignment/${set}/${type.toLowerCase()}:${principal}/${account}`;
const who = (type: string, name: string) => (type === "USER" ? { UserName: name } : { GroupName: name });

function granted(pick: Pick, type: "USER" | "GROUP"): Change {
  const { set, principal, account } = pick.noRow(type);
  const input = { PermissionSetName: set, TargetId: account, ...who(type, principal) };
  const row = `${keyOf(set, type, principal, account)} added`;
  return { clicks: [["CreateAccountAssignment", input]], rows: [{ row, at: set, by: "CreateAccountAssignment" }] };
}

/** A change of a set's definition by one call. */
function defined(operation: string, field: string, input: object, fits?: (set: Set) => boolean) {
  return (pick: Pick): Change => {
    const { Name } = pick.set(fits);
    const row = `PermissionSet/${Name} changed ${field}`;
    return {
      clicks: [[operation, { PermissionSetName: Name, ...input }]],
      rows: [{ row, at: Name, by: operation }],
    };
  };
}

const managedOf = (set: Set) => set.ManagedPolicies as readonly string[];
const edit = (AttributePath: string) => ({ Operations: [{ AttributePath, AttributeValue: "Clicked" }] });

/** What takes groups and people that the config declares. */
const OF_PEOPLE: Readonly<Record<string, (pick: Pick) => Change>> = {
  "a member added": (pick) => {
    const { name, members } = pick.group();
    const user = pick.stranger(members);
    return {
      clicks: [["CreateGroupMembership", { GroupName: name, UserName: user }]],
      rows: [{ row: `GroupMembership/${name}/${user} added`, at: name, by: "AddMemberToGroup" }],
    };
  },
  "a member taken away": (pick) => {
    const { name, members } = pick.group();
    const row = `GroupMembership/${name}/${members[0]} removed`;
    return {
      clicks: [["DeleteGroupMembership", { GroupName: name, UserName: members[0] }]],
      rows: [{ row, at: name, by: "RemoveMemberFromGroup" }],
    };
  },
  "a group edited": (pick) => {
    const { name } = pick.group();
    return {
      clicks: [["UpdateGroup", { GroupName: name, ...edit("description") }]],
      rows: [{ row: `Group/${name} changed description`, at: name, by: "UpdateGroup" }],
    };
  },
  "a person edited": (pick) => {
    const user = pick.user();
    return {
      clicks: [["UpdateUser", { UserName: user, ...edit("displayName") }]],
      rows: [{ row: `User/${user} changed displayName`, at: user, by: "UpdateUser" }],
    };
  },
};

/** Of tags, no event is compared with what is live. */
const guessed =
  (made: (pick: Pick) => Change) =>
  (pick: Pick): Change => {
    const change = made(pick);
    return { ...change, rows: change.rows.map((one) => ({ ...one, by: `${one.by}?` })) };
  };

const OF_ACCESS: Readonly<Record<string, (pick: Pick) => Change>> = {
  "a grant to a group": (pick) => granted(pick, "GROUP"),
  "a grant to a person": (pick) => granted(pick, "USER"),
  "a grant taken away": (pick) => {
    const { permissionSet: set, principalType: type, principal, account } = pick.row();
    const input = { PermissionSetName: set, TargetId: account, ...who(type, principal!) };
    const row = `${keyOf(set, type, principal!, account)} removed`;
    return {
      clicks: [["DeleteAccountAssignment", input]],
      rows: [{ row, at: principal!, by: "DeleteAccountAssignment" }],
    };
  },
  "a description edited": defined("UpdatePermissionSet", "description", { Description: "Clicked" }),
  "a longer session": defined("UpdatePermissionSet", "sessionDuration", { SessionDuration: "PT11H" }),
  "a relay state": defined("UpdatePermissionSet", "relayState", { RelayState: "https://console.aws.amazon.com/s3" }),
  "a policy attached": defined("AttachManagedPolicyToPermissionSet", "managedPolicies", { ManagedPolicyArn: POLICY }),
  "a policy detached": (pick) => {
    const set = pick.set((one) => managedOf(one).length > 0);
    const ManagedPolicyArn = managedOf(set)[0];
    const operation = "DetachManagedPolicyFromPermissionSet";
    const row = `PermissionSet/${set.Name} changed managedPolicies`;
    return {
      clicks: [[operation, { PermissionSetName: set.Name, ManagedPolicyArn }]],
      rows: [{ row, at: set.Name, by: operation }],
    };
  },
  "a customer managed policy attached": defined(
    "AttachCustomerManagedPolicyReferenceToPermissionSet",
    "customerManagedPolicies",
    { CustomerManagedPolicyReference: { Name: "Clicked" } },
  ),
  "an inline policy put": defined("PutInlinePolicyToPermissionSet", "inlinePolicy", { InlinePolicy: INLINE }),
  "an inline policy deleted": defined(
    "DeleteInlinePolicyFromPermissionSet",
    "inlinePolicy",
    {},
    ({ InlinePolicy }) => InlinePolicy !== undefined,
  ),
  "a boundary put": defined("PutPermissionsBoundaryToPermissionSet", "permissionsBoundary", {
    PermissionsBoundary: { ManagedPolicyArn: POLICY },
  }),
  "a tag": guessed(
    defined("TagResource", "tags", { Tags: [{ Key: "tier", Value: "clicked" }] }, ({ Tags }) =>
      Object.hasOwn(Tags as object, "tier"),
    ),
  ),
  "a definition changed and changed back": (pick) => {
    const { Name } = pick.set((one) => managedOf(one).length > 0);
    const policy = { PermissionSetName: Name, ManagedPolicyArn: POLICY };
    return {
      clicks: [
        ["AttachManagedPolicyToPermissionSet", policy],
        ["DetachManagedPolicyFromPermissionSet", policy],
      ],
      rows: [{ row: `PermissionSet/${Name} half-provisioned`, at: Name, by: "DetachManagedPolicyFromPermissionSet?" }],
    };
  },
  "what is nobody's here": () => ({
    clicks: [
      ["CreatePermissionSet", { Name: "Clicked" }],
      ["CreateGroup", { DisplayName: "Clicked" }],
    ],
    rows: [],
  }),
};

export const changesOf = (hasPeople: boolean): Readonly<Record<string, (pick: Pick) => Change>> =>
  hasPeople ? { ...OF_ACCESS, ...OF_PEOPLE } : OF_ACCESS;
