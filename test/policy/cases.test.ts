/** `idc policy test`: cases of guardrails, by the command line, without AWS and without git. */
import { describe, expect, test } from "vitest";
import { type Files, SETTINGS, withFolder } from "../config/fixture.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";

const PROD = `@id("prod-admins")
@message("administrators of production are operators")
forbid (principal, action == Action::"grant", resource)
when { context.isAdmin && resource.ou like "/Workloads/Prod*" }
unless { principal is Group && principal.name == "operators" };
`;
const CASES = `kind: PolicyTest
policy: prod-admins
action: grant
cases:
  - name: developers administrate production
    principal: {name: developers}
    resource: {ou: /Workloads/Prod}
    context: {isAdmin: true}
    expect: deny
  - name: operators administrate production
    principal: {name: operators}
    resource: {ou: /Workloads/Prod}
    context: {isAdmin: true}
    expect: allow
`;
const CONFIG: Files = { "idc.yaml": SETTINGS, "policies/access.cedar": PROD };

interface Results {
  readonly passed: boolean;
  readonly cases: readonly {
    readonly name: string;
    readonly passed: boolean;
    readonly said: string;
    readonly key: string;
    readonly findings: readonly { readonly policy: string; readonly failed?: true; readonly message: string }[];
  }[];
  readonly unshown: readonly { readonly policy: string; readonly never: string }[];
  readonly diagnostics: readonly { readonly code: string; readonly summary: string; readonly hint?: string }[];
}

const tried = (files: Files, ...args: string[]) =>
  withFolder({ ...CONFIG, ...files }, (cwd) => idcHere(["policy", "test", ...args], { cwd }));

async function results(files: Files, ...args: string[]) {
  const { stdout, exitCode } = await tried(files, "--format", "json", ...args);
  const found = expectDocument<Results>(stdout, "idc-policy-test");
  expect(exitCode).toBe(found.passed ? 0 : 1);
  return found;
}

const one = (lines: string) => `kind: PolicyTest\ncases:\n  - name: it\n${lines.replace(/^/gm, "    ")}\n`;

/** What is said of a single case. */
const said = async (lines: string, more: Files = {}) =>
  (await results({ ...more, "cases.yaml": one(lines) })).cases[0]!;

