/** Who has access to what at every moment, told from what the emulator says that it did. */
import type { Emulator, EmulatorState } from "../../src/emulator/index.ts";

type History = ReturnType<Emulator["history"]>;
type Input = Readonly<Record<string, string | undefined>> & { readonly MemberId?: { readonly UserId?: string } };

/** Rows and memberships by AWS's ids. */
export class Access {
  /** `set principal account` */
  readonly rows = new Set<string>();
  /** Users of each group. */
  private readonly members = new Map<string, Set<string>>();
  private readonly memberships = new Map<string, readonly [group: string, user: string]>();

  constructor(state: EmulatorState, memberships: readonly Membership[]) {
    const arns = new Map(state.permissionSets.map((set) => [set.Name, set.PermissionSetArn]));
    for (const { permissionSet, principalId, account } of state.assignments) {
      this.rows.add(`${arns.get(permissionSet)} ${principalId} ${account}`);
    }
    for (const { id, group, user } of memberships) this.join(id, group, user);
  }

  private join(id: string, group: string, user: string): void {
    this.memberships.set(id, [group, user]);
    const members = this.members.get(group) ?? new Set<string>();
    members.add(user);
    this.members.set(group, members);
  }

  /** `set user account` for every person and every way. */
  people(): ReadonlySet<string> {
    const people = new Set<string>();
    for (const row of this.rows) {
      const [set = "", principal = "", account = ""] = row.split(" ");
      const users = this.members.get(principal) ?? [principal];
      for (const user of users) people.add(`${set} ${user} ${account}`);
    }
    return people;
  }

  take({ operation, input: raw, phase, status }: History[number]): void {
    if (phase === "started" || status === "FAILED") return;
    const input = raw as Input;
    const row = `${input.PermissionSetArn} ${input.PrincipalId} ${input.TargetId}`;
    if (operation === "CreateAccountAssignment") this.rows.add(row);
    if (operation === "DeleteAccountAssignment") this.rows.delete(row);
    if (operation === "CreateGroupMembership") {
      const [group = "", user = ""] = [input.GroupId, input.MemberId?.UserId];
      this.join(`${group} ${user}`, group, user);
    }
    if (operation === "DeleteGroupMembership") this.leave(input.MembershipId ?? "");
    if (operation === "DeleteGroup") this.members.delete(input.GroupId ?? "");
    if (operation === "DeleteUser") for (const users of this.members.values()) users.delete(input.UserId ?? "");
  }

  private leave(id: string): void {
    const [group = "", user = ""] = this.memberships.get(id) ?? [];
    this.members.get(group)?.delete(user);
  }
}

export interface Membership {
  readonly id: string;
  readonly group: string;
  readonly user: string;
}

/** Access that somebody had before and has after, and had not in between. */
export function interrupted(before: Access, history: History): readonly string[] {
  const had = before.people();
  const gone = new Set<string>();
  const moments: (readonly [name: string, missing: readonly string[]])[] = [];
  for (const entry of history) {
    before.take(entry);
    if (!/^(Delete|Create)(AccountAssignment|Group|User)/.test(entry.operation)) continue;
    const has = before.people();
    moments.push([entry.operation, [...had].filter((one) => !has.has(one))]);
  }
  const has = before.people();
  for (const [name, missing] of moments) for (const one of missing) if (has.has(one)) gone.add(`${name}: ${one}`);
  return [...gone];
}

/** Rows that were made and are not there in the end, and sets that were touched though no config ever named them. */
export function strayed(before: EmulatorState, after: EmulatorState, history: History, declared: ReadonlySet<string>) {
  const names = new Map(
    [...before.permissionSets, ...after.permissionSets].map((set) => [set.PermissionSetArn, set.Name]),
  );
  const rows = new Set(
    after.assignments.map(({ permissionSet, principalId, account }) => `${permissionSet} ${principalId} ${account}`),
  );
  return history.flatMap(({ actor, operation, input: raw, phase, status }) => {
    const input = raw as Input;
    const name = names.get(input.PermissionSetArn ?? "");
    if (actor === "console" || phase === "started" || status === "FAILED" || name === undefined) return [];
    if (!declared.has(name)) return [`${operation} on ${name}, which no config names`];
    const row = `${name} ${input.PrincipalId} ${input.TargetId}`;
    return operation === "CreateAccountAssignment" && !rows.has(row) ? [`made and not wanted: ${row}`] : [];
  });
}
