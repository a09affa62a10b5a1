/** Protected grants: never removed nor replaced, and neither is what they need. */
import { describe, expect, test } from "vitest";
import { ADMIN, CONFIG, DEVELOPER, LIVE, OPS_RULE } from "./acme.ts";
import { changesOf, configOf, DEV, type LiveText, liveOf, PROD, plan, reasonsOf, settings, user } from "./live.ts";

const protecting = (accounts: object = { all: true }, more: object = {}) =>
  settings({ protected: [{ group: "ops", permissionSet: "Admin", accounts }], ...more });
const PROTECTED = `${protecting()}${CONFIG}`;

async function planOf(text: string, live: LiveText = LIVE, past = PROTECTED) {
  return plan(await configOf(text), liveOf(live), { past: [await configOf(past)] });
}

const OPS_ROW = `AccountAssignment/Admin/group:ops/${PROD}`;
const WITHOUT_OPS = CONFIG.replace(OPS_RULE, "");

describe("the rows of the grant", () => {
  test("are not revoked, whatever the cause", async () => {
    const made = await planOf(`${protecting()}${WITHOUT_OPS}`);
    expect(changesOf(made)).toEqual([`deny delete ${OPS_ROW}`]);
    expect(reasonsOf(made, OPS_ROW)).toEqual(["Settings protects it"]);
  });

  test("in other accounts, of other sets and of other principals are no rows of it", async () => {
    const live = {
      ...LIVE,
      rows: [...LIVE.rows, `Admin group:devs ${PROD}`, `Developer group:ops ${PROD}`, `Admin group:ops ${DEV}`],
    };
    const text = `${protecting({ name: "prod" })}${CONFIG}`;
    expect(changesOf(await planOf(text, live, text))).toEqual([
      `allow delete AccountAssignment/Admin/group:devs/${PROD}`,
      `ask delete AccountAssignment/Admin/group:ops/${DEV}`,
      `ask delete AccountAssignment/Developer/group:ops/${PROD}`,
    ]);
    const user = { ...LIVE, rows: [...LIVE.rows, `Admin user:ops ${PROD}`] };
    expect(changesOf(await planOf(text, user, text))).toEqual([
      `allow delete AccountAssignment/Admin/user:ops/${PROD}`,
    ]);
  });

  test("where the accounts do not resolve, every account is meant", async () => {
    const text = `${protecting({ name: "gone" })}${WITHOUT_OPS}`;
    expect(changesOf(await planOf(text, LIVE, text))).toEqual([`deny delete ${OPS_ROW}`]);
  });

  test("loosening counts from the next run", async () => {
    const loose = `${settings()}${WITHOUT_OPS}`;
    const made = await planOf(loose);
    expect(changesOf(made)).toEqual([`deny delete ${OPS_ROW}`]);
    expect(reasonsOf(made, OPS_ROW)[0]).toContain("the config applied last protects it");
    expect(changesOf(await planOf(loose, LIVE, CONFIG))).toEqual([`ask delete ${OPS_ROW}`]);
    // Tightening counts at once.
    expect(changesOf(await planOf(`${protecting()}${WITHOUT_OPS}`, LIVE, CONFIG))).toEqual([`deny delete ${OPS_ROW}`]);
  });

  test("may be made", async () => {
    expect(changesOf(await planOf(PROTECTED, { ...LIVE, rows: LIVE.rows.slice(1) }))).toEqual([
      `allow create ${OPS_ROW}`,
    ]);
  });

  test("a protected user is one by name and type", async () => {
    const grant = { user: "bob@acme.io", permissionSet: "Admin", accounts: { all: true } };
    const text = `${settings({ protected: [grant] })}${CONFIG}`;
    const live = {
      ...LIVE,
      rows: [...LIVE.rows, `Admin user:bob@acme.io ${PROD}`, `Admin user:alice@acme.io ${PROD}`],
    };
    expect(changesOf(await planOf(text, live, text))).toEqual([
      `allow delete AccountAssignment/Admin/user:alice@acme.io/${PROD}`,
      `deny delete AccountAssignment/Admin/user:bob@acme.io/${PROD}`,
    ]);
    const without = `${settings()}${CONFIG.replace(user("bob@acme.io"), "").replace(
      "members: [bob@acme.io]",
      "members: []",
    )}`;
    expect(changesOf(await planOf(without, LIVE, text))).toContain("deny delete User/bob@acme.io");
  });
});

