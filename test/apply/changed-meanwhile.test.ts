/** Users and groups that somebody else edits between plan and write: they are neither overwritten nor deleted, and a new plan knows them. */
import { afterEach, describe, expect, test } from "vitest";
import { runApply } from "../../src/cli/apply.ts";
import type { World } from "../../src/cli/world.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { overHttp, type Scenario, type ScenarioOptions, startScenario, yaml } from "../harness/scenario.ts";
import { operationIn, withoutSocket } from "../harness/without-socket.ts";
import { testWorld } from "../harness/world.ts";

let scenario: Scenario;
afterEach(() => scenario.stop());

const CAROL = "kind: User\nuserName: carol@acme.io\nname: {given: Carol, family: Diaz}\n";
const SPARE = "kind: Group\nname: spare\ndescription: Nobody yet\n";
const CHANGED = "was changed by somebody else since it was planned; plan again";

async function acme(options: Partial<ScenarioOptions> = {}): Promise<Scenario> {
  const files = { ...FILES, "carol.yaml": CAROL, "spare.yaml": SPARE };
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files, ...options });
  expect((await scenario.apply()).exitCode).toBe(0);
  return scenario;
}

/** Over HTTP; what happens once the plan was shown, and before the yes. */
async function applyWhile(meanwhile: () => Promise<unknown>) {
  const quiet = testWorld({ cwd: scenario.dir, answers: ["yes"] });
  const ask = async () => {
    await meanwhile();
    return "yes";
  };
  const aws = overHttp(scenario.emulator);
  const exitCode = await runApply({ dir: ".", format: "json", autoApprove: false, aws }, { ...quiet, ask } as World);
  const text = quiet.stdout();
  return { exitCode, outcome: JSON.parse(text.slice(text.indexOf("{"))) as Outcome };
}

const set = (AttributePath: string, AttributeValue: string) => ({ Operations: [{ AttributePath, AttributeValue }] });
const editGroup = (GroupName: string, description: string) =>
  scenario.emulator.console("UpdateGroup", { GroupName, ...set("description", description) });
const editUser = (UserName: string, displayName: string) =>
  scenario.emulator.console("UpdateUser", { UserName, ...set("displayName", displayName) });
const editName = (GroupName: string, name: string) =>
  scenario.emulator.console("UpdateGroup", { GroupName, ...set("displayName", name) });
const descriptionOf = (name: string) =>
  scenario.emulator.state().groups.find(({ DisplayName }) => DisplayName === name)?.Description;
const userNamed = (name: string) => scenario.emulator.state().users.find(({ UserName }) => UserName === name);

/** Commits that change or delete one thing, and what somebody else does to it meanwhile. */
const CASES = [
  {
    what: "an update of a group",
    operation: "UpdateGroup",
    key: "Group/spare",
    files: { "spare.yaml": SPARE.replace("Nobody yet", "Ours") },
    edit: () => editGroup("spare", "Theirs"),
    theirs: () => expect(descriptionOf("spare")).toBe("Theirs"),
    ours: () => expect(descriptionOf("spare")).toBe("Ours"),
  },
  {
    what: "a deletion of a group",
    operation: "DeleteGroup",
    key: "Group/spare",
    files: { "spare.yaml": null },
    edit: () => editGroup("spare", "Theirs"),
    theirs: () => expect(descriptionOf("spare")).toBe("Theirs"),
    ours: () => expect(descriptionOf("spare")).toBeUndefined(),
  },
  {
    what: "an update of a user",
    operation: "UpdateUser",
    key: "User/carol@acme.io",
    files: { "carol.yaml": CAROL.replace("Diaz", "Ours") },
    edit: () => editUser("carol@acme.io", "Theirs"),
    theirs: () => expect(userNamed("carol@acme.io")).toMatchObject({ DisplayName: "Theirs" }),
    ours: () => expect(userNamed("carol@acme.io")).toMatchObject({ DisplayName: "Carol Ours" }),
  },
  {
    what: "a deletion of a user",
    operation: "DeleteUser",
    key: "User/carol@acme.io",
    files: { "carol.yaml": null },
    edit: () => editUser("carol@acme.io", "Theirs"),
    theirs: () => expect(userNamed("carol@acme.io")).toMatchObject({ DisplayName: "Theirs" }),
    ours: () => expect(userNamed("carol@acme.io")).toBeUndefined(),
  },
] as const;

describe.each(CASES)("$what", ({ operation, key, files, edit, theirs, ours }) => {
  test("of what somebody else has edited since is not made, and is made by the next plan", async () => {
    await acme();
    await scenario.commit(files);
    scenario.emulator.resetCalls();
    const { exitCode, outcome } = await applyWhile(edit);
    expect(outcome.results).toMatchObject([{ key, operation, state: "held", wrote: false, reason: CHANGED }]);
    expect(outcome.pointer.advanced).toBe(false);
    expect(exitCode).toBe(3);
    theirs();
    // Tried once: what it was planned on does not come back.
    expect(scenario.emulator.calls().calls.identitystore).toMatchObject({ [operation]: 1 });
    expect((await scenario.apply()).exitCode).toBe(0);
    ours();
  });

  test("is as it ever was where AWS knows no revisions", async () => {
    await acme({ behaviour: { revisions: false } });
    await scenario.commit(files);
    expect((await applyWhile(edit)).exitCode).toBe(0);
    ours();
  });
});

