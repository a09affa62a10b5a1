/** What is live, saved and planned from later: the same plan, without AWS, and nothing done that was not looked at anew. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { denyingProxy } from "../harness/denying-proxy.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, appliedAcme, changesOf, click, operationsSince, resultsOf } from "./start.ts";

/** Nobody answers here. */
const NOWHERE = { endpoint: "http://127.0.0.1:1" };

const contentOfPlan = ({ made: _, digest: __, snapshot: ___, ...content }: Plan) => content;

/** The plan of a fresh read and the one from a snapshot of the same moment say the same. */
async function expectSamePlan(scenario: Scenario, where: { endpoint?: string } = {}) {
  const saved = await scenario.snapshot(where);
  const fresh = await scenario.plan(where);
  const made = await scenario.plan({ live: saved.file, ...NOWHERE });
  expect(contentOfPlan(made.result)).toEqual(contentOfPlan(fresh.result));
  expect([fresh.result.snapshot, made.result.snapshot]).toEqual([undefined, true]);
  expect(made.exitCode).toBe(fresh.exitCode);
  return { saved, fresh, made };
}

/** AWS's own spelling, sets and people that the config does not know. */
const LOUD = `${ORGANIZATION.replaceAll("devs", "Devs").replaceAll("alice@acme.io", "Alice@Acme.io")}
  - {permissionSet: Tower, group: auditors, accounts: ["111111111111", "222222222222"]}
  - {permissionSet: Developer, user: eve@acme.io, accounts: ["444444444444"]}
`
  .replace("groups:\n", "groups:\n  - {name: auditors, members: [bob@acme.io]}\n")
  .replace("permissionSets:\n", "permissionSets:\n  - {name: Tower, sessionDuration: PT1H}\n")
  .replace("users:\n", "users:\n  - {userName: eve@acme.io, name: {given: Eve, family: Roe}, email: eve@acme.io}\n");

