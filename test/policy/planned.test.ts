/** Guardrails in a plan: what they refuse, ask and tell, and that whatever fails refuses. */
import { describe, expect, test } from "vitest";
import { scopeOf } from "../../src/core/live/scope.ts";
import { withinScope } from "../../src/core/live/within-scope.ts";
import type { Approvals } from "../../src/core/policy/approval/approvals.ts";
import type { PolicyEngine, Pulls } from "../../src/core/policy/policy.ts";
import { accountThings } from "../../src/core/policy/things.ts";
import { cedarEngine } from "../../src/io/cedar/engine.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { type LoadEngine, loadPolicies, pullsIn } from "../../src/stages/policies.ts";
import {
  changesOf,
  configOf,
  DEV,
  type LiveText,
  liveOf,
  organizationOf,
  type PlanText,
  PROD,
  plan,
  reasonsOf,
  settings,
  user,
} from "../core/live.ts";

const SETS =
  "kind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\n---\nkind: PermissionSet\nname: View\nmanagedPolicies: [job-function/ViewOnlyAccess]\n---\n";
const GROUPS = "kind: Group\nname: ops\nmembers: [ann]\n---\nkind: Group\nname: dev\nmembers: [bob]\n---\n";
const PEOPLE = ["ann", "bob"].map(user).join("");

const LIVE = {
  users: ["ann", "bob"],
  groups: { ops: ["ann"], dev: ["bob"] },
  sets: {
    Admin: { managedPolicies: ["AdministratorAccess"] },
    View: { managedPolicies: ["job-function/ViewOnlyAccess"] },
  },
} satisfies LiveText;

const GRANT = 'action == Action::"grant"';

interface Told {
  readonly rules: readonly string[];
  readonly cedar?: string;
  readonly settings?: object;
}

const filesOf = ({ rules, cedar, settings: own = {} }: Told) => ({
  "a.yaml": `${settings(own)}${PEOPLE}${GROUPS}${SETS}${rules.length === 0 ? "" : `kind: Assignments\nassignments:\n${rules.map((rule) => `  - ${rule}\n`).join("")}`}`,
  ...(cedar === undefined ? {} : { "policies/own.cedar": cedar }),
});

interface Asked extends PlanText {
  readonly before?: Told;
  readonly live?: LiveText;
  readonly load?: LoadEngine;
  readonly narrowed?: { readonly revokeOnly: true };
  readonly approvals?: Approvals;
  readonly pulls?: Pulls;
}

async function planned(now: Told, { before = { rules: [] }, live = LIVE, load, approvals, ...asked }: Asked = {}) {
  const [config, past] = [await configOf(filesOf(now)), await configOf(filesOf(before))];
  const policies = await loadPolicies(config, [past], asked.narrowed !== undefined, load);
  const approved = approvals === undefined || policies === undefined ? {} : { policies: { ...policies, approvals } };
  return plan(config, liveOf(live), { past: [past], policies, ...approved, ...asked });
}

const rule = (set: string, whom: string, name: string, more = "") =>
  `{${whom}, permissionSet: ${set}, accounts: {name: ${name}}${more}}`;
const row = (set: string, whom: string, account: string) => `AccountAssignment/${set}/${whom}/${account}`;
const ADMIN = rule("Admin", "group: ops", "prod");
const ADMIN_ROW = row("Admin", "group:ops", PROD);

