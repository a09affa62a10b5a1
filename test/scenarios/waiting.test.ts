/** Three answers, not two: what waits for a principal, what a rule or a read leaves unknown, what has expired. */
import { describe, expect, test } from "vitest";
import { waitsForPrincipal } from "../../src/core/model/resource.ts";
import { FILES } from "../harness/acme.ts";
import { denyingProxy } from "../harness/denying-proxy.ts";
import { acme, appliedAcme, changesOf, click, contentOf, resultsOf } from "./start.ts";

/** The identity provider owns people and groups; the config only refers to them. */
const EXTERNAL = {
  "idc.yaml": `${FILES["idc.yaml"]}identitySource: external\n`,
  "people.yaml": null,
};
const PAYMENTS = `kind: Assignments
assignments:
  - group: payments
    permissionSet: Developer
    accounts: {name: dev}
`;
const KEY = "AccountAssignment/Developer/group:payments/333333333333";

describe.concurrent("with an identity provider, a grant to a group that does not exist", () => {
  test("waits, is no change and no failure of the rest, and is made once the group is there", async () => {
    const scenario = await appliedAcme({ files: EXTERNAL });
    await click(scenario, "CreateGroup", { DisplayName: "payment" });
    await scenario.commit({
      "access/payments.yaml": PAYMENTS,
      "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: dev}]"),
    });
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(2);
    expect(changesOf(planned)).toEqual(["create AccountAssignment/Admin/group:ops/333333333333"]);
    expect(planned.result.pending).toEqual([
      {
        principal: { type: "GROUP", name: "payments" },
        keys: [KEY],
        at: { file: "access/payments.yaml", line: 3, column: 5 },
        near: "payment",
      },
    ]);
    expect(await scenario.planText()).toContain("no such group (did you mean payment?)");
    const applied = await scenario.apply({ auto: true });
    expect(applied.exitCode).toBe(0);
    const reason = "something waits for a user or group that does not exist yet";
    expect(applied.result.pointer).toEqual({ advanced: false, reason });
    expect((await scenario.plan()).exitCode).toBe(0);

    await click(scenario, "CreateGroup", { DisplayName: "payments" });
    const later = await scenario.plan();
    expect(changesOf(later)).toEqual([`create ${KEY}`]);
    expect(later.result.pending).toEqual([]);
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("is ours to remove though it was made while we waited and has left the config since", async () => {
    const scenario = await appliedAcme({
      files: {
        ...EXTERNAL,
        "access/payments.yaml": PAYMENTS,
        "sets.yaml": FILES["sets.yaml"].replace("name: Developer\n", "name: Developer\nassignments: shared\n"),
      },
    });
    await click(scenario, "CreateGroup", { DisplayName: "payments" });
    await click(scenario, "CreateAccountAssignment", {
      PermissionSetName: "Developer",
      GroupName: "payments",
      AccountName: "dev",
    });
    await scenario.commit({ "access/payments.yaml": null });
    expect(changesOf(await scenario.plan())).toEqual([`delete ${KEY}`]);
  });

  test("makes the revocation of another principal on the same set and account a person's to decide", async () => {
    const both = "  - {group: ops, permissionSet: Developer, accounts: [{ou: /Workloads/Dev}, {name: prod}]}\n";
    const scenario = await appliedAcme({ files: { ...EXTERNAL, "access/ops.yaml": FILES["access/ops.yaml"] + both } });
    // The provider has renamed the group: `devs` is gone, `developers` holds what `devs` had.
    const { GroupId } = scenario.emulator.state().groups.find(({ DisplayName }) => DisplayName === "devs")!;
    const Operations = [{ AttributePath: "displayName", AttributeValue: "developers" }];
    await click(scenario, "UpdateGroup", { GroupId, Operations });
    await click(scenario, "CreateAccountAssignment", {
      PermissionSetName: "Developer",
      GroupName: "developers",
      AccountName: "prod",
    });
    const { changes, pending } = (await scenario.plan()).result;
    expect(pending.filter(waitsForPrincipal).map(({ principal }) => principal.name)).toEqual(["devs"]);
    const renamed = "it may have been renamed: the same is declared for devs, which does not exist";
    expect(changes.map(({ key, verdict, reasons }) => [key.split("/").slice(2).join(" "), verdict, reasons])).toEqual([
      ["group:developers 222222222222", "allow", []],
      ["group:developers 333333333333", "ask", [renamed]],
      ["group:developers 444444444444", "ask", [renamed]],
    ]);
  });

  test("stands in the plan by its name, wherever its rule stands", async () => {
    const rule = (group: string) => `  - {group: ${group}, permissionSet: Developer, accounts: {name: dev}}\n`;
    const head = "kind: Assignments\nassignments:\n";
    const scenario = await acme({
      files: { ...EXTERNAL, "access/new.yaml": `${head}${rule("zebras")}${rule("apes")}` },
    });
    const names = async () =>
      (await scenario.plan()).result.pending.filter(waitsForPrincipal).map(({ principal }) => principal.name);
    expect(await names()).toEqual(["apes", "zebras"]);
    await scenario.commit({ "access/new.yaml": `${head}${rule("apes")}${rule("zebras")}` });
    expect(await names()).toEqual(["apes", "zebras"]);
  });

  test("and a member who does not exist waits too", async () => {
    const people = "kind: Group\nname: local\nmembers: [alice@acme.io, zachary@other.example]\n";
    const scenario = await appliedAcme({ files: { ...EXTERNAL, "people.yaml": people } });
    const planned = await scenario.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(planned.result.pending).toEqual([
      {
        principal: { type: "USER", name: "zachary@other.example" },
        keys: ["GroupMembership/local/zachary@other.example"],
        at: { file: "people.yaml", line: 3, column: 26 },
      },
    ]);
    await click(scenario, "CreateUser", {
      UserName: "zachary@other.example",
      DisplayName: "Zoe",
      Name: { GivenName: "Z", FamilyName: "E" },
    });
    expect(changesOf(await scenario.plan())).toEqual(["create GroupMembership/local/zachary@other.example"]);
  });
});

describe.concurrent("a rule that no longer resolves", () => {
  const BROKEN = {
    "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: prud}]"),
  };

  test("grants and revokes nothing, is reported with its place, and the rest goes on", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "access/ops.yaml": BROKEN["access/ops.yaml"].replace("{name: prod}, ", ""),
      "sets.yaml": FILES["sets.yaml"].replace("4h", "8h"),
    });
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(1);
    expect(changesOf(planned)).toEqual(["update PermissionSet/Developer"]);
    expect(planned.result.unknown).toEqual([
      {
        pattern: "AccountAssignment/Admin/group:ops/*",
        reason: "name prud matches no account",
        at: { file: "access/ops.yaml", line: 5, column: 16 },
        near: "prod",
      },
    ]);
    expect(planned.result.leftAlone).toEqual([
      { why: "unknown", kind: "AccountAssignment", keys: ["AccountAssignment/Admin/group:ops/222222222222"] },
    ]);
    expect(await scenario.planText()).toContain("did you mean prod?");
    const applied = await scenario.apply();
    expect(applied.exitCode).toBe(5);
    expect(resultsOf(applied)).toEqual(["done PermissionSet/Developer"]);
    expect(applied.result.pointer).toEqual({ advanced: false, reason: "something is unknown" });
    expect(scenario.emulator.state().assignments).toHaveLength(3);
  });

  test("because its account was renamed: its grants stay until the config says the new name", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "RenameAccount", { AccountId: "222222222222", Name: "production" });
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(1);
    expect(changesOf(planned)).toEqual([]);
    const before = contentOf(scenario);
    const applied = await scenario.apply();
    expect(applied.exitCode).toBe(1);
    expect(contentOf(scenario)).toEqual(before);
    await scenario.commit({ "access/ops.yaml": FILES["access/ops.yaml"].replace("prod", "production") });
    expect((await scenario.plan()).exitCode).toBe(0);
  });

  test("beside one that does: what the other grants is granted", async () => {
    const other = "  - {group: ops, permissionSet: Admin, accounts: [{name: dev}]}\n";
    const scenario = await appliedAcme();
    await scenario.commit({ "access/ops.yaml": BROKEN["access/ops.yaml"] + other });
    expect(changesOf(await scenario.plan())).toEqual(["create AccountAssignment/Admin/group:ops/333333333333"]);
  });

  test("an account that is closed is left alone and counted, and what is to go there waits", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "CloseAccount", { AccountId: "444444444444" });
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(0);
    expect(changesOf(planned)).toEqual([]);
    expect(planned.result.inactiveAccounts).toEqual(["444444444444", "555555555555"]);
    await scenario.commit({ "access/devs.yaml": null });
    const removal = await scenario.plan();
    expect(changesOf(removal)).toEqual(["delete AccountAssignment/Developer/group:devs/333333333333"]);
    expect(removal.result.leftAlone).toEqual([
      {
        why: "waiting",
        kind: "AccountAssignment",
        keys: ["AccountAssignment/Developer/group:devs/444444444444"],
      },
    ]);
  });
});