describe("cases", () => {
  test("that pass are a line each, and nothing is left to say", async () => {
    const { stdout, exitCode } = await tried({ "policies/tests/access.yaml": CASES }, "--strict");
    expect(stdout).toBe(
      "pass  policies/tests/access.yaml:5   developers administrate production\n" +
        "pass  policies/tests/access.yaml:10  operators administrate production\n\npassed: 2 cases\n",
    );
    expect(exitCode).toBe(0);
  });

  test("that fail say what was said instead, and by which rule where", async () => {
    const wrong = CASES.replace("expect: deny", "expect: allow").replace(/expect: allow\n$/, "expect: warn\n");
    const { stdout, exitCode } = await tried({ "policies/tests/access.yaml": wrong });
    expect(stdout).toBe(
      "FAIL  policies/tests/access.yaml:5   developers administrate production\n" +
        "    expected allow, and it is: deny by prod-admins\n" +
        "    deny  prod-admins (policies/access.cedar:1): administrators of production are operators\n" +
        "FAIL  policies/tests/access.yaml:10  operators administrate production\n" +
        "    expected warn, and it is: allow\n\nfailed: 2 of 2 cases\n",
    );
    expect(exitCode).toBe(1);
  });

  test("without a policy are of all rules, of which the strictest counts, and by names exactly those that say it", async () => {
    const rules = {
      "policies/b.cedar": '@id("b") @severity("warn") forbid (principal, action, resource) when { context.isAdmin };',
      "policies/c.cedar": '@id("c") @severity("deny") forbid (principal, action, resource) when { context.isAdmin };',
    };
    const scoped = (text: string) => text.replaceAll("action, resource", 'action == Action::"grant", resource');
    const files = Object.fromEntries(Object.entries(rules).map(([file, text]) => [file, scoped(text)]));
    const lines = "action: grant\nresource: {ou: /Workloads/Prod}\ncontext: {class: admin}\n";
    expect((await said(`${lines}expect: deny`, files)).passed).toBe(true);
    expect((await said(`${lines}expect: deny\nby: [c, prod-admins]`, files)).passed).toBe(true);
    expect((await said(`${lines}expect: deny\nby: c`, files)).passed).toBe(false);
    expect((await said(`${lines}expect: deny\nby: [b, c, prod-admins]`, files)).passed).toBe(false);
    expect(await said(`${lines}policy: b\nexpect: warn\nby: b`, files)).toMatchObject({ passed: true, said: "warn" });
  });

  test.each(["deny", "allow", "warn", "approve"])(
    "never pass where a rule cannot be evaluated, though %s is expected",
    async (expected) => {
      const rule = {
        "policies/x.cedar": `forbid (principal, action == Action::"join", resource)
when { context.accounts * 9223372036854775807 > 1 };`,
      };
      const found = await said(`action: join\ncontext: {accounts: 2}\nexpect: ${expected}`, rule);
      expect(found).toMatchObject({ passed: false, said: "failed" });
      expect(found.findings).toMatchObject([{ policy: "x", failed: true }]);
      expect(
        (await tried({ ...rule, "c.yaml": one(`action: join\ncontext: {accounts: 2}\nexpect: ${expected}`) })).stdout,
      ).toContain(`expected ${expected}, and it is: a rule could not be evaluated`);
      expect((await said("action: join\ncontext: {accounts: 1}\nexpect: deny", rule)).passed).toBe(true);
    },
  );

  test("of an exemption are a warning until its day, by the key that the change would have", async () => {
    const rule = `@exempt("AccountAssignment/Admin/group:ops/*; owner: platform; reason: migration; until: 2027-01-31")\n${PROD}`;
    const files = { "policies/access.cedar": rule };
    const lines =
      "action: grant\nprincipal: {name: ops}\nresource: {ou: /Workloads/Prod}\n" +
      "context:\n  class: admin\n  permissionSet: {name: Admin}\n";
    expect(await said(`${lines}expect: warn`, files)).toMatchObject({
      ...{ passed: true, key: "AccountAssignment/Admin/group:ops/111122223333" },
      findings: [{ exempt: { until: "2027-01-31" } }],
    });
    expect((await said(`${lines}  now: 2027-01-30\nexpect: warn`, files)).passed).toBe(true);
    expect((await said(`${lines}  now: 2027-01-31\nexpect: deny`, files)).passed).toBe(true);
    expect((await said(`${lines.replace("Admin}", "Other}")}expect: deny`, files)).passed).toBe(true);
  });

  test("are of what else a rule may look at: tags, labels, the set, and days counted from the day of the plan", async () => {
    const files = {
      "policies/x.cedar": `forbid (principal, action == Action::"grant", resource)
when {
  resource.hasTag("env") && resource.getTag("env") == "prod" && resource.labels.contains("pci") &&
  context.permissionSet.managedPolicies.contains("AdministratorAccess") && context.permissionSet.hasTag("team") &&
  context has days && context.days == 60 && context has expires && context.expires == datetime("2024-03-01")
};`,
    };
    const lines =
      "policy: x\naction: grant\nresource: {tags: {env: prod}, labels: [pci]}\nexpect: deny\ncontext:\n" +
      "  permissionSet: {managedPolicies: [AdministratorAccess], tags: {team: a}}\n  now: 2024-01-01\n";
    expect((await said(`${lines}  days: 60`, files)).passed).toBe(true);
    expect((await said(`${lines}  expires: 2024-03-01`, files)).passed).toBe(true);
    expect((await said(`${lines}  days: 61`, files)).said).toBe("allow");
  });

  test("of a config without rules expect that nothing is said", async () => {
    const files = { "idc.yaml": SETTINGS, "c.yaml": one("action: grant\nexpect: allow") };
    const { exitCode, stdout } = await withFolder(files, (cwd) => idcHere(["policy", "test"], { cwd }));
    expect([exitCode, stdout]).toEqual([0, "pass  c.yaml:3  it\n\npassed: 1 case\n"]);
  });
});

describe("what cases do not show", () => {
  test("is told of each rule, and fails with --strict", async () => {
    const half = CASES.slice(0, CASES.indexOf("  - name: operators"));
    const { stdout, exitCode } = await tried({ "t.yaml": half });
    expect(stdout).toContain(
      "Not shown by cases:\n  policies/access.cedar:1  prod-admins: in no case it lets anything pass\n",
    );
    expect(exitCode).toBe(0);
    expect((await tried({ "t.yaml": half }, "--strict")).exitCode).toBe(1);
    const { unshown } = await results({
      "t.yaml": half.replace("isAdmin: true", "isAdmin: false").replace("deny", "allow"),
    });
    expect(unshown).toMatchObject([{ policy: "prod-admins", never: "fires" }]);
  });

  test("is not shown by effects that a rule is not about, nor asked of rules that idc ships", async () => {
    const settings = { "idc.yaml": `${SETTINGS}policies: [no-direct-users]\n` };
    const { unshown } = await results({ ...settings, "t.yaml": one("action: join\nexpect: allow") });
    expect(unshown.map(({ policy, never }) => `${policy} ${never}`)).toEqual([
      "prod-admins fires",
      "prod-admins passes",
    ]);
  });

  test("is all where there is no case", async () => {
    const { stdout, exitCode } = await tried({});
    expect(stdout).toContain("there is no case: idc policy new ID writes a policy and its cases\n");
    expect(exitCode).toBe(0);
    expect((await tried({}, "--strict")).exitCode).toBe(1);
  });
});

