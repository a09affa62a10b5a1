/** What an instance remembers of earlier runs: an old run undoes nothing, and nothing that a run has written is forgotten. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import { denyingProxy } from "../harness/denying-proxy.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, appliedAcme, changesOf, click, contentOf, operationsSince, resultsOf } from "./start.ts";

const ADMIN_ON_DEV = {
  "access/new.yaml": `kind: Assignments
assignments:
  - {group: devs, permissionSet: Root, accounts: {name: dev}}
`,
  "sets.yaml": `${FILES["sets.yaml"]}---
kind: PermissionSet
name: Root
managedPolicies: [AdministratorAccess]
`,
};
const GONE = { "access/new.yaml": null, "sets.yaml": FILES["sets.yaml"] };
const NOTHING = `kind: Assignments
assignments:
  - {group: ops, permissionSet: Developer, accounts: {name: nothing-of-that-name}}
`;
const BOB = "access/bob.yaml";
const BOB_ON = (account: string) => ({
  [BOB]: `kind: Assignments
assignments:
  - {user: bob@acme.io, permissionSet: Developer, accounts: {name: ${account}}}
`,
});
const BOB_ROW = "AccountAssignment/Developer/user:bob@acme.io/333333333333";
const ROOT_ROW = "AccountAssignment/Root/group:devs/333333333333";
const WITHOUT_OPS = {
  "people.yaml": FILES["people.yaml"].replace(/---\nkind: Group\nname: ops\n[\s\S]*$/, ""),
  "access/ops.yaml": null,
};

const rowsOf = ({ emulator }: Scenario) =>
  emulator
    .state()
    .assignments.map(({ permissionSet, principal, account }) => `${permissionSet} ${principal} ${account}`);
const tagsOf = ({ emulator }: Scenario) => emulator.state().instance.tags;
const headOf = async ({ git }: Scenario) => (await git.revparse(["HEAD"])).trim();

async function untag(scenario: Scenario, ...tags: readonly string[]) {
  const { arn } = scenario.emulator.state().instance;
  await click(scenario, "UntagResource", { ResourceArn: arn, TagKeys: tags });
}

/** What a run does with nobody there to say yes is refused, and nothing was written. */
async function expectRefused(scenario: Scenario, how: Parameters<Scenario["apply"]>[0] = { auto: true }) {
  const before = scenario.emulator.history().length;
  const refused = await scenario.apply(how);
  expect(refused.exitCode).toBe(3);
  expect(operationsSince(scenario, before)).toEqual([]);
  return refused;
}

describe.concurrent("an older commit", () => {
  test("undoes nothing of a newer one that did not complete, and is told who wrote, when, and the way out", async () => {
    const scenario = await appliedAcme();
    const old = await headOf(scenario);
    await scenario.commit({ ...BOB_ON("dev"), ...WITHOUT_OPS });
    const newer = await headOf(scenario);
    expect((await scenario.apply({ auto: true })).exitCode).toBe(5);
    expect(rowsOf(scenario)).toContain("Developer bob@acme.io 333333333333");
    await scenario.git.checkout(old);
    const refused = await expectRefused(scenario);
    expect(refused.stderr).toContain(newer.slice(0, 12));
    expect(refused.stderr).toContain("2026-11-24 12:00 UTC by arn:aws:");
    expect(refused.stderr).toContain(`--supersede ${newer.slice(0, 12)}`);
    expect(rowsOf(scenario)).toContain("Developer bob@acme.io 333333333333");
    const planned = await scenario.plan();
    expect(planned.result.config.state).toBe("pointer-not-ancestor");
    expect(changesOf(planned)).not.toContain(`delete ${BOB_ROW}`);
  });

  test("is refused after a newer one completed, too", async () => {
    const scenario = await appliedAcme();
    const old = await headOf(scenario);
    await scenario.commit(BOB_ON("dev"));
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    await scenario.git.checkout(old);
    await expectRefused(scenario);
  });

  test("that an older version of idc applied meanwhile counts as the newest", async () => {
    const scenario = await appliedAcme();
    const old = await headOf(scenario);
    await scenario.commit(BOB_ON("dev"));
    const { arn } = scenario.emulator.state().instance;
    const Tags = [{ Key: "idc:applied:acme", Value: `${await headOf(scenario)} .` }];
    await click(scenario, "TagResource", { ResourceArn: arn, Tags });
    await scenario.git.checkout(old);
    await expectRefused(scenario);
  });
});

