/** Answers that are not what AWS would say: lists with a hole, HTML, answers that end in their middle, one list behind another. */
import { CreateUserCommand, ListGroupsCommand, ListUsersCommand } from "@aws-sdk/client-identitystore";
import { CreatePermissionSetCommand, ListPermissionSetsCommand } from "@aws-sdk/client-sso-admin";
import { expect, test } from "vitest";
import { manualClock } from "../../src/emulator/index.ts";
import { failure, INSTANCE, STORE, setArn, started } from "./start.ts";

const users = new ListUsersCommand({ IdentityStoreId: STORE });
const sets = new ListPermissionSetsCommand({ InstanceArn: INSTANCE });

test("a list with a hole misses one item, another one each time, and only of the operations that are named", async () => {
  const { emulator, store } = await started();
  const all = (await store.send(users)).Users?.map(({ UserId }) => UserId) ?? [];
  emulator.setFaults({ hole: 1, operations: ["ListUsers"] });
  const missed = new Set<string | undefined>();
  for (let turn = 0; turn < 30; turn++) {
    const seen = (await store.send(users)).Users?.map(({ UserId }) => UserId) ?? [];
    expect(seen).toHaveLength(all.length - 1);
    missed.add(all.find((id) => !seen.includes(id)));
  }
  expect(missed.size).toBe(all.length);
  const groups = (await store.send(new ListGroupsCommand({ IdentityStoreId: STORE }))).Groups ?? [];
  expect(groups.length).toBe(emulator.state().groups.length);
  emulator.setFaults({ hole: 1, times: 1 });
  expect((await store.send(users)).Users).toHaveLength(all.length - 1);
  expect((await store.send(users)).Users).toHaveLength(all.length);
});

test("HTML does nothing, and an answer that ends in its middle has done all", async () => {
  const { emulator, sso } = await started();
  emulator.setFaults({ html: 1 });
  await failure(sso.send(new CreatePermissionSetCommand({ InstanceArn: INSTANCE, Name: "Html" })));
  await failure(sso.send(sets));
  emulator.setFaults({ cut: 1 });
  await failure(sso.send(new CreatePermissionSetCommand({ InstanceArn: INSTANCE, Name: "Cut" })));
  emulator.setFaults({});
  expect([setArn(emulator, "Html"), setArn(emulator, "Cut") !== ""]).toEqual(["", true]);
});

test("one list may be behind another", async () => {
  const clock = manualClock();
  const { emulator, store, sso } = await started({ clock });
  emulator.setFaults({ lag: "100ms", lags: { ListUsers: "1s" } });
  const UserName = "new@acme.io";
  const Name = { GivenName: "N", FamilyName: "W" };
  await store.send(new CreateUserCommand({ IdentityStoreId: STORE, UserName, DisplayName: "N", Name }));
  await sso.send(new CreatePermissionSetCommand({ InstanceArn: INSTANCE, Name: "New" }));
  const seen = async () => {
    const names = (await store.send(users)).Users?.map((user) => user.UserName);
    const arns = (await sso.send(sets)).PermissionSets;
    return [names?.includes(UserName), arns?.includes(setArn(emulator, "New"))];
  };
  expect(await seen()).toEqual([false, false]);
  clock.advance(100);
  expect(await seen()).toEqual([false, true]);
  clock.advance(899);
  expect(await seen()).toEqual([false, true]);
  clock.advance(1);
  expect(await seen()).toEqual([true, true]);
});