describe("mistakes in cases", () => {
  const MISTAKES: readonly (readonly [string, string, string, string])[] = [
    [
      "an attribute that there is not",
      "action: grant\ncontext: {isAdmn: true}\nexpect: deny",
      "5:15 unknown-key",
      "did you mean isAdmin?",
    ],
    [
      "one of another effect",
      "action: grant\ncontext: {newActions: []}\nexpect: deny",
      "5:15 unknown-key",
      "keys are ",
    ],
    ["one of another thing", "action: grant\nresource: {people: 3}\nexpect: deny", "5:16 unknown-key", "keys are "],
    [
      "a thing that it does not happen to",
      "action: grant\nresource: {type: Group}\nexpect: deny",
      "5:22 unknown-value",
      "it can be Account",
    ],
    ["a wrong type", "action: grant\nresource: {labels: prod}\nexpect: deny", "5:24 wrong-type", "[prod]"],
    ["half a day", "action: grant\ncontext: {days: 1.5}\nexpect: deny", "5:21 wrong-type", ""],
    [
      "a class that there is not",
      "action: grant\ncontext: {class: admn}\nexpect: deny",
      "5:22 unknown-value",
      "did you mean admin?",
    ],
    ["an effect that there is not", "action: grnt\nexpect: deny", "4:13 unknown-value", "did you mean grant?"],
    ["no effect", "expect: deny", "3:5 missing-field", ""],
    ["nothing that is expected", "action: grant", "3:5 missing-field", ""],
    ["an outcome that there is not", "action: grant\nexpect: denyy", "5:13 unknown-value", "did you mean deny?"],
    ["no day", "action: grant\ncontext: {expires: 2027-02-30}\nexpect: deny", "5:24 bad-date", "2027-02-28"],
    [
      "an effect like no other",
      "action: grant\ncontext: {class: read, isAdmin: true}\nexpect: deny",
      "5:28 case-contradicts",
      "leave out",
    ],
    [
      "a set that is new, and was",
      "action: changePermissionSet\ncontext: {isNew: true, classBefore: read}\nexpect: deny",
      "5:28 case-contradicts",
      "",
    ],
    [
      "more people than the group has",
      "action: grant\nprincipal: {people: 3}\ncontext: {people: 4}\nexpect: deny",
      "6:15 case-contradicts",
      "",
    ],
    [
      "another day than the days say",
      "action: grant\ncontext: {days: 3, expires: 2026-01-05}\nexpect: deny",
      "5:15 case-contradicts",
      "",
    ],
    [
      "a policy that there is not",
      "policy: prod-admin\naction: grant\nexpect: deny",
      "4:13 unknown-policy",
      "did you mean prod-admins?",
    ],
    [
      "one that is not switched on",
      "action: grant\nexpect: deny\nby: [sessions]",
      "6:10 unknown-policy",
      "idc ships it",
    ],
    [
      "who says that all is allowed",
      "action: grant\nexpect: allow\nby: prod-admins",
      "6:5 conflicting-keys",
      "keep one",
    ],
    ["a key that there is not", "action: grant\nexpekt: deny", "5:5 unknown-key", "did you mean expect?"],
  ];
  test.each(MISTAKES)("%s", async (_, lines, place, hint) => {
    const files = { ...CONFIG, "policies/tests/t.yaml": one(lines) };
    for (const command of [["validate"], ["policy", "test"]]) {
      const { stdout, exitCode } = await withFolder(files, (cwd) => idcHere([...command, "--format", "json"], { cwd }));
      const { diagnostics } = JSON.parse(stdout) as {
        diagnostics: { code: string; hint?: string; at: { file: string; line: number; column: number } }[];
      };
      expect(
        diagnostics.map(({ code, at }) => `${at.file} ${at.line}:${at.column} ${code}`),
        stdout,
      ).toEqual([`policies/tests/t.yaml ${place}`]);
      expect(diagnostics[0]!.hint ?? "").toContain(hint);
      expect(exitCode).toBe(1);
    }
  });

  test("in files beside them, and in rules, are told, and nothing is tried", async () => {
    const odd = { "policies/tests/odd.yaml": "cases: []\n", "policies/tests/t.yaml": CASES };
    const { stderr, stdout } = await withFolder({ ...CONFIG, ...odd }, (cwd) => idcHere(["validate"], { cwd }));
    expect(stdout + stderr).toContain("policies/tests/odd.yaml:1:1");
    const broken = await results({
      "policies/tests/t.yaml": CASES,
      "policies/b.cedar": "forbid (principal, action, resource) when { context.x };",
    });
    expect([broken.cases, broken.passed]).toEqual([[], false]);
    expect(broken.diagnostics[0]).toMatchObject({ code: "policy-invalid" });
  });

  test("stop no plan: neither a commit that takes a rule out, nor one after an earlier one whose cases are not understood any more", async () => {
    const { checkFiles } = await import("../config/fixture.ts");
    for (const lines of ["policy: gone\naction: grant\nexpect: deny", "action: grnt\nexpekt: deny"]) {
      const { config, diagnostics } = await checkFiles({ ...CONFIG, "t.yaml": one(lines) });
      expect([config === undefined, diagnostics]).toEqual([false, []]);
    }
  });
});
