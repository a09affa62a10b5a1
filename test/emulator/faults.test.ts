/** Faults on request: throttling, internal errors, cut connections, failing operations; by share, by name, and counted. */
import { readFileSync } from "node:fs";
import { ListGroupsCommand } from "@aws-sdk/client-identitystore";
import { ListRootsCommand } from "@aws-sdk/client-organizations";
import {
  CreateAccountAssignmentCommand,
  CreatePermissionSetCommand,
  DescribeAccountAssignmentCreationStatusCommand,
  ListInstancesCommand,
  ListPermissionSetsCommand,
} from "@aws-sdk/client-sso-admin";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { FaultDraw, faultsOf, NO_FAULTS, parseFaults } from "../../src/emulator/faults/faults.ts";
import { type Emulator, type ManualClock, manualClock } from "../../src/emulator/index.ts";
import { DELEGATE, DEV, failure, groupId, INSTANCE, PROD, STORE, setArn, started } from "./start.ts";

const list = new ListPermissionSetsCommand({ InstanceArn: INSTANCE });

const row = (emulator: Emulator, set: string, group = "developers") => ({
  InstanceArn: INSTANCE,
  PermissionSetArn: setArn(emulator, set),
  TargetId: DEV,
  TargetType: "AWS_ACCOUNT" as const,
  PrincipalType: "GROUP" as const,
  PrincipalId: groupId(emulator, group),
});

test("a SPEC says shares and a lag; what is wrong with it is named", () => {
  expect(parseFaults("throttle=0.1,error=0.05, drop=0.03,fail=0.02,lag=500ms")).toEqual({
    throttle: 0.1,
    error: 0.05,
    drop: 0.03,
    hole: 0,
    html: 0,
    cut: 0,
    fail: 0.02,
    lag: 500,
  });
  expect(parseFaults("lag=2s").lag).toBe(2000);
  expect(parseFaults("")).toEqual(NO_FAULTS);
  const wrong = (text: string) => {
    try {
      parseFaults(text);
    } catch (error) {
      return String(error);
    }
    return "";
  };
  expect(wrong("throtle=1")).toContain("throtle: is none of throttle, error, drop, hole, html, cut, fail, lag");
  expect(wrong("error=5%")).toContain("error: 5% is no share of calls from 0 to 1");
  expect(wrong("error=1.5")).toContain("1.5 is no share");
  expect(wrong("drop=")).toContain("no share");
  expect(wrong("lag=500")).toContain("500 is no time like 500ms or 2s");
  expect(wrong("drop")).toContain("drop: is not NAME=VALUE");
  expect(wrong("drop=0.1,drop=0.2")).toContain("drop: is given twice");
});

test("throttling and internal errors are refused in each service's words, before anything is done", async () => {
  const { emulator, sso, store, organizations, sts } = await started({ faults: "throttle=1" });
  expect(await failure(sso.send(list))).toMatchObject({ name: "ThrottlingException", message: "Rate exceeded" });
  expect(await failure(store.send(new ListGroupsCommand({ IdentityStoreId: STORE })))).toMatchObject({
    name: "ThrottlingException",
  });
  expect((await failure(organizations.send(new ListRootsCommand({})))).name).toBe("TooManyRequestsException");
  expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toBeDefined();
  emulator.setFaults({ error: 1 });
  const create = new CreatePermissionSetCommand({ InstanceArn: INSTANCE, Name: "New" });
  const refused = await failure(sso.send(create));
  expect(refused).toMatchObject({ name: "InternalServerException", $metadata: { httpStatusCode: 500 } });
  expect((await failure(organizations.send(new ListRootsCommand({})))).name).toBe("ServiceException");
  expect(setArn(emulator, "New")).toBe("");
  expect(emulator.calls().faulted).toEqual({ "sso-admin": 2, identitystore: 1, organizations: 2 });
  emulator.setFaults({});
  await sso.send(create);
  expect(setArn(emulator, "New")).not.toBe("");
});

test("of dropped calls some were done and some were not", async () => {
  const { emulator, sso } = await started({ faults: { drop: 1 } });
  const names = Array.from({ length: 12 }, (_, index) => `New${index}`);
  for (const Name of names) {
    const cut = await failure(sso.send(new CreatePermissionSetCommand({ InstanceArn: INSTANCE, Name })));
    expect(cut.name).not.toMatch(/Exception$/);
  }
  const made = names.filter((name) => setArn(emulator, name) !== "");
  expect(made.length).toBeGreaterThan(0);
  expect(made.length).toBeLessThan(names.length);
});

test("a refusal is lost on the way as well as an answer", async () => {
  const { sso } = await started({ faults: { drop: 1 } });
  for (let call = 0; call < 12; call += 1) {
    const taken = sso.send(new CreatePermissionSetCommand({ InstanceArn: INSTANCE, Name: "Admin" }));
    expect((await failure(taken)).name).not.toBe("ConflictException");
  }
});

test("nothing goes wrong in the console", async () => {
  const { emulator } = await started({ clock: manualClock(), faults: "throttle=1,error=1,drop=1,fail=1" });
  const answer = await emulator.console("ProvisionPermissionSet", { PermissionSetName: "Developer" });
  expect(answer).toMatchObject({ PermissionSetProvisioningStatus: { Status: "SUCCEEDED" } });
  expect(emulator.calls().faulted).toEqual({});
});

