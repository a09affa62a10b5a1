/** SARIF of plans and diagnostics: valid whatever names contain, at lines that somebody may edit, and the same finding in every run. */
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/core/document/diagnostics.ts";
import type { PolicyFinding } from "../../src/core/model/cause/policy-finding.ts";
import type { Change } from "../../src/core/model/change.ts";
import type { Privacy } from "../../src/core/model/config.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { diagnosticsSarif } from "../../src/render/sarif/diagnostics.ts";
import { planSarif } from "../../src/render/sarif/plan-sarif.ts";
import { renderJson } from "../../src/render/text.ts";
import { grant, grants } from "../github/grants.ts";
import { planOf } from "../harness/plan-of.ts";
import { commandLines } from "../harness/runner.ts";
import { expectSarif } from "../harness/sarif.ts";

const at = (line: number, file = "access/a.yaml") => ({ file, line, column: 5 });
const RULE = at(2, "policies/people.cedar");

const finding = (change: Change | string, more: Partial<PolicyFinding> = {}): PolicyFinding => ({
  key: typeof change === "string" ? change : change.key,
  ...{ policy: "no-direct-users", severity: "deny", message: "access goes to groups", approvers: [], at: RULE },
  ...more,
});

const judged = (changes: readonly Change[], findings: readonly PolicyFinding[], more: Partial<Plan> = {}) =>
  planOf(changes, { policies: { rules: 3, findings }, ...more });

function sarif(plan: Plan, privacy: Privacy = "names") {
  const { log, beside } = planSarif(plan, { version: "1.2.3", privacy });
  const text = renderJson(log);
  expect(commandLines(text)).toEqual([]);
  return { text, beside, ...expectSarif(text) };
}

const denied = grant("a", { sources: [at(3)], verdict: "deny" });