describe.concurrent("what a run wrote that did not complete", () => {
  test("is ours to remove before anything ever completed", async () => {
    const scenario = await acme();
    await scenario.commit({ ...ADMIN_ON_DEV, "access/nothing.yaml": NOTHING });
    expect((await scenario.apply({ auto: true })).exitCode).toBe(5);
    expect(rowsOf(scenario)).toContain("Root devs 333333333333");
    await scenario.commit({ ...GONE, "access/nothing.yaml": null });
    const planned = await scenario.plan();
    expect(changesOf(planned)).toEqual([`delete ${ROOT_ROW}`, "delete PermissionSet/Root"]);
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(rowsOf(scenario)).not.toContain("Root devs 333333333333");
    expect((await scenario.plan()).exitCode).toBe(0);
  });

  test("of a commit that was amended is ours once a person sets that commit aside", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ ...BOB_ON("dev"), "access/nothing.yaml": NOTHING });
    expect((await scenario.apply({ auto: true })).exitCode).toBe(5);
    await scenario.git.raw(["rm", "--quiet", BOB, "access/nothing.yaml"]);
    await scenario.git.raw(["commit", "--quiet", "--amend", "--allow-empty", "-m", "another"]);
    const refused = await expectRefused(scenario);
    const [, commit = ""] = /--supersede ([0-9a-f]+)/.exec(refused.stderr) ?? [];
    const applied = await scenario.apply({ supersede: commit });
    expect(applied.exitCode).toBe(0);
    expect(resultsOf(applied)).toEqual([`done ${BOB_ROW}`]);
    expect(Object.keys(tagsOf(scenario)).filter((tag) => tag.startsWith("idc:superseded"))).toEqual([]);
    expect((await scenario.plan()).result.config).toMatchObject({ state: "believed", applied: await headOf(scenario) });
  });

  test("is taken from a leaver though one account goes on failing", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ ...BOB_ON("dev"), "access/nothing.yaml": NOTHING });
    await scenario.apply({ auto: true });
    await scenario.commit({ [BOB]: null });
    const planned = await scenario.plan();
    expect(planned.result.changes.map(({ verdict, key }) => `${verdict} ${key}`)).toEqual([`allow ${BOB_ROW}`]);
    expect((await scenario.apply({ auto: true })).exitCode).toBe(5);
    expect(rowsOf(scenario)).not.toContain("Developer bob@acme.io 333333333333");
  });
});

describe.concurrent("what only a commit declared that no run wrote from", () => {
  test("is for a person to remove, however often the run is repeated", async () => {
    const scenario = await appliedAcme({
      files: { "sets.yaml": FILES["sets.yaml"].replace("name: Developer\n", "name: Developer\nassignments: shared\n") },
    });
    await click(scenario, "CreateAccountAssignment", {
      PermissionSetName: "Developer",
      UserName: "bob@acme.io",
      AccountName: "dev",
    });
    await scenario.commit(BOB_ON("dev"));
    await scenario.commit({
      [BOB]: null,
      "access/dev2.yaml": BOB_ON("sandbox")[BOB]!.replace("user: bob", "user: alice"),
    });
    for (let run = 0; run < 3; run++) {
      const applied = await scenario.apply({ auto: true });
      expect(applied.exitCode).toBe(run === 0 ? 5 : 3);
      expect(rowsOf(scenario)).toContain("Developer bob@acme.io 333333333333");
    }
    const reasons = (await scenario.plan()).result.changes.flatMap((change) => change.reasons);
    expect(reasons).toEqual(["only commits declared it that no run was ever made of: it may be somebody else's"]);
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(rowsOf(scenario)).not.toContain("Developer bob@acme.io 333333333333");
  });
});

