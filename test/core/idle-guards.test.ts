/** Guards of somebody who is not there, or of a grant that nobody has: they guard nothing, and the plan says so. */
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/core/document/diagnostics.ts";
import { configOf, DEV, type LiveText, liveOf, type PlanText, PROD, plan, settings } from "./live.ts";

const LIVE = {
  users: ["alice"],
  groups: { platform: ["alice"], auditors: [] },
  sets: { Admin: { managedPolicies: ["AdministratorAccess"] }, ReadOnly: {} },
  rows: [`Admin group:platform ${PROD}`, `ReadOnly group:auditors ${PROD}`],
} satisfies LiveText;

const SETS =
  "kind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\n---\nkind: PermissionSet\nname: ReadOnly\n---\n";
const rules = (...more: readonly string[]) =>
  [
    "{group: platform, permissionSet: Admin, accounts: {name: prod}}",
    "{group: auditors, permissionSet: ReadOnly, accounts: {name: prod}}",
    ...more,
  ]
    .map((rule) => `  - ${rule}\n`)
    .join("");
const SHARED = SETS.replace("name: ReadOnly\n", "name: ReadOnly\nassignments: shared\n");

interface Told {
  readonly live?: LiveText;
  readonly rules?: readonly string[];
  readonly sets?: string;
  readonly plan?: PlanText & { readonly narrowed?: { readonly revokeOnly: true } };
}

async function found(keys: object, told: Told = {}): Promise<readonly Diagnostic[]> {
  const text = `${settings({ identitySource: "external", ...keys })}${told.sets ?? SETS}kind: Assignments\nassignments:\n${rules(...(told.rules ?? []))}`;
  const { plan: made } = plan(await configOf(text), liveOf({ ...LIVE, ...told.live }), told.plan);
  return made.diagnostics.filter(({ code }) => code.startsWith("guards-"));
}

const said = async (keys: object, told?: Told) =>
  (await found(keys, told)).map(({ severity, code, hint }) => `${severity} ${code}: ${hint}`);

const protects = (group: string, permissionSet = "Admin", account = PROD) => ({
  protected: [{ group, permissionSet, accounts: account }],
});

describe("a guard of somebody who is not there", () => {
  test("is an error in mode full, where it stands, with who was perhaps meant", async () => {
    const [protectedOne, operator] = await found({ ...protects("platfrom"), operators: ["group/platfrom"] });
    expect(protectedOne).toEqual({
      code: "guards-nobody",
      severity: "error",
      summary: "protected names the group platfrom, which does not exist: it guards nothing",
      hint: "did you mean platform?",
      offers: ["platform"],
      at: { file: "idc.yaml", line: 7, column: 12 },
    });
    expect(operator).toMatchObject({
      severity: "error",
      summary: "operators names the group platfrom, which does not exist: it guards nothing",
      hint: "did you mean group/platform?",
      at: { file: "idc.yaml", line: 12, column: 5 },
    });
  });

  test("warns where idc takes nothing away, and where a rule waits for the same", async () => {
    const warned = ["warning guards-nobody: did you mean platform?"];
    expect(await said({ mode: "additive", ...protects("platfrom") })).toEqual(warned);
    const waiting = { rules: ["{group: platfrom, permissionSet: Admin, accounts: {name: dev}}"] };
    expect(await said(protects("platfrom"), waiting)).toEqual(warned);
  });

  test("does not stop the emergency brake", async () => {
    const brake = { plan: { narrowed: { revokeOnly: true } } } as const;
    expect(await said({ operators: ["group/platfrom"] }, brake)).toEqual([
      "warning guards-nobody: did you mean group/platform?",
    ]);
  });

  test("is told of a user as of a group, though no rule makes users worth reading", async () => {
    expect(await said({ operators: ["user/alcie"] })).toEqual(["error guards-nobody: did you mean user/alice?"]);
    expect(await said({ operators: ["user/nobody-near"] })).toEqual([
      "error guards-nobody: name one that exists, or take it out",
    ]);
  });

  test("is not told of who is there, who is to be made, and who was not read", async () => {
    expect(await said({ ...protects("platform"), operators: ["group/platform", "user/alice"] })).toEqual([]);
    const declared = `${SETS}kind: Group\nname: night\n---\n`;
    expect(
      await said(
        { identitySource: "directory", operators: ["group/night"] },
        { sets: `${declared}kind: Group\nname: platform\n---\nkind: Group\nname: auditors\n---\n` },
      ),
    ).toEqual([]);
    expect(await said({ operators: ["group/unread"] }, { live: { unknown: ["Group/*"] } })).toEqual([]);
    expect(await said({ operators: ["group/unread"] }, { live: { unknown: ["Group/unread"] } })).toEqual([]);
  });
});

describe("protection of a grant that nobody has", () => {
  test("is a warning that names what they have", async () => {
    const [only, ...others] = await found(protects("auditors"));
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      code: "guards-no-grant",
      severity: "warning",
      summary: "protected names a grant that nobody has and no rule gives: Admin for auditors",
      hint: "grant it, or name another: auditors has ReadOnly",
      at: { file: "idc.yaml", line: 7, column: 5 },
    });
    expect(await said(protects("platform", "Admin", DEV))).toHaveLength(1);
  });

  test("is not told of a grant that is to come, or waits, or may be there for all that was read", async () => {
    const coming = { rules: ["{group: auditors, permissionSet: Admin, accounts: {name: prod}}"] };
    expect(await said(protects("auditors"), coming)).toEqual([]);
    const unresolved = { rules: ['{group: auditors, permissionSet: Admin, accounts: {name: "gone"}}'] };
    expect(await said(protects("auditors"), unresolved)).toEqual([]);
    for (const unknown of [
      `AccountAssignment/Admin/*/${PROD}`,
      "PermissionSet/Admin",
      "AccountAssignment/*/group:auditors/*",
    ])
      expect(await said(protects("auditors"), { live: { unknown: [unknown] } }), unknown).toEqual([]);
  });

  test("is told once where its accounts do not resolve either", async () => {
    const accounts = { protected: [{ group: "auditors", permissionSet: "Admin", accounts: { name: "gone" } }] };
    expect(await said(accounts)).toEqual([]);
  });

  test("is not told of a shared set of which only named principals were read", async () => {
    const live = liveOf({ ...LIVE, rows: [] });
    const text = `${settings({ identitySource: "external", ...protects("platform", "ReadOnly") })}${SHARED}`;
    const of = async (namedOnly: readonly string[]) => {
      const { plan: made } = plan(await configOf(text), { ...live, namedOnly: new Set(namedOnly) });
      return made.diagnostics.map(({ code }) => code);
    };
    expect(await of(["ReadOnly"])).toEqual([]);
    expect(await of([])).toEqual(["guards-no-grant"]);
  });
});
