/** Each guardrail that ships with idc: what it stops, and what is like it and is let through, by the command line and against the emulator. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SHIPPED } from "../../src/core/generated/shipped.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { Company, FILES, type Files } from "../access/started.ts";
import { ORGANIZATION } from "../harness/acme.ts";

const CROWD = Array.from({ length: 101 }, (_, index) => `person-${index}@acme.io`);

/** With two groups of others: one of 101 people, one of nobody; and guests, who are one. */
const COMPANY = ORGANIZATION.replace(
  "groups:\n",
  `${CROWD.map((name) => `  - {userName: ${name}, name: {given: A, family: B}}\n`).join("")}groups:\n  - {name: crowd, members: [${CROWD.join(", ")}]}\n  - {name: guests-web, members: [alice@acme.io]}\n  - {name: nobody, members: []}\n`,
);

interface Tried {
  readonly files: Files;
  /** Of Settings, beside the name of the policy. */
  readonly settings?: string;
}

interface Case {
  readonly bad: Tried;
  readonly good: Tried;
  readonly verdict: "deny" | "ask" | "allow";
  readonly key: string;
}

const rules = (...texts: readonly string[]): Files => ({
  "access/new.yaml": `kind: Assignments\nassignments:\n${texts.map((text) => `  - {${text}}\n`).join("")}`,
});
const owned = (text: string): Files => ({
  "access/new.yaml": `kind: Assignments\nowner: web\nassignments:\n  - {${text}}\n`,
});
const granted = (bad: string, good: string, settings?: string): Pick<Case, "bad" | "good"> => {
  const more = settings === undefined ? {} : { settings };
  return { bad: { files: rules(bad), ...more }, good: { files: rules(good), ...more } };
};
const DEVELOPER = "name: Developer\ndescription: Daily work\nsessionDuration: 4h\n";
const edited = (to: string): Tried => ({ files: { "sets.yaml": FILES["sets.yaml"].replace(DEVELOPER, to) } });
const developer = (bad: string, good: string): Pick<Case, "bad" | "good"> => ({
  bad: edited(`name: Developer\n${bad}`),
  good: edited(`name: Developer\n${good}`),
});
const newSet = (text: string): Tried => ({ files: { "new-set.yaml": `kind: PermissionSet\nname: New\n${text}` } });
const row = (set: string, whom: string, account: string) => `AccountAssignment/${set}/${whom}/${account}`;
const [MANAGEMENT, PROD, SANDBOX] = ["111111111111", "222222222222", "444444444444"] as const;

const ADMIN_DEVS = "group: devs, permissionSet: Admin, accounts: {name: sandbox}";
const SENSITIVE = "sensitive: [{label: log-archive, accounts: {name: sandbox}}]\n";
const READ = "managedPolicies: [job-function/ViewOnlyAccess]\n";
const relay = (text: string) => `${DEVELOPER.replace("name: Developer\n", "")}relayState: ${text}\n`;