describe.concurrent("Settings of what was written", () => {
  const protect = (grants: string) => ({
    "idc.yaml": FILES["idc.yaml"].replace("protected: []", `protected: ${grants}`),
  });
  const GRANT = "[{group: ops, permissionSet: Admin, accounts: {name: prod}}]";
  const dropped = { ...protect("[]"), "access/ops.yaml": null };

  test("guard though a stray file is in the folder, an edit is uncommitted, or both", async () => {
    const scenario = await appliedAcme({ files: protect(GRANT) });
    await scenario.write({ ...dropped, "stray.yaml": "kind: Group\nname: stray\n" });
    await expectRefused(scenario);
    await scenario.apply({ uncommitted: true });
    expect(rowsOf(scenario)).toContain("Admin ops 222222222222");
  });

  test("guard a commit that drops the protection and uses it, which is told to be two", async () => {
    const scenario = await appliedAcme({ files: protect(GRANT) });
    await scenario.commit(dropped);
    const planned = await scenario.plan();
    const [change] = planned.result.changes;
    expect(change?.verdict).toBe("deny");
    expect(change?.reasons.join()).toContain("apply the lifted protection first");
    expect((await scenario.apply()).exitCode).toBe(3);
  });

  test("of a commit that did not complete guard too", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ ...protect(GRANT), ...BOB_ON("dev"), "access/nothing.yaml": NOTHING });
    expect((await scenario.apply({ auto: true })).exitCode).toBe(5);
    await scenario.commit(dropped);
    expect((await scenario.plan()).result.changes.map(({ verdict }) => verdict)).toContain("deny");
  });

  test("are overruled by a person alone, and that is recorded", async () => {
    const scenario = await appliedAcme({ files: protect(GRANT) });
    await scenario.commit(dropped);
    await expectRefused(scenario, { auto: true, overrides: ["protected"] });
    const planned = await scenario.plan({ overrides: ["protected"] });
    expect(planned.result.overrides).toEqual(["protected"]);
    const applied = await scenario.apply({ overrides: ["protected"] });
    expect(applied.exitCode).toBe(0);
    expect(applied.result.overrides).toEqual(["protected"]);
    expect(rowsOf(scenario)).not.toContain("Admin ops 222222222222");
  });

  test("that are forgotten leave a run that asks, with the stricter of its limits and the defaults", async () => {
    const scenario = await appliedAcme({ files: protect(GRANT) });
    await untag(scenario, "idc:applied:acme", "idc:memory:acme");
    const raised = { "idc.yaml": `${dropped["idc.yaml"]}limits: {adminGrants: 100}\n` };
    const shorter = FILES["sets.yaml"].replace("4h", "2h");
    await scenario.commit({ ...dropped, ...raised, "sets.yaml": shorter });
    const planned = await scenario.plan();
    expect(planned.result.config.state).toBe("first-run");
    expect(planned.result.changes.map(({ verdict, key }) => `${verdict} ${key}`)).toEqual([
      "ask PermissionSet/Developer",
    ]);
    await expectRefused(scenario);
    expect(rowsOf(scenario)).toContain("Admin ops 222222222222");
  });
});

