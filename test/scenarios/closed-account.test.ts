/** An account is closed: what it has goes when AWS removes it, and until then what is to go waits, and nothing else does. */
import { describe, expect, test } from "vitest";
import { vocabularyOf } from "../../src/core/model/vocabulary.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { planMarkdown } from "../../src/render/plan/plan-markdown.ts";
import { FILES } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { appliedAcme, changesOf, click, resultsOf } from "./start.ts";

const SANDBOX = "444444444444";
const IN_SANDBOX = `AccountAssignment/Developer/group:devs/${SANDBOX}`;
const IN_DEV = "AccountAssignment/Developer/group:devs/333333333333";
const WAITING = "something waits for an account that is not active";
const ROW = { why: "waiting", kind: "AccountAssignment", keys: [IN_SANDBOX] };
const SET = { why: "waiting", remembers: true, kind: "PermissionSet", keys: ["PermissionSet/Developer"] };

const SHARED = FILES["sets.yaml"].replace("name: Developer\n", "name: Developer\nassignments: shared\n");
const RETIRED = {
  "access/devs.yaml": null,
  "sets.yaml": FILES["sets.yaml"].split("---\n")[0]!,
};
/** The rule says dev alone, where it said the whole OU. */
const DEV_ALONE = { "access/devs.yaml": FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "{name: dev}") };

/** Developer is in dev and sandbox; sandbox is closed. */
async function closed(files: Readonly<Record<string, string>> = {}, behaviour = {}): Promise<Scenario> {
  const scenario = await appliedAcme({ files, behaviour });
  await click(scenario, "CloseAccount", { AccountId: SANDBOX });
  return scenario;
}

/** Nothing but waiting: no change, no failure, and no run that has anything to do. */
async function expectWaiting(scenario: Scenario, left: readonly object[]) {
  const planned = await scenario.plan();
  expect([planned.exitCode, changesOf(planned), planned.result.unknown]).toEqual([0, [], []]);
  expect(planned.result.leftAlone).toEqual(left);
  const before = scenario.emulator.state();
  const applied = await scenario.apply({ auto: true });
  expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: false, reason: WAITING }]);
  expect(scenario.emulator.state()).toEqual(before);
}

async function expectDone(scenario: Scenario) {
  const planned = await scenario.plan();
  expect([planned.exitCode, changesOf(planned), planned.result.leftAlone]).toEqual([0, [], []]);
  const applied = await scenario.apply({ auto: true });
  expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: true }]);
}

const setsOf = ({ emulator }: Scenario) => emulator.state().permissionSets.map(({ Name }) => Name);

