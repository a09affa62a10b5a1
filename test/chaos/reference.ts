/**
 * A reference: who can assume what at every moment, told from the organization file and the emulator's history alone. It shares
 * no code with what it judges.
 *
 * A definition reaches an account when it is provisioned there, or by an assignment, as it was when that was asked for.
 */

/** What is read of a line of history. */
export interface Entry {
  readonly sequence: number;
  readonly actor: string;
  readonly operation: string;
  readonly input: object;
  readonly phase: string;
  readonly requestId?: string;
  readonly status?: string;
  readonly made?: string;
  readonly roles?: readonly { readonly accountId: string; readonly change: string }[];
}

/** What is read of an organization file. */
interface File {
  readonly users?: readonly { readonly userName: string }[];
  readonly groups?: readonly { readonly name: string; readonly members?: readonly string[] }[];
  readonly permissionSets?: readonly FileSet[];
  readonly assignments?: readonly {
    readonly permissionSet: string;
    readonly group?: string;
    readonly user?: string;
    readonly accounts: readonly string[];
  }[];
}

interface FileSet {
  readonly name: string;
  readonly sessionDuration?: string;
  readonly managedPolicies?: readonly string[];
  readonly customerManagedPolicies?: readonly FileReference[];
  readonly inlinePolicy?: unknown;
  readonly permissionsBoundary?: {
    readonly managedPolicy?: string;
    readonly customerManagedPolicy?: FileReference;
  };
}

interface FileReference {
  readonly name: string;
  readonly path?: string;
}

/** AWS's ids of what the file has, by name; of memberships by `group user`, in names. */
export interface FirstIds {
  readonly users: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  readonly sets: ReadonlyMap<string, string>;
  readonly memberships: ReadonlyMap<string, string>;
}

interface Named {
  readonly Name: string;
  readonly Path?: string;
}

/** Members of inputs, as far as anything is read of them. */
interface Input {
  readonly PermissionSetArn?: string;
  readonly PrincipalId?: string;
  readonly TargetId?: string;
  readonly PrincipalType?: string;
  readonly GroupId?: string;
  readonly UserId?: string;
  readonly UserName?: string;
  readonly DisplayName?: string;
  readonly Name?: unknown;
  readonly MembershipId?: string;
  readonly MemberId?: { readonly UserId?: string };
  readonly SessionDuration?: string;
  readonly ManagedPolicyArn?: string;
  readonly CustomerManagedPolicyReference?: Named;
  readonly InlinePolicy?: string;
  readonly PermissionsBoundary?: {
    readonly ManagedPolicyArn?: string;
    readonly CustomerManagedPolicyReference?: Named;
  };
}

type Row = Required<Pick<Input, "PermissionSetArn" | "PrincipalType" | "PrincipalId" | "TargetId">>;

/** What a set lets do, each thing as a line: what it allows, what holds it down, for how long. */
export interface Definition {
  readonly allows: ReadonlySet<string>;
  readonly limits: ReadonlySet<string>;
  readonly session: string;
}

interface SetThere {
  readonly name: string;
  readonly managed: ReadonlySet<string>;
  readonly customer: ReadonlySet<string>;
  readonly inline?: string | undefined;
  readonly boundary?: string | undefined;
  readonly session: string;
}

/** How somebody comes by a place. */
export interface Way {
  /** `set GROUP name account` */
  readonly row: string;
  /** `group user` */
  readonly member?: string;
}

/** All that there is at a moment, in names; people are `set user account`. */
export interface Moment {
  readonly entry?: Entry;
  readonly people: ReadonlyMap<string, readonly Way[]>;
  /** `set GROUP name account` */
  readonly rows: ReadonlySet<string>;
  /** Rows of principals that are gone, by their ids. */
  readonly orphans: ReadonlySet<string>;
  /** `group user` */
  readonly members: ReadonlySet<string>;
  /** By `set account`. */
  readonly roles: ReadonlyMap<string, Definition>;
  /** By name: what the next provisioning would bring. */
  readonly sets: ReadonlyMap<string, Definition>;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? [...value].sort() : [value]);