describe.concurrent("a read that AWS denies", () => {
  const LONGER = {
    "sets.yaml": FILES["sets.yaml"].replaceAll("managedPolicies", "sessionDuration: 2h\nmanagedPolicies"),
  };

  test.each([
    ["of members", "ListGroupMemberships", "devs", "GroupMembership/devs/*", "identitystore:ListGroupMemberships"],
    [
      "of assignments",
      "ListAccountAssignments",
      "333333333333",
      "AccountAssignment/Developer/*/333333333333",
      "sso:ListAccountAssignments",
    ],
    [
      "of a definition",
      "GetInlinePolicyForPermissionSet",
      "Developer",
      "PermissionSet/Developer",
      "sso:GetInlinePolicyForPermissionSet",
    ],
  ])("%s: what depends on it is left as it is, and the rest goes on", async (_, operation, about, pattern, action) => {
    const scenario = await appliedAcme();
    const { groups, permissionSets } = scenario.emulator.state();
    const id = groups.find(({ DisplayName }) => DisplayName === about)?.GroupId ?? about;
    const arn = permissionSets.find(({ Name }) => Name === about)?.PermissionSetArn ?? id;
    // Both halves of the config change: what can be seen, and what cannot.
    await scenario.commit({
      "sets.yaml": LONGER["sets.yaml"]
        .replace("sessionDuration: 2h\nsessionDuration: 4h", "sessionDuration: 8h")
        .replace("sessionDuration: 4h\nsessionDuration: 2h", "sessionDuration: 8h"),
      "access/devs.yaml": null,
      "people.yaml": FILES["people.yaml"].replace("members: [alice@acme.io]", "members: [bob@acme.io]"),
    });
    const proxy = await denyingProxy(scenario.emulator.url, (name, body) => name === operation && body.includes(arn));
    try {
      const planned = await scenario.plan({ endpoint: proxy.url });
      expect(planned.exitCode).toBe(1);
      const [unknown] = planned.result.unknown.filter((one) => one.pattern === pattern);
      expect(unknown?.reason).toContain(`(needs ${action})`);
      const changes = changesOf(planned);
      expect(changes).toContain("update PermissionSet/Admin");
      const isUnseen = (key: string) =>
        pattern.startsWith("PermissionSet")
          ? key.includes("/Developer")
          : new RegExp(pattern.replaceAll("*", ".*")).test(key);
      expect(changes.filter(isUnseen)).toEqual([]);
      const before = contentOf(scenario);
      const applied = await scenario.apply({ endpoint: proxy.url });
      expect(applied.exitCode).toBe(5);
      expect(applied.result.pointer.advanced).toBe(false);
      expect(contentOf(scenario)).not.toEqual(before);
    } finally {
      await proxy.stop();
    }
    // Seen again, the rest is done too.
    const seen = await scenario.plan();
    expect(changesOf(seen).length).toBeGreaterThan(0);
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(changesOf(await scenario.plan())).toEqual([]);
  });
});