describe.concurrent("a plan from a snapshot", () => {
  test("is that of a fresh read, in the first run and in later ones, whatever AWS spells and the config does not know", async () => {
    const scenario = await acme({ organization: LOUD });
    await click(scenario, "DeleteUser", { UserName: "eve@acme.io" });
    const first = await expectSamePlan(scenario);
    expect(first.made.result.config.state).toBe("first-run");
    expect(first.saved.exitCode).toBe(0);
    expect(first.saved.stderr).toMatch(
      /^Saved .*1\.json: 6 assignments, 3 permission sets, 3 groups, 3 memberships, 2 users, 5 accounts\.\n$/,
    );
    expect((await scenario.apply()).exitCode).toBe(0);
    await click(scenario, "CreateAccountAssignment", {
      PermissionSetName: "Admin",
      GroupName: "Devs",
      AccountName: "prod",
    });
    await scenario.commit({
      "access/devs.yaml": FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "{tag: {team: web}}"),
      "people.yaml": FILES["people.yaml"].replace("members: [bob@acme.io]", "members: [alice@acme.io]"),
      "sets.yaml": FILES["sets.yaml"].replace("4h", "2h"),
    });
    const second = await expectSamePlan(scenario);
    expect(second.made.result.config.state).toBe("believed");
    expect(changesOf(second.made).length).toBeGreaterThan(5);
    // Who is no longer declared may hold anything anywhere: then all rows count.
    await scenario.commit({ "people.yaml": FILES["people.yaml"].replace(/kind: Group\nname: ops.*/s, "") });
    await scenario.commit({ "access/ops.yaml": null });
    await expectSamePlan(scenario);
    // Members that the config leaves to others are looked at where a grant of their group changes.
    await scenario.commit({
      "people.yaml": FILES["people.yaml"].replace(/members: .*\n/g, ""),
      "access/ops.yaml": FILES["access/ops.yaml"].replace("prod", "dev"),
    });
    const closer = await expectSamePlan(scenario);
    expect(closer.made.result.names.members).toMatchObject({ ops: 1 });
  });

  test("counts entitlements where the snapshot has them, says where AWS denied them, and changes none", async () => {
    const organization = `${LOUD}
entitlements:
  - {role: ops/OnCall, accounts: ["222222222222"], group: auditors}
  - {role: Audit, accounts: ["222222222222"], user: eve@acme.io}
  - {role: Audit, accounts: ["333333333333"], user: alice@acme.io}
  - {role: OnCall, accounts: ["222222222222"], group: devs}
`;
    const scenario = await appliedAcme({ organization });
    await scenario.commit({
      "people.yaml": FILES["people.yaml"].replace("members: [bob@acme.io]", "members: [alice@acme.io]"),
      "access/devs.yaml": null,
    });
    const { saved, made } = await expectSamePlan(scenario);
    // AWS says `Devs` and `Alice@Acme.io`: they are whom the config calls so.
    expect(made.result.access?.rows.map(({ turn, people, accounts, lost }) => [turn, people, accounts, lost])).toEqual([
      ["gain", ["alice@acme.io"], ["222222222222"], []],
      ["loss", ["bob@acme.io"], ["222222222222"], ["Admin"]],
      ["loss", ["alice@acme.io", "eve@acme.io"], ["444444444444"], ["Developer"]],
      ["same", ["alice@acme.io"], ["333333333333"], ["Developer"]],
    ]);
    expect(made.result.access?.entitlements).toEqual({ state: "read" });
    expect(saved.result.entitlements?.rows).toMatchObject([
      { principal: { type: "USER", name: "eve@acme.io" }, roleArn: "arn:aws:iam::222222222222:role/Audit" },
      { principal: { type: "GROUP", name: "Devs" }, roleArn: "arn:aws:iam::222222222222:role/OnCall" },
      { principal: { type: "GROUP", name: "auditors" }, roleArn: "arn:aws:iam::222222222222:role/ops/OnCall" },
      { principal: { type: "USER", name: "Alice@Acme.io" }, roleArn: "arn:aws:iam::333333333333:role/Audit" },
    ]);
    expect(saved.stderr).toContain(", 4 entitlements.\n");
    scenario.emulator.setFaults({ deny: ["account-access:ListEntitlements"] });
    const { saved: denied, made: unsure } = await expectSamePlan(scenario);
    expect([denied.exitCode, denied.result.entitlements?.unread?.why]).toEqual([0, "denied"]);
    expect(unsure.result.access?.entitlements).toMatchObject({ state: "denied" });
    expect(denied.result.unknown).toEqual([]);
    expect(denied.stderr).toMatch(/^warning: without entitlements .*needs account-access:ListEntitlements/m);
  });

  test("leaves unknown what the snapshot could not read", async () => {
    const scenario = await appliedAcme({ organization: LOUD });
    await scenario.commit({ "sets.yaml": FILES["sets.yaml"].replace("4h", "2h") });
    const arnOf = (name: string) =>
      scenario.emulator.state().permissionSets.find((set) => set.Name === name)!.PermissionSetArn as string;
    const [admin, developer] = [arnOf("Admin"), arnOf("Developer")];
    const proxy = await denyingProxy(
      scenario.emulator.url,
      (name, body) =>
        (name === "ListAccountAssignments" && body.includes(admin)) ||
        (name === "GetInlinePolicyForPermissionSet" && body.includes(developer)) ||
        name === "ListGroupMemberships",
    );
    try {
      const { saved, made } = await expectSamePlan(scenario, { endpoint: proxy.url });
      expect([saved.exitCode, made.exitCode]).toEqual([1, 1]);
      expect(saved.stderr).toContain("Not all could be read; a plan from it leaves this as it is:\n");
      expect(saved.stderr).toContain("needs sso:ListAccountAssignments");
      const patterns = made.result.unknown.map(({ pattern }) => pattern);
      expect(patterns).toContain("GroupMembership/devs/*");
      expect(patterns).not.toContain("GroupMembership/auditors/*");
      expect(saved.result.unknown.map(({ pattern }) => pattern)).toContain("GroupMembership/auditors/*");
    } finally {
      await proxy.stop();
    }
  });

  test("is whole where only what the config does not need could not be read", async () => {
    const scenario = await appliedAcme({ organization: LOUD });
    const { permissionSets } = scenario.emulator.state();
    const tower = permissionSets.find(({ Name }) => Name === "Tower")!.PermissionSetArn as string;
    const proxy = await denyingProxy(
      scenario.emulator.url,
      (name, body) => name === "ListAccountAssignments" && body.includes(tower),
    );
    try {
      const { saved, made } = await expectSamePlan(scenario, { endpoint: proxy.url });
      expect([saved.exitCode, made.exitCode, made.result.unknown]).toEqual([1, 2, []]);
    } finally {
      await proxy.stop();
    }
  });

  test("knows nothing of tags that the snapshot could not read", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "access/devs.yaml": FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "{tag: {team: web}}"),
    });
    const proxy = await denyingProxy(scenario.emulator.url, (name) => name === "ListTagsForResource");
    try {
      const saved = await scenario.snapshot({ endpoint: proxy.url });
      expect(saved.exitCode).toBe(1);
      expect(saved.stderr).toContain("! the tags of the instance (needs sso:ListTagsForResource)");
      expect(saved.stderr).toContain("! the tags of 5 accounts (needs organizations:ListTagsForResource)");
      const made = await scenario.plan({ live: saved.file, ...NOWHERE });
      expect(made.exitCode).toBe(1);
      expect(made.result.config.state).toBe("tags-unreadable");
      expect(made.result.changes).toEqual([]);
    } finally {
      await proxy.stop();
    }
  });

  test("is refused for another region or instance than Settings name", async () => {
    const scenario = await acme();
    const { file, result } = await scenario.snapshot();
    const other = async (instance: object) => {
      const path = `${file}.other.json`;
      await writeFile(path, JSON.stringify({ ...result, instance: { ...result.instance, ...instance } }));
      return scenario.plan({ live: path, ...NOWHERE });
    };
    const region = other({ region: "us-east-1" });
    await expect(region).rejects.toThrow(/is of region us-east-1, and Settings names eu-west-1/);
    await scenario.commit({ "idc.yaml": `${FILES["idc.yaml"]}instance: ${result.instance.arn}\n` });
    expect((await scenario.plan({ live: file, ...NOWHERE })).exitCode).toBe(0);
    const arn = `${result.instance.arn.slice(0, -1)}${result.instance.arn.endsWith("0") ? "1" : "0"}`;
    await expect(other({ arn })).rejects.toThrow(`is of instance ${arn}, and Settings names ${result.instance.arn}`);
  });
});

