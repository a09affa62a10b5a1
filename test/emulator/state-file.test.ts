import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateGroupCommand, CreateGroupMembershipCommand } from "@aws-sdk/client-identitystore";
import { expect, onTestFinished, test } from "vitest";
import { manualClock, StateFileError, startEmulator } from "../../src/emulator/index.ts";
import { startCheckedEmulator } from "../harness/checked-emulator.ts";
import { clientsOf, failure, groupId, ORGANIZATION, post, STORE, started, userId } from "./start.ts";

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "idc-emulator-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "state.json");
}

test("what was answered is there after a kill, operations under way too", async () => {
  const stateFile = temporary();
  const clock = manualClock();
  const first = await startCheckedEmulator({ organization: ORGANIZATION, stateFile, clock, operationSeconds: 5 });
  const { store } = clientsOf(first);
  const { GroupId } = await store.send(new CreateGroupCommand({ IdentityStoreId: STORE, DisplayName: "made" }));
  await store.send(
    new CreateGroupMembershipCommand({ IdentityStoreId: STORE, GroupId, MemberId: { UserId: userId(first, "bob") } }),
  );
  await fetch(first.url, {
    method: "POST",
    headers: {
      "x-amz-target": "SWBExternalService.ProvisionPermissionSet",
      authorization: "AWS4-HMAC-SHA256 Credential=AKIA/20260101/eu-west-1/sso/aws4_request",
    },
    body: JSON.stringify({
      InstanceArn: first.state().instance.arn,
      PermissionSetArn: first.state().permissionSets[0]?.PermissionSetArn,
      TargetType: "ALL_PROVISIONED_ACCOUNTS",
    }),
  });
  const before = first.state();
  const history = first.history();
  expect(before.inProgress).toHaveLength(1);

  // No stop: the second one starts from what is on disk while the first still has everything in memory.
  const second = await startCheckedEmulator({ organization: {}, stateFile, clock, operationSeconds: 5 });
  expect(second.state()).toEqual(before);
  expect(second.history()).toEqual(history);
  await first.stop();
  clock.advance(5000);
  expect(second.state().inProgress).toEqual([]);
  expect(second.history().at(-1)).toMatchObject({ operation: "ProvisionPermissionSet", status: "SUCCEEDED" });
  // Ids go on counting.
  const again = await second.console("CreateGroup", { DisplayName: "made 2" });
  await second.console("DeleteGroup", { GroupName: "made" });
  const made = await second.console("CreateGroup", { DisplayName: "made" });
  expect(made).toMatchObject({ IdentityStoreId: STORE, GroupId: expect.not.stringMatching(String(GroupId)) });
  expect(again).toMatchObject({ IdentityStoreId: STORE });
  await second.stop();
  expect(readdirSync(join(stateFile, ".."))).toEqual(["state.json"]);
});

test("a file of an earlier version, without revisions, is served", async () => {
  const stateFile = temporary();
  const first = await started({ stateFile });
  await first.emulator.console("CreateGroup", { DisplayName: "made" });
  await first.emulator.stop();
  const saved = JSON.parse(readFileSync(stateFile, "utf8")) as { users: object[]; groups: object[] };
  for (const object of [...saved.users, ...saved.groups]) {
    expect(Reflect.has(object, "revision")).toBe(true);
    Reflect.deleteProperty(object, "revision");
  }
  writeFileSync(stateFile, JSON.stringify(saved));
  const { emulator } = await started({ stateFile });
  for (const [type, id] of [
    ["User", userId(emulator, "bob")],
    ["Group", groupId(emulator, "made")],
  ]) {
    const named = { IdentityStoreId: STORE, [`${type}Id`]: id };
    const { Revision } = await post(emulator, `AWSIdentityStore.Describe${type}`, named);
    const answer = await post(emulator, `AWSIdentityStore.Delete${type}`, { ...named, Revision });
    expect(answer).toEqual({});
  }
});

test.each(['{"format":"other"}', "null", "no JSON"])(
  "a file that holds %s is not taken, nor overwritten",
  async (text) => {
    const stateFile = temporary();
    writeFileSync(stateFile, text);
    expect(await failure(startEmulator({ organization: ORGANIZATION, stateFile }))).toBeInstanceOf(StateFileError);
    expect(readFileSync(stateFile, "utf8")).toBe(text);
  },
);

test("the same seed gives the same ids, another seed others", async () => {
  const states = await Promise.all(
    [1, 1, 2].map(async (seed) => {
      const { instance: _, ...organization } = ORGANIZATION;
      const { emulator } = await started({ organization, seed });
      await emulator.console("CreateGroup", { DisplayName: "made" });
      return JSON.stringify(emulator.state());
    }),
  );
  expect(states[0]).toBe(states[1]);
  expect(states[0]).not.toBe(states[2]);
});
