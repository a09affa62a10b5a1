/** Operations that take longer than most: provisioning is waited for with words, an assignment is given up on. */
import { expect, test } from "vitest";
import type { Wait } from "../../src/core/model/step.ts";
import { Operations } from "../../src/io/apply/operations.ts";
import { settle } from "../../src/io/apply/settle.ts";
import type { Connection } from "../../src/io/aws/connection.ts";
import { Services } from "../../src/io/aws/services.ts";

const MINUTE = 60_000;

/** A clock that is as fast as it is asked, and AWS that is at one operation until a minute. */
function world(wait: Wait, until: number) {
  let now = 0;
  const said: string[] = [];
  const isOver = () => now >= until * MINUTE;
  const send = async (_: string, operation: string) => {
    if (!operation.startsWith("List")) return { [wait]: { Status: isOver() ? "SUCCEEDED" : "IN_PROGRESS" } };
    // `ListPermissionSetProvisioningStatus` answers `PermissionSetsProvisioningStatus`, and so do the others.
    const member = operation.slice("List".length).replace(/(Assignment|Set)/, "$1s");
    const isItsList = operation === `List${wait}`;
    return { [member]: isOver() || !isItsList ? [] : [{ RequestId: "r", Status: "IN_PROGRESS" }] };
  };
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
    random: () => 0.5,
  };
  const measure = () => ({ done: 0, left: 0, unit: "call" });
  const connection = { send, services: new Services(), measure } as unknown as Connection;
  return { clock, connection, said, minutes: () => Math.floor(now / MINUTE) };
}

function follow(wait: Wait, operation: string, until: number) {
  const made = world(wait, until);
  const { clock, connection, said } = made;
  const say = (sentence: string) => void said.push(sentence);
  const operations = new Operations({ connection, clock, instanceArn: "i", requestsPerSecond: 15, say });
  return { ...made, end: operations.follow(wait, operation, "r", () => true) };
}

test("provisioning of half an hour is waited for, and said every ten minutes", async () => {
  const { end, said, minutes } = follow("PermissionSetProvisioningStatus", "ProvisionPermissionSet", 35);
  expect(await end).toBe("succeeded");
  expect(minutes()).toBe(35);
  expect(said).toEqual(
    [10, 20, 30].map((past) => {
      return `AWS has been at ProvisionPermissionSet (request r) for ${past} minutes and says that it goes on: waiting for it`;
    }),
  );
});

test("an assignment is given up on after ten minutes", async () => {
  const { end, said } = follow("AccountAssignmentCreationStatus", "CreateAccountAssignment", 35);
  await expect(end).rejects.toThrow("AWS has not finished it in ten minutes; it may still do so");
  expect(said).toEqual([]);
});

test.each([
  ["PermissionSetProvisioningStatus", 35],
  ["AccountAssignmentCreationStatus", 10],
] as const)("what was begun before: %s is waited for %i minutes", async (wait, expected) => {
  const { clock, connection, minutes } = world(wait, 35);
  await settle({ connection, instanceArn: "i", clock: clock as never, stage: () => {} });
  expect(minutes()).toBe(expected);
});
