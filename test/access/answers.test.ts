/** `idc who-can` and `idc explain`: who is named, by which paths, with which rule; and what is said of what is no path. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnsweredAccount } from "../../src/core/model/access/paths.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { Company } from "./started.ts";

const FORMULA = '=HYPERLINK("https://x.example")';
const HIDDEN = "\u3164##[error]x";

/** More than the config says, and accounts that are called alike. */
const GROWN = `${ORGANIZATION}  - {permissionSet: Admin, user: alice@acme.io, accounts: ["444444444444"]}
  - {permissionSet: Admin, group: '${FORMULA}', accounts: ["444444444444"]}
  - {permissionSet: Admin, deletedGroup: former, accounts: ["222222222222", "444444444444"]}
  - {permissionSet: Developer, group: okta, accounts: ["444444444444"]}
  - {permissionSet: jit-admin, group: ops, accounts: ["444444444444"]}
  - {permissionSet: Admin, group: ops, accounts: ["555555555555"]}
`
  .replace(
    "permissionSets:\n",
    'permissionSets:\n  - {name: jit-admin, managedPolicies: ["arn:aws:iam::aws:policy/AdministratorAccess"]}\n',
  )
  .replace(
    "groups:\n",
    `groups:\n  - {name: '${FORMULA}', members: ["-cmd@acme.io", "${HIDDEN}"]}\n  - {name: okta, externalId: {issuer: okta, id: x1}, members: [bob@acme.io]}\n`,
  )
  .replace(
    "users:\n",
    `users:\n  - {userName: -cmd@acme.io, name: {given: C, family: D}}\n  - {userName: "${HIDDEN}", name: {given: H, family: I}}\n`,
  )
  .replace(
    "users:\n",
    `  - {id: "666666666666", name: twin, ou: /}\n  - {id: "777777777777", name: twin, ou: /}\nusers:\n`,
  );

const CONFIG = {
  ...FILES,
  "idc.yaml": `${FILES["idc.yaml"]}ignore:\n  - {permissionSet: jit-*, owner: jit-team}\n`,
  "people.yaml": `${FILES["people.yaml"]}---\nkind: Group\nname: okta\n`.replace("  - x", ""),
  "access/okta.yaml":
    "kind: Assignments\nassignments:\n  - {group: okta, permissionSet: Developer, accounts: {name: sandbox}, expires: 2026-12-24, ticket: AC-1}\n",
  "access/devs.yaml": `${FILES["access/devs.yaml"]}    expires: 2026-11-01\n`,
};

let company: Company;
beforeAll(async () => {
  company = await Company.start(GROWN);
  await company.commit("Ann Lee", CONFIG);
});
afterAll(() => company.stop());

interface Document {
  readonly accounts: readonly AnsweredAccount[];
  readonly notRead: readonly { readonly pattern: string }[];
  readonly principal?: object;
}

async function json(...args: string[]): Promise<Document> {
  const { stdout, stderr } = await company.ask(...args, "--format", "json");
  return expectDocument<Document>(
    stdout === "" ? stderr : stdout,
    args[0] === "explain" ? "idc-explain" : "idc-who-can",
  );
}

/** `alice@acme.io - Admin nobody`: who, by which group, with what, by which rule. */
const told = ({ paths }: AnsweredAccount) =>
  paths.map(({ person, group = "-", permissionSet, grant: { rules = [], outside } }) => {
    const by = rules.map(({ file, line, state }) => `${file.replace("access/access/", "")}:${line} ${state}`);
    return [person, group, permissionSet, outside?.by ?? by.join()].join(" ");
  });