describe.concurrent("a permission set that leaves the config while one of its accounts is closed", () => {
  async function retired(behaviour = {}): Promise<Scenario> {
    const scenario = await closed({}, behaviour);
    await scenario.commit(RETIRED);
    const applied = await scenario.apply();
    expect([applied.exitCode, resultsOf(applied)]).toEqual([0, [`done ${IN_DEV}`]]);
    expect(applied.result.pointer).toEqual({ advanced: false, reason: WAITING });
    return scenario;
  }

  test("goes from the others, and waits, which is neither a change nor a failure", async () => {
    const scenario = await closed();
    await scenario.commit(RETIRED);
    const planned = await scenario.plan();
    expect([planned.exitCode, changesOf(planned)]).toEqual([2, [`delete ${IN_DEV}`]]);
    expect(planned.result.leftAlone).toEqual([{ ...ROW, remembers: true }, SET]);
    const applied = await scenario.apply();
    expect([applied.exitCode, resultsOf(applied)]).toEqual([0, [`done ${IN_DEV}`]]);
    expect(applied.result.pointer).toEqual({ advanced: false, reason: WAITING });
    expect(setsOf(scenario)).toContain("Developer");
    await expectWaiting(scenario, [{ ...ROW, remembers: true }, SET]);
  });

  test("is said to wait, and for what, in text and Markdown", async () => {
    const scenario = await retired();
    const text = await scenario.planText();
    expect(text).toMatch(/^No changes · 2 waiting\n/);
    const words = [
      "Waiting",
      "  … sandbox 444444444444 is not active; its grant goes when AWS removes it, or when it is active again",
      "      devs → Developer",
      "  … permission set Developer is deleted once no account that is not active has it: until then AWS keeps it",
    ];
    expect(text).toContain(words.join("\n"));
    expect(text).not.toMatch(/refused|failed|error|Left alone/);
    const markdown = planMarkdown((await scenario.plan()).result, { vocabulary: vocabularyOf(kinds.values()) });
    expect(markdown).toContain("2 waiting");
    for (const one of [
      "sandbox 444444444444",
      "is not active; its grant goes when AWS removes it",
      "until then AWS keeps it",
    ])
      expect(markdown).toContain(one);
  });

  test("is deleted once AWS has removed the account, and the commit is complete", async () => {
    const scenario = await retired({ removedAccount: "forgotten" });
    await click(scenario, "RemoveAccount", { AccountId: SANDBOX });
    expect(changesOf(await scenario.plan())).toEqual(["delete PermissionSet/Developer"]);
    const applied = await scenario.apply();
    expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: true }]);
    expect(setsOf(scenario)).toEqual(["Admin"]);
    await expectDone(scenario);
  });

  test("waits on where AWS goes on listing it in an account that is gone", async () => {
    const scenario = await retired({ removedAccount: "listed" });
    await click(scenario, "RemoveAccount", { AccountId: SANDBOX });
    await expectWaiting(scenario, [SET]);
  });

  test("is revoked and deleted once the account is active again", async () => {
    const scenario = await retired();
    await click(scenario, "ReopenAccount", { AccountId: SANDBOX });
    expect(changesOf(await scenario.plan())).toEqual([`delete ${IN_SANDBOX}`, "delete PermissionSet/Developer"]);
    const applied = await scenario.apply();
    expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: true }]);
    expect(setsOf(scenario)).toEqual(["Admin"]);
    await expectDone(scenario);
  });

  test("is ours still after commits that have nothing to do with it", async () => {
    const scenario = await retired();
    await scenario.commit({
      "people.yaml": FILES["people.yaml"].replace("description: Developers", "description: Devs"),
    });
    expect((await scenario.apply()).exitCode).toBe(0);
    await click(scenario, "ReopenAccount", { AccountId: SANDBOX });
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(setsOf(scenario)).toEqual(["Admin"]);
    await expectDone(scenario);
  });

  test("comes back with the commit that declares it again", async () => {
    const scenario = await retired();
    await scenario.commit({ "access/devs.yaml": FILES["access/devs.yaml"], "sets.yaml": FILES["sets.yaml"] });
    expect(changesOf(await scenario.plan())).toEqual([`create ${IN_DEV}`]);
    const applied = await scenario.apply();
    expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: true }]);
  });

  test("is refused, and does not wait, while anybody else has it in an account that is active", async () => {
    const ignore = `ignore:\n  - {permissionSet: Developer, group: ops, owner: jit}\n`;
    const scenario = await closed({ "idc.yaml": `${FILES["idc.yaml"]}${ignore}` });
    const other = { PermissionSetName: "Developer", GroupName: "ops", AccountName: "prod" };
    await click(scenario, "CreateAccountAssignment", other);
    await scenario.commit(RETIRED);
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(3);
    expect(changesOf(planned)).toEqual([`delete ${IN_DEV}`, "delete PermissionSet/Developer"]);
  });

  test("is withheld in mode additive, as everything else that would go", async () => {
    const scenario = await closed({ "idc.yaml": FILES["idc.yaml"].replace("mode: full", "mode: additive") });
    await scenario.commit(RETIRED);
    const { changes, leftAlone } = (await scenario.plan()).result;
    expect(changes.map(({ key, verdict }) => [key, verdict])).toEqual([
      [IN_DEV, "withheld"],
      ["PermissionSet/Developer", "withheld"],
    ]);
    expect(leftAlone).toEqual([{ ...ROW, why: "inactive-account" }]);
  });
});

describe.concurrent("an assignment alone that leaves the config while its account is closed", () => {
  test("waits, and needs no memory where its set's assignments are this config's", async () => {
    const scenario = await closed();
    await scenario.commit(DEV_ALONE);
    const planned = await scenario.plan();
    expect([planned.exitCode, changesOf(planned), planned.result.leftAlone]).toEqual([0, [], [ROW]]);
    expect(await scenario.planText()).toMatch(/^No changes · 1 waiting\n/);
    const applied = await scenario.apply();
    expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: true }]);
    await click(scenario, "ReopenAccount", { AccountId: SANDBOX });
    expect(changesOf(await scenario.plan())).toEqual([`delete ${IN_SANDBOX}`]);
    expect((await scenario.apply()).exitCode).toBe(0);
    await expectDone(scenario);
  });

  test("is ours still where the set is shared and no rule names the group with it any more", async () => {
    const scenario = await closed({ "sets.yaml": SHARED });
    await scenario.commit({ "access/devs.yaml": null });
    expect((await scenario.apply()).exitCode).toBe(0);
    await expectWaiting(scenario, [{ ...ROW, remembers: true }]);
    await click(scenario, "ReopenAccount", { AccountId: SANDBOX });
    expect(changesOf(await scenario.plan())).toEqual([`delete ${IN_SANDBOX}`]);
    expect((await scenario.apply()).exitCode).toBe(0);
    await expectDone(scenario);
  });

  test("does not wait while a rule would grant it in an active account", async () => {
    const scenario = await closed();
    const { leftAlone } = (await scenario.plan()).result;
    expect(leftAlone).toEqual([{ ...ROW, why: "inactive-account" }]);
    expect((await scenario.apply()).result.pointer).toEqual({ advanced: true });
  });

  test("is gone when AWS has removed the account", async () => {
    for (const removedAccount of ["listed", "forgotten"]) {
      const scenario = await closed({ "sets.yaml": SHARED }, { removedAccount });
      await scenario.commit({ "access/devs.yaml": null });
      expect((await scenario.apply()).exitCode).toBe(0);
      await click(scenario, "RemoveAccount", { AccountId: SANDBOX });
      await expectDone(scenario);
    }
  });
});

