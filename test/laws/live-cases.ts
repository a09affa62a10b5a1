/** What is live of one object, and what a config says of it: mostly something near. */
import fc from "fast-check";
import type { World } from "../../src/emulator/world/world.ts";
import { LAYOUT, laidOut, NO_POLICY, POLICY } from "./live-policies.ts";
import { ALPHABETS, BOUNDARY, CUSTOMER, DURATION, MANAGED, nearTo, TAGS, textOf } from "./live-values.ts";

export type { World };

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
/** The same, something near, something else, or nothing. */
const near = (
  text: string | undefined,
  alphabet: Parameters<typeof nearTo>[1],
  fits: (text: string) => boolean = () => true,
) => maybe(nearTo(text, alphabet)).map((one) => (one === undefined || fits(one) ? one : "else"));

type Of<Made> = Made extends fc.Arbitrary<infer Value> ? Value : never;

const LIVE_SET = fc.record({
  description: maybe(fc.oneof(textOf(ALPHABETS.description), fc.constantFrom("", "-"))),
  duration: DURATION,
  relayState: maybe(textOf(ALPHABETS.relayState)),
  managed: fc.uniqueArray(MANAGED, { maxLength: 4 }),
  customer: fc.uniqueArray(CUSTOMER, { selector: (one) => one.path + one.name, maxLength: 4 }),
  boundary: maybe(BOUNDARY),
  tags: TAGS,
  policy: maybe(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(POLICY, LAYOUT).map(([value, how]) => laidOut(value, how)) },
      { weight: 1, arbitrary: NO_POLICY },
    ),
  ),
});
export type LiveSet = Of<typeof LIVE_SET>;

/** As configs may have them. */
const FIT_POLICIES = [
  { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["s3:GetObject", "s3:PutObject"], Resource: "*" }] },
  {
    Version: "2012-10-17",
    Id: "x",
    Statement: {
      Sid: "A",
      Effect: "Deny",
      Action: "*",
      Resource: "*",
      Condition: { StringEquals: { "aws:RequestedRegion": ["a", "b"] } },
    },
  },
  {
    Statement: [{ Sid: "A", Effect: "Deny", NotAction: "iam:*", Resource: ["arn:aws:s3:::a, b/*", "arn:aws:s3:::c"] }],
  },
  {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "none",
        Effect: "Allow",
        Action: "*",
        Resource: "*",
        Condition: { StringLike: { "aws:PrincipalTag/a": "a, b" } },
      },
    ],
  },
] as const;

/** A key that no document may have. */
const RESERVED = /^__proto__$/;

const NEAR_POLICY = fc.tuple(fc.constantFrom(...FIT_POLICIES), LAYOUT);

const declaredSet = (live: LiveSet) =>
  fc.record({
    description: near(live.description, ALPHABETS.description, (text) => text !== "-"),
    minutes: fc.oneof(fc.integer({ min: 60, max: 720 }), fc.constantFrom(60, 61, 719, 720)),
    relayState: near(live.relayState, ALPHABETS.relayState),
    managed: fc
      .tuple(fc.subarray(live.managed), fc.array(MANAGED, { maxLength: 1 }))
      .map(([had, more]) => [...new Set([...had, ...more])]),
    customer: fc.subarray(live.customer),
    boundary: fc.oneof(fc.constantFrom(live.boundary, undefined), BOUNDARY),
    tags: maybe(
      fc
        .tuple(fc.subarray([...live.tags]), TAGS)
        .map(([had, more]) => new Map([...had, ...[...more].slice(0, 2)].filter(([key]) => !RESERVED.test(key)))),
    ),
    policy: maybe(fc.constantFrom(...FIT_POLICIES)),
  });
export type DeclaredSet = Of<ReturnType<typeof declaredSet>>;

/** A live policy is often one that the config may say, in another layout. */
export const SET = fc
  .tuple(LIVE_SET, maybe(NEAR_POLICY))
  .map(([live, fit]): LiveSet => (fit === undefined ? live : { ...live, policy: laidOut(...fit) }))
  .chain((live) => fc.record({ live: fc.constant(live), declared: declaredSet(live) }));