describe("what the grant needs", () => {
  test("its group and its set are not deleted, others are for a person to decide", async () => {
    const live = { ...LIVE, rows: [] };
    const made = await planOf(settings(), live);
    expect(changesOf(made)).toEqual([
      "ask delete Group/devs",
      "deny delete Group/ops",
      "deny delete PermissionSet/Admin",
      "ask delete PermissionSet/Developer",
      "ask delete User/alice@acme.io",
      "deny delete User/bob@acme.io",
    ]);
  });

  test("its group keeps its last member", async () => {
    const empty = `${protecting()}${CONFIG.replace("members: [bob@acme.io]", "members: []")}`;
    const made = await planOf(empty);
    expect(changesOf(made)).toEqual(["deny delete GroupMembership/ops/bob@acme.io"]);
    // All at once are the last.
    const two = { ...LIVE, groups: { ...LIVE.groups, ops: ["bob@acme.io", "alice@acme.io"] } };
    expect(changesOf(await planOf(empty, two))).toEqual([
      "deny delete GroupMembership/ops/alice@acme.io",
      "deny delete GroupMembership/ops/bob@acme.io",
    ]);
  });

  test("which may leave once another is there, and any other group may be emptied", async () => {
    const other = `${protecting()}${CONFIG.replace("members: [bob@acme.io]", "members: [alice@acme.io]")}`;
    expect(changesOf(await planOf(other))).toEqual([
      "allow create GroupMembership/ops/alice@acme.io",
      "allow delete GroupMembership/ops/bob@acme.io",
    ]);
    const two = { ...LIVE, groups: { ...LIVE.groups, ops: ["bob@acme.io", "alice@acme.io"] } };
    expect(changesOf(await planOf(PROTECTED, two))).toEqual(["allow delete GroupMembership/ops/alice@acme.io"]);
    const devs = `${protecting()}${CONFIG.replace("members: [alice@acme.io]", "members: []")}`;
    expect(changesOf(await planOf(devs))).toEqual(["allow delete GroupMembership/devs/alice@acme.io"]);
  });

  test("a newcomer who is refused keeps nobody's place", async () => {
    const external = { identitySource: "external" };
    const text = `${protecting({ all: true }, external)}${CONFIG.replace("members: [bob@acme.io]", "members: [alice@acme.io]")}`;
    const live = { ...LIVE, external: ["Group/ops"] };
    expect(changesOf(await planOf(text, live, text))).toEqual([
      "deny create GroupMembership/ops/alice@acme.io",
      "deny delete GroupMembership/ops/bob@acme.io",
    ]);
  });

  test("a group that is empty already keeps nobody in another", async () => {
    const text = `${protecting()}${CONFIG.replace("members: [alice@acme.io]", "members: []").replace("members: [bob@acme.io]\n", "")}`;
    const live = { ...LIVE, groups: { ...LIVE.groups, ops: [] } };
    expect(changesOf(await planOf(text, live, text))).toEqual(["allow delete GroupMembership/devs/alice@acme.io"]);
  });

  test("a member who is only changed is still one, and so is one whose name a group has that goes", async () => {
    const text = `${protecting()}${CONFIG.replace("given: bob", "given: Robert")}`;
    const live = {
      ...LIVE,
      groups: { devs: LIVE.groups.devs, ops: ["bob@acme.io", "alice@acme.io"], "bob@acme.io": [] },
    };
    const past = `${PROTECTED}kind: Group\nname: bob@acme.io\n`;
    expect(changesOf(await planOf(text, live, past))).toEqual([
      "ask delete Group/bob@acme.io",
      "allow delete GroupMembership/ops/alice@acme.io",
      "allow update User/bob@acme.io",
    ]);
  });

  test("a member who would go but for a refusal is not counted on", async () => {
    const external = { identitySource: "external" };
    const text = `${protecting({ all: true }, external)}${CONFIG}`;
    const without = text.replace(user("bob@acme.io"), "");
    const groups = { ...LIVE.groups, ops: ["bob@acme.io", "alice@acme.io"] };
    // An assignment of his that is nobody's would be left of nobody.
    const rows = [...LIVE.rows, `Other user:bob@acme.io ${PROD}`];
    const sets = { ...LIVE.sets, Other: {} };
    const made = await planOf(without, { ...LIVE, groups, sets, rows }, text);
    expect(changesOf(made)).toEqual(["deny delete GroupMembership/ops/alice@acme.io", "deny delete User/bob@acme.io"]);
  });

  test("a user who is deleted leaves every group, whoever manages its members", async () => {
    const open = CONFIG.replace("members: [bob@acme.io]\n", "");
    const without = `${protecting()}${open.replace(user("bob@acme.io"), "")}`;
    const made = await planOf(without, LIVE, `${protecting()}${open}`);
    expect(changesOf(made)).toEqual(["deny delete User/bob@acme.io"]);
    const two = { ...LIVE, groups: { ...LIVE.groups, ops: ["bob@acme.io", "alice@acme.io"] } };
    expect(changesOf(await planOf(without, two, `${protecting()}${open}`))).toEqual(["ask delete User/bob@acme.io"]);
    // Who is in no such group may go, though the group is empty.
    const nobody = { ...LIVE, groups: { devs: LIVE.groups.devs, ops: [] } };
    expect(changesOf(await planOf(without, nobody, `${protecting()}${open}`))).toEqual(["ask delete User/bob@acme.io"]);
  });
});

