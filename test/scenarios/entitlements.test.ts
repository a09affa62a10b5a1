/** What people have by account access manager, in what a plan says of people: asked for once, where it may matter, and never waited for. */
import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { runDrift } from "../../src/cli/drift/drift.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { overrideOf, type Scenario } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { appliedAcme, changesOf, click, resultsOf } from "./start.ts";

const [PROD, DEV] = ["222222222222", "333333333333"];
/** Bob is in ops, whose grant on prod is all that the config gives him. */
const ENTITLED = `${ORGANIZATION}entitlements:
  - {role: ops/OnCall, accounts: ["${PROD}"], user: bob@acme.io}
  - {role: Audit, accounts: ["${DEV}"], group: ops}
`;
/** Nobody is granted anything on prod any more. */
const WITHOUT_OPS = { "access/ops.yaml": null };
const OPS = /---\nkind: Group\nname: ops\n.*\n/;

const asked = ({ emulator }: Scenario) => emulator.calls().calls["account-access"];

async function planned(scenario: Scenario, ...[options]: Parameters<Scenario["plan"]>) {
  scenario.emulator.resetCalls();
  const made = await scenario.plan(options);
  return { ...made, access: made.result.access, asked: asked(scenario) };
}

describe.concurrent("an entitlement beside an assignment", () => {
  test("lets somebody in still: nobody is locked out, and the class is what nobody can tell", async () => {
    const scenario = await appliedAcme({ organization: ENTITLED });
    await scenario.commit(WITHOUT_OPS);
    const { access, asked } = await planned(scenario);
    expect(access?.lockedOut).toEqual([]);
    expect(access?.rows).toMatchObject([
      { turn: "loss", people: ["bob@acme.io"], was: "admin", becomes: "unknown", lost: ["Admin"] },
    ]);
    expect(access?.entitlements).toEqual({ state: "read" });
    expect(asked).toEqual({ ListApplications: 1, GetApplication: 1, ListEntitlements: 1 });
    expect(await scenario.planText()).not.toContain("account access manager");
  });

  test("goes with the group whose it is, and is gained by joining it", async () => {
    const scenario = await appliedAcme({ organization: ENTITLED });
    const audit = `arn:aws:iam::${DEV}:role/Audit`;
    await scenario.commit({
      "people.yaml": FILES["people.yaml"].replace("[bob@acme.io]", "[bob@acme.io, alice@acme.io]"),
    });
    const joining = (await planned(scenario)).access?.rows.find(({ accounts }) => accounts.includes(DEV!));
    expect(joining).toMatchObject({ turn: "gain", people: ["alice@acme.io"], was: "write", gained: [audit] });
    await scenario.commit({ ...WITHOUT_OPS, "people.yaml": FILES["people.yaml"].replace(OPS, "") });
    const going = (await planned(scenario)).access?.rows.find(({ accounts }) => accounts.includes(DEV!));
    expect(going).toMatchObject({ turn: "loss", people: ["bob@acme.io"], was: "unknown", lost: [audit] });
    expect(going).not.toHaveProperty("becomes");
  });

  test("is what access tests count: who is never to have it does not join a group that does", async () => {
    const scenario = await appliedAcme({ organization: ENTITLED });
    const never = `kind: AccessTest\nname: t\nnever: user/alice@acme.io\nclass: admin\naccounts: "${DEV}"\n`;
    await scenario.commit({
      "people.yaml": FILES["people.yaml"].replace("[bob@acme.io]", "[bob@acme.io, alice@acme.io]"),
      "tests.yaml": never,
    });
    const { result, asked } = await planned(scenario);
    expect(asked).toEqual({ ListApplications: 1, GetApplication: 1, ListEntitlements: 1 });
    const [joins] = result.changes;
    expect(joins).toMatchObject({ action: "create", kind: "GroupMembership", verdict: "deny" });
    expect(joins!.reasons.join()).toContain(
      'access test "t" (tests.yaml:1): user/alice@acme.io never has admin access there',
    );
  });

  test("of a group that the plan did not read says that what people have by it is not counted", async () => {
    const organization = `${ENTITLED.replace("groups:\n", "groups:\n  - {name: auditors, members: [bob@acme.io]}\n")}
  - {role: Audit, accounts: ["${PROD}"], group: auditors}
`;
    const scenario = await appliedAcme({ organization });
    await scenario.commit(WITHOUT_OPS);
    expect((await planned(scenario)).access?.notExpanded).toEqual(["auditors"]);
  });
});