describe.concurrent("without memory", () => {
  test("sets with our mark that nobody declares are listed until they are declared or released", async () => {
    const scenario = await appliedAcme();
    await untag(scenario, "idc:applied:acme", "idc:memory:acme");
    await scenario.commit({
      "sets.yaml": FILES["sets.yaml"].replace(/kind: PermissionSet\nname: Admin[\s\S]*?---\n/, ""),
      "access/ops.yaml": null,
    });
    const planned = await scenario.plan();
    expect(planned.result.leftAlone).toContainEqual({
      why: "marked",
      kind: "PermissionSet",
      keys: ["PermissionSet/Admin"],
    });
    const text = await scenario.planText();
    expect(text).toContain("Admin");
    expect(text).toContain("declare or release");
    await scenario.commit({ "idc.yaml": `${FILES["idc.yaml"]}released: [PermissionSet/Admin]\n` });
    const released = await scenario.plan();
    expect(released.result.leftAlone.map(({ why }) => why)).toContain("released");
    expect((await scenario.apply()).exitCode).toBe(0);
    const admin = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Admin");
    expect(admin?.Tags).toEqual({});
  });
});

describe.concurrent("letting go", () => {
  test("keeps what the documents declared, takes the marks away, and is refused for what is protected", async () => {
    const scenario = await appliedAcme();
    const before = contentOf(scenario);
    await scenario.commit({
      "idc.yaml": `${FILES["idc.yaml"]}released: ["PermissionSet/Admin", "Group/ops"]\n`,
      "sets.yaml": FILES["sets.yaml"].replace(/kind: PermissionSet\nname: Admin[\s\S]*?---\n/, ""),
      ...WITHOUT_OPS,
    });
    const planned = await scenario.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(await scenario.planText()).toContain("released");
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(contentOf(scenario)).toEqual(before);
    await scenario.commit({ "idc.yaml": FILES["idc.yaml"] });
    expect((await scenario.plan()).exitCode).toBe(0);
    expect(contentOf(scenario)).toEqual(before);
  });

  test("of what is protected is a mistake, by the Settings applied last too", async () => {
    const grant = "[{group: ops, permissionSet: Admin, accounts: {name: prod}}]";
    const scenario = await appliedAcme({
      files: { "idc.yaml": FILES["idc.yaml"].replace("protected: []", `protected: ${grant}`) },
    });
    await scenario.commit({
      "idc.yaml": `${FILES["idc.yaml"]}released: ["AccountAssignment/Admin/*"]\n`,
      "access/ops.yaml": null,
    });
    const planned = await scenario.plan();
    expect(planned.result.diagnostics.map(({ code }) => code)).toEqual(["released-protected"]);
    expect((await scenario.apply()).exitCode).toBe(1);
  });
});

describe.concurrent("the emergency brake", () => {
  test("revokes and nothing else, though a rule is broken and limits would refuse", async () => {
    const scenario = await appliedAcme({ files: { ...BOB_ON("dev"), "access/nothing.yaml": null } });
    await scenario.commit({
      [BOB]: null,
      "access/nothing.yaml": NOTHING,
      "idc.yaml": `${FILES["idc.yaml"]}limits: {revocations: 0}\n`,
      "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: dev}]"),
    });
    const refused = await scenario.plan();
    expect(refused.result.changes.find(({ key }) => key === BOB_ROW)?.verdict).toBe("deny");
    const narrowed = { revokeOnly: true } as const;
    const planned = await scenario.plan({ narrowed });
    expect(planned.result.changes.map(({ verdict, key }) => `${verdict} ${key}`)).toEqual([`ask ${BOB_ROW}`]);
    const before = scenario.emulator.history().length;
    expect((await scenario.apply({ auto: true, narrowed })).exitCode).toBe(1);
    expect(operationsSince(scenario, before)).toEqual([]);
    const applied = await scenario.apply({ narrowed });
    expect(resultsOf(applied)).toEqual([`done ${BOB_ROW}`]);
    expect(applied.exitCode).toBe(5);
    expect(applied.result.pointer.advanced).toBe(false);
    expect(rowsOf(scenario)).not.toContain("Developer bob@acme.io 333333333333");
  });

  test("obeys order and --only, and an older commit cannot give back what it took", async () => {
    const scenario = await appliedAcme({ files: BOB_ON("dev") });
    const old = await headOf(scenario);
    await scenario.commit({ [BOB]: null, "access/devs.yaml": null });
    const narrowed = { revokeOnly: true, only: ["AccountAssignment/*/user:bob@acme.io/*"] } as const;
    const applied = await scenario.apply({ narrowed });
    expect(resultsOf(applied)).toEqual([`done ${BOB_ROW}`]);
    await scenario.git.checkout(old);
    await expectRefused(scenario);
    await expectRefused(scenario, { narrowed });
  });
});

