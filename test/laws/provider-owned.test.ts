/**
 * What an identity provider owns is never written: whatever it takes, leaves, deletes and makes again between runs and in the middle
 * of one, and whatever documents say, no call of a run names a user or group of its, or a membership of such a group, and
 * all of these are after it as they were before.
 *
 * `IDC_RUNS` is how many stories are told; a failure prints its seed and path.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { EmulatorState } from "../../src/emulator/index.ts";
import { FILES } from "../harness/acme.ts";
import { type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { operationIn, withoutSocket } from "../harness/without-socket.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 12);
const ISSUER = "https://scim.example/";
const COUNT = 3;
const ALL = Array.from({ length: COUNT }, (_, index) => index);
const userOf = (index: number) => `u${index}@acme.io`;
const groupOf = (index: number) => `g${index}`;

const index = fc.integer({ min: 0, max: COUNT - 1 });
const some = fc.subarray(ALL);
const move = fc.record({
  what: fc.constantFrom("link", "link", "unlink", "remake", "delete"),
  isUser: fc.boolean(),
  index,
});
/** `members`: of a group that is declared with a list of them. */
const declared = fc.record({
  users: some,
  groups: fc.subarray(ALL, { minLength: 1 }),
  members: fc.option(some),
  text: fc.constantFrom("One", "Other"),
});
const round = fc.record({
  moves: fc.array(move, { maxLength: 4 }),
  declared,
  squats: fc.boolean(),
  auto: fc.boolean(),
});
const story = fc.record({
  source: fc.constantFrom("", "directory", "external", "external", "active-directory"),
  mode: fc.constantFrom("full", "full", "full", "additive"),
  rounds: fc.array(round, { minLength: 3, maxLength: 3 }),
});
type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;
type Declared = typeof declared extends fc.Arbitrary<infer D> ? D : never;

const ORGANIZATION = `
organization: {id: o-a1b2c3d4e5, managementAccount: "111111111111"}
region: eu-west-1
accounts: [{id: "111111111111", name: management, ou: /}]
users: [${ALL.map((one) => `{userName: ${userOf(one)}, name: {given: U, family: One}}`).join(", ")}]
groups: [${ALL.map((one) => `{name: ${groupOf(one)}, description: One, members: [${userOf(one)}]}`).join(", ")}]
`;

function peopleOf({ users, groups, members, text }: Declared, mayRefer: boolean): string {
  const inGroup = members?.filter((one) => mayRefer || users.includes(one)).map(userOf);
  const list = inGroup === undefined ? "" : `members: [${inGroup.join(", ")}]\n`;
  return [
    ...users.map((one) => `kind: User\nuserName: ${userOf(one)}\nname: {given: U, family: ${text}}\n`),
    ...groups.map((one) => `kind: Group\nname: ${groupOf(one)}\ndescription: ${text}\n${list}`),
  ].join("---\n");
}

let links = 0;
async function link({ emulator }: Scenario, name: object): Promise<void> {
  links += 1;
  await emulator.console("LinkExternalId", { ...name, ExternalId: { Issuer: ISSUER, Id: `x${links}` } });
}

async function make({ emulator }: Scenario, isUser: boolean, one: number): Promise<void> {
  const Name = { GivenName: "U", FamilyName: "P" };
  if (isUser) await emulator.console("CreateUser", { UserName: userOf(one), DisplayName: "U", Name });
  else await emulator.console("CreateGroup", { DisplayName: groupOf(one) });
}

/** What the provider does; what is not there it makes. */
async function moved(scenario: Scenario, { what, isUser, index: one }: Move): Promise<void> {
  const { emulator } = scenario;
  const name = isUser ? { UserName: userOf(one) } : { GroupName: groupOf(one) };
  const { users, groups } = emulator.state();
  const isThere = isUser
    ? users.some(({ UserName }) => UserName === userOf(one))
    : groups.some(({ DisplayName }) => DisplayName === groupOf(one));
  if (isThere && (what === "delete" || what === "remake"))
    await emulator.console(isUser ? "DeleteUser" : "DeleteGroup", name);
  if (what === "delete") return;
  if (!isThere || what === "remake") await make(scenario, isUser, one);
  if (what === "unlink") await emulator.console("UnlinkExternalId", name);
  else await link(scenario, name);
}

interface Owned {
  readonly ExternalIds?: unknown;
}
const isOwned = (one: Owned) => one.ExternalIds !== undefined;
const ownedIn = ({ users, groups }: EmulatorState) => ({
  users: users.filter((one) => isOwned(one as Owned)),
  groups: groups.filter((one) => isOwned(one as Owned)),
});
const seen = { refused: 0, provided: 0, squatted: 0, written: 0 };

interface Handler {
  handle(request: { readonly headers: Readonly<Record<string, string>>; readonly body?: unknown }): Promise<unknown>;
}

const textOf = (body: unknown) => (typeof body === "string" ? body : new TextDecoder().decode(body as Uint8Array));