describe.concurrent("its age", () => {
  const day = (today: string) => ({ today, ...NOWHERE });

  test("counts from the snapshot: a plan that is saved late is for reading only", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ "sets.yaml": FILES["sets.yaml"].replace("4h", "2h") });
    const { file } = await scenario.snapshot({ today: "2026-11-24" });
    const output = `${file}.plan`;
    const sameDay = await scenario.plan({ live: file, output, ...day("2026-11-25") });
    expect(sameDay.stderr).toBe(
      `Saved: idc apply ${output} performs this plan, and at most this, until the snapshot is 24 hours old.\n`,
    );
    expect(sameDay.result.made).toBe("2026-11-24T12:00:00Z");
    const late = await scenario.plan({ live: file, output, ...day("2026-11-26") });
    expect(late.stderr).toBe(
      `warning: the snapshot ${file} is of 2026-11-24 12:00 UTC, 2 days ago: what is live may be quite another thing by now\nSaved: it is for reading, apply refuses it: it is too old.\n`,
    );
    expect(late.result).toEqual(sameDay.result);
    const applied = await scenario.apply({ dir: output, auto: true, today: "2026-11-26" });
    expect(applied.stderr).toContain("was made at 2026-11-24T12:00:00Z, more than 24 hours ago");
    expect(applied.exitCode).toBe(3);
  });

  test("cannot be below nothing", async () => {
    const scenario = await acme();
    const { file } = await scenario.snapshot({ today: "2026-11-24" });
    const early = scenario.plan({ live: file, ...day("2026-11-23") });
    await expect(early).rejects.toThrow("says it was made at 2026-11-24T12:00:00Z, which is yet to come");
  });
});

test("apply reads anew: what changed since the snapshot is held, and nothing else is done", async () => {
  const scenario = await appliedAcme();
  await scenario.commit({
    "sets.yaml": FILES["sets.yaml"].replace("4h", "2h"),
    "access/devs.yaml": FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "{name: dev}"),
    "people.yaml": FILES["people.yaml"].replace("members: [alice@acme.io]", "members: [bob@acme.io]"),
  });
  const { file, result } = await scenario.snapshot();
  // Somebody clicks: a set is another one, a row is there that nobody declared, a member has left already.
  await click(scenario, "UpdatePermissionSet", {
    PermissionSetName: "Developer",
    Description: "Daily work",
    SessionDuration: "PT8H",
  });
  await click(scenario, "CreateAccountAssignment", {
    PermissionSetName: "Admin",
    GroupName: "devs",
    AccountName: "prod",
  });
  const member = result.resources.find(({ key }) => key === "GroupMembership/devs/alice@acme.io")!;
  await click(scenario, "DeleteGroupMembership", { MembershipId: member.ids.MembershipId });
  const output = `${file}.plan`;
  const planned = await scenario.plan({ live: file, output, ...NOWHERE });
  const REVOKED = "AccountAssignment/Developer/group:devs/444444444444";
  expect(changesOf(planned)).toEqual([
    `delete ${REVOKED}`,
    "delete GroupMembership/devs/alice@acme.io",
    "create GroupMembership/devs/bob@acme.io",
    "update PermissionSet/Developer",
  ]);
  const from = scenario.emulator.history().length;
  const applied = await scenario.apply({ dir: output, auto: true });
  expect(resultsOf(applied).sort()).toEqual([
    `done ${REVOKED}`,
    "held AccountAssignment/Admin/group:devs/222222222222",
    "held PermissionSet/Developer",
    // Nobody joins before what the group holds is narrowed.
    "not-attempted GroupMembership/devs/bob@acme.io",
  ]);
  const reasons = Object.fromEntries(applied.result.results.map((one) => [one.key, "reason" in one ? one.reason : ""]));
  expect(reasons["AccountAssignment/Admin/group:devs/222222222222"]).toBe("not in the approved plan");
  expect(reasons["PermissionSet/Developer"]).toContain("what is live has changed since");
  expect(applied.stderr).toContain("made from a snapshot of 2026-11-24T12:00:00Z · digest ");
  expect(applied.stderr).toContain("delete GroupMembership/devs/alice@acme.io: no longer needed");
  expect(applied.exitCode).toBe(5);
  const done = operationsSince(scenario, from).filter((name) => !name.includes("Tag"));
  expect(done).toEqual(["DeleteAccountAssignment"]);
});

test("a snapshot is for its owner alone, and is written whole", async () => {
  const scenario = await acme();
  const { file, result } = await scenario.snapshot();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const text = await readFile(file, "utf8");
  expect(text.endsWith("}\n")).toBe(true);
  expect(result.resources.map(({ key }) => key)).toEqual([...result.resources.map(({ key }) => key)].sort());
  expect(result.made).toBe("2026-11-24T12:00:00Z");
});
