/** At least two people can administer the management account and the delegated administrator's. */
import { describe, expect, test } from "vitest";
import { changesOf, MANAGEMENT, user } from "../live.ts";
import {
  ADMINISTRATOR,
  accountIds,
  accountsOf,
  group,
  planned,
  reasons,
  rows,
  rule,
  set,
  type Told,
  users,
} from "./company.ts";

const [DELEGATE = "", OTHER = ""] = accountIds(2);
const NAMES = ["alice@acme.io", "bob@acme.io", "carol@acme.io"] as const;
const [ALICE, BOB, CAROL] = NAMES;
const PEOPLE = users(NAMES);
const ADMIN = set("Admin", ADMINISTRATOR);
const config = (members: readonly string[], direct: readonly string[], account = MANAGEMENT) =>
  PEOPLE +
  group("admins", members) +
  ADMIN +
  set("Look") +
  rule("Admin", "group:admins", [account]) +
  direct.map((name) => rule("Admin", `user:${name}`, [account])).join("");
const live = (members: readonly string[], direct: readonly string[], account = MANAGEMENT) => ({
  accounts: accountsOf([DELEGATE, OTHER]),
  users: NAMES,
  groups: { admins: members },
  sets: { Admin: ADMINISTRATOR, Look: {} },
  rows: [
    ...rows("Admin", "group:admins", [account]),
    ...direct.flatMap((name) => rows("Admin", `user:${name}`, [account])),
  ],
});

/** From a group's members and people of their own to others. */
const step = (
  from: [readonly string[], readonly string[]],
  to: [readonly string[], readonly string[]],
  more: Partial<Told> = {},
) => planned({ before: config(...from), after: config(...to), live: live(...from), ...more });
const words = (number: string, place = `management account ${MANAGEMENT}`) =>
  `${number} could administer the ${place} any more; to do it all the same pass --override administrators`;

describe("two people", () => {
  test("are left by a plan that takes the third away", async () => {
    expect(changesOf(await step([[ALICE, BOB, CAROL], []], [[ALICE, BOB], []]))).toEqual([
      `allow delete GroupMembership/admins/${CAROL}`,
    ]);
  });

  test("are not made one, nor one none", async () => {
    const one = await step([[ALICE, BOB], []], [[ALICE], []]);
    expect(changesOf(one)).toEqual([`deny delete GroupMembership/admins/${BOB}`]);
    expect(reasons(one)).toEqual([words("only one person")]);
    const none = await step([[ALICE], []], [[], []]);
    expect(changesOf(none)).toEqual([`deny delete GroupMembership/admins/${ALICE}`]);
    expect(reasons(none)).toEqual([words("nobody")]);
    const over = await step([[ALICE], []], [[], []], { overrides: ["administrators"] });
    expect(changesOf(over)).toEqual([`allow delete GroupMembership/admins/${ALICE}`]);
    expect(over.plan.overrides).toEqual(["administrators"]);
  });

  test("of several ways one and the same person is one", async () => {
    expect(changesOf(await step([[ALICE, BOB], [ALICE]], [[ALICE], [ALICE]]))).toEqual([
      `deny delete GroupMembership/admins/${BOB}`,
    ]);
    expect(changesOf(await step([[ALICE, BOB], [ALICE]], [[ALICE, BOB], []]))).toEqual([
      `allow delete AccountAssignment/Admin/user:${ALICE}/${MANAGEMENT}`,
    ]);
  });

  test("may be others, once these are there; a newcomer who is refused is nobody", async () => {
    expect(changesOf(await step([[ALICE, BOB], []], [[BOB, CAROL], []]))).toEqual([
      `allow delete GroupMembership/admins/${ALICE}`,
      `allow create GroupMembership/admins/${CAROL}`,
    ]);
    const held = await step([[ALICE, BOB], []], [[BOB, CAROL], []], { limits: { adminGrants: 0 } });
    expect(changesOf(held)).toEqual([
      `deny delete GroupMembership/admins/${ALICE}`,
      `deny create GroupMembership/admins/${CAROL}`,
    ]);
    expect(changesOf(await step([[ALICE, BOB], []], [[], [BOB, CAROL]]))).not.toContain("deny");
  });

  test("an organization that never had them is not hindered", async () => {
    const made = await planned({
      after: config([ALICE], []),
      live: { accounts: accountsOf([DELEGATE]), users: NAMES },
    });
    expect(changesOf(made).filter((change) => change.startsWith("deny"))).toEqual([]);
    // Nor is one whose only person stays.
    expect(changesOf(await step([[ALICE], [ALICE]], [[ALICE], []]))).toEqual([
      `allow delete AccountAssignment/Admin/user:${ALICE}/${MANAGEMENT}`,
    ]);
  });

  test("elsewhere nobody counts them, and in the delegated administrator account they are counted too", async () => {
    const at = (account: string, delegated: readonly string[]) =>
      planned({
        before: config([ALICE, BOB], [], account),
        after: config([], [], account),
        live: { ...live([ALICE, BOB], [], account), delegated },
      });
    expect(reasons(await at(OTHER, [DELEGATE]))).toEqual([]);
    expect(reasons(await at(DELEGATE, []))).toEqual([]);
    expect(reasons(await at(DELEGATE, [DELEGATE]))).toEqual([
      words("nobody", `delegated administrator account ${DELEGATE}`),
    ]);
  });
});

