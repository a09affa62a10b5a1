import { ListUsersCommand } from "@aws-sdk/client-identitystore";
import { ListRootsCommand } from "@aws-sdk/client-organizations";
import { ListInstancesCommand } from "@aws-sdk/client-sso-admin";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { expect, test } from "vitest";
import { manualClock } from "../../src/emulator/index.ts";
import { failure, STORE, started } from "./start.ts";

const times = async (count: number, call: () => Promise<unknown>) => {
  for (let index = 0; index < count; index += 1) await call();
};

test("each service has a bucket of its own that fills with time; sts has none", async () => {
  const clock = manualClock();
  const { sso, store, organizations, sts, emulator } = await started({ throttle: 3, clock });
  const list = () => sso.send(new ListInstancesCommand({}));
  await times(3, list);
  expect(await failure(list())).toMatchObject({ name: "ThrottlingException", message: "Rate exceeded" });
  await times(3, () => store.send(new ListUsersCommand({ IdentityStoreId: STORE })));
  await times(3, () => organizations.send(new ListRootsCommand({})));
  expect((await failure(organizations.send(new ListRootsCommand({})))).name).toBe("TooManyRequestsException");
  await times(10, () => sts.send(new GetCallerIdentityCommand({})));
  clock.advance(334);
  await list();
  expect((await failure(list())).name).toBe("ThrottlingException");
  expect(emulator.calls().throttled).toMatchObject({ "sso-admin": 2, identitystore: 0, organizations: 1 });
});

test("a bucket fills with time to a second's worth and no further; what was refused cost nothing", async () => {
  const clock = manualClock();
  const { sso, emulator } = await started({ throttle: 4, clock });
  const list = () => sso.send(new ListInstancesCommand({}));
  await times(4, list);
  await times(10, () => failure(list()));
  clock.advance(125);
  await failure(list());
  clock.advance(125);
  await list();
  await failure(list());
  clock.advance(3_600_000);
  await times(4, list);
  await failure(list());
  expect(emulator.calls()).toMatchObject({
    calls: { "sso-admin": { ListInstances: 22 } },
    throttled: { "sso-admin": 13 },
  });
});

test("less than one call a second still lets the first one through", async () => {
  const clock = manualClock();
  const { sso } = await started({ throttle: 0.5, clock });
  const list = () => sso.send(new ListInstancesCommand({}));
  await list();
  clock.advance(1999);
  await failure(list());
  clock.advance(1);
  await list();
});

test('"aws" is 20 requests a second', async () => {
  const { sso } = await started({ throttle: "aws", clock: manualClock() });
  await times(20, () => sso.send(new ListInstancesCommand({})));
  expect((await failure(sso.send(new ListInstancesCommand({})))).name).toBe("ThrottlingException");
});

test("the identity store can share sso-admin's bucket, by choice", async () => {
  const behaviour = { identityStoreSharesBudget: true };
  const { sso, store } = await started({ throttle: 1, clock: manualClock(), behaviour });
  await sso.send(new ListInstancesCommand({}));
  const list = store.send(new ListUsersCommand({ IdentityStoreId: STORE }));
  expect((await failure(list)).name).toBe("ThrottlingException");
});