describe("who-can", () => {
  test("names each path of each person, the strongest first, with the rule, and whose it is where there is none", async () => {
    const { accounts } = await json("who-can", "--account", "sandbox");
    expect(accounts.map(told)).toEqual([
      [
        `-cmd@acme.io ${FORMULA} Admin nobody`,
        "alice@acme.io - Admin nobody",
        "bob@acme.io ops jit-admin ignored",
        `${HIDDEN} ${FORMULA} Admin nobody`,
        "alice@acme.io devs Developer devs.yaml:3 ended",
        "bob@acme.io okta Developer okta.yaml:3 in force",
      ],
    ]);
    expect(accounts[0]!.people).toBe(4);
    const okta = accounts[0]!.paths.find(({ group }) => group === "okta")!;
    expect([okta.until, okta.membership?.outside]).toEqual(["2026-12-24", { by: "provider" }]);
    expect(okta.grant.rules?.[0]).toMatchObject({ ticket: "AC-1", expires: "2026-12-24" });
  });

  test("what is left of a group that is gone lets nobody in, and neither does an account that is suspended", async () => {
    const { accounts } = await json("who-can", "--account", "prod", "--account", "closed");
    expect(accounts.map(({ name, people, dormant, state }) => [name, people, dormant, state])).toEqual([
      ["closed", 0, 1, "SUSPENDED"],
      ["prod", 1, undefined, "ACTIVE"],
    ]);
    const { stdout } = await company.ask("who-can", "--account", "closed");
    expect(stdout).toContain("nobody gets in, since it is SUSPENDED; 1 assignment would let people in, were it ACTIVE");
  });

  test("narrows to a class, permission sets and an action, and keeps what nobody can tell", async () => {
    const sets = async (...args: string[]) => {
      const { accounts } = await json("who-can", "--account", "sandbox", ...args);
      return [...new Set(accounts.flatMap(({ paths }) => paths.map(({ permissionSet }) => permissionSet)))].sort();
    };
    expect(await sets("--class", "admin")).toEqual(["Admin", "jit-admin"]);
    expect(await sets("--class", "read")).toEqual(["Admin", "Developer", "jit-admin"]);
    expect(await sets("--permission-set", "jit-*")).toEqual(["jit-admin"]);
    const may = async (action: string) => {
      const { accounts } = await json("who-can", "--account", "sandbox", "--action", action);
      return new Set(accounts[0]!.paths.map((path) => `${path.permissionSet} ${path.allows}`));
    };
    const asked = await company.ask("who-can", "--account", "sandbox", "--action", "s3:DeletBucket");
    expect(asked.stderr).toMatch(
      /^warning: AWS has no action s3:DeletBucket, as of .*; did you mean s3:DeleteBucket\?$/m,
    );
    // Developer is PowerUserAccess.
    expect(await may("s3:DeleteBucket")).toEqual(new Set(["Admin surely", "Developer surely", "jit-admin surely"]));
    expect(await may("iam:CreateUser")).toEqual(new Set(["Admin surely", "jit-admin surely"]));
  });

  test("who may not do it, but could give themselves the right, is told apart in each format", async () => {
    const file = join(company.dir, "live.json");
    const text = await readFile(file, "utf8");
    const raised = JSON.parse(text) as { resources: { kind: string; spec: object & { name?: string } }[] };
    const inlinePolicy = { Statement: { Effect: "Allow", Action: "iam:PutRolePolicy", Resource: "*" } };
    for (const { spec } of raised.resources.filter(({ kind }) => kind === "PermissionSet"))
      if (spec.name === "Developer") Object.assign(spec, { managedPolicies: [], inlinePolicy });
    await writeFile(file, JSON.stringify(raised));
    try {
      const args = ["who-can", "--account", "sandbox", "--permission-set", "Developer", "--action", "s3:DeleteBucket"];
      const { accounts } = await json(...args);
      expect(new Set(accounts[0]!.paths.map(({ allows }) => allows))).toEqual(new Set(["by escalation"]));
      const { stdout } = await company.ask(...args);
      expect(stdout).toMatch(/ADMIN .*Developer +perhaps: could give itself the right/);
      const csv = await company.ask(...args, "--format", "csv");
      expect(csv.stdout).toContain(",Developer,,by escalation,");
      const explained = await company.ask("explain", "user/alice@acme.io", "--action", "s3:DeleteBucket");
      expect(explained.exitCode).toBeLessThan(2);
    } finally {
      await writeFile(file, text);
    }
  });

  test("a group that nobody read stands for its members, and what was not read is said", async () => {
    const file = join(company.dir, "live.json");
    const text = await readFile(file, "utf8");
    const unknown = [{ pattern: "GroupMembership/ops/*", reason: "AWS denied it" }];
    const partial = { ...JSON.parse(text), unknown } as { resources: { kind: string; spec: { group?: string } }[] };
    partial.resources = partial.resources.filter(({ spec }) => spec.group !== "ops");
    await writeFile(file, JSON.stringify(partial));
    try {
      const { stdout, exitCode } = await company.ask("who-can", "--account", "prod", "--class", "admin");
      expect(exitCode).toBe(1);
      expect(stdout).toContain("prod 222222222222: 0 people as ADMIN, and members of 1 group that nobody read");
      expect(stdout).toContain("GroupMembership/ops/*: AWS denied it");
      expect(stdout).toMatch(/^ +ADMIN {2}group ops {2}members not read {2}Admin /m);
      const { accounts, notRead } = await json("who-can", "--account", "prod");
      expect(accounts[0]!.paths).toMatchObject([{ group: "ops", unread: true }]);
      expect(notRead).toEqual(unknown);
    } finally {
      await writeFile(file, text);
    }
  });

  test("where assignments could not be read nobody is said to be nobody, and the exit code is that of a plan", async () => {
    const file = join(company.dir, "live.json");
    const text = await readFile(file, "utf8");
    const denied = "ListAccountAssignments: AccessDeniedException: no (needs sso:ListAccountAssignments)";
    const asked = async (pattern: string, reason: string, ...args: string[]) => {
      const snapshot = JSON.parse(text) as { resources: { kind: string; spec: { account?: string } }[] };
      const resources = snapshot.resources.filter(({ spec }) => spec.account !== "222222222222");
      await writeFile(file, JSON.stringify({ ...snapshot, resources, unknown: [{ pattern, reason }] }));
      const { exitCode, stdout } = await company.ask(...args);
      return [exitCode, stdout.split("\n").find((line) => line !== "")];
    };
    const [here, elsewhere] = ["222222222222", "333333333333"].map((id) => `AccountAssignment/Admin/*/${id}`);
    try {
      const prod = ["who-can", "--account", "prod"];
      expect(await asked(here!, denied, ...prod)).toEqual([4, "prod 222222222222: at least 0 people"]);
      expect(await asked(here!, "it broke", ...prod)).toEqual([1, "prod 222222222222: at least 0 people"]);
      expect(await asked(elsewhere!, denied, ...prod)).toEqual([0, "prod 222222222222: 0 people"]);
      const head = expect.stringMatching(/^account,/);
      expect(await asked(here!, denied, ...prod, "--format", "csv")).toEqual([4, head]);
      const ops = ["explain", "user/bob@acme.io", "--account", "prod"];
      expect(await asked(here!, denied, ...ops)).toEqual([4, "user bob@acme.io: no access that could be read"]);
      const members = "GroupMembership/ops/*";
      expect(await asked(members, denied, ...ops)).toEqual([4, "user bob@acme.io: no access that could be read"]);
      expect(await asked(elsewhere!, denied, ...ops)).toEqual([
        0,
        "user bob@acme.io: no access anywhere that is asked for",
      ]);
    } finally {
      await writeFile(file, text);
    }
  });

  test("who is disabled is named, and said to be disabled, in each format", async () => {
    const disabled = ORGANIZATION.replace("email: bob@acme.io}", "email: bob@acme.io, disabled: true}");
    const other = await Company.start(disabled);
    try {
      const asked = ["--account", "prod", "--live", "live.json"];
      const ask = async (...more: string[]) => (await idcHere([...more, ...asked], { cwd: other.dir })).stdout;
      expect(await ask("who-can")).toMatch(/ADMIN {2}bob@acme\.io {2}group ops {2}Admin {2}is disabled$/m);
      const { accounts } = expectDocument<Document>(await ask("who-can", "--format", "json"), "idc-who-can");
      expect(accounts[0]!.paths).toMatchObject([{ person: "bob@acme.io", disabled: true }]);
      expect(await ask("explain", "user/bob@acme.io")).toContain("is disabled");
      const [head = "", row = ""] = (await ask("who-can", "--format", "csv")).split("\r\n");
      expect(row.split(",")[head.split(",").indexOf("person_status")]).toBe("disabled");
    } finally {
      await other.stop();
    }
  });

  test("a role that is behind its permission set may allow anything, whatever the set says by now", async () => {
    const file = join(company.dir, "live.json");
    const text = await readFile(file, "utf8");
    const snapshot = JSON.parse(text) as { resources: { key: string; spec: object }[] };
    for (const { key, spec } of snapshot.resources)
      if (key === "PermissionSet/Developer") Object.assign(spec, { outdatedAccounts: ["333333333333"] });
    await writeFile(file, JSON.stringify(snapshot));
    try {
      const { accounts } = await json("who-can", "--account", "dev", "--class", "admin");
      expect(accounts[0]!.paths).toMatchObject([{ person: "alice@acme.io", class: "unknown", behind: true }]);
      const may = await json("who-can", "--account", "dev", "--account", "sandbox", "--action", "iam:CreateUser");
      expect(may.accounts.map(({ name, paths }) => [name, paths.flatMap(({ behind }) => behind ?? [])])).toEqual([
        ["dev", [true]],
        ["sandbox", []],
      ]);
      const { stdout } = await company.ask("who-can", "--account", "dev");
      expect(stdout).toMatch(
        /ADMIN\? +alice@acme\.io .* Developer {2}as it was before an edit that is not provisioned/,
      );
    } finally {
      await writeFile(file, text);
    }
  });

  test.each([
    [["--account", "twin"], "2 accounts are called twin", "666666666666, 777777777777"],
    [["--account", "sandbx"], "no account of the organization is called sandbx", "did you mean sandbox?"],
    [["--account", "222222222223"], "no account of the organization is called 222222222223", "222222222222"],
    [
      ["--account", "prod", "--region", "us-east-1"],
      "is of region eu-west-1, and the command line names us-east-1",
      "idc snapshot",
    ],
    [["--account", "prod", "--permission-set", "Admn"], "there is no permission set Admn", "did you mean Admin?"],
  ])("a name that means nothing, or too much, is an error with a way out: %j", async (args, problem, hint) => {
    const { exitCode, stdout, stderr } = await company.ask("who-can", ...args);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(problem);
    expect(stderr).toContain(hint);
  });

  test("globs and ids name accounts, each told once", async () => {
    const { accounts } = await json("who-can", "--account", "t*", "--account", "666666666666", "--account", "dev");
    expect(accounts.map(({ id }) => id)).toEqual(["333333333333", "666666666666", "777777777777"]);
  });

  test("a config with mistakes is told, and nothing else", async () => {
    await company.write({ "broken.yaml": "kind: Nonsense\n" });
    try {
      const { exitCode, stdout, stderr } = await company.ask("who-can", "--account", "prod");
      expect([exitCode, stdout]).toEqual([1, ""]);
      expect(stderr).toContain("broken.yaml");
    } finally {
      await company.write({ "broken.yaml": null });
    }
  });

  test("without a config nobody says which rule it is, and that is said", async () => {
    const args = ["who-can", "--account", "prod", "--live", "live.json"];
    const { exitCode, stdout } = await idcHere(args, { cwd: company.dir });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("bob@acme.io");
    expect(stdout).not.toContain("outside git");
    expect(stdout).toContain("No config was looked into");
  });

  test("from AWS it is what it is from a snapshot", async () => {
    const args = ["who-can", "access", "--account", "*", "--format", "json"];
    const live = expectDocument<Document>((await company.askAws(...args)).stdout, "idc-who-can");
    expect(live.accounts).toEqual((await json("who-can", "--account", "*")).accounts);
  });
});