describe("a rule", () => {
  test("refuses by what it sees of a change, and says who says so, where, and the way around", async () => {
    const cedar = `@id("admins") @message("administrators say why")\nforbid (principal, ${GRANT}, resource)\nwhen { context.isAdmin } unless { context has reason };`;
    const rules = [
      ADMIN,
      rule("Admin", "group: dev", "dev", ", reason: works there"),
      rule("View", "group: dev", "prod"),
    ];
    const made = await planned({ rules, cedar });
    expect([...changesOf(made)].sort()).toEqual([
      `allow create ${row("Admin", "group:dev", DEV)}`,
      `allow create ${row("View", "group:dev", PROD)}`,
      `deny create ${ADMIN_ROW}`,
    ]);
    expect(reasonsOf(made, ADMIN_ROW)).toEqual([
      "policy admins (policies/own.cedar:1): administrators say why; to do it all the same pass --override policy:admins",
    ]);
    expect(made.plan.policies).toEqual({
      rules: 1,
      findings: [
        {
          ...{ key: ADMIN_ROW, policy: "admins", severity: "deny", message: "administrators say why", approvers: [] },
          at: { file: "policies/own.cedar", line: 1, column: 1 },
        },
      ],
    });
  });

  test("asks a person, and says whose approval it wants; or tells, and changes nothing", async () => {
    const cedar = `@id("a") @severity("approve") @approvers("acme/sec") forbid (principal, ${GRANT}, resource) when { context.isAdmin };\n@id("w") @severity("warn") @message("people go by groups") forbid (principal is User, ${GRANT}, resource);`;
    const direct = rule("View", "user: bob", "dev");
    const made = await planned({ rules: [ADMIN, direct], cedar });
    expect([...changesOf(made)].sort()).toEqual([
      `allow create ${row("View", "user:bob", DEV)}`,
      `ask create ${ADMIN_ROW}`,
    ]);
    expect(reasonsOf(made, ADMIN_ROW)).toEqual([
      "policy a (policies/own.cedar:1): a forbids it; approval is asked of acme/sec",
    ]);
    expect(reasonsOf(made, row("View", "user:bob", DEV))).toEqual([
      "policy w (policies/own.cedar:2): people go by groups",
    ]);
  });

  test("does not stop what it says is exempt, until that day, and says who says so", async () => {
    const cedar = `@id("a") @exempt("${row("Admin", "group:*", "*")}; owner: sec; reason: moving; until: 2026-11-25")\nforbid (principal, ${GRANT}, resource) when { context.isAdmin };`;
    const made = await planned({ rules: [ADMIN, rule("Admin", "user: bob", "dev")], cedar });
    expect([...changesOf(made)].sort()).toEqual([
      `allow create ${ADMIN_ROW}`,
      `deny create ${row("Admin", "user:bob", DEV)}`,
    ]);
    expect(reasonsOf(made, ADMIN_ROW)).toEqual([
      "policy a (policies/own.cedar:1): a forbids it; exempt until 2026-11-25 by sec: moving",
    ]);
    expect(made.plan.policies?.findings.find(({ key }) => key === ADMIN_ROW)?.exempt).toEqual({
      ...{ owner: "sec", reason: "moving", until: "2026-11-25" },
    });
    const ended = await planned({ rules: [ADMIN], cedar }, { today: "2026-11-25" });
    expect(changesOf(ended)).toEqual([`deny create ${ADMIN_ROW}`]);
    const past = { rules: [], cedar: cedar.replace(/@exempt\("[^"]*"\)/, "") };
    expect(changesOf(await planned({ rules: [ADMIN], cedar }, { before: past }))).toEqual([`deny create ${ADMIN_ROW}`]);
  });

  test("may be overruled by its name, which is recorded, and no other is", async () => {
    const cedar = `@id("a") forbid (principal, ${GRANT}, resource) when { context.isAdmin };`;
    const made = await planned({ rules: [ADMIN], cedar }, { overrides: ["policy:a"] });
    expect(changesOf(made)).toEqual([`allow create ${ADMIN_ROW}`]);
    expect(made.plan.overrides).toEqual(["policy:a"]);
    const other = await planned({ rules: [ADMIN], cedar }, { overrides: ["policy:b"] });
    expect(changesOf(other)).toEqual([`deny create ${ADMIN_ROW}`]);
    expect(other.plan.overrides).toBeUndefined();
  });

  test("sees tags, OUs, days, people, and the definition as it would be", async () => {
    const when = (id: string, text: string) =>
      `@id("${id}") forbid (principal, ${GRANT}, resource) when { ${text} };\n`;
    const cedar = [
      when("tag", 'resource.hasTag("team") && resource.getTag("team") == "web"'),
      when("ou", 'resource.ou like "/Workloads/*"'),
      when("days", "context has days && context.days > 90"),
      when("expires", 'context has expires && context.expires.durationSince(context.now) > duration("90d")'),
      when("people", "context has people && context.people == 1"),
      when(
        "set",
        'context.permissionSet.managedPolicies.contains("AdministratorAccess") && context.permissionSet.sessionMinutes == 60',
      ),
      when("label", 'resource.labels.contains("prod")'),
      when("management", "resource.isManagement"),
    ].join("");
    const sensitive = { sensitive: [{ label: "prod", accounts: { ou: "/Workloads/Prod" } }] };
    const made = await planned({
      rules: [rule("Admin", "group: ops", "prod", ", expires: 2027-03-01")],
      cedar,
      settings: sensitive,
    });
    expect(made.plan.policies?.findings.map(({ policy }) => policy).sort()).toEqual([
      "days",
      "expires",
      "label",
      "ou",
      "people",
      "set",
      "tag",
    ]);
  });

  test("sees what a group holds where somebody joins, and what a set newly allows", async () => {
    const cedar = `@id("j") forbid (principal, action == Action::"join", resource) when { context.isAdmin && context.accounts == 1 && resource has people && resource.people == 2 };\n@id("s") forbid (principal, action == Action::"changePermissionSet", resource) when { context.isStronger && context.newActions.contains("s3:DeleteBucket") };`;
    const wider = SETS.replace(
      "managedPolicies: [job-function/ViewOnlyAccess]",
      "managedPolicies: [job-function/ViewOnlyAccess, AmazonS3FullAccess]",
    );
    const config = await configOf({
      "a.yaml": `${settings()}${PEOPLE}${GROUPS.replace("[ann]", "[ann, bob]")}${wider}kind: Assignments\nassignments:\n  - ${ADMIN}\n`,
      "policies/own.cedar": cedar,
    });
    const past = await configOf(filesOf({ rules: [ADMIN] }));
    const live = liveOf({ ...LIVE, rows: [`Admin group:ops ${PROD}`] });
    const made = plan(config, live, { past: [past], policies: await loadPolicies(config, [past], false) });
    expect(changesOf(made)).toEqual(["deny create GroupMembership/ops/bob", "deny update PermissionSet/View"]);
  });
});

test("a rule that spells what it looks at with escapes sees it all the same", async () => {
  const cedar = `@id("s") forbid (principal, action == Action::"changePermissionSet", resource) when { context["new\\u{41}ctions"].contains("iam:CreateUser") };`;
  const live = { ...LIVE, sets: { ...LIVE.sets, Admin: { managedPolicies: ["job-function/ViewOnlyAccess"] } } };
  expect(changesOf(await planned({ rules: [], cedar }, { live }))).toEqual(["deny update PermissionSet/Admin"]);
});

describe("what nobody declares is known where a rule looks at it", () => {
  async function within(cedar: string, groups: string, sets: string, live: LiveText) {
    const config = await configOf({ "a.yaml": `${settings()}${PEOPLE}${groups}${sets}`, "policies/own.cedar": cedar });
    const past = await configOf({ "a.yaml": `${settings()}${PEOPLE}${GROUPS}${SETS}` });
    const seen = withinScope(liveOf(live), scopeOf(config, [past], kinds), kinds);
    return plan(config, seen, { past: [past], policies: await loadPolicies(config, [past], false) });
  }

  test.each(['action == Action::"join"', "action"])("what a group holds by sets of others: %s", async (action) => {
    const cedar = `@id("j") forbid (principal, ${action}, resource) when { context has isAdmin && context.isAdmin };`;
    const live = {
      ...LIVE,
      ...{
        sets: { ...LIVE.sets, Root: { managedPolicies: ["AdministratorAccess"] } },
        rows: [`Root group:ops ${PROD}`],
      },
    };
    const made = await within(cedar, GROUPS.replace("[ann]", "[ann, bob]"), SETS, live);
    expect(changesOf(made)).toEqual(["deny create GroupMembership/ops/bob"]);
  });

  test("where a set has a role, whoever was given it there", async () => {
    const cedar =
      '@id("s") forbid (principal, action == Action::"changePermissionSet", resource) when { context.accounts > 0 };';
    const wider = SETS.replace("ViewOnlyAccess", "Billing");
    const View = { managedPolicies: ["job-function/ViewOnlyAccess"], provisioned: [PROD] };
    const live = { ...LIVE, sets: { ...LIVE.sets, View } };
    expect(changesOf(await within(cedar, GROUPS, wider, LIVE))).toEqual(["allow update PermissionSet/View"]);
    expect(changesOf(await within(cedar, GROUPS, wider, live))).toEqual(["deny update PermissionSet/View"]);
  });
});

describe("what is not made counts for nothing", () => {
  const JOIN = '@id("j") forbid (principal, action == Action::"join", resource) when { context.isAdmin };';
  /** So that a role stays when another's row goes. */
  const OTHERS = rule("Admin", "group: dev", "prod");
  const JOINED = "create GroupMembership/ops/bob";

  async function joining(
    more: { settings?: object; sets?: string; overrides?: string[]; cedar?: string },
    rules: string[],
  ) {
    const now = await configOf({
      "a.yaml": `${settings(more.settings)}${PEOPLE}${GROUPS.replace("[ann]", "[ann, bob]")}${more.sets ?? SETS}kind: Assignments\nassignments:\n${[OTHERS, ...rules].map((one) => `  - ${one}\n`).join("")}`,
      "policies/own.cedar": more.cedar ?? JOIN,
    });
    const past = await configOf(filesOf({ rules: [ADMIN, OTHERS] }));
    const live = liveOf({ ...LIVE, rows: [`Admin group:ops ${PROD}`, `Admin group:dev ${PROD}`] });
    return plan(now, live, { past: [past], policies: await loadPolicies(now, [past], false) });
  }

  test("a revocation that the mode withholds leaves the group what it has", async () => {
    expect(changesOf(await joining({}, []))).toContain(`allow ${JOINED}`);
    expect(changesOf(await joining({ settings: { mode: "additive" } }, []))).toContain(`deny ${JOINED}`);
  });

  test("nor does one that a rule refuses, or a definition that does", async () => {
    const revoke = `${JOIN}\n@id("r") forbid (principal, action == Action::"revoke", resource);`;
    expect(changesOf(await joining({ cedar: revoke }, []))).toContain(`deny ${JOINED}`);
    const weaker = SETS.replace("AdministratorAccess", "job-function/ViewOnlyAccess");
    expect(changesOf(await joining({ sets: weaker }, [ADMIN]))).toContain(`allow ${JOINED}`);
    const define = `${JOIN}\n@id("d") forbid (principal, action == Action::"changePermissionSet", resource);`;
    expect(changesOf(await joining({ sets: weaker, cedar: define }, [ADMIN]))).toContain(`deny ${JOINED}`);
  });

  test("what is not made while a plan is applied holds what a rule lets pass only with it", async () => {
    const made = await joining({}, []);
    const { changes } = made.plan;
    const joins = changes.filter(({ key }) => key.startsWith("GroupMembership/"));
    expect([...made.breaks(changes)]).toEqual([]);
    expect([...made.breaks(joins)]).toEqual([
      [
        "GroupMembership/ops/bob",
        "policy j (policies/own.cedar:1): j forbids it, until what else here needs a person is done",
      ],
    ]);
  });

  test("what waits for a person leaves what needs it to a person, too", async () => {
    const revoke = `${JOIN}\n@id("r") @severity("approve") forbid (principal, action == Action::"revoke", resource);`;
    const made = await joining({ cedar: revoke }, []);
    expect(changesOf(made)).toContain(`ask ${JOINED}`);
    expect(reasonsOf(made, "GroupMembership/ops/bob")).toEqual([
      "policy j (policies/own.cedar:1): j forbids it, until what else here needs a person is done",
    ]);
    expect(made.plan.policies?.findings.map(({ policy, key }) => `${policy} ${key}`).sort()).toEqual([
      "j GroupMembership/ops/bob",
      `r ${ADMIN_ROW}`,
    ]);
  });
});

describe("what fails refuses", () => {
  const OVERFLOW = `@id("sum") forbid (principal, ${GRANT}, resource) when { 9223372036854775807 + resource.name.length() > 1 };`;

  test("a rule that cannot be evaluated, though Cedar's decision is to allow", async () => {
    const cedar = OVERFLOW.replace("resource.name.length()", "(if resource.isManagement then 0 else 1)");
    const made = await planned({ rules: [ADMIN], cedar });
    expect(changesOf(made)).toEqual([`deny create ${ADMIN_ROW}`]);
    expect(reasonsOf(made, ADMIN_ROW).join()).toMatch(
      /^policy sum \(policies\/own\.cedar:1\): it could not be evaluated: .*overflow/,
    );
  });

  test("an engine that throws, and one that denies without a reason", async () => {
    const cedar = `@id("a") forbid (principal is User, ${GRANT}, resource);`;
    const broken =
      (ask: PolicyEngine["ask"]): LoadEngine =>
      async () => ({ ...(await cedarEngine()), ask });
    const throwing = broken(() => () => {
      throw new Error("unreachable executed");
    });
    expect(changesOf(await planned({ rules: [ADMIN], cedar }, { load: throwing }))).toEqual([
      `deny create ${ADMIN_ROW}`,
    ]);
    const silent = broken(() => () => ({ forbidding: [], failed: [{ message: "no rule" }] }));
    const made = await planned({ rules: [ADMIN], cedar }, { load: silent });
    expect(reasonsOf(made, ADMIN_ROW).join()).toContain("it could not be evaluated: no rule");
  });

  test("an engine that is not there, and a rule that is not understood: an error, by which nothing is applied", async () => {
    const cedar = `@id("a") forbid (principal is User, ${GRANT}, resource);`;
    const codes = async (told: Told, asked: Asked = {}) =>
      (await planned(told, asked)).plan.diagnostics.map(({ severity, code }) => `${severity} ${code}`);
    const lost: LoadEngine = () => Promise.reject(new Error("no such file"));
    expect(await codes({ rules: [ADMIN], cedar }, { load: lost })).toEqual(["error policy-engine"]);
    expect(await codes({ rules: [ADMIN], cedar: `${cedar.slice(0, -1)} when { context.isAdmn };` })).toEqual([
      "error policy-invalid",
    ]);
  });

  test("what nobody read, of a rule that looks at it, and of no other", async () => {
    const cedar = `@id("tags") forbid (principal, ${GRANT}, resource) when { resource.hasTag("team") && resource.getTag("team") == "other" };\n@id("spelled") forbid (principal, ${GRANT}, resource) when { resource["\\u{6f}u"] == "/Prod" };\n@id("users") forbid (principal is User, ${GRANT}, resource);`;
    const config = await configOf(filesOf({ rules: [ADMIN], cedar }));
    const past = await configOf(filesOf({ rules: [] }));
    const live = liveOf(LIVE);
    const accounts = live.organization.accounts.map(({ tags: _, ...account }) => account);
    const blind = {
      ...live,
      organization: { ...live.organization, accounts, organizationalUnits: [] },
    };
    const made = plan(config, blind, { past: [past], policies: await loadPolicies(config, [past], false) });
    expect(reasonsOf(made, ADMIN_ROW).join()).toMatch(
      /^policy tags .*: it could not be evaluated: tags that it looks at were not read/,
    );
    expect(reasonsOf(made, ADMIN_ROW).join()).toMatch(/policy spelled .*: .* the OU of the account was not read/);
    expect(reasonsOf(made, ADMIN_ROW).join()).not.toContain("policy users");
  });
});

test("delegated administrators whom nobody knows are unread", async () => {
  const config = await configOf(filesOf({ rules: [] }));
  const unreadIn = (more: object) => accountThings([config], { ...organizationOf(), ...more })(PROD).unread;
  expect(unreadIn({})).toEqual([]);
  expect(unreadIn({ administratorsUnknown: "denied" })).toEqual(["isDelegated"]);
});

test("people who were not read fail a rule that looks at them, and none that is about other effects", async () => {
  const cedar = `@id("p") forbid (principal, ${GRANT}, resource) when { context has people && context.people > 100 };`;
  const OTHERS = "kind: Group\nname: crowd\ndescription: new\n---\n";
  const config = await configOf({
    "a.yaml": `${settings()}${PEOPLE}${GROUPS}${OTHERS}${SETS}kind: Assignments\nassignments:\n  - ${rule("Admin", "group: crowd", "prod")}\n`,
    "policies/own.cedar": cedar,
  });
  const past = await configOf(filesOf({ rules: [] }));
  const unknown = ["GroupMembership/crowd/*"];
  const live = liveOf({ ...LIVE, groups: { ...LIVE.groups, crowd: [] }, unknown });
  const made = plan(config, live, { past: [past], policies: await loadPolicies(config, [past], false) });
  expect(changesOf(made)).toContain("allow update Group/crowd");
  expect(reasonsOf(made, row("Admin", "group:crowd", PROD)).join()).toContain("the members of the group were not read");
});

test("what a rule calls its approvers is seen as it is", async () => {
  const cedar = `@id("a") @severity("approve") @approvers("sec\\u{1b}[31m\\nSAFE") forbid (principal, ${GRANT}, resource);`;
  expect(reasonsOf(await planned({ rules: [ADMIN], cedar }), ADMIN_ROW).join()).not.toMatch(/[\u001b\n]/);
});

describe("Cedar's odd requests", () => {
  const LOOKS = `context.runBy == "x" || (context has owner && context.owner == "x") || context.cause == Cause::"edit"`;

  const effect = {
    ...{
      key: "k",
      action: "delete" as const,
      principal: { type: "Config", id: "acme" },
      resource: { type: "Thing", id: "t" },
    },
    context: {
      cause: { __entity: { type: "Cause", id: "edit" } },
      ...{ key: "k", runBy: "arn", now: { __extn: { fn: "datetime" as const, arg: "2026-11-24" } } },
    },
    entities: [
      { uid: { type: "Config", id: "acme" }, attrs: { name: "acme", mode: "full" } },
      { uid: { type: "Thing", id: "t" }, attrs: { kind: "Thing", name: "t" } },
    ],
    unread: [],
  };

  test.each([
    ["a missing attribute", { context: { ...effect.context, runBy: undefined } }],
    ["a null", { context: { ...effect.context, owner: null } }],
    ["a float", { context: { ...effect.context, owner: 1.5 } }],
    [
      "a word that is not on the list",
      { context: { ...effect.context, cause: { __entity: { type: "Cause", id: "whim" } } } },
    ],
    ["a resource of another kind", { resource: { type: "Account", id: "t" } }],
  ])("%s is a failure", async (_, odd) => {
    const ask = (await cedarEngine()).ask([
      { id: "a", text: `forbid (principal, action == Action::"delete", resource is User) when { ${LOOKS} };` },
    ]);
    expect(ask(effect)).toEqual({ forbidding: [], failed: [] });
    const { forbidding, failed } = ask({ ...effect, ...odd } as never);
    expect(forbidding).toEqual([]);
    expect(failed).toHaveLength(1);
  });

  test("an entity that nobody supplied is a failure of the rule that looks at it", async () => {
    const ask = (await cedarEngine()).ask([
      {
        id: "a",
        text: 'forbid (principal, action == Action::"delete", resource is Thing) when { resource.name == "x" };',
      },
      { id: "b", text: 'forbid (principal, action == Action::"delete", resource is User);' },
    ]);
    const { failed } = ask({ ...effect, entities: effect.entities.slice(0, 1) });
    expect(failed.map((one) => one.id)).toEqual(["a"]);
  });
});

describe("what Settings call accounts", () => {
  const SENSITIVE = `@id("a") forbid (principal, ${GRANT}, resource) when { resource.labels.contains("logs") };`;
  const called = (...sensitive: readonly object[]) => ({ sensitive });
  const LOGS = { label: "logs", accounts: { name: "prod" } };
  const granting = (own: object, before: object = {}, given = ADMIN) =>
    planned({ rules: [given], cedar: SENSITIVE, settings: own }, { before: { rules: [], settings: before } });

  test("counts whatever else they call them, and in accounts in which no rule gives anything by their OU", async () => {
    const both = called({ label: "all", accounts: { ou: "/Workloads" } }, LOGS);
    expect(changesOf(await granting(both))).toEqual([`deny create ${ADMIN_ROW}`]);
    const restricted = {
      ...called({ label: "logs", accounts: { ou: "/Workloads/Prod" } }),
      restrictedAccounts: [PROD],
    };
    expect(
      changesOf(await granting(restricted, {}, ADMIN.replace("{name: prod}", "{name: prod, restricted: true}"))),
    ).toEqual([`deny create ${ADMIN_ROW}`]);
  });

  test("counts once more where a commit takes it out", async () => {
    expect(changesOf(await granting({}, called(LOGS)))).toEqual([`deny create ${ADMIN_ROW}`]);
    expect(changesOf(await granting({}))).toEqual([`allow create ${ADMIN_ROW}`]);
  });

  test("is not known where one of its entries means nobody, and a rule that looks at it fails", async () => {
    const made = await granting(called({ label: "logs", accounts: { name: "prud" } }));
    expect(reasonsOf(made, ADMIN_ROW).join()).toContain("what Settings call the account is not known");
  });
});

describe("earlier commits", () => {
  const CEDAR = `@id("a") forbid (principal, ${GRANT}, resource) when { context.isAdmin };`;

  test("a rule that a commit takes out, or loosens, counts once more", async () => {
    const before = { rules: [], cedar: CEDAR };
    for (const cedar of [undefined, `@severity("warn") ${CEDAR}`]) {
      const made = await planned({ rules: [ADMIN], ...(cedar === undefined ? {} : { cedar }) }, { before });
      expect(changesOf(made)).toEqual([`deny create ${ADMIN_ROW}`]);
      expect(reasonsOf(made, ADMIN_ROW).join()).toContain(
        "policy a (policies/own.cedar:1): a forbids it, by the config applied last: apply the change of the policy first",
      );
    }
    const same = await planned({ rules: [ADMIN], cedar: `// moved\n\n${CEDAR}` }, { before });
    expect(reasonsOf(same, ADMIN_ROW).join()).toContain("--override policy:a");
  });

  test("one that is no Cedar any more is told by its place", async () => {
    const made = await planned(
      { rules: [ADMIN], cedar: CEDAR },
      { before: { rules: [], cedar: `${CEDAR}\n@id("b") forbid (principal, acton, resource);` } },
    );
    expect(made.plan.diagnostics.map(({ summary }) => summary)).toEqual([
      expect.stringContaining("policies/own.cedar:2"),
    ]);
  });

  test("one that is not understood any more is told, and does not stop the commit that mends it", async () => {
    const broken = CEDAR.replace("isAdmin", "isAdmn");
    const made = await planned(
      { rules: [ADMIN], cedar: CEDAR.replace("principal,", "principal is User,") },
      { before: { rules: [], cedar: broken } },
    );
    expect(made.plan.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      "warning policy-forgotten",
    ]);
    expect(changesOf(made)).toEqual([`allow create ${ADMIN_ROW}`]);
  });

  test("one that is sound counts, whatever stands on its line", async () => {
    const beside = `@id("other") forbid (principal, ${GRANT}, resource) when { context.isAdmn }; ${CEDAR.trim()}`;
    const lines = CEDAR.trim().replace(" when", "\nwhen");
    const below = `@id("other") forbid (principal, ${GRANT}, resource)\nwhen { context.isAdmn }; ${lines}`;
    for (const cedar of [beside, below]) {
      const made = await planned({ rules: [ADMIN] }, { before: { rules: [], cedar } });
      const forgotten = made.plan.diagnostics.filter(({ code }) => code === "policy-forgotten");
      expect(forgotten.map(({ summary }) => summary)).toEqual([expect.stringContaining("the policy other")]);
      expect(changesOf(made)).toEqual([`deny create ${ADMIN_ROW}`]);
    }
  });
});

describe("--revoke-only", () => {
  const BRAKE = {
    narrowed: { revokeOnly: true },
    live: { ...LIVE, rows: [`Admin group:ops ${PROD}`] },
    before: { rules: [ADMIN] },
  } as const;
  const REVOKE = 'forbid (principal, action == Action::"revoke", resource)';

  test("is refused by a rule that says so", async () => {
    const made = await planned({ rules: [], cedar: `@id("r") ${REVOKE};` }, BRAKE);
    expect(changesOf(made)).toEqual([`deny delete ${ADMIN_ROW}`]);
  });

  test("is refused by the rule that the last commit had, whatever is wrong with the one in its place", async () => {
    const failing = `@id("r") ${REVOKE} when { 9223372036854775807 + (if resource.isManagement then 0 else 1) > 1 };`;
    const before = { rules: [ADMIN], cedar: `@id("r") ${REVOKE};` };
    expect(changesOf(await planned({ rules: [], cedar: failing }, { ...BRAKE, before }))).toEqual([
      `deny delete ${ADMIN_ROW}`,
    ]);
  });

  test("is not held up by a rule that fails, one that is not understood, or an engine that is not there", async () => {
    const failing = `@id("r") ${REVOKE} when { 9223372036854775807 + (if resource.isManagement then 0 else 1) > 1 };`;
    const broken = `@id("r") ${REVOKE} when { context.isAdmn };`;
    const lost: LoadEngine = () => Promise.reject(new Error("no such file"));
    for (const [cedar, load] of [[failing], [broken], [`@id("r") ${REVOKE};`, lost]] as const) {
      const made = await planned({ rules: [], cedar }, { ...BRAKE, ...(load === undefined ? {} : { load }) });
      expect(changesOf(made)).toEqual([`ask delete ${ADMIN_ROW}`]);
      expect(reasonsOf(made, ADMIN_ROW).join()).not.toContain("policy");
      expect(made.plan.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });
});

describe("approval", () => {
  const asks = (approvers: string, more = "") =>
    `@id("admins") @severity("approve") @message("ask") @approvers("${approvers}")\nforbid (principal, ${GRANT}, resource) when { context.isAdmin };\n${more}`;
  const byRita: Approvals = () => ({ by: ["rita"], pullRequests: [7] });
  const byNobody: Approvals = () => ({ missing: "#7: nobody of security has approved its newest commit" });
  const verdictsOf = ({ changes }: Awaited<ReturnType<typeof planned>>["plan"]) =>
    changes.map(({ key, verdict }) => `${verdict} ${key}`);

  test("by those whom a rule asks lets the change through, and the plan says whose it is", async () => {
    const { plan: made } = await planned({ rules: [ADMIN], cedar: asks("security") }, { approvals: byRita });
    expect(verdictsOf(made)).toEqual([`allow ${ADMIN_ROW}`]);
    expect(made.changes[0]!.reasons).toEqual(["policy admins (policies/own.cedar:1): ask; approved by rita on #7"]);
    expect(made.policies!.findings[0]!.approved).toEqual({ by: ["rita"], pullRequests: [7] });
  });

  test("that is missing asks, and says why", async () => {
    const { plan: made } = await planned({ rules: [ADMIN], cedar: asks("security") }, { approvals: byNobody });
    expect(verdictsOf(made)).toEqual([`ask ${ADMIN_ROW}`]);
    expect(made.changes[0]!.reasons).toEqual([
      "policy admins (policies/own.cedar:1): ask; approval is asked of security: #7: nobody of security has approved its newest commit",
    ]);
  });

  test("of one rule is none of another, which refuses or cannot be evaluated", async () => {
    const no = `@id("never") forbid (principal, ${GRANT}, resource);\n`;
    const { plan: refused } = await planned({ rules: [ADMIN], cedar: asks("security", no) }, { approvals: byRita });
    expect(verdictsOf(refused)).toEqual([`deny ${ADMIN_ROW}`]);
    const broken = async (): Promise<PolicyEngine> => ({
      parse: (await cedarEngine()).parse,
      ask: () => () => ({ forbidding: ["0"], failed: [{ id: "0", message: "no" }] }),
    });
    const { plan: failed } = await planned(
      { rules: [ADMIN], cedar: asks("security") },
      { approvals: byRita, load: broken },
    );
    expect(verdictsOf(failed)).toEqual([`deny ${ADMIN_ROW}`]);
  });

  test("is asked of those of the rule applied last, too, where a commit rewrites whom it asks", async () => {
    const approvals: Approvals = ({ approvers }) =>
      approvers.includes("mallory") ? { by: ["mallory"], pullRequests: [7] } : { missing: "nobody" };
    const { plan: made } = await planned(
      { rules: [ADMIN], cedar: asks("mallory") },
      { approvals, before: { rules: [], cedar: asks("security") } },
    );
    expect(verdictsOf(made)).toEqual([`ask ${ADMIN_ROW}`]);
    expect(made.policies!.findings.map(({ approvers, past }) => [approvers, past === true])).toEqual([
      [["mallory"], false],
      [["security"], true],
    ]);
  });
});

describe("a rule that asks who opened the pull request", () => {
  const cedar = `@id("own") forbid (principal, ${GRANT}, resource) when { context.pullRequestAuthors.contains("mallory") };\n`;
  const by = async (pulls: Pulls | undefined) => {
    const { plan: made } = await planned({ rules: [ADMIN], cedar }, pulls === undefined ? {} : { pulls });
    return made.changes.map(({ verdict, reasons: [reason] }) => [verdict, reason]);
  };

  test("sees them where somebody can tell, and where nobody can it fails", async () => {
    expect(await by({ numbers: ["7"], authors: ["dora"] })).toEqual([["allow", undefined]]);
    expect(await by({ numbers: ["7", "8"], authors: ["dora", "mallory"] })).toEqual([
      ["deny", expect.stringContaining("own forbids it")],
    ]);
    expect(await by(undefined)).toEqual([
      ["deny", expect.stringContaining("which pull requests it comes from is not known")],
    ]);
  });

  test("is asked about once, where there is such a rule, and never else", async () => {
    const asked: (string | undefined)[] = [];
    const ask = async (applied: string | undefined) => {
      asked.push(applied);
      return undefined;
    };
    const base = { state: "believed", applied: "a".repeat(40) } as const;
    const loaded = async (text: string) => loadPolicies(await configOf(filesOf({ rules: [], cedar: text })), [], false);
    await pullsIn(await loaded(cedar), base, ask);
    await pullsIn(await loaded(cedar), { ...base, state: "pointer-not-ancestor" }, ask);
    await pullsIn(await loaded(`@id("no") forbid (principal, ${GRANT}, resource);\n`), base, ask);
    await pullsIn(undefined, base, ask);
    expect(asked).toEqual([base.applied, undefined]);
  });
});

test("several rules that forbid one change are told in the order in which they stand, whatever order Cedar has", async () => {
  const ids = Array.from({ length: 12 }, (_, at) => `r${at}`);
  const cedar = ids.map((id) => `@id("${id}") forbid (principal, ${GRANT}, resource);`).join("\n");
  for (let round = 0; round < 3; round += 1) {
    const { plan: made } = await planned({ rules: [ADMIN], cedar });
    expect(made.policies!.findings.map(({ policy }) => policy)).toEqual(ids);
    expect(made.changes[0]!.reasons.map((reason) => reason.split(" ")[1])).toEqual(ids);
  }
});