describe.concurrent("a principal that goes with an assignment in a closed account", () => {
  const NOBODY = "1 assignment to it stays, of nobody, in accounts that are not active";
  const without = (start: string) =>
    FILES["people.yaml"]
      .split("---\n")
      .filter((one) => !one.startsWith(start))
      .join("---\n");

  test("goes if it is a group: nobody is let in by what is left of it", async () => {
    const scenario = await closed();
    await scenario.commit({ "access/devs.yaml": null, "people.yaml": without("kind: Group\nname: devs") });
    const planned = await scenario.plan();
    expect(changesOf(planned)).toEqual([`delete ${IN_DEV}`, "delete Group/devs"]);
    // It is told of the group; it would not come back with the account.
    expect(planned.result.leftAlone).toContainEqual({ ...ROW, why: "inactive-account" });
    expect(planned.result.changes.find(({ key }) => key === "Group/devs")!.reasons).toContain(NOBODY);
    expect(await scenario.planText()).toContain(NOBODY);
    const applied = await scenario.apply();
    expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: true }]);
    const again = await scenario.plan();
    expect([again.exitCode, changesOf(again)]).toEqual([0, []]);
    expect(again.result.leftAlone.map(({ why }) => why)).toEqual(["inactive-account"]);
  });

  test("and goes if it is a user", async () => {
    const direct = "  - {user: alice@acme.io, permissionSet: Admin, accounts: {name: sandbox}}\n";
    const scenario = await closed({ "access/ops.yaml": FILES["access/ops.yaml"] + direct });
    const people = without("kind: User\nuserName: alice").replace("[alice@acme.io]", "[]");
    await scenario.commit({ "access/ops.yaml": FILES["access/ops.yaml"], "people.yaml": people });
    const planned = await scenario.plan();
    expect(changesOf(planned)).toEqual(["delete GroupMembership/devs/alice@acme.io", "delete User/alice@acme.io"]);
    const keys = [`AccountAssignment/Admin/user:alice@acme.io/${SANDBOX}`, IN_SANDBOX];
    expect(planned.result.leftAlone).toEqual([{ ...ROW, why: "inactive-account", keys }]);
    expect(planned.result.changes.find(({ key }) => key === "User/alice@acme.io")!.reasons).toContain(NOBODY);
    const applied = await scenario.apply();
    expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: true }]);
    expect((await scenario.plan()).exitCode).toBe(0);
  });

  test("with its set: the set waits, and is deleted once AWS has removed the account", async () => {
    const scenario = await closed({}, { removedAccount: "forgotten" });
    await scenario.commit({ ...RETIRED, "people.yaml": without("kind: Group\nname: devs") });
    const applied = await scenario.apply();
    expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: false, reason: WAITING }]);
    expect((await scenario.plan()).result.leftAlone).toContainEqual(SET);
    await click(scenario, "RemoveAccount", { AccountId: SANDBOX });
    expect(changesOf(await scenario.plan())).toEqual(["delete PermissionSet/Developer"]);
    expect((await scenario.apply()).exitCode).toBe(0);
    await expectDone(scenario);
  });

  test.each([
    ["exclusive", {}],
    ["shared", { "sets.yaml": SHARED }],
  ])(
    "and with its %s set, which a person can let go of what is nobody's once the account is active again",
    async (_, files) => {
      const scenario = await closed(files);
      await scenario.commit({ ...RETIRED, "people.yaml": without("kind: Group\nname: devs") });
      expect((await scenario.apply()).exitCode).toBe(0);
      await click(scenario, "ReopenAccount", { AccountId: SANDBOX });
      const refused = await scenario.plan();
      expect(refused.exitCode).toBe(3);
      expect(refused.result.leftAlone.map(({ why }) => why)).toContain("orphan");
      const purged = await scenario.apply({ purgeOrphans: true });
      expect([purged.exitCode, purged.result.pointer]).toEqual([0, { advanced: true }]);
      expect(setsOf(scenario)).toEqual(["Admin"]);
      await expectDone(scenario);
    },
  );
});
