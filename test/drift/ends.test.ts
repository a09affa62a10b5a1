/** What ends soon and what has ended: told beside drift in every format, and deleted where nothing comes of it. */
import { describe, expect, test } from "vitest";
import { runDrift } from "../../src/cli/drift/drift.ts";
import { parserOf } from "../../src/cli/parsing/parser.ts";
import type { DriftReport } from "../../src/core/drift/report.ts";
import { folderSource } from "../../src/io/config/folder-source.ts";
import type { Prepared } from "../../src/pipeline.ts";
import { deleteEnded } from "../../src/stages/proposals.ts";
import { FILES } from "../harness/acme.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { type Files, overrideOf, type Scenario } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { appliedAcme } from "../scenarios/start.ts";

let scenario: Scenario | undefined;
async function acme(files: Files = {}): Promise<Scenario> {
  scenario = await appliedAcme({ files });
  return scenario;
}

async function drift(today: string, format: "text" | "markdown" | "json" | "sarif" = "json") {
  const { dir, emulator } = scenario!;
  const world = testWorld({ cwd: dir, today });
  let prepared: Prepared | undefined;
  const seen = (one: Prepared) => {
    prepared = one;
  };
  const options = { dir: ".", format, version: "1.2.3", aws: overrideOf(emulator), seen } as const;
  const exitCode = await runDrift(options, world);
  const text = world.stdout();
  const report = format === "json" ? expectDocument<DriftReport>(text, "idc-drift") : undefined;
  return { exitCode, text, report: report!, prepared: prepared!, world };
}

/** What the night proposes to delete, by what the report says. */
async function deleted(today: string) {
  const { report, prepared, world } = await drift(today);
  const { dir } = scenario!;
  const ports = { today, parse: parserOf(dir, world) };
  const { done, left } = await deleteEnded(report.ended ?? [], { prepared, source: folderSource(dir) }, ports);
  const files = Object.fromEntries((done?.files ?? []).map(({ path, after }) => [path, after]));
  return { report, files, left, lines: (done?.lines ?? []).map(({ at, what }) => `${what} ${at.file}:${at.line}`) };
}

const ENDING = { "access/ops.yaml": `${FILES["access/ops.yaml"].trimEnd()}\n    expires: 2027-03-31\n` };

describe("a grant that ends", () => {
  test("is told from seven days ahead to the day before, and changes no exit code", async () => {
    await acme(ENDING);
    const days = async (today: string) => (await drift(today)).report.ending?.map((one) => one.days);
    expect(await days("2027-03-23")).toBeUndefined();
    expect(await days("2027-03-24")).toEqual([7]);
    expect(await days("2027-03-30")).toEqual([1]);
    expect(await days("2027-03-31")).toBeUndefined();
    const { exitCode, report } = await drift("2027-03-26");
    expect([exitCode, report.rows]).toEqual([0, []]);
    expect(report.ending).toMatchObject([
      {
        ...{ principal: { type: "GROUP", name: "ops" }, permissionSet: "Admin", accounts: ["222222222222"] },
        ...{ ends: "2027-03-31", days: 5, sources: [{ file: "access/ops.yaml", line: 3, expires: "2027-03-31" }] },
      },
    ]);
  });

  test("is told in text, Markdown and SARIF", async () => {
    await acme(ENDING);
    const text = (await drift("2027-03-26", "text")).text;
    expect(text).toMatch(/^No drift · 1 grant ends in 5 days\n/);
    expect(text).toMatch(/Ending soon\n {2}ops \(1 person\) → Admin on prod 222222222222 +access\/ops\.yaml:3\n/);
    expect(text).toContain("ends in 5 days, on 2027-03-31");
    expect((await drift("2027-03-26", "markdown")).text).toContain("**ends in 5 days**, on `2027-03-31`");
    const { runs } = JSON.parse((await drift("2027-03-26", "sarif")).text) as { runs: { results: object[] }[] };
    expect(runs[0]!.results).toMatchObject([
      {
        ...{ ruleId: "ends/soon", level: "note" },
        locations: [{ physicalLocation: { artifactLocation: { uri: "access/ops.yaml" }, region: { startLine: 3 } } }],
      },
    ]);
  });

  test("does not end where another rule goes on to give it, and ends by the last of those that end", async () => {
    const rule = (expires: string) => `  - group: ops
    permissionSet: Admin
    accounts: {name: prod}${expires}
`;
    const more = (expires: string) => ({ "access/more.yaml": `kind: Assignments\nassignments:\n${rule(expires)}` });
    await acme({ ...ENDING, ...more("") });
    expect((await drift("2027-03-26")).report.ending).toBeUndefined();
    await scenario!.commit(more("\n    expires: 2027-04-01"));
    expect((await drift("2027-03-26")).report.ending).toMatchObject([{ ends: "2027-04-01", days: 6 }]);
  });
});

