/** Ways in which access could be lost, kept or widened by mistake, each found once and closed since. */
import { mkdir, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import { denyingProxy } from "../harness/denying-proxy.ts";
import { acme, appliedAcme, changesOf, click, operationsSince, resultsOf } from "./start.ts";

const ACCESS_OPS = "access/ops.yaml";

describe("the order of writes", () => {
  test("where a definition changes too, a grant still comes before the revocation that it replaces", async () => {
    const scenario = await appliedAcme({
      files: {
        "access/bob.yaml":
          "kind: Assignments\nassignments:\n  - user: bob@acme.io\n    permissionSet: Admin\n    accounts: {name: dev}\n",
      },
    });
    await scenario.commit({
      "access/bob.yaml": null,
      [ACCESS_OPS]: FILES[ACCESS_OPS].replace("{name: prod}", "[{name: prod}, {name: dev}]"),
      "sets.yaml": FILES["sets.yaml"].replace("name: Admin\n", "name: Admin\nsessionDuration: 2h\n"),
    });
    const from = scenario.emulator.history().length;
    const planned = await scenario.plan();
    // The role in dev lives on through the group, so nobody has to be asked.
    expect(planned.result.changes.map(({ verdict }) => verdict)).toEqual(["allow", "allow", "allow"]);
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(operationsSince(scenario, from).filter((name) => name.endsWith("AccountAssignment"))).toEqual([
      "CreateAccountAssignment",
      "DeleteAccountAssignment",
    ]);
  });

  test("the role of a pair is never given up for a grant that fails", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ [ACCESS_OPS]: FILES[ACCESS_OPS].replace("group: ops", "group: devs") });
    const proxy = await denyingProxy(scenario.emulator.url, (name) => name === "CreateAccountAssignment");
    try {
      const applied = await scenario.apply({ endpoint: proxy.url });
      expect(resultsOf(applied)).toEqual([
        "failed AccountAssignment/Admin/group:devs/222222222222",
        "not-attempted AccountAssignment/Admin/group:ops/222222222222",
      ]);
      expect(applied.exitCode).toBe(4);
      expect(applied.result.results[0]?.denied).toBe("sso:CreateAccountAssignment");
    } finally {
      await proxy.stop();
    }
  });

  test("a group is never left empty for a member who cannot be added", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "people.yaml": FILES["people.yaml"].replace("members: [bob@acme.io]", "members: [alice@acme.io]"),
    });
    const proxy = await denyingProxy(scenario.emulator.url, (name) => name === "CreateGroupMembership");
    try {
      const applied = await scenario.apply({ endpoint: proxy.url });
      expect(resultsOf(applied)).toEqual([
        "failed GroupMembership/ops/alice@acme.io",
        "not-attempted GroupMembership/ops/bob@acme.io",
      ]);
    } finally {
      await proxy.stop();
    }
  });

  test("a set is not widened while a row through it waits to be revoked", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "sets.yaml": FILES["sets.yaml"].replace("[PowerUserAccess]", "[AdministratorAccess]"),
      "access/devs.yaml": FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "{name: dev}"),
    });
    const from = scenario.emulator.history().length;
    expect((await scenario.apply()).exitCode).toBe(0);
    const operations = operationsSince(scenario, from);
    expect(operations.indexOf("DeleteAccountAssignment")).toBeLessThan(operations.indexOf("ProvisionPermissionSet"));
    expect(operations).toContain("DeleteAccountAssignment");
  });
});

