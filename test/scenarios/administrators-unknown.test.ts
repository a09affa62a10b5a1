/** Which account is the delegated administrator's is not known where AWS does not say: it is not held to be none. */
import { describe, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { acme, appliedAcme, changesOf, type Start } from "./start.ts";

const [MANAGEMENT, PROD, DEV] = ["111111111111", "222222222222", "333333333333"];
const DELEGATED = ORGANIZATION.replace(`"${MANAGEMENT}"}`, `"${MANAGEMENT}", delegatedAdministrator: "${PROD}"}`);
const SETTINGS =
  "kind: Settings\nversion: 1\nname: acme\nmode: full\nregion: eu-west-1\ndirectUserAssignments: managed\nprotected: []\n";
const rules = (accounts: string) =>
  `kind: Assignments\nassignments:\n  - {group: ops, permissionSet: Admin, accounts: ${accounts}}\n`;
const deny = ["organizations:ListDelegatedAdministrators"];

async function start(accounts: string, more: Start = {}) {
  const { files, ...rest } = more;
  const scenario = await acme({
    organization: DELEGATED,
    files: { "access/ops.yaml": rules(accounts), ...files },
    ...rest,
  });
  scenario.emulator.setFaults({ deny });
  return scenario;
}

describe.concurrent("where ListDelegatedAdministrators is denied to the management account", () => {
  test.for([
    ["all", "{all: true}"],
    ["an OU", "{ou: /Workloads}"],
    ["a glob", '{name: "*d*"}'],
    ["a tag", "{tag: {team: web}}"],
  ])("%s grants nothing new, what is there stays, and the plan says what to do", async ([, accounts = ""]) => {
    const scenario = await start(accounts);
    const planned = await scenario.plan();
    expect([planned.exitCode, changesOf(planned)]).toEqual([1, []]);
    expect(planned.result.unknown).toEqual([
      { pattern: "AccountAssignment/Admin/group:ops/*", reason: expect.stringContaining("delegatedAdministrator") },
    ]);
    expect(planned.result.unknown[0]?.reason).toContain("needs organizations:ListDelegatedAdministrators");
    const applied = await scenario.apply();
    expect([applied.result?.results ?? [], applied.result?.pointer.advanced ?? false]).toEqual([[], false]);
    expect(scenario.emulator.state().assignments).toHaveLength(3);
  });

  test("accounts named by id are granted, and those taken with `restricted: true`", async () => {
    const scenario = await start(`[{id: "${PROD}"}, {id: "${DEV}"}]`);
    const planned = await scenario.plan();
    expect([planned.result.unknown, changesOf(planned)]).toEqual([
      [],
      [`create AccountAssignment/Admin/group:ops/${DEV}`],
    ]);
    const restricted = await start("{all: true, restricted: true}");
    expect((await restricted.plan()).result.unknown).toEqual([]);
  });

  test("Settings may say which account it is", async () => {
    const scenario = await start("{all: true}", {
      files: { "idc.yaml": `${SETTINGS}delegatedAdministrator: "${PROD}"\n` },
    });
    const planned = await scenario.plan();
    expect(planned.result.unknown).toEqual([]);
    const created = changesOf(planned).filter((change) => change.startsWith("create"));
    expect(created).toEqual([DEV, "444444444444"].map((id) => `create AccountAssignment/Admin/group:ops/${id}`));
  });

  test("an id there that is no account says nothing", async () => {
    const files = { "idc.yaml": `${SETTINGS}delegatedAdministrator: "999999999999"\n` };
    const scenario = await start("{all: true}", { files });
    expect((await scenario.plan()).exitCode).toBe(1);
  });

  test("a snapshot remembers that nobody knows", async () => {
    const scenario = await start("{all: true}");
    const { file } = await scenario.snapshot();
    const planned = await scenario.plan({ live: file });
    expect([planned.exitCode, changesOf(planned)]).toEqual([1, []]);
    await scenario.commit({ "idc.yaml": `${SETTINGS}delegatedAdministrator: "${PROD}"\n` });
    expect((await scenario.plan({ live: file })).result.unknown).toEqual([]);
  });
});

describe.concurrent("where any account may be the administrator's", () => {
  const without = { "access/ops.yaml": "kind: Assignments\nassignments: []\n" };
  const verdictOf = async (scenario: Awaited<ReturnType<typeof start>>) => {
    const { changes } = (await scenario.plan()).result;
    return changes.map(({ key, verdict, reasons }) => [key, verdict, ...reasons]);
  };
  const ROW = `AccountAssignment/Admin/group:ops/${PROD}`;
  const two = { "people.yaml": FILES["people.yaml"].replace("[bob@acme.io]", "[bob@acme.io, alice@acme.io]") };

  test("its last administrators stay there, until Settings say that there is none but the management account", async () => {
    const scenario = await appliedAcme({ files: two });
    scenario.emulator.setFaults({ deny });
    await scenario.commit(without);
    const why = expect.stringContaining(`nobody could administer the account ${PROD} any more, which may be`);
    expect(await verdictOf(scenario)).toEqual([[ROW, "deny", why]]);
    await scenario.commit({ "idc.yaml": `${SETTINGS}delegatedAdministrator: "${MANAGEMENT}"\n` });
    expect((await verdictOf(scenario)).map(([key, verdict]) => [key, verdict])).toEqual([[ROW, "ask"]]);
  });

  test("operators keep what they have there", async () => {
    const settings = { "idc.yaml": `${SETTINGS}operators: [group/devs]\n` };
    const scenario = await appliedAcme({ files: settings });
    scenario.emulator.setFaults({ deny });
    await scenario.commit({ "access/devs.yaml": FILES["access/devs.yaml"].replace("ou: /Workloads/Dev", "name: dev") });
    const why = expect.stringContaining("Settings names operators who must keep their access");
    expect(await verdictOf(scenario)).toEqual([["AccountAssignment/Developer/group:devs/444444444444", "deny", why]]);
  });
});

test("an error for good is no denial, and means the same", async () => {
  const scenario = await acme({ organization: DELEGATED, files: { "access/ops.yaml": rules("{all: true}") } });
  scenario.emulator.setFaults({ error: 1, operations: ["ListDelegatedAdministrators"] });
  const planned = await scenario.plan();
  expect([planned.exitCode, changesOf(planned)]).toEqual([1, []]);
});

describe.concurrent("where a listing leaves the administrator out", () => {
  const HOLE = { hole: 1, operations: ["ListDelegatedAdministrators"] };
  const GRANTED = [DEV, "444444444444"].map((id) => `create AccountAssignment/Developer/group:ops/${id}`);
  const ALL = rules("{all: true}").replace("Admin", "Developer");
  const broad = () => acme({ organization: DELEGATED, files: { "access/ops.yaml": ALL } });

  test("each account that would newly get something is asked, and his gets nothing", async () => {
    const scenario = await broad();
    scenario.emulator.setFaults(HOLE);
    const planned = await scenario.plan();
    expect(planned.result.changes.filter(({ key }) => key.endsWith(PROD!))).toEqual([]);
    const reason = expect.stringContaining(`no listing shows the delegated administrator ${PROD}`);
    expect(planned.result.unknown).toEqual([{ pattern: `AccountAssignment/Developer/group:ops/${PROD}`, reason }]);
    const applied = await scenario.apply();
    expect(applied.result.pointer.advanced).toBe(false);
    const made = scenario.emulator.state().assignments.filter(({ permissionSet }) => permissionSet === "Developer");
    expect(made.map(({ account }) => account)).not.toContain(PROD);
  });

  test("where asking them is denied the listing is asked again", async () => {
    const scenario = await broad();
    const denied = ["organizations:ListDelegatedServicesForAccount"];
    scenario.emulator.setFaults({ ...HOLE, times: 1, deny: denied });
    expect(changesOf(await scenario.plan())).toEqual(GRANTED);
  });

  test("nobody is asked where there is one, where Settings name him, or where nothing is granted", async () => {
    const asked = (scenario: Awaited<ReturnType<typeof broad>>) =>
      scenario.emulator.calls().calls.organizations?.ListDelegatedServicesForAccount ?? 0;
    const known = await broad();
    await known.plan();
    expect(asked(known)).toBe(0);
    const files = {
      "idc.yaml": `${SETTINGS}delegatedAdministrator: "${PROD}"\n`,
      "access/ops.yaml": ALL,
    };
    const named = await acme({ organization: DELEGATED, files });
    named.emulator.setFaults(HOLE);
    expect(changesOf(await named.plan())).toEqual(GRANTED);
    expect(asked(named)).toBe(0);
    const none = await acme();
    await none.plan();
    expect(asked(none)).toBe(0);
  });
});