describe("explain", () => {
  test("says where somebody gets in, by every path, and names are compared without case", async () => {
    const { accounts, principal } = await json("explain", "user/BOB@acme.io");
    expect(principal).toEqual({ type: "user", name: "bob@acme.io" });
    expect(accounts.map((one) => [one.name, ...told(one)])).toEqual([
      ["prod", "bob@acme.io ops Admin ops.yaml:3 in force"],
      ["sandbox", "bob@acme.io ops jit-admin ignored", "bob@acme.io okta Developer okta.yaml:3 in force"],
    ]);
    const one = await json("explain", "user/bob@acme.io", "--account", "prod");
    expect(one.accounts.map(({ name }) => name)).toEqual(["prod"]);
  });

  test("of a group it is what the group holds, and how many are in it", async () => {
    const { accounts, principal } = await json("explain", "group/devs");
    expect(principal).toEqual({ type: "group", name: "devs", members: 1, unread: false });
    expect(accounts.map(({ name }) => name)).toEqual(["dev", "sandbox"]);
  });

  test.each([
    ["user/alcie@acme.io", "there is no user alcie@acme.io", "did you mean user/alice@acme.io?"],
    ["group/opps", "there is no group opps", "did you mean group/ops?"],
    ["alice@acme.io", "neither a user nor a group", "user/NAME or group/NAME"],
  ])("of nobody it is an error with the nearest name: %s", async (principal, problem, hint) => {
    const { exitCode, stdout, stderr } = await company.ask("explain", principal);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(problem);
    expect(stderr).toContain(hint);
  });
});

