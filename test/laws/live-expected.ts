/** What differs between what is live and what a config says, by another voice than the product's; and what nobody declared. */
import { keyOf } from "../../src/core/base/key.ts";
import {
  type DeclaredSet,
  emailOf,
  type GroupCase,
  groupNameOf,
  type SetCase,
  setNameOf,
  type UserCase,
  userNameOf,
  type World,
} from "./live-cases.ts";
import { secondsOf } from "./live-values.ts";

interface Cases {
  readonly sets: readonly SetCase[];
  readonly groups: readonly GroupCase[];
  readonly users: readonly UserCase[];
}

const given = (value: object) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

function setDocument({ declared }: SetCase, index: number) {
  const { description, minutes, relayState, managed, customer, boundary, tags, policy } = declared;
  return {
    ...{ kind: "PermissionSet", name: setNameOf(index), description, relayState },
    sessionDuration: `${minutes}m`,
    managedPolicies: managed,
    customerManagedPolicies: customer,
    permissionsBoundary: boundary,
    inlinePolicy: policy,
    tags: tags === undefined ? undefined : Object.fromEntries(tags),
  };
}

const membersOf = (members: readonly number[], users: readonly UserCase[]) =>
  members.flatMap((index) => (users[index] === undefined ? [] : [userNameOf(users[index], index)]));

/** Documents as JSON, in which every odd character is an escape. */
export function documentsOf({ sets, groups, users }: Cases): readonly string[] {
  const ascii = (text: string) =>
    text.replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const all = [
    ...sets.map(setDocument),
    ...groups.map((one, index) => ({
      ...{ kind: "Group", name: groupNameOf(one, index), description: one.declared.description },
      members: one.declared.members === undefined ? undefined : membersOf(one.declared.members, users),
    })),
    ...users.map((one, index) => ({
      ...{
        kind: "User",
        userName: userNameOf(one, index),
        name: { given: one.declared.given, family: one.declared.family },
      },
      ...{ displayName: one.declared.displayName, email: emailOf(one.declared.email, index) },
    })),
  ];
  return all.map((one) => ascii(JSON.stringify(given(one))));
}

/** A deep copy in which equal things are equal texts: members sorted, `__proto__` like any other. */
function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const names = Object.getOwnPropertyNames(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${text(Object.getOwnPropertyDescriptor(value, name)!.value)}`).join()}}`;
}

const asSet = (value: unknown) => [...new Set((Array.isArray(value) ? value : [value]).map(String))].sort();

/** What IAM makes of a policy of its grammar: lists are sets, actions and condition keys have no case. */
function meaning(policy: unknown): string {
  const { Version = "2008-10-17", Statement, ...others } = policy as Record<string, unknown>;
  const statements = (Array.isArray(Statement) ? Statement : [Statement]).map((statement) => {
    const entries = Object.entries(statement as object).map(([name, one]) => {
      if (name.endsWith("Action")) return [name, [...new Set(asSet(one).map((action) => action.toLowerCase()))].sort()];
      if (name.endsWith("Resource")) return [name, asSet(one)];
      if (name !== "Condition") return [name, one];
      const tests = Object.entries(one as object).map(([operator, keys]) => [
        operator,
        Object.fromEntries(Object.entries(keys as object).map(([key, values]) => [key.toLowerCase(), asSet(values)])),
      ]);
      return [name, Object.fromEntries(tests)];
    });
    return text(Object.fromEntries(entries));
  });
  return text({ ...others, Version, Statement: [...new Set(statements)].sort() });
}

/** Members of all objects in a JSON text, those that stand there twice counted twice: outside of strings each has a colon. */
const isTwice = (json: string, value: unknown) => {
  const colons = json.replace(/"(?:[^"\\]|\\.)*"/g, "").split(":").length - 1;
  const count = (one: unknown): number =>
    typeof one === "object" && one !== null
      ? (Array.isArray(one) ? 0 : Object.getOwnPropertyNames(one).length) +
        Object.values(one).reduce((sum: number, each) => sum + count(each), 0)
      : 0;
  return colons !== count(value);
};

function samePolicy(live: string | undefined, declared: DeclaredSet["policy"]): boolean {
  if (live === undefined || declared === undefined) return (live ?? declared) === undefined;
  try {
    const policy = JSON.parse(live);
    const known = ["Version", "Id", "Statement"];
    const isObject = typeof policy === "object" && policy !== null && !Array.isArray(policy);
    if (!isObject || isTwice(live, policy) || Object.getOwnPropertyNames(policy).some((name) => !known.includes(name)))
      return false;
    return meaning(policy) === meaning(declared);
  } catch {
    return false;
  }
}

const orNone = (value: string | undefined) => (value === "" ? undefined : value);
const isOurTag = ([key]: readonly [string, unknown]) => !/^(aws:|idc:)/i.test(key);

