/** `idc drift --adopt`: what is live is what the YAML says, by the smallest change of it, and the next plan has nothing to do. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { runDriftEdit } from "../../src/cli/drift/edit-config.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { type Files, overrideOf, type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";

let scenario: Scenario | undefined;
afterEach(async () => {
  await scenario?.stop();
  scenario = undefined;
});

async function acme(files: Files = {}, organization = ORGANIZATION): Promise<Scenario> {
  scenario = await startScenario({ organization: yaml(organization), files: { ...FILES, ...files } });
  expect((await scenario.apply()).exitCode).toBe(0);
  return scenario;
}

interface Said {
  readonly rows: readonly { readonly id: string; readonly along?: true }[];
  readonly declared: readonly string[];
  readonly files: readonly { readonly file: string; readonly what: string }[];
  readonly diff: string;
}

async function edit(
  names: readonly string[],
  ignore?: { until: string; owner: string },
  format: "json" | "text" = "json",
) {
  const { dir, emulator } = scenario!;
  const world = testWorld({ cwd: dir });
  const more = ignore === undefined ? {} : { ignore };
  const exitCode = await runDriftEdit({ dir: ".", names, format, aws: overrideOf(emulator), ...more }, world);
  const said = exitCode === 0 && format === "json" ? expectDocument<Said>(world.stdout(), "idc-drift-edit") : undefined;
  return { exitCode, said: said!, out: world.stdout(), err: world.stderr() };
}

const textOf = (path: string) => readFile(join(scenario!.dir, path), "utf8");
const click = (operation: string, input: Readonly<Record<string, unknown>>) =>
  scenario!.emulator.console(operation, input as never) as Promise<Readonly<Record<string, unknown>>>;

/** Adopted, committed, and nothing is left to do. */
async function adopt(...names: readonly string[]): Promise<Said> {
  const { exitCode, said, err } = await edit(names);
  expect(exitCode, err).toBe(0);
  await scenario!.commit({});
  const { result } = await scenario!.plan();
  expect(result.changes).toEqual([]);
  expect(result.config.state).toBe("believed");
  return said;
}

const grant = (PermissionSetName: string, GroupName: string, AccountName: string) =>
  click("CreateAccountAssignment", { PermissionSetName, GroupName, AccountName });
const revoke = (PermissionSetName: string, GroupName: string, AccountName: string) =>
  click("DeleteAccountAssignment", { PermissionSetName, GroupName, AccountName });

