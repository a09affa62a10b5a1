/** How much a permission set allows, as far as that can be known. */
import { describe, expect, test } from "vitest";
import {
  administers,
  adminOf,
  definitionsOf,
  makesAdministrators,
  mayAdminister,
} from "../../../src/core/iam/definition.ts";
import type { PermissionSetSpec } from "../../../src/core/model/specs.ts";
import { liveOf } from "../live.ts";
import { change, redefine } from "./changes.ts";

const spec = (keys: object = {}): PermissionSetSpec => ({
  name: "Set",
  sessionDuration: 60,
  managedPolicies: [],
  customerManagedPolicies: [],
  ...keys,
});
const statements = (...Statement: unknown[]) => ({ inlinePolicy: { Version: "2012-10-17", Statement } });
const ALL = { Effect: "Allow", Action: "*", Resource: "*" };
const SOME = { Effect: "Allow", Action: "s3:Get*", Resource: "*" };
const ADMIN = { managedPolicies: ["AdministratorAccess"] };
const own = (...names: string[]) => ({ customerManagedPolicies: names.map((name) => ({ name, path: "/" })) });
const within = (managedPolicy: string) => ({ permissionsBoundary: { managedPolicy } });
const withinOwn = (name: string) => ({ permissionsBoundary: { customerManagedPolicy: { name, path: "/" } } });

describe("everything", () => {
  test.each(["*", "**", "?*", "*:*", "*:**", "**:*"])("is the action %s", (Action) => {
    expect(adminOf(spec(statements({ ...ALL, Action })))).toBe("yes");
  });

  test.each(["s3:*", "*:Get*", "*:Get", "s*", "iam:*:*"])("is not the action %s", (Action) => {
    expect(adminOf(spec(statements({ ...ALL, Action })))).toBe("no");
  });

  test.each(["*", "**", "arn:*", "arn:**:*", "arn:aws:*", "arn:aws-us-gov:*", "arn:aws:*:*:*:**", "arn:*:*"])(
    "is the resource %s",
    (Resource) => {
      expect(adminOf(spec(statements({ ...ALL, Resource })))).toBe("yes");
    },
  );

  test.each(["arn:aws:s3:::*", "arn:aws:s3:*", "s3*", "arn:gcp:*", "x arn:aws:*"])(
    "is not the resource %s",
    (Resource) => {
      expect(adminOf(spec(statements({ ...ALL, Resource })))).toBe("no");
    },
  );

  test("may be one of several actions, resources and statements, but stands in one statement", () => {
    expect(adminOf(spec(statements(SOME, { ...ALL, Action: ["s3:*", "*"], Resource: ["arn:aws:s3:::x", "*"] })))).toBe(
      "yes",
    );
    const halves = statements({ ...ALL, Resource: "arn:aws:s3:::x" }, { ...ALL, Action: "s3:*" });
    expect(adminOf(spec(halves))).toBe("no");
    expect(adminOf(spec({ inlinePolicy: { Version: "2012-10-17", Statement: ALL } }))).toBe("yes");
  });
});

describe("whether a set makes administrators", () => {
  test.each<[string, PermissionSetSpec | undefined, string]>([
    ["was not read", undefined, "unknown"],
    ["has no policy", spec(), "no"],
    ["has AdministratorAccess", spec(ADMIN), "yes"],
    ["has a policy that is no JSON", spec({ inlinePolicy: "{" }), "unknown"],
    ["has a policy without statements", spec({ inlinePolicy: { Version: "2012-10-17" } }), "no"],
    ["has a policy that stands in the accounts", spec(own("Guard")), "unknown"],
    ["has that within AWS's boundary", spec({ ...own("Guard"), ...within("ReadOnlyAccess") }), "no"],
    ["has that within a boundary of the accounts", spec({ ...own("Guard"), ...withinOwn("Bound") }), "unknown"],
    ["has that within a boundary with a way", spec({ ...own("Guard"), ...within("IAMFullAccess") }), "unknown"],
    ["has that within a boundary that nobody lists", spec({ ...own("Guard"), ...within("BrandNewAccess") }), "unknown"],
    ["has a policy of AWS's that nobody lists", spec({ managedPolicies: ["BrandNewFullAccess"] }), "unknown"],
    ["has one that reads", spec({ managedPolicies: ["BrandNewReadOnlyAccess"] }), "no"],
    ["has that within no boundary at all", spec({ ...own("Guard"), ...within("AdministratorAccess") }), "unknown"],
  ])("that %s", (_, set, answer) => {
    expect(adminOf(set)).toBe(answer);
  });
});