function setFields(
  set: World["permissionSets"] extends Map<string, infer Live> ? Live : never,
  declared: DeclaredSet,
): readonly string[] {
  const noted = (value: string | undefined) => (value === "-" ? undefined : orNone(value));
  const { permissionsBoundary: boundary } = set;
  const bare = (arn: string) => arn.replace("arn:aws:iam::aws:policy/", "");
  const reference = boundary?.CustomerManagedPolicyReference;
  const hasBoundary =
    reference !== undefined
      ? { customerManagedPolicy: { name: reference.Name, path: reference.Path } }
      : boundary?.ManagedPolicyArn === undefined
        ? undefined
        : { managedPolicy: bare(boundary.ManagedPolicyArn) };
  const sorted = (all: readonly string[]) => text([...all].sort());
  const tags = Object.entries(set.tags).filter(isOurTag);
  const differs = {
    description: noted(set.description) !== declared.description,
    sessionDuration: secondsOf(set.sessionDuration) !== declared.minutes * 60,
    relayState: orNone(set.relayState) !== declared.relayState,
    managedPolicies: sorted(set.managedPolicies.map(bare)) !== sorted(declared.managed),
    customerManagedPolicies:
      sorted(set.customerManagedPolicies.map(({ Name, Path }) => `${Path} ${Name}`)) !==
      sorted(declared.customer.map(({ name, path }) => `${path} ${name}`)),
    permissionsBoundary: text(hasBoundary) !== text(declared.boundary),
    inlinePolicy: !samePolicy(orNone(set.inlinePolicy), declared.policy),
    tags: declared.tags !== undefined && text(tags.sort()) !== text([...declared.tags].sort()),
  };
  return Object.entries(differs).flatMap(([field, isOther]) => (isOther ? [field] : []));
}

function userFields(
  attributes: World["directory"]["users"] extends Map<string, infer Live extends { attributes: unknown }>
    ? Live["attributes"]
    : never,
  declared: UserCase["declared"],
  index: number,
) {
  const differs = {
    givenName: (attributes.Name?.GivenName ?? "") !== declared.given,
    familyName: (attributes.Name?.FamilyName ?? "") !== declared.family,
    displayName: (attributes.DisplayName ?? "") !== declared.displayName,
    email: orNone(attributes.Emails?.[0]?.Value) !== emailOf(declared.email, index),
  };
  return Object.entries(differs).flatMap(([field, isOther]) => (isOther ? [field] : []));
}

const update = (key: string, fields: readonly string[]) =>
  fields.length === 0 ? [] : [`update ${key} ${[...fields].sort().join(" ")}`];

/** Changes that a plan must have, in short, and no others. */
export function expectedIn(world: World, { sets, groups, users }: Cases): readonly string[] {
  const all: string[] = [];
  const byName = new Map([...world.permissionSets.values()].map((set) => [set.name, set]));
  for (const [index, { declared }] of sets.entries()) {
    const name = setNameOf(index);
    all.push(...update(keyOf("PermissionSet", name), setFields(byName.get(name)!, declared)));
  }
  for (const [index, one] of users.entries()) {
    const name = userNameOf(one, index);
    const { attributes } = world.directory.userNamed(name)!;
    all.push(...update(keyOf("User", name), userFields(attributes, one.declared, index)));
  }
  for (const [index, one] of groups.entries()) {
    const name = groupNameOf(one, index);
    const group = world.directory.groupNamed(name)!;
    const isOther = orNone(group.description) !== one.declared.description;
    all.push(...update(keyOf("Group", name), isOther ? ["description"] : []));
    if (one.declared.members === undefined) continue;
    const has = new Set(
      world.directory
        .membershipsOfGroup(group.id)
        .map(({ userId }) => world.directory.users.get(userId)!.attributes.UserName!),
    );
    const wants = new Set(membersOf(one.declared.members, users));
    for (const member of wants) if (!has.has(member)) all.push(`create ${keyOf("GroupMembership", name, member)}`);
    for (const member of has) if (!wants.has(member)) all.push(`delete ${keyOf("GroupMembership", name, member)}`);
  }
  return all;
}

/** All that no document speaks of, one line each. */
export function untouchedIn({ permissionSets, directory }: World, { sets, groups, users }: Cases): readonly string[] {
  const declaredSets = new Map(sets.map((one, index) => [setNameOf(index), one]));
  const declaredUsers = new Map(users.map((one, index) => [userNameOf(one, index), one]));
  const declaredGroups = new Map(groups.map((one, index) => [groupNameOf(one, index), one]));
  const ofSet = [...permissionSets.values()].map((set) => {
    const one = declaredSets.get(set.name);
    const tags = Object.entries(set.tags).filter(([key]) => !key.startsWith("idc:"));
    if (one === undefined) return `set ${text({ ...set })}`;
    return `set ${set.name} ${text(one.declared.tags === undefined ? tags.sort() : tags.filter((tag) => !isOurTag(tag)).sort())}`;
  });
  const ofUsers = [...directory.users.values()].map(({ id, attributes, externalIds }) => {
    const one = declaredUsers.get(attributes.UserName ?? "");
    if (one === undefined) return `user ${text({ id, attributes, externalIds })}`;
    const { Name, DisplayName: _, Emails, ...rest } = attributes;
    const { GivenName: __, FamilyName: ___, ...names } = Name ?? {};
    const stays = one.live.emails !== undefined && one.declared.email !== undefined;
    const { Value: ____, ...email } = (stays ? Emails?.[0] : undefined) ?? {};
    return `user ${text({ id, rest, names, email, externalIds })}`;
  });
  const ofGroups = [...directory.groups.values()].map(({ id, displayName, description, externalIds }) => {
    const one = declaredGroups.get(displayName);
    const members =
      one?.declared.members === undefined
        ? directory
            .membershipsOfGroup(id)
            .map(({ userId }) => userId)
            .sort()
        : [];
    return `group ${text({ id, displayName, externalIds, members, ...(one === undefined ? { description } : {}) })}`;
  });
  return [...ofSet, ...ofUsers, ...ofGroups];
}