describe("a plan as SARIF", () => {
  test("has each finding at the line that asks for the change, with the rule's place beside it", () => {
    const plan = judged([denied], [finding(denied)], { config: { ...planOf([]).config, path: "iam" } });
    const { results, tool } = sarif(plan);
    expect(results).toEqual([
      {
        ...{ ruleId: "no-direct-users", ruleIndex: 0, level: "error" },
        message: {
          text: `policy no-direct-users forbids ${denied.key}: access goes to groups ([the rule](1))`,
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "iam/access/a.yaml", uriBaseId: "%SRCROOT%" },
              region: { startLine: 3, startColumn: 5 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 1,
            physicalLocation: {
              artifactLocation: { uri: "iam/policies/people.cedar", uriBaseId: "%SRCROOT%" },
              region: { startLine: 2, startColumn: 5 },
            },
            message: { text: "the rule" },
          },
        ],
        partialFingerprints: { "idcFinding/v1": `no-direct-users ${denied.key}` },
        properties: { key: denied.key },
      },
    ]);
    expect(tool.driver).toMatchObject({
      ...{ name: "idc", version: "1.2.3" },
      rules: [{ id: "no-direct-users", shortDescription: { text: "access goes to groups" } }],
    });
  });

  test("has the worst first, as deny, approve and warn are, and what holds nothing is no error", () => {
    const [ask, tell, overruled, exempt] = [
      grant("b", { sources: [at(4)], verdict: "ask" }),
      grant("c", { sources: [at(1)] }),
      grant("d", { sources: [at(5)] }),
      grant("e", { sources: [at(6)] }),
    ];
    const findings = [
      finding(tell, { policy: "c", severity: "warn" }),
      finding(overruled, { policy: "d" }),
      finding(exempt, { policy: "e", exempt: { owner: "ann", reason: "migration", until: "2099-01-01" } }),
      finding(ask, { policy: "b", severity: "approve", approvers: ["acme/security"] }),
      finding(denied),
    ];
    const { results } = sarif(judged([denied, ask, tell, overruled, exempt], findings, { overrides: ["policy:d"] }));
    expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      ...["error no-direct-users", "warning b", "note c", "note d", "note e"],
    ]);
    expect(results[1]!.message.text).toContain("; approval is asked of acme/security");
    expect(results.flatMap(({ suppressions = [] }) => suppressions)).toMatchObject([
      { kind: "external", justification: "--override policy:d" },
      { kind: "inSource", justification: "until 2099-01-01, by ann: migration" },
    ]);
  });

  test("is at the rule where no line asks for the change, or it is none of the plan, and else at Settings", () => {
    const gone = grant("a", { sources: [], verdict: "deny" });
    const findings = [
      finding(gone),
      finding("Settings/acme", { policy: "settings" }),
      finding(gone, { policy: "shipped", at: at(2, "idc:policies/shipped.cedar") }),
      finding(gone, { policy: "past", past: true }),
      { ...finding(gone, { policy: "cedar", failed: true }), at: undefined } as never,
    ];
    const { results, text } = sarif(judged([gone], findings));
    const places = results.map(({ ruleId, locations: [place], relatedLocations }) => {
      const { artifactLocation, region } = place!.physicalLocation;
      return `${ruleId} ${artifactLocation.uri}:${region.startLine} ${relatedLocations?.length ?? 0}`;
    });
    expect(places.sort()).toEqual([
      "cedar idc.yaml:1 0",
      "no-direct-users policies/people.cedar:2 0",
      "past idc.yaml:1 0",
      "settings policies/people.cedar:2 0",
      "shipped idc.yaml:1 0",
    ]);
    expect(text).not.toMatch(/idc(?:%3A|:)policies/);
    expect(text).toContain("The guardrail shipped, which idc ships.");
  });

  test("tells a finding again by its rule and its key, wherever its line has moved to", () => {
    const moved = { ...denied, sources: [at(30, "access/b.yaml")] };
    const nameIn = (change: Change, ...findings: readonly PolicyFinding[]) =>
      sarif(judged([change], findings)).results.map((result) => result.partialFingerprints);
    const two = [finding(denied), finding(denied, { policy: "z", severity: "warn" })];
    expect(nameIn(moved, ...two.toReversed())).toEqual(nameIn(denied, ...two));
    expect(
      nameIn(denied, finding(denied), finding(denied, { past: true }), finding(denied, { message: "other" })),
    ).toEqual([
      { "idcFinding/v1": `no-direct-users (past) ${denied.key}` },
      { "idcFinding/v1": `no-direct-users ${denied.key}` },
      { "idcFinding/v1": `no-direct-users ${denied.key} #2` },
    ]);
  });

  test("has no results where nothing is found, so that what is mended is closed", () => {
    for (const plan of [planOf(grants(3)), judged(grants(3), [])]) {
      const { results, tool, invocations } = sarif(plan);
      expect([results, tool.driver.rules, invocations[0]!.executionSuccessful]).toEqual([[], [], true]);
    }
  });

  test("says what could not be read: what is missing then is not mended", () => {
    const unknown = [{ pattern: "Group/*", reason: "denied to ann@acme.io" }];
    for (const privacy of ["names", "groups", "counts"] as const) {
      const { invocations, text } = sarif(planOf([], { unknown, blocked: ["Group/x"] }), privacy);
      expect(invocations[0]!.executionSuccessful).toBe(false);
      expect(invocations[0]!.toolExecutionNotifications).toHaveLength(privacy === "counts" ? 1 : 2);
      expect(text.includes("ann@acme.io")).toBe(privacy === "names");
    }
  });

  test("has what is wrong with the config, by the codes of messages", () => {
    const diagnostics: Diagnostic[] = [
      {
        code: "policy-twice",
        severity: "error",
        summary: `see ${RULE.file}:2`,
        hint: "rename it",
        at: at(9),
        also: RULE,
      },
    ];
    const { results } = sarif(planOf([], { diagnostics, config: { ...planOf([]).config, path: "iam" } }));
    expect(results).toMatchObject([
      {
        ...{ ruleId: "policy-twice", level: "error" },
        message: { text: "see iam/policies/people.cedar:2\nhint: rename it ([the other place](1))" },
        partialFingerprints: { "idcFinding/v1": "policy-twice access/a.yaml see policies/people.cedar" },
      },
    ]);
  });

  test("is the worst 25,000 where there are more, and says so", () => {
    const many = grants(25_001).map((one, index) => (index === 25_000 ? { ...one, verdict: "deny" as const } : one));
    const findings = many.map((change, index) => finding(change, { severity: index === 25_000 ? "deny" : "warn" }));
    const { log, beside } = planSarif(judged(many, findings), { privacy: "names" });
    const { results, invocations } = expectSarifOf(log);
    expect([results.length, results[0]!.level]).toEqual([25_000, "error"]);
    const said = "GitHub shows 5,000 of 25,001 findings, the worst first; 1 are left out here, since it takes 25,000";
    expect(beside).toEqual([said]);
    expect(invocations[0]!.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([said]);
    expect(planSarif(judged(many, findings.slice(0, 5_000)), { privacy: "names" }).beside).toEqual([]);
    expect(planSarif(judged(many, findings.slice(0, 5_001)), { privacy: "names" }).beside).toEqual([
      "GitHub shows 5,000 of 5,001 findings, the worst first",
    ]);
  });
});

/** Without a check of each of so many results. */
const expectSarifOf = (log: object) => (log as { runs: readonly ReturnType<typeof expectSarif>[] }).runs[0]!;

