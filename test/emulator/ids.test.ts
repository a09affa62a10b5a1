/** Ids come from the seed and from what they are of: never from which of several requests was the first to arrive. */
import { expect, test } from "vitest";
import { type Emulator, manualClock } from "../../src/emulator/index.ts";
import { DEV, groupId, INSTANCE, PROD, SIGNED, STORE, setArn, started, userId } from "./start.ts";

type Body = Readonly<Record<string, unknown>>;
interface Creation {
  readonly name: string;
  readonly target: string;
  readonly input: Body;
}

const store = (name: string, operation: string, input: Body): Creation => ({
  name,
  target: `AWSIdentityStore.${operation}`,
  input: { IdentityStoreId: STORE, ...input },
});
const sso = (name: string, operation: string, input: Body): Creation => ({
  name,
  target: `SWBExternalService.${operation}`,
  input: { InstanceArn: INSTANCE, ...input },
});

/** What can be made in any order; two of each, of which one is refused. */
function creations(emulator: Emulator): readonly Creation[] {
  const person = { Name: { GivenName: "a", FamilyName: "b" }, DisplayName: "a b" };
  const users = ["zoe", "yan"].map((UserName) => store(UserName, "CreateUser", { UserName, ...person }));
  const groups = ["one", "two"].map((DisplayName) => store(DisplayName, "CreateGroup", { DisplayName }));
  const sets = ["First", "Second"].map((Name) => sso(Name, "CreatePermissionSet", { Name }));
  const MemberId = { UserId: userId(emulator, "bob") };
  const memberships = ["developers", "operators"].map((group) =>
    store(`bob in ${group}`, "CreateGroupMembership", { GroupId: groupId(emulator, group), MemberId }),
  );
  const assignments = [
    [DEV, "Unused"],
    [PROD, "Admin"],
  ].map(([TargetId, set = ""]) =>
    sso(`${set} in ${TargetId}`, "CreateAccountAssignment", {
      PermissionSetArn: setArn(emulator, set),
      TargetId,
      TargetType: "AWS_ACCOUNT",
      PrincipalType: "USER",
      PrincipalId: MemberId.UserId,
    }),
  );
  const refused = [store("one again", "CreateGroup", { DisplayName: "developers" })];
  return [...users, ...groups, ...sets, ...memberships, ...assignments, ...refused];
}

async function sent({ url }: Emulator, { target, input }: Creation): Promise<readonly [id: string | null, body: Body]> {
  const init = { method: "POST", headers: { ...SIGNED, "x-amz-target": target }, body: JSON.stringify(input) };
  const response = await fetch(url, init);
  return [response.headers.get("x-amzn-requestid"), (await response.json()) as Body];
}

/** Answers by what was made, and the state in the end. `send` says in which order, and how many at once. */
async function told(order: (all: readonly Creation[]) => readonly (readonly Creation[])[], seed = 1) {
  const clock = manualClock();
  const { emulator } = await started({ clock, operationSeconds: 1, seed });
  const answers: [string, unknown][] = [];
  for (const together of order(creations(emulator))) {
    const all = await Promise.all(together.map((one) => sent(emulator, one)));
    answers.push(...all.map((answer, index): [string, unknown] => [together[index]?.name ?? "", answer]));
  }
  clock.advance(1000);
  return { answers: Object.fromEntries(answers.sort()), state: emulator.state() };
}

const oneByOne = (all: readonly Creation[]) => all.map((one) => [one]);

test("the same creations in another order, or all at once, give each thing the same ids, and each request its own", async () => {
  const first = await told(oneByOne);
  expect(await told((all) => oneByOne([...all].reverse()))).toEqual(first);
  expect(await told((all) => [[...all].reverse()])).toEqual(first);
  const roles = first.state.provisioned.filter(
    ({ account, permissionSet }) => account === DEV && permissionSet === "Unused",
  );
  expect(roles).toMatchObject([{ role: expect.stringMatching(/^AWSReservedSSO_Unused_[0-9a-f]{16}$/) }]);
});

test("another seed gives other ids to all of them", async () => {
  const [first, second] = [await told(oneByOne), await told(oneByOne, 2)];
  for (const [name, answer] of Object.entries(first.answers)) expect(second.answers[name], name).not.toEqual(answer);
});

test("equal requests have ids of their own", async () => {
  const { emulator } = await started();
  const list = store("", "ListGroups", {});
  const ids = await Promise.all([1, 2, 3].map(() => sent(emulator, list)));
  expect(new Set(ids.map(([id]) => id)).size).toBe(3);
});