describe.concurrent("a folder that is not as its commit has it", () => {
  const INTERN = {
    "people.yaml": `${FILES["people.yaml"]}---\nkind: Group\nname: interns\nmembers: [bob@acme.io]\n`,
    "sets.yaml": `${FILES["sets.yaml"].replace("name: Admin\n", "name: Admin\nsessionDuration: 2h\n")}---\nkind: PermissionSet\nname: Intern\nmanagedPolicies: [ReadOnlyAccess]\n`,
    "access/interns.yaml":
      "kind: Assignments\nassignments:\n  - {group: interns, permissionSets: [Intern, Developer], accounts: {name: dev}}\n",
    "access/ops.yaml": null,
  };

  test("is applied with --uncommitted alone, which makes things and nothing else, and what it made is found again", async () => {
    const scenario = await appliedAcme();
    await scenario.write(INTERN);
    await expectRefused(scenario);
    const applied = await scenario.apply({ uncommitted: true });
    expect(resultsOf(applied).sort()).toEqual([
      "done AccountAssignment/Developer/group:interns/333333333333",
      "done AccountAssignment/Intern/group:interns/333333333333",
      "done Group/interns",
      "done GroupMembership/interns/bob@acme.io",
      "done PermissionSet/Intern",
      "held PermissionSet/Admin",
    ]);
    expect(applied.result.pointer.advanced).toBe(false);
    const made = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Intern");
    expect(made?.Tags).toEqual({ "idc:managed": "acme", "idc:uncommitted": "acme" });
    await scenario.git.raw(["checkout", "--quiet", "--", "."]);
    await scenario.git.raw(["clean", "--quiet", "-fd"]);
    const reverted = await scenario.plan();
    expect(changesOf(reverted)).toEqual(["delete AccountAssignment/Developer/group:interns/333333333333"]);
    expect(reverted.result.leftAlone).toContainEqual({
      why: "uncommitted",
      kind: "PermissionSet",
      keys: ["PermissionSet/Intern"],
    });
    await scenario.commit(INTERN);
    expect((await scenario.apply()).exitCode).toBe(0);
    const kept = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Intern");
    expect(kept?.Tags).toEqual({ "idc:managed": "acme" });
  });

  test("obeys order: without the commit that was written from nothing is applied", async () => {
    const scenario = await appliedAcme();
    const old = await headOf(scenario);
    await scenario.commit(BOB_ON("dev"));
    await scenario.apply({ auto: true });
    await scenario.git.checkout(old);
    await scenario.write({
      "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: dev}]"),
    });
    await expectRefused(scenario, { uncommitted: true });
  });

  test("that is, is not applied so", async () => {
    const scenario = await appliedAcme();
    const refused = await expectRefused(scenario, { uncommitted: true });
    expect(refused.stderr).toContain("without --uncommitted");
  });
});