describe("what cannot be read", () => {
  test("the memory of the last applied commit: apply refuses, since an old run might undo a newer one", async () => {
    const scenario = await appliedAcme();
    const proxy = await denyingProxy(
      scenario.emulator.url,
      (name, body) => name === "ListTagsForResource" && !body.includes("permissionSet"),
    );
    try {
      const refused = await scenario.apply({ auto: true, endpoint: proxy.url });
      expect(refused.stderr).toContain("sso:ListTagsForResource");
      expect(refused.exitCode).toBe(4);
    } finally {
      await proxy.stop();
    }
  });

  test("a write that cannot be looked at again is unknown, and the commit is not remembered", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "access/devs.yaml": FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "{ou: /Workloads}"),
    });
    let wrote = false;
    const proxy = await denyingProxy(scenario.emulator.url, (name) => {
      wrote ||= name === "CreateAccountAssignment";
      return wrote && name === "ListAccountAssignments";
    });
    try {
      const applied = await scenario.apply({ auto: true, endpoint: proxy.url });
      expect(resultsOf(applied)).toEqual(["unknown AccountAssignment/Developer/group:devs/222222222222"]);
      expect(applied.result.pointer.advanced).toBe(false);
      expect(applied.exitCode).toBe(5);
    } finally {
      await proxy.stop();
    }
  });

  test("rows that a group may have: it is not deleted", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "people.yaml": FILES["people.yaml"].replace(/---\nkind: Group\nname: ops\n[\s\S]*$/, ""),
      [ACCESS_OPS]: null,
    });
    const proxy = await denyingProxy(
      scenario.emulator.url,
      (name, body) => name === "ListAccountAssignments" && body.includes("222222222222"),
    );
    try {
      const planned = await scenario.plan({ endpoint: proxy.url });
      expect(planned.result.blocked).toContain("Group/ops");
      expect(changesOf(planned)).not.toContain("delete Group/ops");
      expect(planned.exitCode).toBe(1);
    } finally {
      await proxy.stop();
    }
  });
});

describe("what outlives its principal", () => {
  test("a group with rows on a set that no config declares is not deleted", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "CreatePermissionSet", { Name: "Foreign" });
    await click(scenario, "CreateAccountAssignment", {
      PermissionSetName: "Foreign",
      GroupName: "ops",
      AccountName: "dev",
    });
    await scenario.commit({
      "people.yaml": FILES["people.yaml"].replace(/---\nkind: Group\nname: ops\n[\s\S]*$/, ""),
      [ACCESS_OPS]: null,
    });
    const planned = await scenario.plan();
    const group = planned.result.changes.find(({ key }) => key === "Group/ops");
    expect(group?.verdict).toBe("deny");
    expect(group?.reasons[0]).toContain("1 assignment to it would be orphaned");
    expect(planned.exitCode).toBe(3);
  });
});

describe("a boundary that cannot be replaced", () => {
  test("is put back, so that the set is never left without one", async () => {
    const boundary = (name: string) =>
      FILES["sets.yaml"].replace(
        "name: Developer\n",
        `name: Developer\npermissionsBoundary: {managedPolicy: ${name}}\n`,
      );
    const scenario = await appliedAcme({
      files: { "sets.yaml": boundary("ReadOnlyAccess") },
      behaviour: {
        awsManagedPolicies: ["ReadOnlyAccess", "AdministratorAccess", "PowerUserAccess"].map(
          (name) => `arn:aws:iam::aws:policy/${name}`,
        ),
      },
    });
    await scenario.commit({ "sets.yaml": boundary("NoSuchPolicy") });
    const applied = await scenario.apply();
    expect(applied.result.results.map(({ key, state, wrote }) => [key, state, wrote])).toEqual([
      ["PermissionSet/Developer", "failed", true],
    ]);
    expect(applied.exitCode).toBe(5);
    const set = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Developer");
    expect(JSON.stringify(set)).toContain("ReadOnlyAccess");
  });
});

describe("a work tree that is not what its commit says", () => {
  const removed = "AccountAssignment/Admin/group:ops/222222222222";

  test("a file that a sparse checkout leaves out takes nothing away", async () => {
    const scenario = await appliedAcme();
    await scenario.git.raw(["update-index", "--skip-worktree", ACCESS_OPS]);
    await rm(join(scenario.dir, ACCESS_OPS));
    const planned = await scenario.plan();
    expect(planned.result.config.state).toBe("uncommitted-changes");
    expect(changesOf(planned)).not.toContain(`delete ${removed}`);
    const refused = await scenario.apply({ auto: true });
    expect(refused.stderr).toContain("--uncommitted");
    expect(refused.exitCode).toBe(3);
  });

  test("a file that git was told to take for unchanged is not trusted", async () => {
    const scenario = await appliedAcme();
    await scenario.git.raw(["update-index", "--assume-unchanged", ACCESS_OPS]);
    await scenario.write({ [ACCESS_OPS]: "kind: Assignments\nassignments: []\n" });
    expect((await scenario.plan()).result.config.state).toBe("uncommitted-changes");
  });
});

