import { isObject } from "../../shapes/check.ts";
import type { HistoryEntry, World } from "../../world/world.ts";

/** What CloudTrail writes in place of names of groups since July 2025, and of what people are called. */
export const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
/** What of users and groups is never shown. */
const SECRET =
  /^(displayName|description|userName|name|emails|addresses|phoneNumbers|nickName|profileUrl|title|attributeValue)$/;

interface Shown {
  readonly eventName: string;
  readonly request: object;
  readonly response: object | null;
}

const lower = (key: string) => key.charAt(0).toLowerCase() + key.slice(1);

/** Members as CloudTrail spells them; of the directory without what people and groups are called. */
function spelled(value: unknown, hides: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => spelled(item, hides));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.map(([key, member]) => {
      const name = lower(key);
      return [name, hides && SECRET.test(name) ? HIDDEN : spelled(member, hides)];
    }),
  );
}

/** The date of a permission set in an answer is a text for Americans, and no ISO one. */
const american = (milliseconds: number) =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" })
    .format(milliseconds)
    .replace(/(\d{4}),/, "$1")
    .replace(/\s/g, " ");

const STATUS: Readonly<Record<string, string>> = {
  CreateAccountAssignment: "accountAssignmentCreationStatus",
  DeleteAccountAssignment: "accountAssignmentDeletionStatus",
  ProvisionPermissionSet: "permissionSetProvisioningStatus",
};

function ssoAnswer(line: HistoryEntry, request: Readonly<Record<string, unknown>>, world: World): object | null {
  const { operation, requestId, made, time } = line;
  const status = STATUS[operation];
  const { instanceArn: _, ...asked } = request;
  // What becomes of it is never told: the event is of the call.
  if (status !== undefined) return { [status]: { status: "IN_PROGRESS", requestId, ...asked } };
  if (operation !== "CreatePermissionSet") return null;
  const { name, sessionDuration = world.permissionSets.get(made ?? "")?.sessionDuration ?? "PT1H" } = request;
  return { permissionSet: { name, permissionSetArn: made, createdDate: american(Date.parse(time)), sessionDuration } };
}

/** The console's pages for the directory have calls of their own for who is in a group. */
function membershipClick({ operation, input, gone }: HistoryEntry): Shown | undefined {
  const given = input as { readonly IdentityStoreId?: string; readonly GroupId?: string; readonly MemberId?: object };
  const memberId = (given.MemberId as { readonly UserId?: string } | undefined)?.UserId ?? gone?.UserId;
  const groupId = given.GroupId ?? gone?.GroupId;
  const request = { identityStoreId: given.IdentityStoreId, groupId, member: { memberId } };
  if (operation === "CreateGroupMembership") return { eventName: "AddMemberToGroup", request, response: null };
  if (operation === "DeleteGroupMembership") return { eventName: "RemoveMemberFromGroup", request, response: null };
  return undefined;
}

const MADE: Readonly<Record<string, "userId" | "groupId" | "membershipId">> = {
  CreateUser: "userId",
  CreateGroup: "groupId",
  CreateGroupMembership: "membershipId",
};

function directoryAnswer({ operation, made, input }: HistoryEntry, fromConsole: boolean): object | null {
  const id = MADE[operation];
  if (id === undefined) return null;
  const { IdentityStoreId: identityStoreId } = input as { readonly IdentityStoreId?: string };
  if (!fromConsole) return { [id]: made, identityStoreId };
  const what = id === "userId" ? "user" : "group";
  return { [what]: { [id]: made, displayName: HIDDEN } };
}

export function shownOf(line: HistoryEntry, fromConsole: boolean, world: World): Shown {
  const isDirectory = line.service === "identitystore";
  const click = isDirectory && fromConsole ? membershipClick(line) : undefined;
  if (click !== undefined) return click;
  const request = spelled(line.input, isDirectory) as Readonly<Record<string, unknown>>;
  const response = isDirectory ? directoryAnswer(line, fromConsole) : ssoAnswer(line, request, world);
  return { eventName: line.operation, request, response };
}
