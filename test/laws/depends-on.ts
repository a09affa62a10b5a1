/**
 * What a change depends on, told by operations and what they are about: which reads it cannot be made without, and which may
 * be the reason that it is left. Nothing of idc's own reasoning is used here.
 */
import type { Change } from "../../src/core/model/change.ts";
import type { EmulatorState } from "../../src/emulator/index.ts";
import type { GeneratedRule } from "../../src/emulator/samples/generated.ts";
import type { Asked } from "./emulated.ts";
import { type FailingReads, LISTS } from "./failing-reads.ts";

/** A read as people would speak of it; names are in small letters, as AWS compares them. */
interface Read {
  readonly operation: string;
  readonly set?: string;
  readonly account?: string;
  readonly principal?: string;
  readonly group?: string;
  /** `user:ann` or `group:devs`, asked for by its name. */
  readonly byName?: string;
  readonly instance?: true;
}

function byNameOf(operation: string, input: Asked["input"]): Pick<Read, "byName"> {
  const { UniqueAttribute } = (input.AlternateIdentifier ?? {}) as { UniqueAttribute?: { AttributeValue: string } };
  if (UniqueAttribute === undefined) return {};
  return { byName: `${operation === "GetUserId" ? "user" : "group"}:${UniqueAttribute.AttributeValue}`.toLowerCase() };
}

export class Dependence {
  private readonly failed: readonly Read[];
  private readonly answered: readonly Read[];
  private readonly names = new Map<string, string>();
  private readonly live: ReadonlySet<string>;
  private readonly orphans: ReadonlySet<string>;
  /** Set and principal of rules that select by tag, and of those that select by OU. */
  private readonly byTag: ReadonlySet<string>;
  private readonly byOu: ReadonlySet<string>;

  constructor(state: EmulatorState, rules: readonly GeneratedRule[], reads: FailingReads) {
    for (const { UserId, UserName } of state.users) this.names.set(UserId, UserName.toLowerCase());
    for (const { GroupId, DisplayName } of state.groups) this.names.set(GroupId, DisplayName.toLowerCase());
    for (const { PermissionSetArn, Name } of state.permissionSets) this.names.set(PermissionSetArn, Name.toLowerCase());
    this.live = new Set(state.permissionSets.map(({ Name }) => Name.toLowerCase()));
    const isOrphan = ({ principal }: EmulatorState["assignments"][number]) => principal === null;
    this.orphans = new Set(state.assignments.filter(isOrphan).map(({ principalId }) => principalId));
    const pairsBy = (form: "ou" | "set") =>
      new Set(rules.filter(({ selector }) => selector !== undefined && form in selector).map(pairOf));
    [this.byTag, this.byOu] = [pairsBy("set"), pairsBy("ou")];
    this.failed = [...reads.failed.values()].map((asked) => this.read(asked));
    this.answered = [...reads.answered].map((text) => {
      const [service, operation = "", ...rest] = text.split(" ");
      return this.read({ service, operation, input: JSON.parse(rest.join(" ")) } as unknown as Asked);
    });
  }

  private read({ service, operation, input }: Asked): Read {
    const about = input as Readonly<Record<string, string | undefined>>;
    const { PermissionSetArn, ResourceArn, AccountId, PrincipalId, GroupId, ResourceId } = about;
    const named = (id: string) => this.names.get(id) ?? id;
    const set = PermissionSetArn ?? ResourceArn;
    if (set?.includes(":instance/")) return { operation, instance: true };
    return {
      operation: service === "organizations" ? `organizations:${operation}` : operation,
      ...(set === undefined ? {} : { set: named(set) }),
      ...(AccountId === undefined && ResourceId === undefined ? {} : { account: AccountId ?? ResourceId! }),
      ...(PrincipalId === undefined ? {} : { principal: `${about.PrincipalType}:${named(PrincipalId)}`.toLowerCase() }),
      ...(GroupId === undefined ? {} : { group: named(GroupId) }),
      ...byNameOf(operation, input),
    };
  }

  /** A row whose principal is gone: whether it is seen at all depends on how rows are asked for. */
  isOfNobody({ key, action }: Pick<Change, "key" | "action">): boolean {
    const [kind, , principal = ""] = key.split("/");
    return kind === "AccountAssignment" && action === "delete" && this.orphans.has(principal.replace(/^\w+:/, ""));
  }

  private fails(operation: string): boolean {
    return this.failed.some((read) => read.operation === operation);
  }

  private isRow = ({ operation, set }: Read) => operation.startsWith("ListAccountAssignments") || set !== undefined;