export type SetCase = Of<typeof SET>;

const externalId = fc.record({ Issuer: textOf(ALPHABETS.externalId), Id: textOf(ALPHABETS.externalId) });
const sensitive = textOf(ALPHABETS.sensitive);
/** What AWS's pattern takes, what its answers may lack, and an empty text. */
const odd = maybe(fc.oneof({ weight: 6, arbitrary: sensitive }, { weight: 1, arbitrary: fc.constant("") }));
/** A list of one, as AWS has them, or of several; it has no member that is not there. */
const people = (text: fc.Arbitrary<string | undefined>, several: number) => {
  const some = <Member>(member: fc.Arbitrary<Member>) => fc.array(member, { minLength: 1, maxLength: several });
  const valued = fc.record({ Value: text, Type: text, Primary: maybe(fc.boolean()) });
  const address = fc.record({
    StreetAddress: text,
    Locality: text,
    Country: text,
    Type: text,
    Primary: maybe(fc.boolean()),
  });
  return fc.record({
    userName: textOf(ALPHABETS.userName).map((one) => one.slice(0, 40)),
    name: maybe(fc.record({ GivenName: odd, FamilyName: odd, MiddleName: text, Formatted: text })),
    displayName: odd,
    emails: maybe(some(valued)),
    more: fc.record({
      PhoneNumbers: maybe(some(valued)),
      Addresses: maybe(some(address)),
      NickName: text,
      Title: text,
      Locale: text,
    }),
    externalIds: fc.array(externalId, { maxLength: 2 }),
  });
};

const LIVE_GROUP = fc.record({
  name: textOf(ALPHABETS.groupName).map((text) =>
    [...text]
      .filter((one) => !/[\t\n\r]/.test(one))
      .join("")
      .slice(0, 40),
  ),
  description: odd,
  externalIds: fc.array(externalId, { maxLength: 2 }),
  members: fc.uniqueArray(fc.nat(9), { maxLength: 4 }),
});
type LiveGroup = Of<typeof LIVE_GROUP>;

export const GROUP = LIVE_GROUP.chain((live: LiveGroup) =>
  fc.record({
    live: fc.constant(live),
    declared: fc.record({
      description: near(live.description, ALPHABETS.sensitive),
      members: maybe(fc.uniqueArray(fc.nat(9), { maxLength: 4 })),
    }),
  }),
);
export type GroupCase = Of<typeof GROUP>;

const LIVE_USER = people(maybe(sensitive), 1);
/** As no call of today would let it become. */
const ODD_USER = people(odd, 3);
type LiveUser = Of<typeof LIVE_USER>;

const isEmail = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text);
const given = (text: string | undefined, alphabet = ALPHABETS.sensitive) => nearTo(text, alphabet);

export const USER = LIVE_USER.chain((live: LiveUser) =>
  fc.record({
    live: fc.constant(live),
    declared: fc.record({
      given: given(live.name?.GivenName),
      family: given(live.name?.FamilyName),
      displayName: given(live.displayName),
      email: maybe(
        fc.oneof(fc.constantFrom(live.emails?.[0]?.Value, "a@b.example"), nearTo("a@b.example", ALPHABETS.sensitive)),
      ).map((text) => (text !== undefined && isEmail(text) ? text : undefined)),
    }),
  }),
);
export type UserCase = Of<typeof USER>;

/** What is there and nobody declares. */
export const BYSTANDER = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), name: textOf(ALPHABETS.setName), live: LIVE_SET }),
  fc.record({ kind: fc.constant("group" as const), name: textOf(ALPHABETS.groupName), live: LIVE_GROUP }),
  fc.record({ kind: fc.constant("user" as const), name: textOf(ALPHABETS.userName), live: ODD_USER }),
);
export type Bystander = Of<typeof BYSTANDER>;

interface Cases {
  readonly sets: readonly SetCase[];
  readonly groups: readonly GroupCase[];
  readonly users: readonly UserCase[];
  readonly bystanders: readonly Bystander[];
}

