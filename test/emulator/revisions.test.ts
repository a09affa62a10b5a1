/** Conditional writes, over the wire: the SDK at hand knows no `Revision` and drops it both ways. */
import { expect, test } from "vitest";
import type { Emulator } from "../../src/emulator/index.ts";
import { groupId, post, STORE, started, userId } from "./start.ts";

const CHANGED = { __type: "ConflictException", Reason: "CONCURRENT_MODIFICATION" };
const GONE = { __type: "ResourceNotFoundException" };

/** Operations on one user or group of the organization. */
function subject(emulator: Emulator, type: "User" | "Group") {
  const id = type === "User" ? userId(emulator, "bob") : groupId(emulator, "operators");
  const send = (verb: string, more: object = {}) =>
    post(emulator, `AWSIdentityStore.${verb}${type}`, { IdentityStoreId: STORE, [`${type}Id`]: id, ...more });
  const rename = (AttributeValue: string, more: object = {}) =>
    send("Update", { Operations: [{ AttributePath: "displayName", AttributeValue }], ...more });
  const now = async () => {
    const { DisplayName, Revision } = await send("Describe");
    return { DisplayName, Revision };
  };
  return { id, send, rename, now };
}

test.each(["User", "Group"] as const)("an update of a %s for a revision that passed changes nothing", async (type) => {
  const { emulator } = await started();
  const { id, rename, now } = subject(emulator, type);
  const { Revision } = await now();
  const answer = await rename("First", { Revision });
  expect(answer).toMatchObject({ IdentityStoreId: STORE, [`${type}Id`]: id });
  expect(await now()).toEqual({ DisplayName: "First", Revision: answer.Revision });
  expect(answer.Revision).not.toBe(Revision);
  expect(await rename("Second", { Revision })).toMatchObject(CHANGED);
  expect(await now()).toEqual({ DisplayName: "First", Revision: answer.Revision });
  expect(await rename("Third")).not.toHaveProperty("__type");
  expect(await now()).toMatchObject({ DisplayName: "Third" });
});

test.each(["User", "Group"] as const)("a deletion of a %s for a revision that passed changes nothing", async (type) => {
  const { emulator } = await started();
  const { send, rename, now } = subject(emulator, type);
  const { Revision } = await now();
  await rename("Changed");
  expect(await send("Delete", { Revision })).toMatchObject(CHANGED);
  expect(await now()).toMatchObject({ DisplayName: "Changed" });
  expect(await send("Delete", { Revision: (await now()).Revision })).toEqual({});
  expect(await send("Delete", { Revision })).toMatchObject(GONE);
});

test("lists show the revision of each, and creations answer with the first", async () => {
  const { emulator } = await started();
  const send = (operation: string, input: object) =>
    post(emulator, `AWSIdentityStore.${operation}`, { IdentityStoreId: STORE, ...input });
  const created = await send("CreateGroup", { DisplayName: "New" });
  const { Groups } = (await send("ListGroups", {})) as { Groups: Record<string, unknown>[] };
  const revisions = Groups.map(({ Revision }) => Revision);
  expect(new Set(revisions).size).toBe(3);
  expect(Groups.at(-1)).toMatchObject({ GroupId: created.GroupId, Revision: created.Revision });
});

test.each([true, false])("a group has another revision when its members change: %s", async (membersRevise) => {
  const { emulator } = await started({ behaviour: { membersRevise } });
  const { id, now } = subject(emulator, "Group");
  const send = (operation: string, input: object) =>
    post(emulator, `AWSIdentityStore.${operation}`, { IdentityStoreId: STORE, ...input });
  const seen = [(await now()).Revision];
  const MemberId = { UserId: userId(emulator, "bob") };
  const { MembershipId } = await send("CreateGroupMembership", { GroupId: id, MemberId });
  seen.push((await now()).Revision);
  await send("DeleteGroupMembership", { MembershipId });
  seen.push((await now()).Revision);
  expect(new Set(seen).size).toBe(membersRevise ? 3 : 1);
});

test.each(["User", "Group"] as const)(
  "an older AWS knows no revisions of a %s, and ignores what it is given",
  async (type) => {
    const { emulator } = await started({ behaviour: { revisions: false } });
    const { send, rename } = subject(emulator, type);
    expect(await send("Describe")).not.toHaveProperty("Revision");
    const listed = await post(emulator, `AWSIdentityStore.List${type}s`, { IdentityStoreId: STORE });
    expect(JSON.stringify(listed)).not.toContain("Revision");
    expect(await rename("First", { Revision: "1" })).toEqual({});
    expect(await send("Describe")).toMatchObject({ DisplayName: "First" });
    expect(await send("Delete", { Revision: "1" })).toEqual({});
    expect(await send("Describe")).toMatchObject(GONE);
  },
);
