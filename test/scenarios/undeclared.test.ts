/** What nobody declared: administrators are named in every plan, with where and who; the rest where somebody asks for names. */
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { renderText } from "../../src/render/text.ts";
import { ORGANIZATION } from "../harness/acme.ts";
import { denyingProxy } from "../harness/denying-proxy.ts";
import { planMarkdown, planView } from "../harness/told.ts";
import { acme, click } from "./start.ts";

const EVERYTHING = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
});

/** Three sets that people made in the console, beside those that the config declares. */
const FOREIGN = ORGANIZATION.replace(
  "assignments:\n",
  `  - {name: BreakGlass, sessionDuration: PT1H, managedPolicies: ["arn:aws:iam::aws:policy/AdministratorAccess"]}
  - {name: Root2, sessionDuration: PT1H, inlinePolicy: '${EVERYTHING}'}
  - {name: Viewer, sessionDuration: PT1H, managedPolicies: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]}
assignments:
  - {permissionSet: BreakGlass, user: bob@acme.io, accounts: ["111111111111", "222222222222", "333333333333", "444444444444"]}
  - {permissionSet: BreakGlass, group: devs, accounts: ["222222222222"]}
  - {permissionSet: Viewer, group: ops, accounts: ["222222222222"]}
`,
);

const textOf = (plan: Plan, verbose = false) => renderText(planView(plan, { verbose }), { color: false });

const ADMINISTRATORS = [
  {
    permissionSet: "BreakGlass",
    admin: "yes",
    accounts: ["111111111111", "222222222222", "333333333333", "444444444444"],
    principals: ["group:devs", "user:bob@acme.io"],
  },
  { permissionSet: "Root2", admin: "yes", accounts: [], principals: [] },
];

describe.concurrent("administrators that nobody declared", () => {
  test("are named in every plan, with where they are and who they are", async () => {
    const { result } = await (await acme({ organization: FOREIGN })).plan();
    expect(result.administrators).toEqual(ADMINISTRATORS);
    const told = [
      "Administrators that no config here declared",
      "  ! permission set BreakGlass on management 111111111111, prod 222222222222, dev 333333333333 and 1 more; in the first 3 of these held by devs, bob@acme.io",
      "  ! permission set Root2, in no account",
    ];
    expect(textOf(result)).toContain(told.join("\n"));
    const markdown = planMarkdown(result);
    expect(markdown).toContain("- **!** permission set `BreakGlass` on `management 111111111111`");
    expect(markdown).toMatch(/<details><summary>Left alone, by name: 3 entries<\/summary>\n\n(- .*\n)+\n<\/details>/);
    expect(markdown).toContain("- `PermissionSet/Viewer`");
  });

  test("cost two calls a set, one where AdministratorAccess says it, and more only of administrators", async () => {
    const scenario = await acme({ organization: FOREIGN });
    scenario.emulator.resetCalls();
    await scenario.plan({ readBy: "pairs" });
    const foreign: Readonly<Record<string, number>> = scenario.emulator.calls().calls["sso-admin"] ?? {};
    const home = await acme();
    home.emulator.resetCalls();
    await home.plan({ readBy: "pairs" });
    const own: Readonly<Record<string, number>> = home.emulator.calls().calls["sso-admin"] ?? {};
    const more = Object.keys(foreign).map((name) => [name, foreign[name]! - (own[name] ?? 0)] as const);
    expect(Object.fromEntries(more.filter(([, number]) => number !== 0))).toEqual({
      // Names and marks, as of all sets in a first run.
      DescribePermissionSet: 3,
      ListTagsForResource: 3,
      ListManagedPoliciesInPermissionSet: 3,
      GetInlinePolicyForPermissionSet: 2,
      ListAccountsForProvisionedPermissionSet: 2,
      ListAccountAssignments: 3,
    });
  });

  test("are the same from a snapshot", async () => {
    const scenario = await acme({ organization: FOREIGN });
    const { file } = await scenario.snapshot();
    expect((await scenario.plan({ live: file })).result.administrators).toEqual(ADMINISTRATORS);
  });

  test("by assignments of a declared set that no rule names are told, too", async () => {
    const sets = "kind: PermissionSet\nname: Admin\nassignments: shared\nmanagedPolicies: [AdministratorAccess]\n";
    const developer = "kind: PermissionSet\nname: Developer\nsessionDuration: 4h\nmanagedPolicies: [PowerUserAccess]\n";
    const scenario = await acme({ files: { "sets.yaml": `${sets}---\n${developer}` } });
    await click(scenario, "CreateAccountAssignment", {
      ...{ PermissionSetName: "Admin", TargetId: "333333333333", TargetType: "AWS_ACCOUNT" },
      ...{ PrincipalType: "GROUP", GroupName: "devs" },
    });
    const { result } = await scenario.plan({ readBy: "pairs" });
    expect(result.administrators).toEqual([
      { permissionSet: "Admin", declared: true, admin: "yes", accounts: ["333333333333"], principals: ["group:devs"] },
    ]);
    expect(textOf(result)).toContain("  ! assignments of Admin, on dev 333333333333; of devs\n");
  });

  test("where a read is denied are not examined, which makes no plan incomplete", async () => {
    const scenario = await acme({ organization: FOREIGN });
    const arn = String(
      scenario.emulator.state().permissionSets.find(({ Name }) => Name === "BreakGlass")?.PermissionSetArn,
    );
    const proxy = await denyingProxy(
      scenario.emulator.url,
      (operation, body) => operation === "ListManagedPoliciesInPermissionSet" && body.includes(arn),
    );
    try {
      const { result, exitCode } = await scenario.plan({ endpoint: proxy.url });
      expect([exitCode, result.unknown]).toEqual([0, []]);
      expect(result.administrators?.map(({ permissionSet, admin }) => [permissionSet, admin])).toEqual([
        ["BreakGlass", "unknown"],
        ["Root2", "yes"],
      ]);
      expect(textOf(result)).toMatch(/ {2}\? 1 permission set not examined: BreakGlass\n {6}.*not authorized/);
    } finally {
      await proxy.stop();
    }
  });
});

test("with -v what is left alone is listed once, and a place is told once for all accounts", async () => {
  const scenario = await acme({ organization: FOREIGN });
  await scenario.commit({
    "access/more.yaml":
      "kind: Assignments\nassignments:\n  - {group: ops, permissionSet: Developer, accounts: {ou: /Workloads/Dev}}\n",
  });
  const { result } = await scenario.plan();
  const text = textOf(result, true);
  const times = (what: string) => text.split(what).length - 1;
  expect(text).toContain("  + ops (1 person) → Developer on 2 accounts");
  expect([times("asked for at access/more.yaml:3"), times("calls sso-admin:CreateAccountAssignment")]).toEqual([1, 2]);
  expect(text).toContain("Left alone: 3 permission sets that no config here declared");
  expect([times("PermissionSet/BreakGlass"), times("PermissionSet/Viewer")]).toEqual([1, 1]);
});