describe.concurrent("names and places", () => {
  test("a config that gets another name is refused until it says so, and then takes memory and marks along", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ "idc.yaml": FILES["idc.yaml"].replace("name: acme", "name: acme-iam") });
    const refused = await expectRefused(scenario);
    expect(refused.stderr).toContain("previously: acme");
    await scenario.commit({
      "idc.yaml": FILES["idc.yaml"].replace("name: acme", "name: acme-iam\npreviously: acme"),
      "access/devs.yaml": null,
    });
    await expectRefused(scenario);
    const applied = await scenario.apply();
    expect(applied.exitCode).toBe(0);
    expect(rowsOf(scenario)).toEqual(["Admin ops 222222222222"]);
    const tags = Object.keys(tagsOf(scenario)).filter((tag) => tag.endsWith(":acme"));
    expect(tags).toEqual([]);
    expect(scenario.emulator.state().permissionSets.map(({ Tags }) => Tags)).toEqual([
      { "idc:managed": "acme-iam" },
      { "idc:managed": "acme-iam" },
    ]);
    expect((await scenario.plan()).exitCode).toBe(0);
  });

  test("a folder that moves is followed", async () => {
    const scenario = await appliedAcme({ files: { "access/devs.yaml": FILES["access/devs.yaml"] } });
    await scenario.git.raw(["rm", "-r", "--quiet", "--cached", "."]);
    const moved = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`iam/prod/${path}`, text]));
    const gone = Object.fromEntries(Object.keys(FILES).map((path) => [path, null]));
    await scenario.commit({ ...moved, ...gone, "iam/prod/access/devs.yaml": null });
    const planned = await scenario.plan({ dir: "iam/prod" });
    expect(planned.result.config.state).toBe("believed");
    expect(changesOf(planned)).toEqual([
      "delete AccountAssignment/Developer/group:devs/333333333333",
      "delete AccountAssignment/Developer/group:devs/444444444444",
    ]);
    expect((await scenario.apply({ dir: "iam/prod" })).exitCode).toBe(0);
  });

  test("a second folder with the same name is no place that the first one moved to", async () => {
    const scenario = await appliedAcme();
    const copy = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`../copy/${path}`, text]));
    await scenario.write({ "a/README.md": "x" });
    await scenario.commit(
      Object.fromEntries(Object.entries(copy).map(([path, text]) => [path.replace("../", ""), text])),
    );
    const refused = await scenario.apply({ dir: "copy" });
    expect([refused.exitCode, refused.stderr]).toEqual([3, expect.stringContaining("another folder")]);
  });

  test("another config's memory makes it a person's business to evict whom our history never declared", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "CreateGroupMembership", { GroupName: "ops", UserName: "alice@acme.io" });
    const evicted = "GroupMembership/ops/alice@acme.io";
    const verdictOf = async () =>
      (await scenario.plan()).result.changes.filter(({ key }) => key === evicted).map(({ verdict }) => verdict);
    expect(await verdictOf()).toEqual(["allow"]);
    const { arn } = scenario.emulator.state().instance;
    const other = tagsOf(scenario)["idc:memory:acme"];
    await click(scenario, "TagResource", { ResourceArn: arn, Tags: [{ Key: "idc:memory:other", Value: other }] });
    expect(await verdictOf()).toEqual(["ask"]);
    await expectRefused(scenario);
  });
});

describe.concurrent("a commit that no remote branch has", () => {
  test("is for a person where there are remote branches, and noted where there are none", async () => {
    const scenario = await appliedAcme();
    await scenario.commit(BOB_ON("dev"));
    await scenario.git.raw(["update-ref", "refs/remotes/origin/main", "HEAD~1"]);
    const planned = await scenario.plan();
    expect(planned.result.changes.map(({ verdict }) => verdict)).toEqual(["ask"]);
    await expectRefused(scenario);
    await scenario.git.raw(["update-ref", "refs/remotes/origin/main", "HEAD"]);
    const applied = await scenario.apply({ auto: true });
    expect(applied.exitCode).toBe(0);
    expect(applied.stderr).not.toContain("no branch of a remote");
  });
});