describe("a way to everything", () => {
  const on = (Action: string | readonly string[], Resource = "*", more: object = {}) =>
    spec(statements({ Effect: "Allow", Action, Resource, ...more }));
  const aws = (...managedPolicies: string[]) => spec({ managedPolicies });

  test.each<[string, PermissionSetSpec]>([
    ["all of IAM", on("iam:*")],
    ["all of one account", on("*", "arn:aws:*:*:111122223333:*")],
    ["policies of roles", on("iam:PutRolePolicy", "arn:aws:iam::*:role/app-*")],
    ["policies of roles, with MFA", on("iam:PutRolePolicy", "*", { Condition: { Bool: {} } })],
    ["any role with machines", on(["iam:PassRole", "ec2:RunInstances"])],
    ["assignments", on("sso:CreateAccountAssignment")],
    ["members of groups", on("identitystore:*")],
    ["IAMFullAccess", aws("IAMFullAccess")],
    ["AWSOrganizationsFullAccess", aws("SecurityAudit", "AWSOrganizationsFullAccess")],
    [
      "any role with what another policy runs",
      spec({ ...aws("AmazonEC2FullAccess"), ...statements({ ...ALL, Action: "iam:PassRole" }) }),
    ],
    ["all of IAM within a boundary of the accounts", spec({ ...on("iam:*"), ...withinOwn("Bound") })],
  ])("makes administrators, and is not relied on: %s", (_, set) => {
    expect(adminOf(set)).toBe("yes");
    expect(administers(set)).toBe(false);
  });

  test.each<[string, PermissionSetSpec]>([
    ["PowerUserAccess", aws("PowerUserAccess")],
    ["one named role with machines", on(["iam:PassRole", "ec2:RunInstances"], "arn:aws:iam::*:role/app")],
    ["roles of permission sets", on("iam:*", "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*")],
    ["all of IAM, within PowerUserAccess", spec({ ...on("iam:*"), ...within("PowerUserAccess") })],
    ["IAMFullAccess, within ReadOnlyAccess", spec({ ...aws("IAMFullAccess"), ...within("ReadOnlyAccess") })],
    [
      "all of IAM, and all of it denied",
      spec(statements({ ...ALL, Action: "iam:*" }, { ...ALL, Effect: "Deny", Action: "iam:*" })),
    ],
  ])("is none: %s", (_, set) => expect(adminOf(set)).toBe("no"));
});

describe("who holds a set can administer", () => {
  const deny = { ...ALL, Effect: "Deny" };
  const BUT = (NotAction: string | readonly string[]) => ({ Effect: "Allow", NotAction, Resource: "*" });
  const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

  test.each<[string, PermissionSetSpec | undefined, boolean]>([
    ["by AdministratorAccess", spec(ADMIN), true],
    ["by a policy of its own", spec(statements(ALL)), true],
    ["not within a boundary", spec({ ...ADMIN, ...within("AdministratorAccess") }), false],
    [
      "not where everything is denied, whatever else is",
      spec({ ...ADMIN, ...statements({ ...SOME, Effect: "Deny" }, deny) }),
      false,
    ],
    ["where something is denied", spec({ ...ADMIN, ...statements({ ...deny, Action: "iam:*" }) }), true],
    [
      "where everything is denied under a condition",
      spec({ ...ADMIN, ...statements({ ...deny, Condition: {} }) }),
      true,
    ],
    ["not by what nobody knows", spec(own("Guard")), false],
    ["not where nothing was read", undefined, false],
    ["by all but S3", spec(statements(BUT("s3:*"))), true],
    ["not where AWSDenyAll stands beside", spec({ managedPolicies: ["AdministratorAccess", "AWSDenyAll"] }), false],
    [
      "not where everything is denied piece by piece",
      spec({ ...ADMIN, ...statements(...LETTERS.map((letter) => ({ ...deny, Action: `${letter}*` }))) }),
      false,
    ],
    [
      "not where each way to make an administrator is denied",
      spec({ ...ADMIN, ...statements({ ...deny, Action: ["iam:*", "sso:*"] }) }),
      false,
    ],
  ])("%s", (_, set, answer) => {
    expect(administers(set)).toBe(answer);
    expect(mayAdminister(set)).toBe(answer);
  });

  test.each<[string, PermissionSetSpec]>([
    ["where a policy of the accounts may deny it", spec({ ...ADMIN, ...own("Guard") })],
    ["where a policy of AWS's that nobody lists may", spec({ managedPolicies: ["AdministratorAccess", "BrandNew"] })],
    [
      "where one of AWS's denies something",
      spec({ managedPolicies: ["AdministratorAccess", "AWSCompromisedKeyQuarantineV3"] }),
    ],
    ["where nobody can read the policy of its own", spec({ ...ADMIN, inlinePolicy: "{" })],
    ["where a condition must hold", spec(statements({ ...ALL, Condition: { Bool: {} } }))],
    ["where what it leaves out is all of access", spec(statements(BUT(["iam:*", "organizations:*", "sso:*"])))],
    ["where what it leaves out is everything", spec(statements(BUT("*")))],
    [
      "where the resources that it leaves out are all",
      spec(statements({ Effect: "Allow", Action: "*", NotResource: "*" })),
    ],
  ])("perhaps, and is not relied on, %s", (_, set) => {
    expect(mayAdminister(set)).toBe(true);
    expect(administers(set)).toBe(false);
  });
});