describe("a config folder that moves", () => {
  test("is told, with the way out, and apply refuses until then", async () => {
    const scenario = await appliedAcme();
    const { instance } = scenario.emulator.state();
    // Older versions remembered the path itself.
    const tag = { Key: "idc:applied:acme", Value: instance.tags["idc:applied:acme"]!.replace(/ \.$/, " elsewhere") };
    await click(scenario, "UntagResource", { ResourceArn: instance.arn, TagKeys: ["idc:memory:acme"] });
    await click(scenario, "TagResource", { ResourceArn: instance.arn, Tags: [tag] });
    const refused = await scenario.apply({ auto: true });
    expect(refused.stderr).toContain("stood in another folder");
    expect(refused.exitCode).toBe(3);
    const [, commit = ""] = /--supersede ([0-9a-f]+)/.exec(refused.stderr) ?? [];
    expect((await scenario.apply({ supersede: commit, auto: true })).exitCode).toBe(64);
    expect((await scenario.apply({ supersede: commit })).exitCode).toBe(0);
    expect((await scenario.plan()).result.config.state).toBe("believed");
  });

  test.each([":weird", "-dash", "a b", "[x]*?", "ünï"])("is read from history when it is called %s", async (name) => {
    const scenario = await acme();
    const folder = join(scenario.dir, name);
    await mkdir(folder);
    for (const file of ["idc.yaml", "people.yaml", "sets.yaml", "access"])
      await rename(join(scenario.dir, file), join(folder, file));
    await scenario.commit({});
    const inFolder = { dir: `./${name}` };
    expect((await scenario.apply({ auto: true, ...inFolder })).exitCode).toBe(0);
    await scenario.commit({ [`${name}/access/devs.yaml`]: null });
    const planned = await scenario.plan(inFolder);
    expect(planned.result.config.state).toBe("believed");
    expect(changesOf(planned)).toEqual([
      "delete AccountAssignment/Developer/group:devs/333333333333",
      "delete AccountAssignment/Developer/group:devs/444444444444",
    ]);
  });
});

describe("what Settings protects", () => {
  const protect = FILES["idc.yaml"].replace(
    "protected: []",
    "protected:\n  - {group: ops, permissionSet: Admin, accounts: {name: prod}}",
  );

  test("is protected in the run that lifts the protection, and no longer in the next", async () => {
    const scenario = await appliedAcme({ files: { "idc.yaml": protect } });
    await scenario.commit({ "idc.yaml": FILES["idc.yaml"], [ACCESS_OPS]: FILES[ACCESS_OPS].replace("prod", "dev") });
    const planned = await scenario.plan();
    const row = planned.result.changes.find(({ action }) => action === "delete");
    expect(row?.verdict).toBe("deny");
  });

  test("keeps its set as wide as it is", async () => {
    const scenario = await appliedAcme({ files: { "idc.yaml": protect } });
    await scenario.commit({ "sets.yaml": FILES["sets.yaml"].replace("[AdministratorAccess]", "[ReadOnlyAccess]") });
    const planned = await scenario.plan();
    expect(planned.result.changes.map(({ key, verdict }) => [key, verdict])).toEqual([["PermissionSet/Admin", "deny"]]);
  });

  test("in accounts that do not exist is a warning", async () => {
    const scenario = await acme({ files: { "idc.yaml": protect.replace("{name: prod}", "{name: prd}") } });
    const planned = await scenario.plan();
    expect(planned.result.diagnostics.map(({ code }) => code)).toEqual(["unresolved-protected"]);
  });
});

test("a policy file behind a link is read from history as it is from the folder", async () => {
  const policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';
  const scenario = await acme({
    files: {
      "sets.yaml": FILES["sets.yaml"].replace(
        "name: Admin\n",
        "name: Admin\ninlinePolicy: {file: policies/link.json}\n",
      ),
      "policies/real.json": policy,
    },
  });
  await symlink("real.json", join(scenario.dir, "policies/link.json"));
  await scenario.commit({});
  expect((await scenario.apply()).exitCode).toBe(0);
  await scenario.commit({ "README.md": "another commit" });
  expect((await scenario.plan()).result.config.state).toBe("believed");
});

test("people are counted where they are known, before a group goes and not after", async () => {
  const scenario = await appliedAcme();
  await scenario.commit({
    "people.yaml": FILES["people.yaml"].replace(/---\nkind: Group\nname: ops\n[\s\S]*$/, ""),
    [ACCESS_OPS]: null,
  });
  expect((await scenario.plan()).result.names.members).toEqual({ ops: 1 });
});