describe("grants", () => {
  test("one that came is a line more in the rule that has the set for that group by ids", async () => {
    const access = `kind: Assignments
assignments:
  - group: ops
    permissionSet: Admin # all of it
    accounts: "222222222222" # prod
    reason: on call
`;
    await acme({ "access/ops.yaml": access });
    await grant("Admin", "ops", "dev");
    const said = await adopt("AccountAssignment/Admin/group:ops/333333333333");
    expect(await textOf("access/ops.yaml")).toBe(`kind: Assignments
assignments:
  - group: ops
    permissionSet: Admin # all of it
    accounts:
      - "222222222222" # prod
      - "333333333333" # dev
    reason: on call
`);
    expect(said.files).toEqual([{ file: "access/ops.yaml", what: "changed" }]);
    expect(said.rows).toMatchObject([{ id: "added AccountAssignment/Admin/group:ops/333333333333", admin: "yes" }]);
  });

  test("one beside a selector is a rule of its own in the same document", async () => {
    await acme();
    await grant("Developer", "devs", "prod");
    await adopt("added AccountAssignment/Developer/group:devs/222222222222");
    expect(await textOf("access/devs.yaml")).toBe(`${FILES["access/devs.yaml"]}  - group: devs
    permissionSet: Developer
    accounts: "222222222222" # prod
`);
  });

  test("one that was taken away of an id is a line less", async () => {
    const access = `kind: Assignments
assignments:
  - group: devs
    permissionSet: Developer
    accounts: # by their ids
      - "333333333333" # dev
      # for trials
      - "444444444444" # sandbox
`;
    await acme({ "access/devs.yaml": access });
    await revoke("Developer", "devs", "dev");
    await adopt("*");
    expect(await textOf("access/devs.yaml")).toBe(access.replace('      - "333333333333" # dev\n', ""));
  });

  test("one that was taken away of a selector is an account set that leaves the account out", async () => {
    await acme();
    await revoke("Developer", "devs", "sandbox");
    await adopt("AccountAssignment/Developer/*");
    expect(await textOf("access/devs.yaml")).toBe(`kind: Assignments
assignments:
  - group: devs
    permissionSet: Developer
    accounts: devs-accounts-without-sandbox
---
kind: AccountSet
name: devs-accounts-without-sandbox
include: [{ou: /Workloads/Dev}]
exclude:
  - "444444444444" # sandbox
`);
  });

  test("of a product of several the rule is split, and all rules that give it stop", async () => {
    const access = `kind: Assignments
owner: platform
assignments:
  - groups: [devs, ops] # both
    permissionSets: [Admin, Developer]
    accounts: {ou: /Workloads/Dev} # not prod
    reason: trials
    ticket: SEC-1
  - group: ops
    permissionSet: Developer
    accounts: ["333333333333", "444444444444"]
`;
    await acme({ "access/devs.yaml": access });
    await revoke("Developer", "ops", "dev");
    const { rows } = await adopt("*");
    expect(rows).toHaveLength(1);
    expect(await textOf("access/devs.yaml")).toBe(`kind: Assignments
owner: platform
assignments:
  - groups: [devs] # both
    permissionSets: [Admin, Developer]
    accounts: {ou: /Workloads/Dev} # not prod
    reason: trials
    ticket: SEC-1
  - group: ops
    permissionSet: Admin
    accounts: {ou: /Workloads/Dev}
    reason: trials
    ticket: SEC-1
  - group: ops
    permissionSet: Developer
    accounts: ops-accounts-without-dev
    reason: trials
    ticket: SEC-1
  - group: ops
    permissionSet: Developer
    accounts: ["444444444444"]
---
kind: AccountSet
name: ops-accounts-without-dev
include: [{ou: /Workloads/Dev}]
exclude:
  - "333333333333" # dev
`);
  });
});

