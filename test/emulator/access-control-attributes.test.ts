/** Attributes for access control: off, being enabled, on; one list that is replaced whole (aws-api 3.14). */
import {
  CreateInstanceAccessControlAttributeConfigurationCommand as Create,
  DeleteInstanceAccessControlAttributeConfigurationCommand as Delete,
  DescribeInstanceAccessControlAttributeConfigurationCommand as Describe,
  UpdateInstanceAccessControlAttributeConfigurationCommand as Update,
} from "@aws-sdk/client-sso-admin";
import { expect, test } from "vitest";
import { manualClock } from "../../src/emulator/index.ts";
import { failure, INSTANCE, started } from "./start.ts";

const on = { InstanceArn: INSTANCE };
// biome-ignore lint/suspicious/noTemplateCurlyInString: AWS's own way to name an attribute.
const attribute = (Key: string, source = "${path:userName}") => ({ Key, Value: { Source: [source] } });
const list = (...keys: string[]) => ({
  ...on,
  InstanceAccessControlAttributeConfiguration: { AccessControlAttributes: keys.map((key) => attribute(key)) },
});

test("where they are off there is nothing to describe, update or delete", async () => {
  const { sso } = await started();
  for (const command of [new Describe(on), new Update(list("a")), new Delete(on)]) {
    expect((await failure(sso.send(command as Describe))).name).toBe("ResourceNotFoundException");
  }
});

test("they are enabled at once, however long operations take", async () => {
  const { sso } = await started({ clock: manualClock(), operationSeconds: 60 });
  await sso.send(new Create(list("team")));
  expect((await sso.send(new Describe(on))).Status).toBe("ENABLED");
  expect((await failure(sso.send(new Create(list("x"))))).name).toBe("ConflictException");
  await sso.send(new Update(list("cost")));
  await sso.send(new Delete(on));
});

test("they are enabled after a while, by choice; until then nothing can change them", async () => {
  const clock = manualClock();
  const behaviour = { accessControlCreation: "in-progress" } as const;
  const { emulator, sso } = await started({ clock, operationSeconds: 1, behaviour });
  await sso.send(new Create(list("team", "cost")));
  expect((await sso.send(new Describe(on))).Status).toBe("CREATION_IN_PROGRESS");
  expect((await failure(sso.send(new Create(list("x"))))).name).toBe("ConflictException");
  expect((await failure(sso.send(new Update(list("x"))))).message).toBe("There is a conflicting operation in process.");
  expect((await failure(sso.send(new Delete(on)))).name).toBe("ConflictException");
  clock.advance(1000);
  const described = await sso.send(new Describe(on));
  expect(described.Status).toBe("ENABLED");
  expect(described.InstanceAccessControlAttributeConfiguration?.AccessControlAttributes).toEqual([
    attribute("team"),
    attribute("cost"),
  ]);
  expect(emulator.history()).toHaveLength(1);
});

test("an update replaces the list, a deletion turns them off, and they can be created again", async () => {
  const { emulator, sso } = await started();
  await sso.send(new Create(list("team")));
  await sso.send(new Update(list("cost", "unit")));
  expect(Object.keys(emulator.state().instance.accessControlAttributes ?? {})).toEqual(["cost", "unit"]);
  await sso.send(new Update(list()));
  expect(emulator.state().instance.accessControlAttributes).toEqual({});
  await sso.send(new Delete(on));
  expect(emulator.state().instance.accessControlAttributes).toBeUndefined();
  await sso.send(new Create(list("team")));
});

test("keys are unique, each has one source, and there are fifty at the most", async () => {
  const { sso } = await started();
  const create = (attributes: object[]) =>
    failure(
      sso.send(
        new Create({
          ...on,
          InstanceAccessControlAttributeConfiguration: { AccessControlAttributes: attributes as never },
        }),
      ),
    );
  expect((await create([attribute("a"), attribute("a")])).message).toContain("a is given more than once");
  expect((await create([{ Key: "a", Value: { Source: ["x", "y"] } }])).name).toBe("ValidationException");
  expect((await create([{ Key: "a", Value: { Source: [] } }])).name).toBe("ValidationException");
  expect((await create(Array.from({ length: 51 }, (_, index) => attribute(`k${index}`)))).name).toBe(
    "ValidationException",
  );
});