describe("its definition", () => {
  const reason = "Settings protects it, and this would narrow it";
  const policy = '{Version: "2012-10-17", Statement: {Effect: Allow, Action: "s3:*", Resource: "*"}}';
  const admin = (lines: string) =>
    `${protecting()}${CONFIG.replace(ADMIN, `${ADMIN.replace("---\n", "")}${lines}\n---\n`)}`;
  const withoutPolicies = `${protecting()}${CONFIG.replace(ADMIN, "kind: PermissionSet\nname: Admin\n---\n")}`;
  const withPolicy = (name: string) =>
    `${protecting()}${CONFIG.replace(ADMIN, `---\nkind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess, ${name}]\n---\n`)}`;
  const live = (set: object) => ({ ...LIVE, sets: { ...LIVE.sets, Admin: { ...LIVE.sets.Admin, ...set } } });
  const guard = { name: "Guard", path: "/" };

  test.each<[string, string, object]>([
    ["an inline policy", admin(`inlinePolicy: ${policy}`), {}],
    ["an inline policy less", PROTECTED, { inlinePolicy: { Version: "2012-10-17", Statement: [] } }],
    ["a boundary", admin("permissionsBoundary: {managedPolicy: ReadOnlyAccess}"), {}],
    [
      "another boundary",
      admin("permissionsBoundary: {managedPolicy: ReadOnlyAccess}"),
      { permissionsBoundary: { managedPolicy: "X" } },
    ],
    ["a shorter session", PROTECTED, { sessionDuration: 240 }],
    ["a policy less", withoutPolicies, {}],
    ["a policy more, which denies", withPolicy("AWSDenyAll"), {}],
    ["a policy more, which denies much", withPolicy("AWSCompromisedKeyQuarantineV3"), {}],
    ["a policy more, which denies something by its text", withPolicy("AWSLakeFormationDataAdmin"), {}],
    ["another policy instead", PROTECTED, { managedPolicies: ["PowerUserAccess"] }],
    ["a customer managed policy more, which may deny", admin("customerManagedPolicies: [{name: Guard}]"), {}],
    ["a customer managed policy less", PROTECTED, { customerManagedPolicies: [guard] }],
    ["a policy of AWS's more, which came after our list", withPolicy("BrandNewFullAccess"), {}],
  ])("is not narrowed: %s", async (_, text, set) => {
    const made = await planOf(text, live(set));
    expect(changesOf(made)).toEqual(["deny update PermissionSet/Admin"]);
    expect(reasonsOf(made, "PermissionSet/Admin")).toEqual([reason]);
  });

  test.each<[string, string, object]>([
    ["no boundary any more", PROTECTED, { permissionsBoundary: { managedPolicy: "X" } }],
    ["a longer session", admin("sessionDuration: 4h"), {}],
    ["a policy more", PROTECTED, { managedPolicies: [] }],
    ["a policy more, which denies nothing", withPolicy("AmazonS3FullAccess"), {}],
    ["another description", admin("description: x"), {}],
    ["tags", admin("tags: {a: b}"), {}],
    ["provisioning", PROTECTED, { outdatedAccounts: [PROD] }],
  ])("may be changed otherwise: %s", async (_, text, set) => {
    expect(changesOf(await planOf(text, live(set)))).toEqual(["allow update PermissionSet/Admin"]);
  });

  test("and other sets may be narrowed", async () => {
    const text = `${protecting()}${CONFIG.replace(DEVELOPER, "kind: PermissionSet\nname: Developer\n---\n")}`;
    expect(changesOf(await planOf(text))).toEqual(["allow update PermissionSet/Developer"]);
  });
});