test("a memory is a tag of at most 256 characters that says what it should", async () => {
  const scenario = await appliedAcme();
  const commit = await headOf(scenario);
  const { "idc:memory:acme": memory = "", "idc:writer:acme": writer, "idc:applied:acme": applied } = tagsOf(scenario);
  expect(memory).toMatch(new RegExp(`^1 ${commit}/2026-11-24 - - - 1 [0-9a-f]{16} -$`));
  expect(writer).toMatch(/^2026-11-24T12:00:00Z arn:aws:/);
  expect(applied).toBe(`${commit} .`);
});

describe.concurrent("the emergency brake where AWS denies tags", () => {
  test("lets a person take away what any earlier commit declared, and nobody else", async () => {
    const scenario = await appliedAcme({ files: BOB_ON("dev") });
    await scenario.commit({ [BOB]: null });
    const proxy = await denyingProxy(
      scenario.emulator.url,
      (operation, body) => /^(ListTagsFor|Tag|Untag)Resource$/.test(operation) && !body.includes("permissionSet"),
    );
    try {
      const narrowed = { revokeOnly: true } as const;
      expect((await scenario.apply({ endpoint: proxy.url })).exitCode).toBe(4);
      expect((await scenario.apply({ endpoint: proxy.url, auto: true, narrowed })).exitCode).toBe(4);
      expect(rowsOf(scenario)).toContain("Developer bob@acme.io 333333333333");
      const applied = await scenario.apply({ endpoint: proxy.url, narrowed });
      expect(resultsOf(applied)).toEqual([`done ${BOB_ROW}`]);
      expect(applied.result.pointer.advanced).toBe(false);
      expect(rowsOf(scenario)).not.toContain("Developer bob@acme.io 333333333333");
    } finally {
      await proxy.stop();
    }
  });
});

test("limits that no commit raised count for nothing where nothing is remembered", async () => {
  const people = Array.from({ length: 6 }, (_, index) => `user${index}@acme.io`);
  const user = (name: string) => `---\nkind: User\nuserName: ${name}\nname: {given: U, family: Ser}\n`;
  const scenario = await acme();
  await scenario.write({
    "idc.yaml": `${FILES["idc.yaml"]}limits: {adminGrants: 100}\n`,
    "more.yaml": people
      .map(user)
      .join("")
      .replace(/^---\n/, ""),
    "sets.yaml": ADMIN_ON_DEV["sets.yaml"],
    "access/new.yaml": `kind: Assignments\nassignments:\n  - {users: [${people.join(", ")}], permissionSet: Root, accounts: {name: dev}}\n`,
  });
  const applied = await scenario.apply({ uncommitted: true });
  expect(applied.exitCode).toBe(5);
  expect(rowsOf(scenario).filter((row) => row.startsWith("Root"))).toEqual([]);
});

describe.concurrent("a lease", () => {
  test("that may not be taken away is one that has ended: nobody waits for it, and nobody plans twice for it", async () => {
    const scenario = await appliedAcme();
    scenario.emulator.setFaults({ deny: ["sso:UntagResource"] });
    await scenario.commit(BOB_ON("dev"));
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(tagsOf(scenario)["idc:lease:acme"]).toMatch(/^\S+ 0 arn:/);
    await scenario.commit({ [BOB]: null });
    const before = scenario.emulator.calls().calls["sso-admin"]?.ListPermissionSets ?? 0;
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect((scenario.emulator.calls().calls["sso-admin"]?.ListPermissionSets ?? 0) - before).toBe(1);
    scenario.emulator.setFaults({});
  });
});

test("a set that another config marked is told of before anything of it changes", async () => {
  const scenario = await acme();
  const developer = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Developer");
  await click(scenario, "TagResource", {
    ResourceArn: developer?.PermissionSetArn,
    Tags: [{ Key: "idc:managed", Value: "other" }],
  });
  const planned = await scenario.plan();
  expect(planned.result.diagnostics).toMatchObject([{ code: "managed-elsewhere", severity: "warning" }]);
  expect(planned.stderr).toContain("managed by the config other");
});
