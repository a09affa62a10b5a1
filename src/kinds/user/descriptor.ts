/** `User`: a person in the identity store. */
import type { CreateUserRequest, DeleteUserRequest, UpdateUserRequest } from "@aws-sdk/client-identitystore";
import { isObject, type JsonObject, sameJson } from "../../core/base/json.ts";
import { keyOf } from "../../core/base/key.ts";
import { twinsAmong } from "../../core/live/twins.ts";
import type { Declared } from "../../core/model/config.ts";
import type { Kind } from "../../core/model/kind.ts";
import type { ReadContext, Reading, RereadContext } from "../../core/model/reading.ts";
import type { Facts, Found } from "../../core/model/resource.ts";
import type { Scope } from "../../core/model/scope.ts";
import type { UserSpec } from "../../core/model/specs.ts";
import { createdAt } from "../created.ts";
import { isExternal, isProviders, principalId } from "../principal-id.ts";
import { readAllOrNone, rereadEachOrAll } from "../reread-each.ts";
import { type Conditional, ifUnchanged, seenRevision } from "../revision.ts";
import { spelled } from "../spelled.ts";
import { identityStoreStep } from "../step-of.ts";
import { text } from "../wire.ts";

const sameWithoutCase = (a: unknown, b: unknown) => String(a).toLowerCase() === String(b).toLowerCase();

/** What an e-mail address is beside its text: no document says it, so it stays. */
interface EmailForm {
  readonly type?: string;
  readonly primary?: boolean;
}

interface UserFacts extends Facts {
  /** Absent where there is no address, or it is as we make them. */
  readonly email?: EmailForm;
}

/** As the console makes one. */
const USUAL: EmailForm = { type: "work", primary: true };

/** Of a user who is live, or as one is made. */
export const emailFormOf = (live: Found<UserSpec> | undefined): EmailForm =>
  (live?.facts as UserFacts | undefined)?.email ?? USUAL;

/** `Emails` holds at most one entry (identitystore model). */
function emailOf(user: JsonObject): { readonly value?: string; readonly form?: EmailForm } {
  const first = Array.isArray(user.Emails) ? user.Emails[0] : undefined;
  if (!isObject(first)) return {};
  const [value, type] = [text(first.Value), text(first.Type)];
  const form = {
    ...(type === undefined ? {} : { type }),
    ...(typeof first.Primary === "boolean" ? { primary: first.Primary } : {}),
  };
  return { ...(value === undefined ? {} : { value }), ...(sameJson(form, USUAL) ? {} : { form }) };
}

function foundUser(user: JsonObject, { spelling }: Pick<Scope, "spelling">): Found<UserSpec> {
  const userName = text(user.UserName) ?? "";
  const name = isObject(user.Name) ? user.Name : {};
  const { value: email, form } = emailOf(user);
  return {
    kind: "User",
    key: keyOf("User", spelling("User", userName)),
    spec: {
      userName,
      givenName: text(name.GivenName) ?? "",
      familyName: text(name.FamilyName) ?? "",
      displayName: text(user.DisplayName) ?? "",
      ...(email === undefined ? {} : { email }),
    },
    ids: { UserId: text(user.UserId) ?? "" },
    facts: {
      external: isExternal(user),
      ...createdAt(user.CreatedAt),
      ...seenRevision(user),
      ...(user.UserStatus === "DISABLED" ? { disabled: true } : {}),
      ...(form === undefined ? {} : { email: form }),
    } satisfies UserFacts,
  };
}

/** Attribute paths and the lower camel inner keys of lists are as the API takes them; a null removes (handlers of CloudFormation). */
function operations(
  spec: UserSpec,
  changed: ReadonlySet<keyof UserSpec>,
  { email: form = USUAL }: UserFacts,
): UpdateUserRequest["Operations"] {
  const set = (path: string, value: unknown) => ({ AttributePath: path, AttributeValue: value as never });
  const emails = spec.email === undefined ? null : [{ value: spec.email, ...form }];
  return [
    ...(changed.has("givenName") ? [set("name.givenName", spec.givenName)] : []),
    ...(changed.has("familyName") ? [set("name.familyName", spec.familyName)] : []),
    ...(changed.has("displayName") ? [set("displayName", spec.displayName)] : []),
    ...(changed.has("email") ? [set("emails", emails)] : []),
  ];
}

