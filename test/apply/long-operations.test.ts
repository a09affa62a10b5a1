/** Operations that take longer than most: provisioning is waited for with words, an assignment is given up on. */
import { describe, expect, test } from "vitest";
import type { Wait } from "../../src/core/model/step.ts";
import { Operations } from "../../src/io/apply/operations.ts";
import { settle } from "../../src/io/apply/settle.ts";
import { CallError } from "../../src/io/aws/call-error.ts";
import type { Connection } from "../../src/io/aws/connection.ts";
import { Services } from "../../src/io/aws/services.ts";

const MINUTE = 60_000;

/** What a server lists though it has ended: `as it is` with its status, `as open` as if it were going on. */
type Forgets = "as it is" | "as open";

/** A clock that is as fast as it is asked, and AWS that is at one operation until a minute. */
function world(wait: Wait, until: number, forgets?: Forgets) {
  let now = 0;
  const said: string[] = [];
  const isOver = () => now >= until * MINUTE;
  const send = async (_: string, operation: string) => {
    if (!operation.startsWith("List")) return { [wait]: { Status: isOver() ? "SUCCEEDED" : "IN_PROGRESS" } };
    // `ListPermissionSetProvisioningStatus` answers `PermissionSetsProvisioningStatus`, and so do the others.
    const member = operation.slice("List".length).replace(/(Assignment|Set)/, "$1s");
    const isItsList = operation === `List${wait}`;
    if (!isItsList || (isOver() && forgets === undefined)) return { [member]: [] };
    const Status = isOver() && forgets === "as it is" ? "SUCCEEDED" : "IN_PROGRESS";
    return { [member]: [{ RequestId: "r", Status }] };
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

interface Following {
  readonly forgets?: Forgets;
  /** The minute in which the run is interrupted. */
  readonly stopAt?: number;
}

function follow(wait: Wait, operation: string, until: number, { forgets, stopAt = Infinity }: Following = {}) {
  const made = world(wait, until, forgets);
  const { clock, connection, said } = made;
  const say = (sentence: string) => void said.push(sentence);
  const controller = new AbortController();
  const watched = {
    ...clock,
    sleep: async (milliseconds: number) => {
      await clock.sleep(milliseconds);
      if (clock.now() >= stopAt * MINUTE) controller.abort();
    },
  };
  const { signal: interrupt } = controller;
  const operations = new Operations({
    ...{ connection, clock: watched, instanceArn: "i", requestsPerSecond: 15, say, interrupt },
  });
  return { ...made, end: operations.follow(wait, operation, "r", () => true) };
}

test("provisioning of half an hour is waited for, and said after a minute and every ten minutes", async () => {
  const { end, said, minutes } = follow("PermissionSetProvisioningStatus", "ProvisionPermissionSet", 35);
  expect(await end).toBe("succeeded");
  expect(minutes()).toBe(35);
  expect(said).toEqual(
    ["1 minute", "11 minutes", "21 minutes", "31 minutes"].map((past) => {
      return `AWS has been at ProvisionPermissionSet (request r) for ${past} and says that it goes on: waiting for it`;
    }),
  );
});

test("an assignment is given up on after ten minutes", async () => {
  const { end, said } = follow("AccountAssignmentCreationStatus", "CreateAccountAssignment", 35);
  await expect(end).rejects.toThrow("AWS has not finished it in ten minutes; it may still do so");
  expect(said).toEqual([
    "AWS has been at CreateAccountAssignment (request r) for 1 minute and says that it goes on: waiting for it",
  ]);
});

test.each([
  ["PermissionSetProvisioningStatus", 35],
  ["AccountAssignmentCreationStatus", 10],
] as const)("what was begun before: %s is waited for %i minutes", async (wait, expected) => {
  const { clock, connection, minutes } = world(wait, 35);
  await settle({ connection, instanceArn: "i", clock: clock as never, stage: () => {} });
  expect(minutes()).toBe(expected);
});

const BOTH = [
  ["AccountAssignmentCreationStatus", "CreateAccountAssignment"],
  ["PermissionSetProvisioningStatus", "ProvisionPermissionSet"],
] as const;

describe.each(BOTH)("a list that goes on showing what has ended: %s", (wait, operation) => {
  test("is believed where it says that it has", async () => {
    const { end, clock } = follow(wait, operation, 0.5, { forgets: "as it is" });
    expect(await end).toBe("succeeded");
    expect(clock.now()).toBeLessThan(0.6 * MINUTE);
  });

  test("is not, where it does not: the operation is asked for now and again", async () => {
    const { end, clock } = follow(wait, operation, 1.6, { forgets: "as open" });
    expect(await end).toBe("succeeded");
    expect(clock.now()).toBeLessThan(2.2 * MINUTE);
  });

  test("does not keep a run from beginning", async () => {
    for (const forgets of ["as it is", "as open"] as const) {
      const { clock, connection } = world(wait, 0, forgets);
      await settle({ connection, instanceArn: "i", clock: clock as never, stage: () => {} });
      expect(clock.now()).toBeLessThan(forgets === "as it is" ? 1 : MINUTE);
    }
  });

  test("is waited for a while only, once the run is interrupted", async () => {
    const { end, clock } = follow(wait, operation, 35, { stopAt: 2 });
    await expect(end).rejects.toThrow("interrupted before AWS had finished it; it may still do so");
    expect(clock.now()).toBeLessThan(2.5 * MINUTE);
  });
});

test("what fails and is listed so is told as failed, with what AWS says of it", async () => {
  const { clock, connection } = world("AccountAssignmentCreationStatus", 0, "as it is");
  const send = async (_: string, operation: string) =>
    operation.startsWith("List")
      ? { AccountAssignmentsCreationStatus: [{ RequestId: "r", Status: "FAILED" }] }
      : { AccountAssignmentCreationStatus: { Status: "FAILED", FailureReason: "no such role" } };
  const failing = { ...connection, send } as unknown as Connection;
  const operations = new Operations({ connection: failing, clock, instanceArn: "i", requestsPerSecond: 15 });
  const end = operations.follow("AccountAssignmentCreationStatus", "CreateAccountAssignment", "r", () => false);
  await expect(end).rejects.toThrow("no such role");
});

test("where AWS does not let it be asked for, that no list shows it is enough, and else it is said why nobody knows", async () => {
  const wait = "AccountAssignmentCreationStatus";
  for (const until of [0, 35]) {
    const { clock, connection } = world(wait, until);
    const send = (service: string, operation: string) => {
      const denied = new CallError("sso-admin", operation, "AccessDeniedException", "no");
      return operation.startsWith("List") ? connection.send(service, operation, {}) : Promise.reject(denied);
    };
    const operations = new Operations({
      ...{
        connection: { ...connection, send } as unknown as Connection,
        clock,
        instanceArn: "i",
        requestsPerSecond: 15,
      },
    });
    const end = operations.follow(wait, "CreateAccountAssignment", "r", () => true);
    if (until === 0) expect(await end).toBe("over");
    else
      await expect(end).rejects.toThrow(
        "AWS has not finished it in ten minutes, or does not say so (DescribeAccountAssignmentCreationStatus: AccessDeniedException: no)",
      );
  }
});