describe("holders of a set become administrators", () => {
  const bounded = (boundary: object) => ({ ...own("Guard"), ...boundary });

  test.each<[string, object | undefined, object, boolean]>([
    ["where it becomes one", {}, ADMIN, true],
    ["where it may become one", {}, own("Guard"), true],
    ["where what may be one surely is", own("Guard"), ADMIN, true],
    ["where nobody read what it was", undefined, own("Guard"), true],
    ["where nobody read what it was, and it is", undefined, ADMIN, true],
    ["not where it is none, whatever it was", undefined, {}, false],
    ["not where its boundary bounds whatever comes", {}, bounded(within("ReadOnlyAccess")), false],
    ["where a way to everything comes", {}, statements({ ...ALL, Action: "iam:*" }), true],
    ["where what has a way gets everything", statements({ ...ALL, Action: "iam:*" }), ADMIN, true],
    [
      "where a way becomes a sure one",
      { managedPolicies: ["AWSLambda_FullAccess"] },
      { managedPolicies: ["IAMFullAccess"] },
      true,
    ],
    [
      "where a policy of unknown text comes to a way",
      statements({ ...ALL, Action: "iam:*" }),
      { ...statements({ ...ALL, Action: "iam:*" }), ...own("Guard") },
      true,
    ],
    [
      "not where a way stays",
      statements({ ...ALL, Action: "iam:*" }),
      { ...statements({ ...ALL, Action: "iam:*" }), sessionDuration: 90 },
      false,
    ],
    [
      "where a Deny of each way goes",
      { ...ADMIN, ...statements({ ...ALL, Effect: "Deny", Action: ["iam:*", "sso:*"] }) },
      ADMIN,
      true,
    ],
    ["where AWSDenyAll goes", { managedPolicies: ["AdministratorAccess", "AWSDenyAll"] }, ADMIN, true],
    [
      "where a Deny of each way goes, but for one",
      { ...ADMIN, ...statements({ ...ALL, Effect: "Deny", Action: "iam:*" }) },
      { ...ADMIN, ...statements({ ...ALL, Effect: "Deny", NotAction: "iam:PutRolePolicy" }) },
      true,
    ],
    ["where a condition of everything goes", statements({ ...ALL, Condition: { Bool: {} } }), statements(ALL), true],
    [
      "not where a Deny of something else goes",
      { ...ADMIN, ...statements({ ...ALL, Effect: "Deny", Action: "s3:*" }) },
      ADMIN,
      false,
    ],
    ["not where a Deny comes", ADMIN, { ...ADMIN, ...statements({ ...ALL, Effect: "Deny", Action: "iam:*" }) }, false],
    ["not where it is one already", ADMIN, { ...ADMIN, sessionDuration: 90 }, false],
    ["not where it may be one already", own("Guard"), { ...own("Guard"), sessionDuration: 90 }, false],
    ["where another policy of unknown text comes", own("Guard"), own("Guard", "More"), true],
    [
      "where another one of AWS's comes that nobody lists",
      { managedPolicies: ["NewA"] },
      { managedPolicies: ["NewA", "NewB"] },
      true,
    ],
    [
      "where nobody can read any more what it says",
      statements({ ...ALL, Action: "iam:*" }),
      { inlinePolicy: "{" },
      true,
    ],
    ["not where one of two goes", own("Guard", "More"), own("Guard"), false],
    ["where its boundary is lifted", bounded(withinOwn("Bound")), own("Guard"), true],
    ["where its boundary is another", bounded(withinOwn("Bound")), bounded(withinOwn("Other")), true],
    ["not where its boundary stays", bounded(withinOwn("Bound")), bounded(withinOwn("Bound")), false],
    ["not where it gets one", own("Guard"), bounded(withinOwn("Bound")), false],
  ])("%s", (_, was, is, answer) => {
    expect(makesAdministrators(was && spec(was), spec(is))).toBe(answer);
  });
});

test("definitions are those read, and after changes those declared", () => {
  const live = liveOf({ sets: { Dev: {}, Seen: { partial: true } } });
  const { before, after } = definitionsOf(live, [redefine("Dev", {}, ADMIN), change("update Group/Seen")]);
  expect(before("Dev")?.managedPolicies).toEqual([]);
  expect(after("Dev")).toMatchObject(ADMIN);
  expect([before("Seen"), after("Seen"), before("None"), after("None")]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