describe("objects and memberships", () => {
  test("fields of a set are as they are live, each in its place", async () => {
    await acme();
    await click("UpdatePermissionSet", {
      PermissionSetName: "Developer",
      SessionDuration: "PT1H",
      RelayState: "https://x.example",
    });
    await click("AttachManagedPolicyToPermissionSet", {
      ...{ PermissionSetName: "Developer", ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
    });
    const policy = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "s3:*", Resource: "*" }] };
    await click("PutInlinePolicyToPermissionSet", {
      PermissionSetName: "Developer",
      InlinePolicy: JSON.stringify(policy),
    });
    const { exitCode, said, err } = await edit(["PermissionSet/Developer"]);
    expect(exitCode, err).toBe(0);
    expect(await textOf("sets.yaml")).toBe(
      FILES["sets.yaml"].replace(
        "sessionDuration: 4h\nmanagedPolicies: [PowerUserAccess]\n",
        `relayState: https://x.example
managedPolicies: [PowerUserAccess, ReadOnlyAccess]
inlinePolicy: {file: policies/developer.json}
`,
      ),
    );
    expect(JSON.parse(await textOf("policies/developer.json"))).toEqual(policy);
    expect(said.files).toContainEqual({ file: "policies/developer.json", what: "written" });
    await scenario!.commit({});
    // The roles are behind still, which no YAML says.
    const { result } = await scenario!.plan();
    expect(result.changes.map(({ key, fields }) => [key, fields])).toEqual([
      ["PermissionSet/Developer", ["outdatedAccounts"]],
    ]);
  });

  test("members come and go, and people and groups are as they are live", async () => {
    await acme();
    await click("CreateGroupMembership", { GroupName: "ops", UserName: "alice@acme.io" });
    await click(
      "DeleteGroupMembership",
      await click("GetGroupMembershipId", { GroupName: "devs", UserName: "alice@acme.io" }),
    );
    await click("UpdateGroup", {
      GroupName: "devs",
      Operations: [{ AttributePath: "description", AttributeValue: "no: devs" }],
    });
    const { UserId } = scenario!.emulator.state().users.find(({ UserName }) => UserName === "bob@acme.io")!;
    await click("UpdateUser", { UserId, Operations: [{ AttributePath: "name.familyName", AttributeValue: "Oak" }] });
    await adopt("*");
    expect(await textOf("people.yaml")).toBe(
      FILES["people.yaml"]
        .replace("members: [alice@acme.io]", "members: []")
        .replace("members: [bob@acme.io]", "members: [bob@acme.io, alice@acme.io]")
        .replace("description: Developers", 'description: "no: devs"')
        .replace("family: Okafor}\n", "family: Oak}\ndisplayName: Bob Okafor\n"),
    );
  });

  test("a group that somebody deleted goes, and rules lose it", async () => {
    await acme();
    await click("DeleteGroup", { GroupName: "devs" });
    const { rows } = await adopt("Group/devs");
    expect(rows.filter(({ along }) => along).map(({ id }) => id)).toEqual([
      "removed AccountAssignment/Developer/group:devs/333333333333",
      "removed AccountAssignment/Developer/group:devs/444444444444",
      "removed GroupMembership/devs/alice@acme.io",
    ]);
    expect(await textOf("people.yaml")).toBe(FILES["people.yaml"].replace(/---\nkind: Group\nname: devs\n[^-]*/, ""));
    await expect(textOf("access/devs.yaml")).rejects.toThrow();
  });
});

/** What is refused: nothing is written, and why is said. */
async function refused(...names: readonly string[]): Promise<string> {
  const { dir, git } = scenario!;
  const { exitCode, err, out } = await edit(names);
  expect([exitCode, out]).toEqual([1, ""]);
  expect(err).toContain("Nothing was written.");
  expect((await git.status()).files.map(({ path }) => join(dir, path))).toEqual([]);
  return err;
}

describe("policies", () => {
  const STATEMENT = `{"Effect": "Deny", "Action": ["s3:DeleteBucket"], "Resource": "*"}`;
  const JSON_TEXT = `{\n  "Version": "2012-10-17",\n  "Statement": [\n    ${STATEMENT}\n  ]\n}\n`;
  const YAML_TEXT = FILES["sets.yaml"].replace(
    /$/,
    `inlinePolicy: # what nobody may
  Version: "2012-10-17"
  Statement:
    - Effect: Deny # never
      Action: [s3:DeleteBucket]
      Resource: "*"
`,
  );
  const put = (PermissionSetName: string) => {
    const Statement = [{ Effect: "Deny", Action: ["s3:DeleteBucket", "s3:DeleteObject"], Resource: "*" }];
    const InlinePolicy = JSON.stringify({ Version: "2012-10-17", Statement });
    return click("PutInlinePolicyToPermissionSet", { PermissionSetName, InlinePolicy });
  };
  const adoptBehind = async () => {
    expect((await edit(["PermissionSet/Developer"])).exitCode).toBe(0);
    await scenario!.commit({});
    expect((await scenario!.plan()).result.changes.map(({ fields }) => fields)).toEqual([["outdatedAccounts"]]);
  };

  test("in the document", async () => {
    await acme({ "sets.yaml": YAML_TEXT });
    await put("Developer");
    await adoptBehind();
    expect(await textOf("sets.yaml")).toBe(
      YAML_TEXT.replace("[s3:DeleteBucket]", "[s3:DeleteBucket, s3:DeleteObject]"),
    );
  });

  test("in a file of its own", async () => {
    const sets = `${FILES["sets.yaml"]}inlinePolicy: {file: policies/deny.json}\n`;
    await acme({ "sets.yaml": sets, "policies/deny.json": JSON_TEXT });
    await put("Developer");
    await adoptBehind();
    expect(await textOf("policies/deny.json")).toBe(
      JSON_TEXT.replace('["s3:DeleteBucket"]', '["s3:DeleteBucket", "s3:DeleteObject"]'),
    );
    expect(await textOf("sets.yaml")).toBe(sets);
  });

  test("in a file that another set has, too: that set keeps it", async () => {
    const file = "inlinePolicy: {file: ./policies/deny.json} # of all\n";
    const sets = `${FILES["sets.yaml"].replace("---\n", `${file}---\n`)}inlinePolicy: {file: policies/deny.json}\n`;
    await acme({ "sets.yaml": sets, "policies/deny.json": JSON_TEXT });
    await put("Developer");
    await adoptBehind();
    expect(await textOf("policies/deny.json")).toBe(JSON_TEXT);
    expect(await textOf("sets.yaml")).toBe(
      sets.replace("{file: policies/deny.json}\n", "{file: policies/developer.json}\n"),
    );
  });
});

