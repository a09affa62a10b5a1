/**
 * Every read × every answer that is none: what a plan makes of it. The table is checked in beside this file, to be read. Whatever
 * the answer, nothing is taken away and nothing is granted that is not declared.
 */
import { expect, test } from "vitest";
import { services } from "../../src/io/aws/generated/services.ts";
import { FILES } from "../harness/acme.ts";
import { type Answered, forgedAnswers } from "../harness/forged-answers.ts";
import type { Scenario } from "../harness/scenario.ts";
import { appliedAcme, changesOf, click, contentOf } from "./start.ts";

const JSON_TYPE = "application/x-amz-json-1.1";
const answer = (value: unknown, status = 200): Answered => ({ status, type: JSON_TYPE, body: JSON.stringify(value) });

/** The answer with its first member in another form. */
const with1 = (change: (members: Record<string, unknown>, first: string) => void) => (real: Answered) => {
  const members = JSON.parse(real.body) as Record<string, unknown>;
  const first = Object.keys(members).find((name) => name !== "NextToken");
  if (first !== undefined) change(members, first);
  return answer(members);
};

const ODD: Readonly<Record<string, (real: Answered) => Answered>> = {
  denied: () => answer({ __type: "AccessDeniedException", Message: "no" }, 400),
  "500 for good": () => answer({ __type: "InternalServerException", Message: "no" }, 500),
  HTML: () => ({ status: 200, type: "text/html", body: "<html>Sign in</html>" }),
  "nothing at all": () => ({ status: 200, type: JSON_TYPE, body: "" }),
  "{}": () => answer({}),
  "a null in its place": with1((members, first) => {
    members[first] = null;
  }),
  "a number in its place": with1((members, first) => {
    members[first] = 7;
  }),
};

const RULES = `kind: Assignments
assignments:
  - {group: devs, permissionSet: Developer, accounts: {ou: /Workloads/Dev}}
  - {user: alice@acme.io, permissionSet: Developer, accounts: {tag: {team: web}}}
`;
const BOUNDED = "sessionDuration: 4h\npermissionsBoundary: {managedPolicy: ReadOnlyAccess}\n";
const GRANT = "  - {group: ops, permissionSet: Developer, accounts: {name: sand*}}\n";
const EVE = { UserName: "eve@acme.io", DisplayName: "Eve", Name: { GivenName: "Eve", FamilyName: "Li" } };
const EVES = { PermissionSetName: "Developer", UserName: "eve@acme.io", AccountName: "dev" };

/** A company in which something is asked of everything: an account moves, a user is gone, a rule grants what is new. */
async function company(): Promise<Scenario> {
  const sets = FILES["sets.yaml"].replace("sessionDuration: 4h\n", BOUNDED);
  const scenario = await appliedAcme({ files: { "access/devs.yaml": RULES, "sets.yaml": sets } });
  await click(scenario, "CreateUser", EVE);
  await click(scenario, "CreateAccountAssignment", EVES);
  await click(scenario, "DeleteUser", { UserName: EVE.UserName });
  await click(scenario, "MoveAccount", { AccountName: "sandbox", OrganizationalUnit: "/Workloads/Prod" });
  await scenario.commit({ "access/devs.yaml": `${RULES}${GRANT}` });
  return scenario;
}

const OPERATIONS = [...new Set(services.flatMap(({ answers }) => Object.keys(answers)))].sort();
const how = (operation: string) =>
  operation === "ListAccountAssignmentsForPrincipal" ? ({ readBy: "principals" } as const) : {};

/** One read answered oddly: a cell of the table, and what is wrong with it. */
async function tell(scenario: Scenario, operation: string, name: string, honest: readonly string[]) {
  let asked = 0;
  const requestHandler = forgedAnswers(scenario.emulator, (called, real) => {
    if (called !== operation || real.status !== 200) return real;
    asked += 1;
    return ODD[name]!(real);
  });
  const [cell, changes] = await told(scenario, { requestHandler, ...how(operation) });
  if (asked === 0) return { cell: "not asked", wrong: [] };
  // Asking by principal is tried: where it is denied, pairs are asked for, and show the same.
  const isSaid = cell.startsWith("unknown") || cell.startsWith("stops") || cell === "by pairs";
  const wrong = changes.filter((change) => !honest.includes(change));
  return { cell, wrong: isSaid ? wrong : [...wrong, cell] };
}