test("a principal that is none is told before AWS is asked anything", async () => {
  const env = { AWS_ENDPOINT_URL: "http://127.0.0.1:1", AWS_REGION: "eu-west-1" };
  const { exitCode, stderr } = await idcHere(["explain", "bob@acme.io"], { cwd: company.dir, env });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("bob@acme.io is neither a user nor a group")]);
});

test.each([
  ["who-can", ["who-can", "--account", "sandbox", "--account", "prod", "--account", "closed"]],
  ["explain-user", ["explain", "user/bob@acme.io"]],
  ["explain-group", ["explain", "group/devs"]],
])("people read it as in the golden: %s", async (name, args) => {
  const { stdout } = await company.ask(...args);
  const golden = join(import.meta.dirname, "golden", `${name}.txt`);
  await expect(stdout.replace(/\b[0-9a-f]{7}\b/g, "c0ffee1")).toMatchFileSnapshot(golden);
});

describe("names from outside", () => {
  test("are no formulas to a spreadsheet, and no commands to a terminal or a runner", async () => {
    const { stdout } = await company.ask("who-can", "--account", "sandbox", "--format", "csv");
    const rows = stdout.trimEnd().split("\r\n");
    expect(rows).toHaveLength(1 + 6);
    expect(stdout).toContain(`"'=HYPERLINK(""https://x.example"")"`);
    expect(stdout).toContain(`"'-cmd@acme.io"`);
    expect(stdout).not.toMatch(/(^|[,\r\n])"?[=+\-@\t]/);
    const text = await company.ask("who-can", "--account", "sandbox");
    for (const printed of [stdout, text.stdout]) {
      expect(printed).toContain("<U+3164>##<U+005B>error]x");
      expect(printed).not.toMatch(/\u3164|##\[/);
    }
  });
});