describe("what is refused", () => {
  test("a name that is none, beside one that is: with the nearest, and nothing is adopted", async () => {
    await acme();
    await grant("Admin", "ops", "dev");
    const err = await refused(
      "AccountAssignment/Admin/group:ops/333333333333",
      "AccountAssignment/Admin/group:opps/333333333333",
    );
    expect(err).toContain("no-such-row");
    expect(err).toContain("did you mean AccountAssignment/Admin/group:ops/333333333333?");
  });

  test("what no document says: apply is the way", async () => {
    await acme();
    const ManagedPolicyArn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    for (const operation of ["AttachManagedPolicyToPermissionSet", "DetachManagedPolicyFromPermissionSet"])
      await click(operation, { PermissionSetName: "Developer", ManagedPolicyArn });
    expect(await refused("half-provisioned PermissionSet/Developer")).toContain("idc apply brings the definition");
    expect(await refused("*")).toContain("no-such-row");
  });

  test("what Settings hold on to, at the place where they do", async () => {
    const held = `protected:
  - {group: ops, permissionSet: Admin, accounts: {name: prod}}
operators: [group/devs]
`;
    await acme({ "idc.yaml": FILES["idc.yaml"].replace("protected: []\n", held) });
    await revoke("Admin", "ops", "prod");
    expect(await refused("AccountAssignment/Admin/group:ops/222222222222")).toMatch(
      /idc\.yaml:8:\d+ .*it is protected/,
    );
    await click("DeleteGroup", { GroupName: "devs" });
    expect(await refused("Group/devs")).toMatch(/idc\.yaml:9:\d+ .*devs/);
  });

  test("what others of the file repeat", async () => {
    const access = `kind: Assignments
assignments:
  - group: devs
    permissionSet: Developer
    accounts: &both ["333333333333", "444444444444"]
  - group: ops
    permissionSet: Developer
    accounts: *both
`;
    await acme({ "access/devs.yaml": access });
    await revoke("Developer", "devs", "dev");
    expect(await refused("*")).toMatch(/access\/devs\.yaml:1:1 .*edit-by-hand/);
    // Of an alias the value takes its place.
    await grant("Developer", "devs", "dev");
    await revoke("Developer", "ops", "dev");
    await adopt("*");
    expect(await textOf("access/devs.yaml")).toBe(access.replace("*both", '["444444444444"]'));
  });

  test("where earlier runs are not known nothing can be told", async () => {
    await acme();
    await grant("Admin", "ops", "dev");
    await scenario!.git.raw(["update-ref", "-d", "HEAD"]);
    const { exitCode, err } = await edit(["*"]);
    expect([exitCode, err.includes("drift-not-told")]).toEqual([1, true]);
  });
});