const CASES: Readonly<Record<string, Case>> = {
  "admin-by-joining": {
    bad: {
      files: {
        "people.yaml": FILES["people.yaml"].replace("name: ops\nmembers: [", "name: ops\nmembers: [alice@acme.io, "),
      },
    },
    good: {
      files: {
        "people.yaml": FILES["people.yaml"].replace(
          "members: [alice@acme.io]",
          "members: [alice@acme.io, bob@acme.io]",
        ),
      },
    },
    ...{ verdict: "ask", key: "GroupMembership/ops/alice@acme.io" },
  },
  "admin-needs-expiry": {
    ...granted(`${ADMIN_DEVS}, expires: 2099-01-01`, "group: devs, permissionSet: Developer, accounts: {name: prod}"),
    ...{ verdict: "deny", key: row("Admin", "group:devs", SANDBOX) },
  },
  "admin-needs-reason": {
    bad: { files: owned(ADMIN_DEVS) },
    good: { files: owned(`${ADMIN_DEVS}, reason: on call`) },
    ...{ verdict: "deny", key: row("Admin", "group:devs", SANDBOX) },
  },
  "admin-on-sensitive": {
    ...granted(ADMIN_DEVS, "group: devs, permissionSet: Admin, accounts: {name: dev}", SENSITIVE),
    ...{ verdict: "ask", key: row("Admin", "group:devs", SANDBOX) },
  },
  "admin-sessions": {
    ...{ bad: newSet("sessionDuration: 3h\nmanagedPolicies: [AdministratorAccess]\n") },
    ...{ good: newSet("sessionDuration: 2h\nmanagedPolicies: [AdministratorAccess]\n") },
    ...{ verdict: "deny", key: "PermissionSet/New" },
  },
  "boundary-for-writers": {
    ...{ bad: newSet("managedPolicies: [PowerUserAccess]\n"), good: newSet(READ) },
    ...{ verdict: "deny", key: "PermissionSet/New" },
  },
  "contractors-read-only": {
    ...granted(
      "group: guests-web, permissionSet: Developer, accounts: {name: sandbox}",
      "group: nobody, permissionSet: Developer, accounts: {name: sandbox}",
    ),
    ...{ verdict: "deny", key: row("Developer", "group:guests-web", SANDBOX) },
  },
  "described-sets": {
    ...{ bad: newSet(READ), good: newSet(`description: For looking\n${READ}`) },
    ...{ verdict: "allow", key: "PermissionSet/New" },
  },
  "log-archive-read-only": {
    ...granted(
      "group: ops, permissionSet: Developer, accounts: {name: sandbox}",
      "group: ops, permissionSet: Developer, accounts: {name: dev}",
      SENSITIVE,
    ),
    ...{ verdict: "deny", key: row("Developer", "group:ops", SANDBOX) },
  },
  "management-account": {
    ...granted(
      "group: ops, permissionSet: Developer, accounts: {id: '111111111111'}",
      "group: ops, permissionSet: Developer, accounts: {name: dev}",
    ),
    ...{ verdict: "ask", key: row("Developer", "group:ops", MANAGEMENT) },
  },
  "no-crowds": {
    ...granted(
      "group: crowd, permissionSet: Developer, accounts: {name: sandbox}",
      "group: ops, permissionSet: Developer, accounts: {name: sandbox}",
    ),
    ...{ verdict: "ask", key: row("Developer", "group:crowd", SANDBOX) },
  },
  "no-direct-users": {
    ...granted(
      "user: bob@acme.io, permissionSet: Developer, accounts: {name: sandbox}",
      "group: ops, permissionSet: Developer, accounts: {name: sandbox}",
    ),
    ...{ verdict: "deny", key: row("Developer", "user:bob@acme.io", SANDBOX) },
  },
  "no-empty-groups": {
    ...granted(
      "group: nobody, permissionSet: Developer, accounts: {name: prod}",
      "group: ops, permissionSet: Developer, accounts: {name: prod}",
    ),
    ...{ verdict: "allow", key: row("Developer", "group:nobody", PROD) },
  },
  "relay-state-in-console": {
    ...developer(
      relay("https://evil.example/a.console.aws.amazon.com/x"),
      relay("https://eu-west-1.console.aws.amazon.com/athena"),
    ),
    ...{ verdict: "deny", key: "PermissionSet/Developer" },
  },
  sessions: {
    ...developer("description: Daily work\nsessionDuration: 9h\n", "description: Daily work\nsessionDuration: 8h\n"),
    ...{ verdict: "deny", key: "PermissionSet/Developer" },
  },
  "stronger-sets": {
    bad: edited(
      DEVELOPER.replace(
        "4h\n",
        "4h\ninlinePolicy:\n  Version: '2012-10-17'\n  Statement: [{Effect: Allow, Action: 'iam:*', Resource: '*'}]\n",
      ),
    ),
    good: edited(DEVELOPER.replace("4h", "5h")),
    ...{ verdict: "ask", key: "PermissionSet/Developer" },
  },
};

let company: Company;
beforeAll(async () => {
  company = await Company.start(COMPANY);
}, 60_000);
afterAll(() => company.stop());

/** What a plan of these files says of a policy. */
async function asked(policy: string, { files, settings = "" }: Tried) {
  const named = `${FILES["idc.yaml"]}identitySource: external\npolicies: [${policy}]\n${settings}`;
  const base = { ...FILES, "idc.yaml": named.replace("identitySource: external\n", "identitySource: directory\n") };
  const others =
    "kind: Group\nname: crowd\n---\nkind: Group\nname: guests-web\n---\nkind: Group\nname: nobody\nmembers: []\n";
  await company.write({ ...base, "others.yaml": others, "access/new.yaml": null, "new-set.yaml": null, ...files });
  const { stdout, exitCode } = await company.askAws("plan", "access", "--format", "json");
  const plan = JSON.parse(stdout) as Plan;
  expect(plan.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return { plan, exitCode, said: plan.policies?.findings.map(({ key }) => key) ?? [] };
}

test("there is a case of each", () => {
  const files = readdirSync(join(fileURLToPath(new URL("../..", import.meta.url)), "policies"));
  const names = files
    .filter((file) => file.endsWith(".cedar"))
    .map((file) => file.replace(".cedar", ""))
    .sort();
  expect(Object.keys(SHIPPED)).toEqual(names);
  expect(Object.keys(CASES).sort()).toEqual(names);
});

describe("a policy stops its bad case, and lets its good case pass", () => {
  test.each(Object.entries(CASES))("%s", async (policy, { bad, good, verdict, key }) => {
    const stopped = await asked(policy, bad);
    expect(stopped.said).toEqual([key]);
    expect(stopped.plan.changes.find((one) => one.key === key)?.verdict).toBe(verdict);
    expect(stopped.exitCode).toBe(verdict === "deny" ? 3 : 0);
    const passed = await asked(policy, good);
    expect(passed.plan.changes.length).toBeGreaterThan(0);
    expect(passed.said).toEqual([]);
    expect(passed.exitCode).toBe(0);
  });
});

test.each([
  "https://evil.example?x.console.aws.amazon.com/",
  "https://evil.example#x.console.aws.amazon.com/",
  "https://x@evil.example/.console.aws.amazon.com/",
  "https://console.aws.amazon.com.evil.example/",
])("a relay state elsewhere is none of the console's: %s", async (url) => {
  const { said } = await asked("relay-state-in-console", developer(relay(`'${url}'`), "").bad);
  expect(said).toEqual(["PermissionSet/Developer"]);
});