/** What a plan says, in a word or two, and what it would change. */
async function told(scenario: Scenario, options: object): Promise<readonly [string, readonly string[]]> {
  try {
    const planned = await scenario.plan(options);
    const changes = changesOf(planned);
    if (planned.result.unknown.length === 0) return ["readBy" in options ? "by pairs" : `${planned.exitCode}`, changes];
    return [`unknown, ${planned.exitCode}`, changes];
  } catch (error) {
    return [`stops: ${(error as { code?: string }).code ?? (error as Error).name}`, []];
  }
}

test("no answer that is none takes anything away, or is read as one", async () => {
  const scenario = await company();
  const honest = changesOf(await scenario.plan());
  expect(honest).toEqual([
    "delete AccountAssignment/Developer/group:devs/444444444444",
    "create AccountAssignment/Developer/group:ops/444444444444",
  ]);
  const before = contentOf(scenario);
  const lines: string[] = [];
  const wrong: string[] = [];
  for (const operation of OPERATIONS) {
    const cells: string[] = [];
    for (const name of Object.keys(ODD)) {
      const one = await tell(scenario, operation, name, honest);
      cells.push(one.cell);
      wrong.push(...one.wrong.map((change) => `${operation}, ${name}: ${change}`));
      // Nothing more is known of it in any other form.
      if (one.cell === "not asked") break;
    }
    if (cells[0] !== "not asked") lines.push(`| ${operation} | ${cells.join(" | ")} |`);
  }
  const head = [
    `| read | ${Object.keys(ODD).join(" | ")} |`,
    `|---|${Object.keys(ODD)
      .map(() => "---|")
      .join("")}`,
  ];
  await expect(`${[...head, ...lines].join("\n")}\n`).toMatchFileSnapshot("odd-answers.md");
  expect(wrong).toEqual([]);
  expect(contentOf(scenario)).toEqual(before);
}, 300_000);

test("a listing that goes round in circles is not followed for ever, and shows nothing", async () => {
  const scenario = await appliedAcme();
  await scenario.commit({ "access/ops.yaml": "kind: Assignments\nassignments: []\n" });
  const requestHandler = forgedAnswers(scenario.emulator, (called, real) => {
    return called === "ListGroups" ? answer({ Groups: JSON.parse(real.body).Groups ?? [], NextToken: "again" }) : real;
  });
  const planned = await scenario.plan({ requestHandler });
  expect([planned.exitCode, changesOf(planned)]).toEqual([1, []]);
  expect(planned.result.unknown[0]?.reason).toContain("goes on from it which was read before");
});

/** What somebody wants who starts with nothing: everything that can be made. */
const NEW = {
  "new.yaml": `kind: User
userName: zoe@acme.io
name: {given: Zoe, family: Adler}
---
kind: Group
name: news
members: [zoe@acme.io]
---
kind: PermissionSet
name: News
managedPolicies: [ReadOnlyAccess]
---
kind: Assignments
assignments:
  - {group: news, permissionSet: News, accounts: {name: sandbox}}
`,
  "access/ops.yaml": "kind: Assignments\nassignments: []\n",
  "sets.yaml": FILES["sets.yaml"].replace("sessionDuration: 4h", "sessionDuration: 5h"),
};
const WRITES = ["CreateUser", "CreateGroup", "CreateGroupMembership", "CreatePermissionSet"].concat(
  ["AttachManagedPolicyToPermissionSet", "CreateAccountAssignment", "DeleteAccountAssignment"],
  ["UpdatePermissionSet", "ProvisionPermissionSet"],
);
const ODD_WRITES = { HTML: ODD.HTML!, "nothing at all": ODD["nothing at all"]!, "{}": ODD["{}"]! };

test.each(Object.keys(ODD_WRITES))(
  "a write that is answered with %s is not known to be done, and done once",
  async (name) => {
    const scenario = await appliedAcme();
    await scenario.commit(NEW);
    const forged = new Set<string>();
    const requestHandler = forgedAnswers(scenario.emulator, (called, real) => {
      if (!WRITES.includes(called) || forged.has(called) || real.status !== 200) return real;
      forged.add(called);
      return ODD_WRITES[name as keyof typeof ODD_WRITES](real);
    });
    const applied = await scenario.apply({ requestHandler });
    expect([...forged].sort()).toEqual([...WRITES].sort());
    expect([applied.exitCode, applied.result.results.filter(({ state }) => state !== "done")]).toEqual([0, []]);
    const planned = await scenario.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(scenario.emulator.state().groups.map(({ DisplayName }) => DisplayName)).toEqual(["devs", "news", "ops"]);
  },
);