/** Names differ by their ends, so that any beginning will do. */
export const setNameOf = (index: number) => `Set${index}`;
export const groupNameOf = ({ live }: GroupCase, index: number) => `${live.name}g${index}`;
export const userNameOf = ({ live }: UserCase, index: number) => `${live.userName}u${index}`;
/** An e-mail address is one user's: the index makes it so, in AWS and in the config. */
export const emailOf = (email: string | undefined, index: number) =>
  email === undefined || email === "" ? email : `${email}${index}`;

const BEGINNING = Date.UTC(2025, 0, 1);
const STAMP = {
  createdAt: BEGINNING,
  createdBy: "arn:aws:iam::111111111111:user/x",
  updatedAt: BEGINNING,
  updatedBy: "x",
  revision: 0,
};
const uuid = (letter: string, index: number) => `${letter.repeat(8)}-0000-0000-0000-${String(index).padStart(12, "0")}`;

/** Members that are undefined are not there. */
function present<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(present) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, present(one)]])),
  ) as Value;
}

function addSet(world: World, name: string, index: number, live: LiveSet): void {
  const arn = `arn:aws:sso:::permissionSet/${world.instance.id}/ps-${String(index).padStart(16, "0")}`;
  const { boundary } = live;
  const reference = ({ name: Name, path: Path }: { readonly name: string; readonly path: string }) => ({ Name, Path });
  const PermissionsBoundary =
    boundary === undefined
      ? undefined
      : "managedPolicy" in boundary
        ? { ManagedPolicyArn: `arn:aws:iam::aws:policy/${boundary.managedPolicy}` }
        : { CustomerManagedPolicyReference: reference(boundary.customerManagedPolicy) };
  const set = {
    ...{ arn, name, description: live.description, sessionDuration: live.duration, relayState: live.relayState },
    createdDate: BEGINNING,
    managedPolicies: live.managed.map((one) => `arn:aws:iam::aws:policy/${one}`),
    customerManagedPolicies: live.customer.map(reference),
    inlinePolicy: live.policy,
    permissionsBoundary: PermissionsBoundary,
    revision: 1,
  };
  world.permissionSets.set(arn, { ...present(set), tags: Object.fromEntries(live.tags) } as never);
}

function addGroup(world: World, name: string, index: number, live: LiveGroup): string {
  const id = uuid("a", index);
  const { description, externalIds } = live;
  world.directory.addGroup(
    present({ id, displayName: name, description, externalIds: [...externalIds], ...STAMP }) as never,
  );
  return id;
}

function addUser(world: World, userName: string, index: number, live: LiveUser): string {
  const id = uuid("b", index);
  const attributes = {
    ...{ UserName: userName, Name: live.name, DisplayName: live.displayName },
    Emails: live.emails?.map((one) => ({ ...one, Value: emailOf(one.Value, index) })),
    ...live.more,
  };
  world.directory.addUser({
    id,
    attributes: present(attributes),
    externalIds: [...live.externalIds],
    ...STAMP,
  } as never);
  return id;
}

export function putIn(world: World, { sets, groups, users, bystanders }: Cases): void {
  for (const [index, { live }] of sets.entries()) addSet(world, setNameOf(index), index, live);
  const ids = users.map((one, index) => addUser(world, userNameOf(one, index), index, one.live));
  for (const [index, one] of groups.entries()) {
    const groupId = addGroup(world, groupNameOf(one, index), index, one.live);
    for (const member of one.live.members) {
      const userId = ids[member];
      const id = uuid("c", index * 100 + member);
      if (userId !== undefined) world.directory.addMembership({ id, groupId, userId, ...STAMP });
    }
  }
  for (const [index, one] of bystanders.entries()) {
    const at = 500 + index;
    if (one.kind === "set") addSet(world, `${one.name.slice(0, 28)}b${index}`, at, one.live);
    else if (one.kind === "group") addGroup(world, `${one.name.slice(0, 1000)}b${index}`, at, one.live);
    else addUser(world, `${one.name.slice(0, 100)}b${index}`, at, one.live);
  }
}