describe.concurrent("a rule that ends", () => {
  const until = (date: string) => ({ "access/devs.yaml": `${FILES["access/devs.yaml"]}    expires: ${date}\n` });
  const DEV = "delete AccountAssignment/Developer/group:devs/333333333333";
  const SANDBOX = "delete AccountAssignment/Developer/group:devs/444444444444";

  test("counts on the day before, and is revoked from its day on because it expired", async () => {
    const scenario = await appliedAcme({ files: until("2026-12-01") });
    expect(changesOf(await scenario.plan({ today: "2026-11-30" }))).toEqual([]);
    const planned = await scenario.plan({ today: "2026-12-01" });
    expect(changesOf(planned)).toEqual([DEV, SANDBOX]);
    expect(planned.result.changes.map(({ cause, sources }) => [cause, sources[0]?.file, sources[0]?.expires])).toEqual([
      ["expiry", "access/devs.yaml", "2026-12-01"],
      ["expiry", "access/devs.yaml", "2026-12-01"],
    ]);
    expect((await scenario.apply({ today: "2026-12-01" })).exitCode).toBe(0);
    expect(changesOf(await scenario.plan({ today: "2026-12-02" }))).toEqual([]);
  });

  test("on a shared set too", async () => {
    const shared = FILES["sets.yaml"].replace("name: Developer\n", "name: Developer\nassignments: shared\n");
    const scenario = await appliedAcme({ files: { ...until("2026-12-01"), "sets.yaml": shared } });
    expect(changesOf(await scenario.plan({ today: "2026-12-01" }))).toEqual([DEV, SANDBOX]);
  });

  test("takes only what no other rule grants", async () => {
    const other = `${until("2026-12-01")["access/devs.yaml"]}  - {group: devs, permissionSet: Developer, accounts: {name: dev}}\n`;
    const scenario = await appliedAcme({ files: { "access/devs.yaml": other } });
    expect(changesOf(await scenario.plan({ today: "2026-12-01" }))).toEqual([SANDBOX]);
  });

  test("that is put off in time keeps everything", async () => {
    const scenario = await appliedAcme({ files: until("2026-12-01") });
    await scenario.commit(until("2027-01-01"));
    const planned = await scenario.plan({ today: "2026-12-15" });
    expect(changesOf(planned)).toEqual([]);
    expect(planned.result.diagnostics.map(({ code }) => code)).toEqual(["lasts-longer"]);
  });

  test("is revoked though the commit that brought it was only made in part", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "access/more.yaml":
        "kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Admin, accounts: {name: dev}, expires: 2026-12-01}\n",
      "sets.yaml": FILES["sets.yaml"].replace("4h", "8h"),
    });
    scenario.emulator.setFaults({ deny: ["sso:UpdatePermissionSet"] });
    expect((await scenario.apply({ today: "2026-11-30" })).exitCode).toBe(5);
    scenario.emulator.setFaults({});
    const planned = await scenario.plan({ today: "2026-12-01" });
    expect(changesOf(planned).sort()).toEqual([
      "delete AccountAssignment/Admin/group:devs/333333333333",
      "update PermissionSet/Developer",
    ]);
    expect((await scenario.apply({ today: "2026-12-01" })).exitCode).toBe(0);
  });

  test("in additive mode ends nothing", async () => {
    const additive = FILES["idc.yaml"].replace("mode: full", "mode: additive");
    const scenario = await acme({ files: { ...until("2026-12-01"), "idc.yaml": additive } });
    await scenario.apply();
    const { changes } = (await scenario.plan({ today: "2026-12-01" })).result;
    expect(changes.map(({ verdict, cause }) => `${verdict} ${cause}`)).toEqual(["withheld expiry", "withheld expiry"]);
  });
});
