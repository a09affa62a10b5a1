/** Checking a config: what a valid one means, and how mistakes are told apart from what follows from them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { isDate } from "../../src/core/config/check/dates.ts";
import { VALUE_RULES } from "../../src/core/config/check/value-rules.ts";
import type { GroupDeclaration, PermissionSetDeclaration, UserSpec } from "../../src/core/model/specs.ts";
import { managedPolicyPath, sessionMinutes } from "../../src/kinds/permission-set/value-forms.ts";
import { checkFiles, SETTINGS, SOME_POLICIES, withFolder } from "./fixture.ts";
import { WHOLE } from "./whole.ts";

const codesOf = async (files: Record<string, string>) => (await checkFiles(files)).diagnostics.map(({ code }) => code);

describe("a valid config", () => {
  // In each test anew: what runs while tests are collected is not counted as what they try out.
  const checked = () => checkFiles(WHOLE);
  const at = (file: string, line: number, column: number) => ({ file, line, column });

  test("has no diagnostics", async () => {
    const { diagnostics } = await checked();
    expect(diagnostics).toEqual([]);
  });

  test("settings, with every default filled in", async () => {
    const { config } = await checked();
    expect(config?.settings).toEqual({
      name: "acme",
      released: [],
      mode: "full",
      region: "eu-west-1",
      instance: "arn:aws:sso:::instance/ssoins-1234567890abcdef",
      identitySource: "directory",
      saysDirectory: true,
      directUserAssignments: "managed",
      restrictedAccounts: ["333344445555"],
      ignore: [
        { permissionSet: "AWSReadOnlyAccess", owner: "Control Tower", at: at("idc.yaml", 11, 5) },
        {
          permissionSet: "Developer",
          principalType: "USER",
          until: "2027-01-31",
          owner: "TEAM",
          at: at("idc.yaml", 12, 5),
        },
      ],
      limits: { revocations: 5, revocationShare: 0.125, adminGrants: 5, memberships: 50, provisionedAccounts: 200 },
      protected: [
        {
          principal: { type: "GROUP", name: "dev", at: at("idc.yaml", 15, 13) },
          permissionSet: "Developer",
          accounts: [{ selector: { id: "111111111111" }, at: at("idc.yaml", 15, 54) }],
          at: at("idc.yaml", 15, 5),
        },
      ],
      operators: [
        { type: "GROUP", name: "dev", at: at("idc.yaml", 16, 13) },
        { type: "USER", name: "alice@acme.io", at: at("idc.yaml", 16, 24) },
      ],
      throttle: { requestsPerSecond: 10, writesInFlight: 5 },
      managementRoleArn: "arn:aws:iam::111111111111:role/idc/management",
      sensitive: [],
      driftAnswers: [],
      approvers: [],
      privacy: "names",
      at: at("idc.yaml", 1, 1),
    });
  });

  test("objects, by key and in order of keys", async () => {
    const { config } = await checked();
    expect([...config!.objects.keys()]).toEqual([
      "Group/dev",
      "Group/ops",
      "PermissionSet/Developer",
      "PermissionSet/ReadOnly",
      "User/alice@acme.io",
    ]);
    const spec = (key: string) => config!.objects.get(key)!.spec;
    expect(spec("User/alice@acme.io")).toEqual({
      userName: "alice@acme.io",
      givenName: "Alice",
      familyName: "Ng",
      displayName: "Alice Ng",
    } satisfies UserSpec);
    expect(spec("Group/dev")).toEqual({
      name: "dev",
      description: "Developers",
      members: [{ userName: "alice@acme.io", at: at("people.yaml", 8, 11) }],
    } satisfies GroupDeclaration);
    expect(spec("Group/ops")).toEqual({ name: "ops" });
    expect(spec("PermissionSet/Developer")).toEqual({
      name: "Developer",
      description: "Day-to-day development",
      sessionDuration: 90,
      relayState: "https://console.aws.amazon.com/cloudwatch",
      managedPolicies: ["PowerUserAccess", "job-function/ViewOnlyAccess"],
      customerManagedPolicies: [
        { name: "Base", path: "/" },
        { name: "Guard", path: "/org/" },
      ],
      inlinePolicy: { Version: "2012-10-17", Statement: { Effect: "Deny", Action: "s3:*", Resource: "*" } },
      permissionsBoundary: { customerManagedPolicy: { name: "Boundary", path: "/" } },
      tags: { tier: "standard" },
      assignments: "shared",
      previously: "Dev",
    } satisfies PermissionSetDeclaration);
    expect(spec("PermissionSet/ReadOnly")).toEqual({
      name: "ReadOnly",
      sessionDuration: 60,
      managedPolicies: [],
      customerManagedPolicies: [],
      assignments: "exclusive",
    });
    expect(config!.objects.get("PermissionSet/ReadOnly")!.at).toEqual(at("sets.yaml", 14, 1));
  });

  test("account sets and rules, each term with its place", async () => {
    const { config } = await checked();
    expect(config!.accountSets.get("nonprod")).toEqual({
      name: "nonprod",
      include: [
        { selector: { ou: "/Workloads/NonProd", tag: { team: "payments" } }, at: at("accounts.yaml", 4, 5) },
        { selector: { id: "012345678901" }, at: at("accounts.yaml", 5, 5) },
        { set: "sandboxes", at: at("accounts.yaml", 6, 5) },
      ],
      exclude: [{ selector: { name: "payments-pci" }, at: at("accounts.yaml", 7, 10) }],
      at: at("accounts.yaml", 1, 1),
    });
    expect(config!.rules).toEqual([
      {
        principals: [{ type: "GROUP", name: "dev" }],
        permissionSets: ["ReadOnly", "Developer"],
        accounts: [{ set: "nonprod", at: at("access.yaml", 6, 15) }],
        owner: "payments",
        reason: "daily work",
        at: at("access.yaml", 4, 5),
      },
      {
        principals: [{ type: "USER", name: "alice@acme.io" }],
        permissionSets: ["ReadOnly"],
        accounts: [
          { selector: { all: true }, at: at("access.yaml", 10, 16) },
          { selector: { id: "111122223333" }, at: at("access.yaml", 10, 29) },
        ],
        owner: "payments",
        ticket: "SEC-1",
        expires: "2027-03-31",
        at: at("access.yaml", 8, 5),
      },
    ]);
  });

  test("is the same, whatever files its documents stand in", async () => {
    const { config } = await checked();
    const { "policies/deny.json": policy, ...files } = WHOLE;
    const one = await checkFiles({
      "all.yaml": Object.values(files).reverse().join("---\n"),
      "policies/deny.json": policy,
    });
    const withoutPlaces = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, member) => (key === "at" ? undefined : member)));
    expect(withoutPlaces([...one.config!.objects, ...one.config!.accountSets, one.config!.settings])).toEqual(
      withoutPlaces([...config!.objects, ...config!.accountSets, config!.settings]),
    );
  });
});

describe("what is no mistake", () => {
  const DEV = "---\nkind: PermissionSet\nname: Dev\n";

  test.each([
    [
      "principals of an identity provider",
      {
        "idc.yaml": `${SETTINGS}identitySource: external\noperators: [group/them]\n`,
        "a.yaml": `kind: Group\nname: g\nmembers: [who, ever]\n---\nkind: Assignments\nassignments: [{groups: [them, g], permissionSet: Dev, accounts: {all: true}}]\n${DEV}`,
      },
    ],
    [
      "a group that shares its name with a permission set",
      { "idc.yaml": `${SETTINGS}---\nkind: Group\nname: Dev\n${DEV}` },
    ],
    [
      "ignored grants to users beside declared ones to groups",
      {
        "idc.yaml": `${SETTINGS}ignore: [{permissionSet: Dev, principalType: USER, owner: TEAM}]\n`,
        "a.yaml": `kind: Group\nname: dev\n---\nkind: Assignments\nassignments: [{group: dev, permissionSet: Dev, accounts: {all: true}}]\n${DEV}`,
      },
    ],
    [
      "a group rule says nothing of grants",
      {
        "idc.yaml": `${SETTINGS}identitySource: external\nignore: [{group: them, owner: x}]\n`,
        "a.yaml": `kind: Assignments\nassignments: [{group: them, permissionSet: Dev, accounts: {all: true}}]\n${DEV}`,
      },
    ],
    [
      "an expiry that is the last",
      {
        "idc.yaml": `${SETTINGS}mode: full\nprotected: []\ndirectUserAssignments: forbidden\n`,
        "a.yaml": `kind: Group\nname: dev\n---\nkind: Assignments\nassignments:\n  - {group: dev, permissionSet: Dev, accounts: {all: true}, expires: 2027-01-01}\n  - {group: dev, permissionSet: Dev, accounts: "111122223333"}\n${DEV}`,
      },
    ],
    [
      "no members, no tags, no policies",
      {
        "idc.yaml": `${SETTINGS}---\nkind: Group\nname: g\nmembers: []\n---\nkind: PermissionSet\nname: p\ntags: {}\nmanagedPolicies: []\n---\nkind: Assignments\nassignments: []\n`,
      },
    ],
    [
      "20 policies and 49 tags",
      {
        "idc.yaml": `${SETTINGS}---\nkind: PermissionSet\nname: p\ntags: {${Array.from({ length: 49 }, (_, n) => `t${n}: x`).join(", ")}}\nmanagedPolicies: [${SOME_POLICIES.join(", ")}]\n`,
      },
    ],
    [
      "every value at its limit",
      {
        "idc.yaml": `${SETTINGS}---\nkind: PermissionSet\nname: ${"x".repeat(32)}\ndescription: ${"é".repeat(700)}\nsessionDuration: 12h\nrelayState: https://${"x".repeat(232)}\n---\nkind: User\nuserName: ${"ü".repeat(128)}\nname: {given: ${"x".repeat(1024)}, family: ñ}\n`,
      },
    ],
    [
      "selectors of every form",
      {
        "idc.yaml": `${SETTINGS}---\nkind: AccountSet\nname: a\ninclude:\n  - {ou: "/R\\\\/D/Lab", recursive: false}\n  - {name: "p?y-*", tag: {a: b}}\n  - {name: "*-prod"}\n  - {all: true, restricted: true}\nexclude: []\n`,
      },
    ],
    [
      "sets of accounts that have an account's id in their name",
      {
        "idc.yaml": `${SETTINGS}---\nkind: AccountSet\nname: team-111122223333\ninclude: {all: true}\n---\nkind: AccountSet\nname: "1111222233334"\ninclude: {all: true}\n`,
      },
    ],
    [
      "an expiry beside a rule for other accounts that goes on",
      {
        "idc.yaml": `${SETTINGS}mode: full\nprotected: []\ndirectUserAssignments: forbidden\n`,
        "a.yaml": `kind: Group\nname: dev\n---\nkind: AccountSet\nname: a\ninclude: {all: true}\n---\nkind: AccountSet\nname: b\ninclude: {ou: /B}\n---\nkind: Assignments\nassignments:\n  - {group: dev, permissionSet: Dev, accounts: a, expires: 2027-01-01}\n  - {group: dev, permissionSet: Dev, accounts: b}\n${DEV}`,
      },
    ],
    [
      "a policy that uses every form",
      {
        "idc.yaml": `${SETTINGS}${DEV}inlinePolicy:\n  Statement:\n    - {Sid: "", Effect: Deny, Action: "*:*", Resource: "*", Condition: {Null: {"aws:x": true}}}\n    - {Sid: "", Effect: Deny, NotAction: "*", NotResource: "*", Condition: {NumericEqualsIfExists: {"aws:x": [1, 2]}, "ForAllValues:StringLike": {"aws:x": a}}}\n`,
      },
    ],
  ])("%s", async (_, files) => {
    expect((await checkFiles(files as Record<string, string>)).diagnostics).toEqual([]);
  });
});

describe("one mistake is one diagnostic", () => {
  test("a document that cannot be parsed still declares its name", async () => {
    const access = "kind: Assignments\nassignments: [{group: dev, permissionSet: Dev, accounts: nonprod}]\n";
    const broken = "kind: Group\nname: dev\nmembers: [a\n";
    const files = {
      "idc.yaml": SETTINGS,
      "a.yaml": access,
      "g.yaml": broken,
      "p.yaml": "kind: PermissionSet\nname: Dev\ndescription: y: z\n",
      "s.yaml": "kind: AccountSet\nname: nonprod\nname: nonprod\ninclude: {all: true}\n",
    };
    expect(await codesOf(files)).toEqual(["yaml-syntax", "yaml-syntax", "duplicate-key"]);
  });

  test("a document of the wrong shape still declares its name", async () => {
    const files = {
      "idc.yaml": SETTINGS,
      "a.yaml":
        "kind: Assignments\nassignments: [{group: dev, permissionSet: Dev, accounts: {all: true}}]\n---\nkind: Group\nname: dev\nx: 1\n---\nkind: PermissionSet\nname: Dev\ntags: 1\n",
    };
    expect(await codesOf(files)).toEqual(["unknown-key", "wrong-type"]);
  });

  test("Settings of the wrong shape still say where users come from", async () => {
    const files = {
      "idc.yaml": `${SETTINGS}identitySource: external\nmoed: full\n`,
      "g.yaml": "kind: Group\nname: dev\nmembers: [whoever]\n",
    };
    expect(await codesOf(files)).toEqual(["unknown-key"]);
  });

  test("Settings that cannot be parsed are Settings", async () => {
    expect(await codesOf({ "idc.yaml": `${SETTINGS}mode: full\nmode: observe\n` })).toEqual(["duplicate-key"]);
  });

  test("a policy file that cannot be read is reported for each document that needs it, and never as a policy", async () => {
    const set = (name: string) => `kind: PermissionSet\nname: ${name}\ninlinePolicy: {file: p.json}\n`;
    expect(await codesOf({ "idc.yaml": SETTINGS, "a.yaml": `${set("a")}---\n${set("b")}` })).toEqual([
      "file-not-found",
      "file-not-found",
    ]);
    expect(await codesOf({ "idc.yaml": SETTINGS, "a.yaml": `${set("a")}---\n${set("b")}`, "p.json": "{" })).toEqual([
      "yaml-syntax",
    ]);
  });

  test("but many mistakes are all told, in the order of files, lines and columns", async () => {
    const { diagnostics } = await checkFiles({
      "b.yaml": "kind: Group\nname: 3\ncolour: red\nmembers: [1, x]\n",
      "a.yaml": "kind: PermissionSet\nsessionDuration: 4\ntags: {a: 1, b: 2}\n---\nkind: Foo\n",
    });
    expect(diagnostics.map(({ code, at }) => `${at?.file}:${at?.line}:${at?.column} ${code}`)).toEqual([
      "undefined:undefined:undefined no-settings",
      "a.yaml:1:1 missing-field",
      "a.yaml:2:18 wrong-type",
      "a.yaml:3:11 wrong-type",
      "a.yaml:3:17 wrong-type",
      "a.yaml:5:7 unknown-kind",
      "b.yaml:2:7 wrong-type",
      "b.yaml:3:1 unknown-key",
      "b.yaml:4:11 wrong-type",
      "b.yaml:4:14 unknown-reference",
    ]);
  });

  test("a mistake made a thousand times is listed some hundred times", async () => {
    const members = `${"  - 1\n".repeat(1000)}`;
    const { diagnostics } = await checkFiles({
      "idc.yaml": SETTINGS,
      "g.yaml": `kind: Group\nname: g\nmembers:\n${members}`,
    });
    expect(diagnostics.length).toBe(501);
    expect(diagnostics[0]).toMatchObject({ code: "more-mistakes", at: { file: "g.yaml", line: 1, column: 1 } });
    expect(diagnostics[0]!.summary).toContain("500 more");
    const few = await codesOf({
      "idc.yaml": SETTINGS,
      "g.yaml": `kind: Group\nname: g\nmembers:\n${"  - 1\n".repeat(500)}`,
    });
    expect([few.length, few.includes("more-mistakes")]).toEqual([500, false]);
  });

  test("thousands of unknown names are told or counted, and take no time to guess at", async () => {
    const users = Array.from(
      { length: 3000 },
      (_, n) => `kind: User\nuserName: user-${n}\nname: {given: A, family: B}\n`,
    ).join("---\n");
    const members = Array.from({ length: 3000 }, (_, n) => `  - usr-${n}\n`).join("");
    const { diagnostics } = await checkFiles({
      "idc.yaml": SETTINGS,
      "u.yaml": users,
      "g.yaml": `kind: Group\nname: g\nmembers:\n${members}`,
    });
    expect(diagnostics.length).toBe(501);
    expect(diagnostics.map(({ summary }) => summary)).toContain(
      "there are 2,500 more of unknown-reference that are not listed",
    );
    expect(diagnostics.filter(({ hint }) => hint?.startsWith("did you mean")).length).toBe(200);
    // What to do where nothing is near is said once.
    expect(diagnostics.filter(({ hint }) => hint?.includes("identitySource")).length).toBe(1);
  });

  test("more permission sets than AWS's quota are a warning", async () => {
    const sets = Array.from({ length: 3501 }, (_, n) => `kind: PermissionSet\nname: p${n}\n`).join("---\n");
    const { config, diagnostics } = await checkFiles({ "idc.yaml": `${SETTINGS}---\n${sets}` });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["over-quota", "warning"]]);
    expect(config?.objects.size).toBe(3501);
  });
});

describe("forms", () => {
  test.each([
    ["4h", 240],
    ["90m", 90],
    ["1h30m", 90],
    ["PT4H", 240],
    ["PT90M", 90],
    ["PT5400S", 90],
    ["PT1H30M", 90],
    ["", undefined],
    ["4", undefined],
    ["h", undefined],
    ["4h30", undefined],
    ["4 h", undefined],
    ["1h30s", undefined],
    ["PT30S", undefined],
    ["-4h", undefined],
    ["1.5h", undefined],
  ])("session %s is %s minutes", (text, minutes) => {
    expect(sessionMinutes(text)).toBe(minutes);
  });

  test.each([
    ["ReadOnlyAccess", "ReadOnlyAccess"],
    ["job-function/ViewOnlyAccess", "job-function/ViewOnlyAccess"],
    ["arn:aws:iam::aws:policy/job-function/Billing", "job-function/Billing"],
    ["arn:aws-us-gov:iam::aws:policy/A", "A"],
    ["arn:aws:iam::111122223333:policy/A", undefined],
    ["/A", undefined],
    ["a//b", undefined],
    ["A B", undefined],
    ["", undefined],
    ["arn:aws:iam::aws:role/A", undefined],
  ])("managed policy %s is %s", (text, path) => {
    expect(managedPolicyPath(text)).toBe(path);
  });

  test("dates are days of the calendar", () => {
    for (let day = Date.UTC(1999, 0, 1); day < Date.UTC(2101, 0, 1); day += 86_400_000)
      expect(isDate(new Date(day).toISOString().slice(0, 10))).toBe(true);
  });

  test("what is no day of the calendar is no date", () => {
    for (const text of [
      "2027-02-29",
      "1900-02-29",
      "2027-13-01",
      "2027-00-01",
      "2027-04-31",
      "2027-01-00",
      "2027-1-1",
      "27-01-01",
      "2027-01-01T00:00",
      "12027-01-01",
    ])
      expect(isDate(text)).toBe(false);
  });

  test("the 29th of February is one in leap years", () => {
    for (const year of [2000, 2024, 2400]) expect(isDate(`${year}-02-29`)).toBe(true);
    for (const year of [1900, 2023, 2100]) expect(isDate(`${year}-02-29`)).toBe(false);
  });
});

describe("schemas", () => {
  const read = (file: string) =>
    JSON.parse(readFileSync(fileURLToPath(new URL(`../../schemas/${file}`, import.meta.url)), "utf8"));
  const KINDS = (read("config.json").allOf as { then: { $ref: string } }[]).map(({ then }) =>
    then.$ref.replace(".json", ""),
  );

  test("every title that a message may have to name has its words, with the pattern said where there is one", () => {
    interface Titled {
      readonly title?: string;
      readonly pattern?: string;
      readonly description?: string;
    }
    const visit = (schema: unknown, found: Map<string, Titled>): void => {
      if (typeof schema !== "object" || schema === null) return;
      const { title } = schema as Titled;
      if (typeof title === "string") found.set(title, schema);
      for (const part of Object.values(schema)) visit(part, found);
    };
    const found = new Map<string, Titled>();
    for (const kind of KINDS) visit(read(`${kind}.json`).$defs ?? {}, found);
    expect(Object.keys(VALUE_RULES).filter((title) => !found.has(title))).toEqual([]);
    for (const [title, { pattern, description }] of found) {
      // A value that only its kind knows says in its own schema what may stand there.
      const rule = VALUE_RULES[title] === undefined ? description : VALUE_RULES[title].rule;
      if (pattern !== undefined || VALUE_RULES[title] !== undefined)
        expect([title, rule !== undefined]).toEqual([title, pattern !== undefined]);
    }
  });

  test("config.json takes the same documents as the schema of each kind", async () => {
    const ajv = new Ajv2020({ strict: false });
    for (const kind of KINDS) ajv.addSchema({ ...read(`${kind}.json`), $id: `https://x.invalid/${kind}.json` });
    const validate = ajv.compile({ ...read("config.json"), $id: "https://x.invalid/config.json" });
    const documents = await withFolder(WHOLE, async (dir) => {
      const { folderSource } = await import("../../src/io/config/folder-source.ts");
      const { readConfig } = await import("../../src/io/config/read-config.ts");
      return (await readConfig(folderSource(dir))).documents;
    });
    expect(documents.length).toBe(9);
    for (const { value } of documents) {
      expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...value, extra: 1 })).toBe(false);
    }
    expect(validate({ kind: "Foo" })).toBe(false);
    expect(validate({})).toBe(false);
  });
});