const join = (UserName: string) => scenario.emulator.console("CreateGroupMembership", { GroupName: "spare", UserName });
const link = (principal: { readonly GroupName: string } | { readonly UserName: string }) =>
  scenario.emulator.console("LinkExternalId", { ...principal, ExternalId: { Issuer: "https://idp.test", Id: "42" } });
const membersOf = (name: string) =>
  scenario.emulator.state().groups.find(({ DisplayName }) => DisplayName === name)?.members;

type Reply = Scenario["emulator"]["reply"];

/** Stands between: `first` is what becomes of the first request of this operation, and hears the bodies of all. */
function standing(operation: string, first: (reply: () => ReturnType<Reply>) => ReturnType<Reply>) {
  const bodies: (string | undefined)[] = [];
  const reply: Reply = async (request, body) => {
    const go = () => scenario.emulator.reply(request, body);
    if (operationIn(request.headers as Record<string, string>) !== operation) return go();
    bodies.push(body);
    return bodies.length === 1 ? first(go) : go();
  };
  return { bodies, requestHandler: withoutSocket({ reply }) };
}

/** AWS acted, or did not, and nobody heard of it. */
const lost = { answer: undefined, requestId: "lost" } as Awaited<ReturnType<Reply>>;

describe.each(CASES)("$what whose answer is lost", ({ operation, key, files, edit, theirs, ours }) => {
  test("is found to be made, and is nobody else's change", async () => {
    await acme();
    await scenario.commit(files);
    const { bodies, requestHandler } = standing(operation, async (reply) => {
      await reply();
      return lost;
    });
    const { exitCode, result } = await scenario.apply({ requestHandler });
    expect(result.results).toMatchObject([{ key, state: "done", wrote: true }]);
    expect(exitCode).toBe(0);
    ours();
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toContain('"Revision"');
  });

  test("and that was not made is not made over what somebody else did then", async () => {
    await acme();
    await scenario.commit(files);
    const { requestHandler } = standing(operation, async () => {
      await edit();
      return lost;
    });
    const { exitCode, result } = await scenario.apply({ requestHandler });
    expect(result.results).toMatchObject([{ key, operation, state: "failed", reason: CHANGED }]);
    expect(exitCode).toBe(5);
    theirs();
  });
});

/** What AWS says where two writes of one object are in each other's way. */
const AT_ONCE = {
  answer: {
    status: 400,
    type: "application/x-amz-json-1.1",
    body: JSON.stringify({ __type: "ConflictException", Message: "At once", Reason: "CONCURRENT_MODIFICATION" }),
  },
  requestId: "at-once",
} as Awaited<ReturnType<Reply>>;

test("where no revision was sent, a concurrent modification is tried again", async () => {
  await acme({ behaviour: { revisions: false } });
  await scenario.commit(CASES[0].files);
  const { bodies, requestHandler } = standing("UpdateGroup", async () => AT_ONCE);
  expect((await scenario.apply({ requestHandler })).exitCode).toBe(0);
  expect(bodies).toHaveLength(2);
  expect(bodies.join()).not.toContain("Revision");
  CASES[0].ours();
});

test("what needs what somebody else has edited is not attempted, and all else is made", async () => {
  await acme();
  const joined = "kind: Group\nname: ours\n";
  await scenario.commit({ ...CASES[0].files, "ours.yaml": joined });
  const { exitCode, outcome } = await applyWhile(CASES[0].edit);
  expect(outcome.results.map(({ key, state }) => [key, state]).sort()).toEqual([
    ["Group/ours", "done"],
    ["Group/spare", "held"],
  ]);
  expect(exitCode).toBe(5);
});

describe.each([true, false])("where a change of members is one of their group: %s", (membersRevise) => {
  const MEMBERS = "members: [alice@acme.io, bob@acme.io]\n";
  const joined = () => acme({ behaviour: { membersRevise } });

  test("a group is described and gets its members, and goes with them, in one run each", async () => {
    await joined();
    await scenario.commit({ "spare.yaml": `${SPARE.replace("Nobody yet", "Ours")}${MEMBERS}` });
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(descriptionOf("spare")).toBe("Ours");
    await scenario.commit({ "spare.yaml": null });
    const { exitCode, result } = await scenario.apply();
    expect(result.results.filter(({ state }) => state !== "done")).toEqual([]);
    expect(exitCode).toBe(0);
    expect(descriptionOf("spare")).toBeUndefined();
  });

  const ours = { "spare.yaml": `${SPARE.replace("Nobody yet", "Ours")}members: [alice@acme.io]\n` };

  test("one that gets members is described before, and not where somebody else has let another in", async () => {
    await joined();
    await scenario.commit(ours);
    const { bodies, requestHandler } = standing("UpdateGroup", async (reply) => {
      await join("bob@acme.io");
      return reply();
    });
    const { exitCode, result } = await scenario.apply({ requestHandler });
    expect(result.results).toMatchObject([
      membersRevise ? { key: "Group/spare", state: "held", reason: CHANGED } : { key: "Group/spare", state: "done" },
      { key: "GroupMembership/spare/alice@acme.io", state: "done" },
    ]);
    expect(exitCode).toBe(membersRevise ? 5 : 0);
    expect(bodies).toHaveLength(1);
  });

  test("one that gets members and that somebody else has described stays as described", async () => {
    await joined();
    await scenario.commit(ours);
    const { exitCode, outcome } = await applyWhile(() => editGroup("spare", "Theirs"));
    expect(outcome.results.filter(({ state }) => state !== "done")).toMatchObject([
      { key: "Group/spare", state: "held", wrote: false, reason: CHANGED },
    ]);
    expect(exitCode).toBe(5);
    expect(descriptionOf("spare")).toBe("Theirs");
  });
});