describe.concurrent("entitlements are asked for", () => {
  test("by one call where there is no application, and by none where nothing told of people could be otherwise", async () => {
    const scenario = await appliedAcme();
    expect(await planned(scenario)).toMatchObject({ asked: undefined, access: undefined });
    await scenario.commit({ "sets.yaml": FILES["sets.yaml"].replace("4h", "2h") });
    const session = await planned(scenario);
    expect([changesOf(session), session.asked]).toEqual([["update PermissionSet/Developer"], undefined]);
    expect(session.access).not.toHaveProperty("entitlements");
    await scenario.commit({ ...WITHOUT_OPS });
    expect((await planned(scenario)).asked).toEqual({ ListApplications: 1 });
  });

  test("where a plan would make nothing of what it found, not at all", async () => {
    const guarded = FILES["idc.yaml"].replace(
      "protected: []",
      "protected:\n  - {group: ops, permissionSet: Admin, accounts: {name: prod}}",
    );
    const scenario = await appliedAcme({ organization: ENTITLED, files: { "idc.yaml": guarded } });
    await scenario.commit(WITHOUT_OPS);
    const refused = await planned(scenario);
    expect(refused.result.changes).toMatchObject([{ verdict: "deny" }]);
    expect([refused.access, refused.asked]).toEqual([undefined, undefined]);
  });

  test("once by a run that writes, though it plans again before it begins", async () => {
    const scenario = await appliedAcme({ organization: ENTITLED });
    await scenario.commit(WITHOUT_OPS);
    scenario.emulator.resetCalls();
    const ran = await scenario.apply();
    expect(resultsOf(ran)).toEqual([`done AccountAssignment/Admin/group:ops/${PROD}`]);
    expect(asked(scenario)).toEqual({ ListApplications: 1, GetApplication: 1, ListEntitlements: 1 });
  });

  test("not by who revokes in a hurry, who is told so", async () => {
    const scenario = await appliedAcme({ organization: ENTITLED });
    await scenario.commit(WITHOUT_OPS);
    const { access, asked } = await planned(scenario, { narrowed: { revokeOnly: true } });
    expect([access?.entitlements, access?.lockedOut, asked]).toEqual([
      { state: "unasked" },
      ["bob@acme.io"],
      undefined,
    ]);
  });

  test("not by drift, which tells of no people", async () => {
    const scenario = await appliedAcme({ organization: ENTITLED });
    await click(scenario, "CreateGroupMembership", { GroupName: "ops", UserName: "alice@acme.io" });
    scenario.emulator.resetCalls();
    const world = testWorld({ cwd: scenario.dir });
    await runDrift({ dir: ".", format: "text", version: "1.2.3", aws: overrideOf(scenario.emulator) }, world);
    expect(world.stdout()).toContain("alice@acme.io");
    expect(asked(scenario)).toBeUndefined();
  });

  test("account by account only where that is a small part of the plan", async () => {
    const accounts = Array.from(
      { length: 60 },
      (_, at) => `  - {id: "${900000000000 + at}", name: more-${at}, ou: /More}\n`,
    );
    const organization = ENTITLED.replace("accounts:\n", `accounts:\n${accounts.join("")}`);
    const scenario = await appliedAcme({ organization, behaviour: { unfilteredEntitlements: "refused" } });
    await scenario.commit(WITHOUT_OPS);
    const { access, asked } = await planned(scenario);
    expect(access?.entitlements).toEqual({
      state: "failed",
      reason: "ListEntitlements: AWS wants one call for each account, 65 in all",
    });
    expect(asked).toMatchObject({ ListEntitlements: 1 });
  });
});

describe.concurrent("where entitlements are not read", () => {
  const SAYS = "Entitlements of account access manager";
  const ENDS = "what people have by them is not counted.";

  test("AWS denies them: the plan says so in one line, with the right that is missing in its JSON, and is as whole as ever", async () => {
    const scenario = await appliedAcme({ organization: ENTITLED });
    await scenario.commit(WITHOUT_OPS);
    scenario.emulator.setFaults({ deny: ["account-access:ListApplications"] });
    const { access, exitCode, result } = await planned(scenario);
    expect([exitCode, result.unknown, access?.lockedOut]).toEqual([2, [], ["bob@acme.io"]]);
    expect(access?.entitlements).toMatchObject({ state: "denied" });
    expect(access?.entitlements?.reason).toContain("needs account-access:ListApplications");
    const text = await scenario.planText();
    expect(text).toContain(`${SAYS} were not read, since AWS denied them: ${ENDS}\n`);
    expect(text).not.toContain("not authorized");
    expect((await scenario.apply()).exitCode).toBe(0);
  });

  test("the Region does not have the service: so it says", async () => {
    const scenario = await appliedAcme({ behaviour: { accountAccess: false } });
    await scenario.commit(WITHOUT_OPS);
    expect((await planned(scenario)).access?.entitlements).toMatchObject({ state: "absent" });
    expect(await scenario.planText()).toContain(
      `${SAYS} were not read, since the Region seems to have none: ${ENDS}\n`,
    );
  });

  test("the service fails: so it says, and the plan is made", async () => {
    const scenario = await appliedAcme({ organization: ENTITLED });
    await scenario.commit(WITHOUT_OPS);
    scenario.emulator.setFaults({ drop: 1, operations: ["ListApplications"] });
    const { access, exitCode } = await planned(scenario);
    expect([exitCode, access?.entitlements?.state]).toEqual([2, "failed"]);
    expect(await scenario.planText()).toContain(`${SAYS} could not be read: ${ENDS}\n`);
  });

  test("a snapshot is older than they are: so it says", async () => {
    const scenario = await appliedAcme({ organization: ENTITLED });
    await scenario.commit(WITHOUT_OPS);
    const { file, result } = await scenario.snapshot();
    const counted = await scenario.plan({ live: file });
    expect([counted.result.access?.entitlements, counted.result.access?.lockedOut]).toEqual([{ state: "read" }, []]);
    const { entitlements: _, ...older } = result;
    await writeFile(file, JSON.stringify(older));
    const { access } = (await scenario.plan({ live: file })).result;
    expect([access?.entitlements, access?.lockedOut]).toEqual([{ state: "unasked" }, ["bob@acme.io"]]);
  });
});