describe("a line that has ended", () => {
  test("stays while what it gave is there, and is told and deleted once apply has taken that away", async () => {
    await acme(ENDING);
    expect((await deleted("2027-04-01")).report.ended).toBeUndefined();
    expect((await scenario!.apply({ today: "2027-04-01" })).exitCode).toBe(0);
    const { report, files, lines } = await deleted("2027-04-01");
    expect(report.ended).toEqual([
      { what: "rule", ended: "2027-03-31", at: { file: "access/ops.yaml", line: 3, column: 5 } },
    ]);
    expect((await drift("2027-04-01", "text")).text).toMatch(
      /Ended, and may be deleted\n {2}access\/ops\.yaml:3: the rule ended on 2027-03-31\n/,
    );
    expect([lines, files]).toEqual([["rule access/ops.yaml:3"], { "access/ops.yaml": undefined }]);
    await scenario!.commit({ "access/ops.yaml": null });
    expect((await scenario!.plan({ today: "2027-04-01" })).result.changes).toEqual([]);
  });

  test("goes with its own comments, and all others stay", async () => {
    const text = `# Rules of the operators.
kind: Assignments
assignments:
  # for the audit alone
  - group: ops
    permissionSet: Developer
    accounts: {name: prod}
    expires: 2027-03-31 # as agreed
  # for good
  - group: ops
    permissionSet: Admin
    accounts: {name: prod} # all of it
`;
    await acme({ "access/ops.yaml": text });
    expect((await scenario!.apply({ today: "2027-04-01" })).exitCode).toBe(0);
    const { files } = await deleted("2027-04-01");
    expect(files).toEqual({
      "access/ops.yaml": `# Rules of the operators.
kind: Assignments
assignments:
  # for good
  - group: ops
    permissionSet: Admin
    accounts: {name: prod} # all of it
`,
    });
  });

  test("may be an ignore rule, once nothing is there that it left to others", async () => {
    const rule = "ignore: [{permissionSet: Admin, group: devs, owner: X, until: 2027-03-31}]\n";
    await acme({ "idc.yaml": `${FILES["idc.yaml"]}${rule}` });
    const grant = { PermissionSetName: "Admin", GroupName: "devs", AccountName: "dev" };
    await scenario!.emulator.console("CreateAccountAssignment", grant as never);
    expect((await deleted("2027-04-01")).report.ended).toBeUndefined();
    await scenario!.emulator.console("DeleteAccountAssignment", grant as never);
    const { files, lines } = await deleted("2027-04-01");
    expect([lines, files]).toEqual([[expect.stringMatching(/^ignore idc.yaml:/)], { "idc.yaml": FILES["idc.yaml"] }]);
    expect((await deleted("2027-03-30")).report.ended).toBeUndefined();
  });

  test("is left where others repeat what stands in it, with why, and the others go", async () => {
    const ended = (group: string, accounts: string) => `  - group: ${group}
    permissionSet: Developer
    accounts: ${accounts}
    expires: 2027-03-31
`;
    const begin = "kind: Assignments\nassignments:\n";
    const repeated = "  - {group: ops, permissionSet: Admin, accounts: *prod}\n";
    await acme({
      "access/a.yaml": `${begin}${ended("ops", "{name: prod}")}`,
      "access/b.yaml": `${begin}${ended("devs", "&prod {name: prod}")}${repeated}`,
    });
    expect((await scenario!.apply({ today: "2027-04-01" })).exitCode).toBe(0);
    const { lines, left, files } = await deleted("2027-04-01");
    expect([lines, files]).toEqual([["rule access/a.yaml:3"], { "access/a.yaml": undefined }]);
    expect(left).toMatchObject([{ item: { at: { file: "access/b.yaml" } }, why: [{ code: "edit-by-hand" }] }]);
  });

  test("is not told where not all could be read", async () => {
    await acme(ENDING);
    expect((await scenario!.apply({ today: "2027-04-01" })).exitCode).toBe(0);
    expect((await drift("2027-04-01")).report.ended).toHaveLength(1);
    scenario!.emulator.setFaults({
      deny: ["sso:ListAccountAssignments", "sso:ListAccountAssignmentsForPrincipal"],
    });
    expect((await drift("2027-04-01")).report.ended).toBeUndefined();
  });
});