const PROVIDERS = "was changed by somebody else since it was planned (it is an identity provider's now); plan again";
const OTHER_NAME = "was changed by somebody else since it was planned (it has another name now); plan again";

/** What somebody else does in the moment before the first call of an operation is answered. */
async function applyAsIs(operation: string, meanwhile: () => Promise<unknown>) {
  const { bodies, requestHandler } = standing(operation, async (reply) => {
    await meanwhile();
    return reply();
  });
  const { result } = await scenario.apply({ requestHandler });
  return { bodies, open: result.results.filter(({ state }) => state !== "done") };
}

describe("a group that goes with what it is granted", () => {
  const GRANT = `kind: Assignments
assignments:
  - {group: spare, permissionSet: Developer, accounts: {name: dev}}
`;
  const WITH_GRANT = { "spare.yaml": `${SPARE}members: [alice@acme.io]\n`, "access/spare.yaml": GRANT };

  test.each([
    { what: "somebody joins", meanwhile: () => join("bob@acme.io"), reason: CHANGED },
    { what: "a provider takes it", meanwhile: () => link({ GroupName: "spare" }), reason: PROVIDERS },
  ])("stays where $what before it goes", async ({ meanwhile, reason }) => {
    await acme();
    await scenario.commit(WITH_GRANT);
    expect((await scenario.apply()).exitCode).toBe(0);
    await scenario.commit({ "spare.yaml": null, "access/spare.yaml": null });
    const { bodies, open } = await applyAsIs("DeleteGroup", meanwhile);
    expect(open).toMatchObject([{ key: "Group/spare", state: "held", wrote: false, reason }]);
    expect(bodies).toHaveLength(1);
    expect(membersOf("spare")).toContain("alice@acme.io");
  });
});

describe("a user who goes and leaves a group", () => {
  test.each([
    {
      what: "gets a title, of which no document says anything",
      meanwhile: () => scenario.emulator.console("UpdateUser", { UserName: "carol@acme.io", ...set("title", "Dr") }),
      reason: CHANGED,
    },
    { what: "is a provider's", meanwhile: () => link({ UserName: "carol@acme.io" }), reason: PROVIDERS },
  ])("stays where she $what meanwhile", async ({ meanwhile, reason }) => {
    await acme();
    await scenario.commit({ "spare.yaml": `${SPARE}members: [carol@acme.io]\n` });
    expect((await scenario.apply()).exitCode).toBe(0);
    await scenario.commit({ "carol.yaml": null, "spare.yaml": `${SPARE}members: []\n` });
    const { open } = await applyAsIs("DeleteUser", meanwhile);
    expect(open).toMatchObject([{ key: "User/carol@acme.io", state: "held", wrote: false, reason }]);
    expect(userNamed("carol@acme.io")).toBeDefined();
  });
});

describe.each([
  { what: "is renamed", meanwhile: () => editName("spare", "theirs"), name: "theirs", reason: OTHER_NAME },
  { what: "is a provider's", meanwhile: () => link({ GroupName: "spare" }), name: "spare", reason: PROVIDERS },
])("a group that $what meanwhile", ({ meanwhile, name, reason }) => {
  test("is not described, and nobody gets in, nor does it get anything", async () => {
    await acme();
    const granted = FILES["access/devs.yaml"].replace("group: devs", "group: spare");
    await scenario.commit({
      "spare.yaml": `${SPARE.replace("Nobody yet", "Ours")}members: [alice@acme.io]\n`,
      "access/spare.yaml": granted,
    });
    const { open } = await applyAsIs("UpdateGroup", meanwhile);
    const needs = { state: "not-attempted", wrote: false, reason: "needs Group/spare" };
    expect(open).toMatchObject([{ key: "Group/spare", state: "held", wrote: false, reason }, needs, needs, needs]);
    expect(descriptionOf(name)).toBe("Nobody yet");
    expect(membersOf(name)).toEqual([]);
    expect(scenario.emulator.calls().calls["sso-admin"]).not.toHaveProperty("CreateAccountAssignment");
  });
});