describe("whatever takes the way away is refused", () => {
  const from: [readonly string[], readonly string[]] = [[ALICE, BOB], []];

  test.each<[string, object, boolean]>([
    ["other policies", { managedPolicies: ["ReadOnlyAccess"] }, true],
    ["a boundary", { ...ADMINISTRATOR, permissionsBoundary: { managedPolicy: "PowerUserAccess" } }, true],
    [
      "a Deny of everything",
      {
        ...ADMINISTRATOR,
        inlinePolicy: { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }] },
      },
      true,
    ],
    [
      "a Deny under a condition",
      {
        ...ADMINISTRATOR,
        inlinePolicy: {
          Version: "2012-10-17",
          Statement: [
            {
              Effect: "Deny",
              NotAction: "iam:*",
              Resource: "*",
              Condition: { StringNotEquals: { "aws:RequestedRegion": "eu-west-1" } },
            },
          ],
        },
      },
      false,
    ],
    ["a shorter session", { ...ADMINISTRATOR, sessionDuration: "1h" }, false],
  ])("the set gets %s", async (_, keys, isDenied) => {
    const was = { ...live(...from), sets: { Admin: { ...ADMINISTRATOR, sessionDuration: 120 }, Look: {} } };
    const made = await planned({
      before: config(...from),
      after: config(...from).replace(ADMIN, set("Admin", keys)),
      live: was,
    });
    expect(changesOf(made)).toEqual([`${isDenied ? "deny" : "allow"} update PermissionSet/Admin`]);
  });

  test("the row goes, the group goes, the user goes", async () => {
    const rowless = config(...from).replace(rule("Admin", "group:admins", [MANAGEMENT]), "");
    const deny = async (after: string) =>
      changesOf(await planned({ before: config(...from), after, live: live(...from) })).filter((change) =>
        change.startsWith("deny"),
      );
    const row = `deny delete AccountAssignment/Admin/group:admins/${MANAGEMENT}`;
    expect(await deny(rowless)).toEqual([row]);
    expect(await deny(rowless.replace(group("admins", [ALICE, BOB]), ""))).toEqual([row, "deny delete Group/admins"]);
    expect(await deny(rowless.replace(ADMIN, ""))).toEqual([row, "deny delete PermissionSet/Admin"]);
    const open = (text: string) => text.replace(group("admins", [ALICE, BOB]), group("admins"));
    const userless = await planned({
      before: open(config(...from)),
      after: open(config(...from))
        .replace(user(BOB), "")
        .replace(user(CAROL), ""),
      live: { ...live(...from), looked: ["admins"] },
    });
    // Who never was one may go.
    expect(changesOf(userless)).toEqual([`deny delete User/${BOB}`, `ask delete User/${CAROL}`]);
  });
});

test("members whom nobody reads are people enough, until their group loses its row", async () => {
  const unread = ["GroupMembership/admins/*"];
  const direct = await planned({
    before: config([ALICE], [BOB]),
    after: config([ALICE], []),
    live: { ...live([], [BOB]), unknown: unread },
  });
  expect(changesOf(direct)).toEqual([`allow delete AccountAssignment/Admin/user:${BOB}/${MANAGEMENT}`]);
  const rowless = config([ALICE], [BOB]).replace(rule("Admin", "group:admins", [MANAGEMENT]), "");
  const made = await planned({
    before: config([ALICE], [BOB]),
    after: rowless,
    live: { ...live([], [BOB]), unknown: unread },
  });
  expect(changesOf(made)).toEqual([`deny delete AccountAssignment/Admin/group:admins/${MANAGEMENT}`]);
});