  /** Whether it is about something that could not be read, so that nobody can know whether it is called for. */
  isBlind({ key, action }: Pick<Change, "key" | "action">): boolean {
    const [kind, first = "", second = "", account] = key.toLowerCase().split("/");
    if (kind === "user") return this.fails("ListUsers") || (action === "delete" && this.mayHoldRows(`user:${first}`));
    if (kind === "group")
      return this.fails("ListGroups") || (action === "delete" && this.mayHoldRows(`group:${first}`));
    if (kind === "groupmembership") return this.failed.some(({ group }) => group === first);
    if (kind === "permissionset") {
      if (action === "create") return this.fails("ListPermissionSets") || this.fails("DescribePermissionSet");
      return this.failed.some((read) => read.set === first && read.account === undefined);
    }
    const isItsPair = (read: Read) => read.set === first && read.account === account;
    const isItsList = ({ principal }: Read) => principal === second;
    const isItsPlace = (read: Read) => read.operation.startsWith("ListAccountsFor") && read.set === first;
    const isSeen = this.answered.some((read) => isItsPair(read) || isItsList(read));
    return !isSeen && this.failed.some((read) => isItsPair(read) || isItsList(read) || isItsPlace(read));
  }

  /** Whether somebody who is to go may have access that nobody saw. */
  private mayHoldRows(principal: string): boolean {
    if (this.answered.some((read) => read.principal === principal)) return false;
    const isOfRows = ({ operation }: Read) => /^ListAccount(Assignments$|sFor)|^DescribePermissionSet$/.test(operation);
    return this.failed.some((read) => isOfRows(read) || read.principal === principal);
  }

  /** Whether nobody could say of a user or group that is to be made again, or is to have this, that the name is free. */
  private isNameOpen(kind: string, first: string, second: string): boolean {
    const names =
      kind === "groupmembership"
        ? [`group:${first}`, `user:${second}`]
        : [kind === "accountassignment" ? second : `${kind}:${first}`];
    return this.failed.some(({ byName }) => byName !== undefined && names.includes(byName));
  }

  /** Whether something that could not be read is reason enough to leave it. */
  isExcused({ key, action }: Pick<Change, "key" | "action">): boolean {
    const [kind = "", first = "", second = "", account] = key.toLowerCase().split("/");
    if (this.isNameOpen(kind, first, second)) return true;
    if (action === "delete" && this.failed.some(({ instance }) => instance === true)) return true;
    if (kind === "groupmembership") {
      // Who joins would have what the group perhaps still holds of an earlier commit.
      if (action === "create" && (this.failed.some(this.isRow) || this.fails("ListPermissionSets"))) return true;
      return this.fails("ListUsers") || this.fails("ListGroups") || this.failed.some(({ group }) => group === first);
    }
    if (kind === "accountassignment") return this.isExcusedRow(first, second, account);
    const whole = { user: "ListUsers", group: "ListGroups", permissionset: "ListPermissionSets" }[kind ?? ""] ?? "";
    if (this.fails(whole)) return true;
    // Whoever or whatever goes may be held by rows that nobody saw.
    if (action === "delete" && (this.failed.some(this.isRow) || [...LISTS].some((one) => this.fails(one)))) return true;
    return kind === "permissionset" && this.isExcusedSet(first);
  }

  private isExcusedSet(name: string): boolean {
    // A set without a name may be the one that seems to be absent.
    if (!this.live.has(name) && this.fails("DescribePermissionSet")) return true;
    return this.failed.some(({ set, account }) => set === name && account === undefined);
  }

  private isExcusedRow(set: string, principal: string, account: string | undefined): boolean {
    const pair = `${set}/${principal}`;
    return (
      this.fails("ListPermissionSets") ||
      this.fails(principal.startsWith("user:") ? "ListUsers" : "ListGroups") ||
      this.isExcusedSet(set) ||
      this.failed.some((read) => read.set === set && read.account === account) ||
      this.failed.some((read) => read.principal === principal) ||
      this.failed.some((read) => read.operation === ADMINISTERS && read.account === account) ||
      (this.fails("organizations:ListTagsForResource") && this.byTag.has(pair)) ||
      (this.fails("organizations:ListOrganizationalUnitsForParent") && this.byOu.has(pair))
    );
  }
}

/** Whether an account is the administrator's, which no broad selector reaches. */
const ADMINISTERS = "organizations:ListDelegatedServicesForAccount";

const pairOf = ({ permissionSet, group, user }: GeneratedRule) =>
  `${permissionSet}/${group === undefined ? `user:${user}` : `group:${group}`}`.toLowerCase();
