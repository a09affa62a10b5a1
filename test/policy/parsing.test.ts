/** What a file of guardrails says, and what is wrong with it, with the place where it stands. */
import { beforeAll, describe, expect, test } from "vitest";
import type { PolicyEngine } from "../../src/core/policy/policy.ts";
import { rulesIn } from "../../src/core/policy/rules-in.ts";
import { cedarEngine } from "../../src/io/cedar/engine.ts";
import { checkPolicies } from "../../src/stages/policies.ts";
import { configOf, settings } from "../core/live.ts";

let engine: PolicyEngine;
beforeAll(async () => {
  engine = await cedarEngine();
});

const parse = (text: string, file = "policies/people.cedar") => engine.parse([{ file, text }]);
const wrong = (text: string) =>
  parse(text).problems.map(
    ({ at, message, help }) => `${at.line}:${at.column} ${message}${help === undefined ? "" : ` (${help})`}`,
  );

const FORBID = 'forbid (principal, action == Action::"grant", resource)';

describe("rules of a file", () => {
  test("are told apart by their ends, whatever stands in texts and comments", () => {
    const text =
      '// one; two\n@id("a;b") forbid (x); // rest; of it\n\n  @id("c")\nforbid (y) when { "\\";" };\n// end\n';
    expect(rulesIn(text)).toEqual([
      { text: '@id("a;b") forbid (x);', start: 12 },
      { text: '@id("c")\nforbid (y) when { "\\";" };', start: 53 },
    ]);
    expect(rulesIn("// one; two\rforbid (x);\r// three\r\nforbid (y);").map(({ text: one }) => one)).toEqual([
      "forbid (x);",
      "forbid (y);",
    ]);
    expect(rulesIn("forbid (x)\n")).toEqual([{ text: "forbid (x)", start: 0 }]);
    expect(rulesIn(" \n// nothing\n")).toEqual([]);
  });

  test("are read where lines end as on an old Mac, with their places", () => {
    const { policies, problems } = parse(`// people\r@id("a")\r${FORBID};\r`);
    expect(problems).toEqual([]);
    expect(policies.map(({ id, at }) => `${id} ${at.line}:${at.column}`)).toEqual(["a 2:1"]);
  });

  test("have names, how strict they are, what they say and whose approval they ask for", () => {
    const { policies, problems } = parse(`${FORBID};\n`, "policies/deep/no-grants.cedar");
    expect(problems).toEqual([]);
    expect(policies).toEqual([
      {
        ...{
          id: "no-grants",
          severity: "deny",
          approvers: [],
          text: `${FORBID};`,
          looksAt: new Set(),
          actions: new Set(["grant"]),
        },
        at: { file: "policies/deep/no-grants.cedar", line: 1, column: 1 },
      },
    ]);
    const [asks] = parse(
      `\n@id("a") @severity("approve") @message("ask us") @approvers("acme/sec, bob")\n${FORBID};`,
    ).policies;
    expect(asks).toMatchObject({ id: "a", severity: "approve", message: "ask us", approvers: ["acme/sec", "bob"] });
    expect(asks!.at.line).toBe(2);
  });
});

test("a rule looks at what Cedar understands of it, however it is written", () => {
  const looksAt = (when: string) => [...parse(`${FORBID} when { ${when} };`).policies[0]!.looksAt];
  expect(looksAt('resource["\\u{6f}u"] like "/P*"')).toContain("ou");
  expect(looksAt('resource["\\x6f\\u{7_5}"] == "/P"')).toContain("ou");
  expect(looksAt('resource\n. hasTag // text\n ("x")')).toContain("hasTag");
  expect(looksAt("context has permissionSet.description")).toEqual(
    expect.arrayContaining(["permissionSet", "description"]),
  );
  const actionsOf = (scope: string) => [
    ...(parse(`forbid (principal, ${scope}, resource);`).policies[0]!.actions ?? ["all"]),
  ];
  expect(actionsOf('action in [Action::"grant", Action::"join"]')).toEqual(["grant", "join"]);
  expect(actionsOf('action in Action::"grant"')).toEqual(["grant"]);
  expect(actionsOf("action")).toEqual(["all"]);
  expect(looksAt('{one: context}.one.runBy == "ou"')).not.toContain("ou");
});

test("two engines keep their rules apart", async () => {
  const effect = {
    ...{ key: "k", action: "delete" as const, unread: [] },
    ...{ principal: { type: "Config", id: "acme" }, resource: { type: "Thing", id: "t" } },
    context: {
      cause: { __entity: { type: "Cause", id: "edit" } },
      ...{ key: "k", runBy: "arn", now: { __extn: { fn: "datetime" as const, arg: "2026-11-24" } } },
    },
    entities: [
      { uid: { type: "Config", id: "acme" }, attrs: { name: "acme", mode: "full" } },
      { uid: { type: "Thing", id: "t" }, attrs: { kind: "Thing", name: "t" } },
    ],
  };
  const forbids = (kind: string) => `forbid (principal, action == Action::"delete", resource is ${kind});`;
  const first = (await cedarEngine()).ask([{ id: "a", text: forbids("Thing") }]);
  const second = (await cedarEngine()).ask([{ id: "a", text: forbids("User") }]);
  expect(second(effect)).toEqual({ forbidding: [], failed: [] });
  expect(first(effect)).toEqual({ forbidding: ["a"], failed: [] });
});