test("edits that wait are kept, those in the file at hand too, and one adoption follows another before a commit", async () => {
  await acme();
  await grant("Developer", "devs", "prod");
  await grant("Admin", "ops", "dev");
  const waiting = `${FILES["access/devs.yaml"]}    reason: edited # by hand\n`;
  await scenario!.write({ "access/devs.yaml": waiting, "sets.yaml": FILES["sets.yaml"].replace("4h", "8h") });
  expect((await edit(["AccountAssignment/Developer/group:devs/222222222222"])).exitCode).toBe(0);
  expect(await textOf("access/devs.yaml")).toBe(
    `${waiting}  - group: devs\n    permissionSet: Developer\n    accounts: "222222222222" # prod\n`,
  );
  expect((await edit(["*"])).exitCode).toBe(0);
  await scenario!.commit({});
  expect((await scenario!.plan()).result.changes.map(({ key, fields }) => [key, fields])).toEqual([
    ["PermissionSet/Developer", ["sessionDuration"]],
  ]);
});

test("line ends of a file stay, and names that YAML would read otherwise are quoted", async () => {
  const crlf = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]));
  await acme(crlf);
  for (const DisplayName of ["null", "on: # call", "- 0x10"]) {
    await click("CreateGroup", { DisplayName });
    await grant("Developer", DisplayName, "prod");
  }
  const { declared } = await adopt("*");
  expect(declared).toEqual(["Group/- 0x10", "Group/null", "Group/on: # call"]);
  const people = await textOf("people.yaml");
  expect(people.startsWith(crlf["people.yaml"]!)).toBe(true);
  expect(people.replaceAll("\r\n", "").includes("\n")).toBe(false);
  const rule = '  - groups: ["- 0x10", "null", "on: # call"]\r\n    permissionSet: Developer\r\n';
  expect(await textOf("access/devs.yaml")).toBe(
    `${crlf["access/devs.yaml"]}${rule}    accounts: "222222222222" # prod\r\n`,
  );
});

test("administrators are named, and what is next is said", async () => {
  await acme();
  await grant("Admin", "devs", "dev");
  const { exitCode, out } = await edit(["*"], undefined, "text");
  expect(exitCode).toBe(0);
  expect(out).toContain("1 row of these makes administrators, or may: look twice");
  expect(out).toContain("+ devs (1 person) → Admin on dev 333333333333");
  expect(out).toContain("+++ b/access/devs.yaml\n");
  expect(out).toContain('+    accounts: "333333333333" # dev\n');
  expect(out).toContain("commit it, and open a pull request");
});

test("in mode additive what git no longer says can be said again, with all that belongs to it", async () => {
  const { commit } = await acme();
  const additive = FILES["idc.yaml"].replace("mode: full", "mode: additive");
  const people = FILES["people.yaml"].replace(/---\nkind: Group\nname: ops[\s\S]*$/, "");
  await commit({ "idc.yaml": additive, "access/ops.yaml": null, "people.yaml": people });
  const { rows, files } = await adopt("AccountAssignment/Admin/group:ops/222222222222");
  expect(rows.map(({ id, along }) => [id, along])).toEqual([
    ["left AccountAssignment/Admin/group:ops/222222222222", undefined],
    ["left Group/ops", true],
  ]);
  expect(files.map(({ file, what }) => `${what} ${file}`)).toEqual(["written access/ops.yaml", "changed people.yaml"]);
  expect(await textOf("people.yaml")).toContain("kind: Group\nname: ops\nmembers: [bob@acme.io]\n");
});

test("with a lock, what comes and what goes is adopted all the same", async () => {
  await acme();
  expect((await scenario!.lock()).exitCode).toBe(0);
  await scenario!.commit({});
  await scenario!.apply();
  await click("CreateGroup", { DisplayName: "new" });
  await grant("Developer", "new", "prod");
  await click("DeleteGroup", { GroupName: "devs" });
  const { declared } = await adopt("*");
  expect(declared).toEqual(["Group/new"]);
});