test.each([
  "a\n::error::b",
  "a\r\n::set-output name=x::y",
  "##[error]x",
  "\u202egnp.exe",
  "a\u0000b\u001b[2J",
  "\ud800",
  "x".repeat(10_000),
  "[click](https://evil.example)",
  "{0} {1}",
  "../../etc/passwd",
  "/etc//passwd",
  "C:\\x",
  "https://evil.example/a?b#c",
  "javascript:alert(1)",
  "a b%20c#d?e",
  " ",
  "%",
])("%j in every field is a text, and no link, line or other place", (text) => {
  const change = grant(text === "\ud800" ? "half" : text, { sources: [at(3, text)], verdict: "deny" });
  const exempt = { owner: text, reason: text, until: "2099-01-01" };
  const odd = { policy: text, message: text, approvers: [text], at: at(1e300, text) };
  const plan = judged(
    [change],
    [finding(change, odd), finding(text, { ...odd, exempt }), finding(text, { ...odd, past: true, failed: true })],
    {
      config: { ...planOf([]).config, path: text },
      diagnostics: [{ code: "x", severity: "note", summary: text, hint: text, at: at(1, text), also: at(2, text) }],
      unknown: [{ pattern: text, reason: text }],
    },
  );
  for (const privacy of ["names", "groups", "counts"] as const) {
    const { results, text: written } = sarif(plan, privacy);
    expect(results).toHaveLength(4);
    expect(written.length).toBeLessThan(500_000);
    const texts: string[] = [];
    JSON.parse(written, (name, value) => {
      if (name === "text" || name === "justification") texts.push(value);
      return value;
    });
    for (const one of texts) expect(one.replace(/ \(\[the (?:rule|other place)\]\(1\)\)$/, "")).not.toContain("](");
    expect(JSON.stringify(results)).not.toMatch(/\\u(?!00)|\u202e/);
  }
});

describe("below names", () => {
  const key = "AccountAssignment/Developer/user:zelda@acme.io/111122223333";
  const change = { ...grant("a", { sources: [at(3)], verdict: "deny" }), key };
  const said = { message: "Zelda alone", approvers: ["zelda"], severity: "approve" as const };
  const exempt = { owner: "zelda", reason: "for Zelda", until: "2099-01-01" };
  const plan = judged(
    [change],
    [finding(change, said), finding(change, { policy: "other", message: "Zelda", exempt })],
    {
      diagnostics: [{ code: "x", severity: "error", summary: "no Zelda", hint: "ask Zelda", at: at(1) }],
    },
  );

  test("nobody is named, and rules, places and days are left", () => {
    expect(sarif(plan).text).toMatch(/zelda@acme\.io/);
    for (const privacy of ["groups", "counts"] as const) {
      const { text, results } = sarif(plan, privacy);
      expect(text).not.toMatch(/zelda/i);
      expect(results.map(({ ruleId, message }) => [ruleId, message.text])).toEqual([
        ["x", "x: what is wrong is in the log of the run"],
        [
          "no-direct-users",
          expect.stringMatching(/^policy no-direct-users asks for approval of \S.* \(\[the rule\]\(1\)\)$/),
        ],
        ["other", expect.stringMatching(/^policy other forbids .*; exempt until 2099-01-01 \(\[the rule\]\(1\)\)$/)],
      ]);
    }
  });

  test("by counts no group is, either", () => {
    const groups = judged([denied], [finding(denied)]);
    expect(sarif(groups, "groups").text).toContain("group:a");
    expect(sarif(groups, "counts").text).not.toContain("group:a");
  });

  test("what tells findings apart has nothing that could be guessed", () => {
    const names = sarif(judged([denied], [finding(denied), finding("Settings/x")]), "groups").results;
    expect(names.map(({ partialFingerprints }) => partialFingerprints["idcFinding/v1"])).toEqual([
      "no-direct-users access/a.yaml",
      "no-direct-users policies/people.cedar",
    ]);
  });
});

test("diagnostics are at Settings where they are of no line, and each has its own fingerprint", () => {
  const one: Diagnostic = { code: "unknown-key", severity: "warning", summary: "no key x", at: at(2) };
  const { code, severity, summary } = one;
  const called = (file: string) => `iam/${file}`;
  const { log } = diagnosticsSarif([one, one, { code, severity, summary }], {
    version: "1",
    called,
    settings: "main.yaml",
  });
  const { results } = expectSarif(renderJson(log));
  expect(results.map(({ locations: [place] }) => place!.physicalLocation.artifactLocation.uri)).toEqual([
    ...["iam/main.yaml", "iam/access/a.yaml", "iam/access/a.yaml"],
  ]);
});