describe("what is wrong", () => {
  test("has its place, in characters, and a hint", () => {
    expect(wrong(`// Größe ü\n@id("a") ${FORBID} when { "ö" == "ö" && context.isAdmn };`)).toEqual([
      '2:87 attribute `isAdmn` in context for Action::"grant" not found (did you mean `isAdmin`?)',
    ]);
    expect(wrong('@id("a") forbid (principal, action == Action::"grnt", resource);')[0]).toMatch(
      /^1:39 unrecognized action `Action::"grnt"` \(did you mean `Action::"grant"`\?\)/,
    );
    expect(wrong(`@id("a") ${FORBID} when { context.class == Class::"amdin" };`)[0]).toContain('"admin"');
    expect(wrong(`@id("a") ${FORBID} when { context.reason == "x" };`)[0]).toContain("context has reason");
  });

  test("is text that is no Cedar, where it stops to be", () => {
    expect(wrong(`@id("a") ${FORBID};\n@id("b") forbid (principal, acton, resource);`)).toEqual([
      expect.stringMatching(/^2:\d+ /),
    ]);
    expect(wrong("kind: Settings")).toHaveLength(1);
  });

  test("is a rule that can never fire, and a permit, which says nothing", () => {
    expect(wrong('@id("a") forbid (principal is Account, action, resource);')).not.toEqual([]);
    expect(wrong(`@id("a") ${FORBID} when { context.isAdmin && !context.isAdmin };`)).toEqual([]);
    expect(wrong(`@id("a") ${FORBID} when { false };`)[0]).toContain("policy is impossible");
    expect(wrong('@id("a") permit (principal, action, resource);')).toEqual([
      "1:1 a permit does nothing: all is permitted that nothing forbids (write forbid … unless)",
    ]);
  });

  test("is what it says of itself", () => {
    expect(wrong(`@id("a") @severty("warn") ${FORBID};`)).toEqual([
      "1:1 no annotation is called @severty (did you mean @severity?)",
    ]);
    expect(wrong(`@id("a") @severity("block") ${FORBID};`)).toEqual([
      '1:1 @severity is one of deny, approve, warn, and not "block"',
    ]);
    expect(wrong(`@id("A b") ${FORBID};`)[0]).toContain("is no name of a rule");
    expect(wrong(`@id("a") @approvers("x") ${FORBID};`)[0]).toContain("goes with @severity");
    expect(wrong(`${FORBID};\n${FORBID};`)).toHaveLength(2);
    const exempt = (text: string) => wrong(`@id("a") @exempt("${text}") ${FORBID};`)[0] ?? "nothing";
    expect(exempt("Group/x; owner: o; reason: r; until: 2027-01-31")).toBe("nothing");
    expect(exempt("Group/x; owner: o; reason: r")).toContain("an exemption says its until");
    expect(exempt("Group/x; owner: o; reason: r; until: 2027-02-30")).toContain("until a day");
    expect(exempt("Group/x; owner: o; resaon: r; until: 2027-01-31")).toContain('has no "resaon"');
    expect(exempt("everything; owner: o; reason: r; until: 2027-01-31")).toContain("begins with a key");
    expect(exempt("")).toContain("an exemption is of a key");
    expect(wrong(`@id("a") @exempt ${FORBID};`)).toEqual([
      expect.stringMatching(/^1:1 @exempt says nothing \(@exempt\("AccountAssignment/),
    ]);
    for (const name of ["id", "severity", "message", "approvers"])
      expect(wrong(`@${name} ${FORBID};`)).toContain(
        `1:1 @${name} says nothing (write @${name}("…"), or leave it out)`,
      );
  });
});

test("validate says all of it, and of two rules of one name the place of the first", async () => {
  const files = {
    "settings.yaml": settings(),
    "policies/a.cedar": `@id("x") ${FORBID};`,
    "policies/b.cedar": `@id("x") ${FORBID};\n@id("y") forbid (principal, action == Action::"grnt", resource);`,
  };
  const found = await checkPolicies({ config: await configOf(files) });
  expect(found.map(({ code, at }) => `${at?.file}:${at?.line} ${code}`)).toEqual([
    "policies/b.cedar:1 policy-twice",
    "policies/b.cedar:2 policy-invalid",
  ]);
  expect(found[0]!.summary).toContain("policies/a.cedar:1");
  const lost = await checkPolicies({ config: await configOf(files) }, () => Promise.reject(new Error("no wasm")));
  expect(lost.map(({ severity, code }) => `${severity} ${code}`)).toEqual(["error policy-engine"]);
});
