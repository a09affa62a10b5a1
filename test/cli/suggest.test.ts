/** `idc suggest selectors`: what it offers, what it says of tomorrow, and that a diff that is applied changes nothing. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Served, serve } from "../harness/command.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { initRepository } from "../harness/repository.ts";

const ORGANIZATION = `
organization: {id: o-a1b2c3d4e5, managementAccount: "111111111111"}
region: eu-west-1
instance: {id: ssoins-7223a1b2c3d4e5f6, identityStore: d-9067a1b2c3}
accounts:
  - {id: "111111111111", name: management, ou: /}
  - {id: "222222222222", name: shop-prod, ou: /Workloads/Prod, tags: {team: shop}}
  - {id: "333333333333", name: pay-prod, ou: /Workloads/Prod}
  - {id: "444444444444", name: shop-dev, ou: /Workloads/Dev, tags: {team: shop}}
  - {id: "555555555555", name: vault, ou: /Workloads/Prod}
groups:
  - {name: payments-dev}
  - {name: shop}
`;

const SETTINGS = `kind: Settings
version: 1
name: acme
mode: full
directUserAssignments: managed
restrictedAccounts: ["555555555555"]
protected: []
---
kind: Group
name: payments-dev
---
kind: Group
name: shop
---
kind: PermissionSet
name: Developer
managedPolicies: [PowerUserAccess]
---
kind: AccountSet
name: prod
include:
  - "222222222222"   # shop
  - {id: "333333333333"}
`;

const RULES = `kind: Assignments
assignments:
  - group: payments-dev
    permissionSet: Developer
    accounts: prod
  # the shop
  - group: shop
    permissionSet: Developer
    accounts: ["222222222222", "444444444444"]   # both
`;

let dir: string;
let served: Served;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "idc-suggest-"));
  await writeFile(join(dir, "organization.yaml"), ORGANIZATION);
  served = await serve(["--org", join(dir, "organization.yaml"), "--operation-seconds", "0.02"]);
});
afterAll(async () => {
  await served.stop();
  await rm(dir, { recursive: true });
});

const write = (path: string, text: string) => writeFile(join(dir, path), text);
const read = (path: string) => readFile(join(dir, path), "utf8");
const run = (...args: string[]) => idcHere(args, { cwd: dir, env: served.env });
const fast = ["--requests-per-second", "2000"];
const suggest = (...args: string[]) => run("suggest", "selectors", ".", ...fast, ...args);

beforeEach(async () => {
  await write("idc.yaml", SETTINGS);
  await write("rules.yaml", RULES);
  await rm(join(dir, "organization.yaml"), { force: true });
});

test("an OU and a tag are offered, with who would get what tomorrow, and nothing is written", async () => {
  const { exitCode, stdout } = await suggest();
  expect(exitCode).toBe(0);
  expect(stdout).toContain("an account that joins /Workloads/Prod gets:\n    Developer for payments-dev");
  expect(stdout).toContain("an account that is tagged team=shop gets:\n    Developer for shop");
  expect(stdout).toContain("A list never changes by itself");
  expect([await read("idc.yaml"), await read("rules.yaml")]).toEqual([SETTINGS, RULES]);
});

test("accounts, OUs and tags are all that is read of AWS", async () => {
  await fetch(`${served.url}/_emulator/reset-calls`, { method: "POST" });
  expect((await suggest()).exitCode).toBe(0);
  const { calls } = (await (await fetch(`${served.url}/_emulator/calls`)).json()) as { calls: object };
  expect(calls).toEqual({
    sts: { GetCallerIdentity: 1 },
    // The instance and its tags: nothing that is on it.
    "sso-admin": { ListInstances: 1, ListTagsForResource: 1 },
    organizations: {
      ...{ DescribeOrganization: 1, ListAccounts: 1, ListRoots: 1, ListDelegatedAdministrators: 1 },
      ...{ ListOrganizationalUnitsForParent: 4, ListTagsForResource: 5 },
    },
  });
});

test("the diff, applied, says the same: the plan stays empty", async () => {
  const repository = await initRepository(dir);
  await repository.add(["idc.yaml", "rules.yaml"]).commit("config");
  expect((await run("apply", ".", ...fast, "--auto-approve")).exitCode).toBe(0);
  await write("selectors.diff", (await suggest()).stdout);
  await repository.raw("apply", "selectors.diff");
  expect(await read("idc.yaml")).toContain("include:\n  - {ou: /Workloads/Prod}\n");
  expect(await read("rules.yaml")).toBe(RULES.replace('["222222222222", "444444444444"]', "{tag: {team: shop}}"));
  const planned = await run("plan", ".", ...fast, "--format", "json");
  expect([planned.exitCode, JSON.parse(planned.stdout).changes]).toEqual([0, []]);
  const again = await suggest();
  expect([again.exitCode, again.stdout]).toEqual([0, expect.stringMatching(/^No list of accounts is today exactly/)]);
});

test("lists that are not exactly one, or name a restricted account, are none", async () => {
  await write("rules.yaml", RULES.replace('"444444444444"]', '"333333333333", "444444444444"]'));
  await write("idc.yaml", SETTINGS.replace('  - {id: "333333333333"}', '  - {id: "333333333333"}\n  - "555555555555"'));
  const { suggestions } = expectDocument<{ suggestions: { text: string }[] }>(
    (await suggest("--format", "json")).stdout,
    "idc-suggestions",
  );
  // The three of the rule are all that are not restricted.
  expect(suggestions.map(({ text }) => text)).toEqual(["{ou: /Workloads}"]);
});

test("as JSON, from a snapshot, without a call", async () => {
  expect((await run("snapshot", "-o", "live.json", ...fast)).exitCode).toBe(0);
  const { exitCode, stdout } = await idcHere(["suggest", "selectors", ".", "--live", "live.json", "--format", "json"], {
    cwd: dir,
  });
  expect(exitCode).toBe(0);
  expect(expectDocument(stdout, "idc-suggestions")).toMatchObject({
    suggestions: [
      {
        ...{ accountSet: "prod", selector: { ou: "/Workloads/Prod" }, text: "{ou: /Workloads/Prod}", accounts: 2 },
        tomorrow: [
          { permissionSets: ["Developer"], principals: ["payments-dev"], at: { file: "rules.yaml", line: 3 } },
        ],
        inDiff: true,
      },
      { selector: { tag: { team: "shop" } }, tomorrow: [{ principals: ["shop"] }] },
    ],
    diff: expect.stringContaining("+++ b/idc.yaml"),
  });
});

test("Settings say where to look, and a snapshot of somewhere else is refused", async () => {
  await write("idc.yaml", SETTINGS.replace("mode: full", "mode: full\nregion: eu-west-1"));
  const { AWS_REGION: _, ...env } = served.env;
  const here = await idcHere(["suggest", "selectors", ".", ...fast], { cwd: dir, env });
  expect([here.exitCode, here.stdout]).toEqual([0, expect.stringContaining("{ou: /Workloads/Prod}")]);
  await run("snapshot", "-o", "live.json", ...fast);
  await write("idc.yaml", SETTINGS.replace("mode: full", "mode: full\nregion: eu-west-3"));
  const said = expectDocument((await suggest("--live", "live.json", "--format", "json")).stdout, "idc-failure");
  expect(said).toMatchObject({ exitCode: 1, summary: expect.stringContaining("eu-west-3") });
});

test("what is written with an anchor is said, and left for a person", async () => {
  await write("rules.yaml", RULES.replace('["222222222222"', '&both ["222222222222"'));
  const { stdout } = await suggest();
  expect(stdout).toMatch(/Not in the diff[\s\S]*rules\.yaml:7:5 {2}\{tag: \{team: shop\}\}/);
  expect(stdout).not.toContain("b/rules.yaml");
});

test("a config with mistakes is refused", async () => {
  await write("rules.yaml", RULES.replace("accounts: prod", "accounts: prd"));
  const said = expectDocument<{ code: string }>((await suggest("--format", "json")).stdout, "idc-failure");
  expect(said).toMatchObject({ exitCode: 1, code: "invalid-config" });
});