test("which operations fail hangs on the order in which they are asked for, not on when they end or who looks", async () => {
  const statuses = async (each: (clock: ManualClock, emulator: Emulator) => Promise<unknown>) => {
    const clock = manualClock();
    const { emulator, sso } = await started({ clock, operationSeconds: 1, jitter: 0.9, faults: "error=0,fail=0.5" });
    const ids: (string | undefined)[] = [];
    for (const name of ["operators", "developers"]) {
      for (const [set, TargetId] of [
        ["Unused", DEV],
        ["Developer", PROD],
        ["Unused", DELEGATE],
      ] as const) {
        const { AccountAssignmentCreationStatus: status } = await sso.send(
          new CreateAccountAssignmentCommand({ ...row(emulator, set, name), TargetId }),
        );
        ids.push(status?.RequestId);
        await each(clock, emulator);
      }
      clock.advance(10_000);
    }
    const ended = emulator.history().filter(({ phase }) => phase === "finished");
    return ids.map((id) => ended.find(({ requestId }) => requestId === id)?.status);
  };
  const together = await statuses(async () => {});
  expect(new Set(together)).toEqual(new Set(["FAILED", "SUCCEEDED"]));
  expect(await statuses(async (clock) => clock.advance(10_000))).toEqual(together);
  expect(
    await statuses(async (_, { console }) => console("ProvisionPermissionSet", { PermissionSetName: "Admin" })),
  ).toEqual(together);
});

test("an asynchronous operation fails with a reason and changes nothing", async () => {
  const clock = manualClock();
  const { emulator, sso } = await started({ clock, operationSeconds: 1, faults: { fail: 1, times: 1 } });
  const before = emulator.state().assignments;
  for (const expected of ["FAILED", "SUCCEEDED"]) {
    const { AccountAssignmentCreationStatus: status } = await sso.send(
      new CreateAccountAssignmentCommand(row(emulator, "Unused")),
    );
    clock.advance(1000);
    const described = await sso.send(
      new DescribeAccountAssignmentCreationStatusCommand({
        InstanceArn: INSTANCE,
        AccountAssignmentCreationRequestId: status?.RequestId,
      }),
    );
    expect(described.AccountAssignmentCreationStatus?.Status).toBe(expected);
    if (expected === "FAILED") {
      expect(described.AccountAssignmentCreationStatus?.FailureReason).toBeTruthy();
      expect(emulator.state().assignments).toEqual(before);
    }
  }
  expect(emulator.state().assignments).toHaveLength(before.length + 1);
});

test("faults can be for some operations, and for some times", async () => {
  const { emulator, sso } = await started({ faults: { throttle: 1, operations: ["ListInstances"], times: 2 } });
  await sso.send(list);
  expect((await failure(sso.send(new ListInstancesCommand({})))).name).toBe("ThrottlingException");
  await failure(sso.send(new ListInstancesCommand({})));
  await sso.send(new ListInstancesCommand({}));
  expect(emulator.calls().faulted).toEqual({ "sso-admin": 2 });
});

test("the same seed draws the same faults, in about the shares that were asked for", () => {
  const drawn = (seed: number) => {
    const draw = new FaultDraw(seed);
    draw.set(faultsOf({ throttle: 0.1, error: 0.05, drop: 0.04 }));
    return Array.from({ length: 4000 }, () => {
      const fault = draw.ofCall("sso-admin", "ListInstances");
      if (fault === undefined) return "";
      return fault.refuse?.code ?? fault.lost;
    });
  };
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
  const share = (what: string) => drawn(7).filter((one) => one === what).length / 4000;
  expect(share("ThrottlingException")).toBeCloseTo(0.1, 1);
  expect(share("InternalServerException")).toBeCloseTo(0.045, 1);
  expect(share("before")).toBeGreaterThan(0.008);
  expect(share("after")).toBeGreaterThan(0.008);
});

test("over HTTP: as a SPEC, as an object of the schema, or refused with what is wrong", async () => {
  const { emulator } = await started();
  const schema = JSON.parse(readFileSync(new URL("../../schemas/emulator-faults.json", import.meta.url), "utf8"));
  const valid = new Ajv2020().compile(schema);
  const post = async (body: string) => {
    const answer = await fetch(`${emulator.url}/_emulator/faults`, { method: "POST", body });
    return [answer.status, (await answer.json()) as Record<string, unknown>] as const;
  };
  expect(await post("throttle=0.5,lag=1s")).toEqual([200, { ...NO_FAULTS, throttle: 0.5, lag: 1000 }]);
  expect(await post('"throttle=0.25"')).toEqual([200, { ...NO_FAULTS, throttle: 0.25 }]);
  const object = { drop: 0.5, lag: "20ms", operations: ["ListUsers"], times: 3, deny: ["sso:TagResource"] };
  expect(valid(object)).toBe(true);
  expect(await post(JSON.stringify(object))).toEqual([200, { ...NO_FAULTS, ...object, lag: 20 }]);
  for (const bad of [{ drop: 2 }, { oops: 1 }, { times: 0 }, { operations: [] }, { lag: "fast" }, { deny: [] }]) {
    expect(valid(bad)).toBe(false);
    const [status, { message }] = await post(JSON.stringify(bad));
    expect([status, message]).toEqual([400, expect.stringContaining(Object.keys(bad)[0]!)]);
  }
  expect((await post("[1]"))[0]).toBe(400);
  // Such a fault would never come.
  const [, { message }] = await post('{"throttle":1,"operations":["CreateAcountAssignment"]}');
  expect(message).toContain(
    "CreateAcountAssignment is no operation that can go wrong (did you mean CreateAccountAssignment?)",
  );
  // What was refused left what was set before.
  expect(await (await fetch(`${emulator.url}/_emulator/faults`)).json()).toMatchObject({ drop: 0.5 });
  await emulator.console("TagAccount", { AccountId: PROD, Tags: [{ Key: "a", Value: "b" }] });
  expect((await post("{}"))[1]).toEqual(NO_FAULTS);
});