/** The statements of a policy, each as a line, whatever their order, names and spelling. */
function statementsIn(policy: unknown): readonly (readonly [effect: string, line: string])[] {
  const { Statement = [] } = (typeof policy === "string" ? JSON.parse(policy) : (policy ?? {})) as {
    Statement?: unknown;
  };
  return (Array.isArray(Statement) ? Statement : [Statement]).map(({ Sid: _, ...statement }) => {
    const members = Object.entries(statement as object)
      .map(([name, value]) => [name, name === "Condition" ? value : listOf(value)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return [statement.Effect, JSON.stringify(members)];
  });
}

const lineOf = ({ Name, Path = "/" }: Named) => `customer ${Path}${Name}`;
const fileLineOf = ({ name, path = "/" }: FileReference) => lineOf({ Name: name, Path: path });

/** One spelling of a duration. */
function minutesOf(duration: string): string {
  const [, hours = "0", , minutes = "0"] = /^PT(?:(\d+)H)?((\d+)M)?$/.exec(duration) ?? [];
  return `${Number(hours) * 60 + Number(minutes)}`;
}

function definitionOf({ managed, customer, inline, boundary, session }: SetThere): Definition {
  const statements = statementsIn(inline);
  const lines = (wanted: string) => statements.filter(([effect]) => effect === wanted).map(([, line]) => line);
  return {
    allows: new Set([...managed, ...customer, ...lines("Allow")]),
    limits: new Set([...(boundary === undefined ? [] : [`boundary ${boundary}`]), ...lines("Deny")]),
    session,
  };
}

/** What a set is by an organization file. */
function setOf(set: FileSet): SetThere {
  const { managedPolicy, customerManagedPolicy } = set.permissionsBoundary ?? {};
  return {
    name: set.name,
    managed: new Set((set.managedPolicies ?? []).map((arn) => `managed ${arn}`)),
    customer: new Set((set.customerManagedPolicies ?? []).map(fileLineOf)),
    inline: set.inlinePolicy === undefined ? undefined : JSON.stringify(set.inlinePolicy),
    boundary: customerManagedPolicy === undefined ? managedPolicy : fileLineOf(customerManagedPolicy),
    session: minutesOf(set.sessionDuration ?? "PT1H"),
  };
}

/** What a set is to be, where its names of AWS's policies are ARNs. */
export const definitionIn = (set: FileSet): Definition => definitionOf(setOf(set));

const including = (set: ReadonlySet<string>, line: string) => new Set([...set, line]);
const excluding = (set: ReadonlySet<string>, line: string) => new Set([...set].filter((one) => one !== line));

export class Reference {
  private readonly users = new Map<string, string>();
  private readonly groups = new Map<string, string>();
  private readonly memberships = new Map<string, readonly [group: string, user: string]>();
  private readonly sets = new Map<string, SetThere>();
  private readonly rows = new Map<string, Row>();
  /** By `arn account`. */
  private readonly roles = new Map<string, Definition>();
  /** What a request brings once it ends well. */
  private readonly asked = new Map<string, Definition>();

  constructor({ users = [], groups = [], permissionSets = [], assignments = [] }: File, ids: FirstIds) {
    for (const { userName } of users) this.users.set(ids.users.get(userName)!, userName);
    for (const { name, members = [] } of groups) {
      const group = ids.groups.get(name)!;
      this.groups.set(group, name);
      for (const user of members) {
        this.memberships.set(ids.memberships.get(`${name} ${user}`)!, [group, ids.users.get(user)!]);
      }
    }
    for (const set of permissionSets) this.sets.set(ids.sets.get(set.name)!, setOf(set));
    for (const { permissionSet, group, user, accounts } of assignments) {
      const PermissionSetArn = ids.sets.get(permissionSet)!;
      const PrincipalType = group === undefined ? "USER" : "GROUP";
      const PrincipalId = (group === undefined ? ids.users.get(user!) : ids.groups.get(group))!;
      for (const TargetId of accounts) {
        this.assign({ PermissionSetArn, PrincipalType, PrincipalId, TargetId });
        this.roles.set(`${PermissionSetArn} ${TargetId}`, definitionOf(this.sets.get(PermissionSetArn)!));
      }
    }
  }

  private assign(row: Row): void {
    this.rows.set(`${row.PermissionSetArn} ${row.PrincipalId} ${row.TargetId}`, row);
  }

  /** Takes in what happened next. */
  take(entry: Entry): void {
    const input = entry.input as Input;
    const { PermissionSetArn: arn = "", requestId = "" } = { ...input, ...entry };
    if (entry.phase === "started") this.asked.set(requestId, definitionOf(this.sets.get(arn)!));
    for (const { accountId, change } of entry.roles ?? []) {
      if (change === "deleted") this.roles.delete(`${arn} ${accountId}`);
      else this.roles.set(`${arn} ${accountId}`, this.asked.get(requestId)!);
    }
    if (entry.phase === "started" || entry.status === "FAILED") return;
    if (this.sets.has(arn)) this.define(entry.operation, arn, input);
    this.people(entry, input);
  }

  private people({ operation, made = "" }: Entry, input: Input): void {
    const { PermissionSetArn: arn = "", PrincipalId = "", TargetId = "", GroupId = "", UserId = "" } = input;
    if (operation === "CreateUser") this.users.set(made, input.UserName!);
    if (operation === "CreateGroup") this.groups.set(made, input.DisplayName!);
    if (operation === "CreateGroupMembership") this.memberships.set(made, [GroupId, input.MemberId!.UserId!]);
    if (operation === "DeleteUser") this.users.delete(UserId);
    if (operation === "DeleteGroup") this.groups.delete(GroupId);
    if (operation === "DeleteGroupMembership") this.memberships.delete(input.MembershipId!);
    if (operation === "CreateAccountAssignment") this.assign(input as Row);
    if (operation === "DeleteAccountAssignment") this.rows.delete(`${arn} ${PrincipalId} ${TargetId}`);
    if (operation === "CreatePermissionSet") {
      this.sets.set(made, setOf({ name: String(input.Name), ...session(input) }));
    }
    if (operation === "DeletePermissionSet") this.sets.delete(arn);
  }

  private define(operation: string, arn: string, input: Input): void {
    const { ManagedPolicyArn, CustomerManagedPolicyReference: reference, PermissionsBoundary } = input;
    const set = this.sets.get(arn)!;
    const change = (part: Partial<SetThere>) => this.sets.set(arn, { ...set, ...part });
    if (operation === "UpdatePermissionSet") change({ session: minutesOf(input.SessionDuration ?? "PT1H") });
    const [managed, customer] = [`managed ${ManagedPolicyArn}`, reference === undefined ? "" : lineOf(reference)];
    if (operation === "AttachManagedPolicyToPermissionSet") change({ managed: including(set.managed, managed) });
    if (operation === "DetachManagedPolicyFromPermissionSet") change({ managed: excluding(set.managed, managed) });
    if (/^AttachCustomer/.test(operation)) change({ customer: including(set.customer, customer) });
    if (/^DetachCustomer/.test(operation)) change({ customer: excluding(set.customer, customer) });
    if (operation === "PutInlinePolicyToPermissionSet") change({ inline: input.InlinePolicy });
    if (operation === "DeleteInlinePolicyFromPermissionSet") change({ inline: undefined });
    if (operation === "PutPermissionsBoundaryToPermissionSet") {
      const { ManagedPolicyArn: own, CustomerManagedPolicyReference: theirs } = PermissionsBoundary!;
      change({ boundary: theirs === undefined ? own : lineOf(theirs) });
    }
    if (operation === "DeletePermissionsBoundaryFromPermissionSet") change({ boundary: undefined });
  }

  now(entry?: Entry): Moment {
    const setName = (arn: string) => this.sets.get(arn)?.name ?? arn;
    const members = new Map<string, string[]>();
    for (const [group, user] of this.memberships.values()) {
      const [name, userName] = [this.groups.get(group), this.users.get(user)];
      if (name !== undefined && userName !== undefined) members.set(name, [...(members.get(name) ?? []), userName]);
    }
    const [rows, orphans] = [new Set<string>(), new Set<string>()];
    const people = new Map<string, Way[]>();
    for (const { PermissionSetArn, PrincipalType, PrincipalId, TargetId } of this.rows.values()) {
      const [set, group] = [setName(PermissionSetArn), this.groups.get(PrincipalId)];
      const name = group ?? this.users.get(PrincipalId);
      const row = `${set} ${PrincipalType} ${name ?? PrincipalId} ${TargetId}`;
      (name === undefined ? orphans : rows).add(row);
      const add = (user: string, way: Way) => {
        const place = `${set} ${user} ${TargetId}`;
        people.set(place, [...(people.get(place) ?? []), way]);
      };
      if (name !== undefined && group === undefined) add(name, { row });
      for (const user of members.get(group ?? "") ?? []) add(user, { row, member: `${group} ${user}` });
    }
    return {
      ...(entry === undefined ? {} : { entry }),
      ...{ people, rows, orphans },
      members: new Set([...members].flatMap(([group, users]) => users.map((user) => `${group} ${user}`))),
      roles: new Map([...this.roles].map(([key, role]) => [key.replace(/^\S+/, setName), role] as const)),
      sets: new Map([...this.sets.values()].map((set) => [set.name, definitionOf(set)])),
    };
  }
}

const session = ({ SessionDuration }: Input) => {
  return SessionDuration === undefined ? {} : { sessionDuration: SessionDuration };
};