/** The provider takes the name of whatever is to be made, just before that; its objects are told. */
function squatting(scenario: Scenario, ids: Set<string>): object {
  const through = withoutSocket(scenario.emulator) as Handler;
  return {
    ...through,
    async handle(request: Parameters<Handler["handle"]>[0]) {
      const operation = operationIn(request.headers);
      if (operation === "CreateUser" || operation === "CreateGroup") {
        const body = JSON.parse(textOf(request.body)) as { readonly UserName?: string; readonly DisplayName: string };
        const one = Number(/\d/.exec(body.UserName ?? body.DisplayName)?.[0]);
        const isUser = operation === "CreateUser";
        await moved(scenario, { what: "link", isUser, index: one });
        const { users, groups } = ownedIn(scenario.emulator.state());
        for (const { UserId } of users) ids.add(UserId);
        for (const { GroupId } of groups) ids.add(GroupId);
        seen.squatted += 1;
      }
      return through.handle(request);
    },
  };
}

const WRITES = ["UpdateUser", "DeleteUser", "UpdateGroup", "DeleteGroup", "CreateGroupMembership"];

async function applied(scenario: Scenario, { squats, auto }: Story["rounds"][number], saysDirectory: boolean) {
  const { emulator } = scenario;
  const [before, since] = [ownedIn(emulator.state()), emulator.history().length];
  const ids = new Set([...before.users.map(({ UserId }) => UserId), ...before.groups.map(({ GroupId }) => GroupId)]);
  const through = squats ? { requestHandler: squatting(scenario, ids) } : {};
  // Where Settings say that there is no provider, a person may write what one made.
  const { result, stderr } = await scenario.apply({ auto: auto || saysDirectory, ...through });
  if (result === undefined && !/refus|nothing/i.test(stderr)) expect.fail(stderr);
  const written = emulator
    .history()
    .slice(since)
    .filter(({ actor }) => actor !== "console");
  const touched = written.filter(
    ({ operation, input }) =>
      WRITES.includes(operation) && Object.values(input as object).some((value) => ids.has(value as string)),
  );
  expect(touched).toEqual([]);
  const after = emulator.state();
  expect(after.users.filter(({ UserId }) => before.users.some((one) => one.UserId === UserId))).toEqual(before.users);
  // A user of the config's own, whom a person deletes, is in no group any more: AWS's doing.
  const there = new Set(after.users.map(({ UserName }) => UserName));
  const kept = before.groups.map((one) => ({ ...one, members: one.members.filter((member) => there.has(member)) }));
  const isKept = ({ GroupId }: { readonly GroupId: string }) => kept.some((one) => one.GroupId === GroupId);
  expect(after.groups.filter(isKept)).toEqual(kept);
  // Nobody was put into what the provider made meanwhile.
  const made = ownedIn(after).groups.filter(({ GroupId }) => !before.groups.some((one) => one.GroupId === GroupId));
  expect(made.filter(({ members }) => members.length > 0)).toEqual([]);
  seen.written += written.filter(({ service }) => service === "identitystore").length;
}

async function tell({ source, mode, rounds }: Story): Promise<void> {
  const said = source === "" ? "" : `identitySource: ${source}\n`;
  const settings = FILES["idc.yaml"].replace("mode: full", `mode: ${mode}`) + said;
  const mayRefer = source === "external" || source === "active-directory";
  const scenario = await startScenario({ organization: yaml(ORGANIZATION), files: { "idc.yaml": settings } });
  try {
    for (const one of rounds) {
      for (const each of one.moves) await moved(scenario, each);
      await scenario.commit({ "people.yaml": peopleOf(one.declared, mayRefer) });
      const { result } = await scenario.plan();
      seen.refused += result.changes.filter(({ reasons }) => /identity provider owns/.test(reasons.join())).length;
      seen.provided += result.leftAlone.filter(({ why }) => why === "provided").length;
      await applied(scenario, one, source === "directory");
    }
  } finally {
    await scenario.stop();
  }
}

const all: Declared = { users: ALL, groups: ALL, members: null, text: "One" };
const still = { moves: [], squats: false, auto: false };
/** One in which each happens: a name is taken while it is to be made, a change is refused, a document goes. */
const EACH: Story = {
  ...{ source: "external", mode: "full" },
  rounds: [
    { ...still, declared: all },
    {
      ...{ ...still, squats: true, declared: { ...all, text: "Other" } },
      moves: [
        { what: "delete", isUser: false, index: 0 },
        { what: "link", isUser: false, index: 1 },
      ],
    },
    { ...still, declared: { ...all, groups: [2] } },
  ],
};

test(`${RUNS} stories of a provider: nothing of its is written`, { timeout: 600_000 + RUNS * 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(story, tell), { numRuns: RUNS, endOnFailure: true, examples: [[EACH]] });
  // What never happens proves nothing.
  for (const [what, times] of Object.entries(seen)) expect([what, times > 0]).toEqual([what, true]);
});