async function readAll(context: ReadContext | RereadContext): Promise<Reading> {
  const input = { IdentityStoreId: context.instance.identityStoreId };
  const users = await context.reader.list("identitystore", "ListUsers", input, "Users");
  const names = users.map(({ UserName }) => text(UserName) ?? "");
  const { unknown, unproved, ...twins } = twinsAmong({ users: names, groups: [] }, context.scope.spelling);
  return { found: users.map((item) => foundUser(item, twins)), unknown, unproved };
}

const NOTHING: Reading = { found: [], unknown: [] };

export const user: Kind<UserSpec> = {
  kind: "User",
  noun: { one: "user", many: "users", section: "People" },
  after: [],
  isNeeded: () => true,
  writes: { identitystore: ["CreateUser", "UpdateUser", "DeleteUser"] },
  deletionAsks: true,
  fields: { userName: { same: sameWithoutCase }, givenName: {}, familyName: {}, displayName: {}, email: {} },
  keyOf: (spec) => keyOf("User", spec.userName),
  parents: () => [],
  binding: "UserId",
  findMade: async (context, spec) => {
    const UserId = await principalId(context, "GetUserId", "userName", spec.userName);
    return UserId === undefined || (await isProviders(context, { UserId })) ? undefined : { UserId };
  },
  expand: (declared: Declared) => [{ kind: "User", key: declared.key, spec: declared.spec, sources: [declared.at] }],
  // Where nothing goes by the name of a user, none is listed.
  read: async (context) => (context.scope.users ? readAllOrNone(context, readAll, "User") : NOTHING),
  // Members are known by the names of users.
  readMore: async (context, { groups }) =>
    context.scope.users || groups.size === 0 ? NOTHING : readAllOrNone(context, readAll, "User"),
  reread(context, written) {
    const IdentityStoreId = context.instance.identityStoreId;
    return rereadEachOrAll(context, "User", written, readAll, async ({ key, ids }) => {
      const item = await context.reader.call("identitystore", "DescribeUser", { IdentityStoreId, UserId: ids.UserId });
      return { ...foundUser(item, context.scope), key };
    });
  },
  within(found, scope, looked) {
    return scope.users || looked.size > 0 ? spelled(found, "User", found.spec.userName, scope) : undefined;
  },
  create: ({ key, spec }, refs) => [
    identityStoreStep<CreateUserRequest>(
      "CreateUser",
      {
        IdentityStoreId: refs.identityStoreId,
        UserName: spec.userName,
        Name: { GivenName: spec.givenName, FamilyName: spec.familyName },
        DisplayName: spec.displayName,
        ...(spec.email === undefined ? {} : { Emails: [{ Value: spec.email, Type: "work", Primary: true }] }),
      },
      { locks: [key], saves: { UserId: "UserId" } },
    ),
  ],
  update: (live, want, changed, refs) => [
    identityStoreStep<UpdateUserRequest & Conditional>(
      "UpdateUser",
      {
        IdentityStoreId: refs.identityStoreId,
        UserId: live.ids.UserId,
        ...ifUnchanged(live),
        Operations: operations(want.spec, changed, live.facts ?? {}),
      },
      { locks: [want.key] },
    ),
  ],
  remove: (live, refs) => [
    identityStoreStep<DeleteUserRequest & Conditional>(
      "DeleteUser",
      { IdentityStoreId: refs.identityStoreId, UserId: live.ids.UserId, ...ifUnchanged(live) },
      { locks: [live.key] },
    ),
  ],
};
