/** Openness: a part and a service that only this test knows are served, saved, shown, tagged and spoiled as those of the emulator. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { SERVICES } from "../../src/emulator/engine/engine.ts";
import {
  type Emulator,
  type EmulatorOptions,
  FaultsError,
  manualClock,
  type Service,
  startEmulator,
} from "../../src/emulator/index.ts";
import { beacons, lighthouse } from "./foreign.ts";
import { partSchema } from "./part-schema.ts";
import { DELEGATE, DEV, failure, INSTANCE, MANAGEMENT, ORGANIZATION, post, setArn } from "./start.ts";

const ssoAdmin = SERVICES.find(({ name }) => name === "sso-admin")!;
/** Before the others: what it calls its own is not to be taken for a real application's. */
const services: readonly Service[] = [{ ...ssoAdmin, parts: [beacons, ...(ssoAdmin.parts ?? [])] }, lighthouse];
const WITH_BEACONS = {
  ...ORGANIZATION,
  beacons: [{ name: "north", group: "Operators", tags: { sea: "baltic" } }, { name: "east" }],
};

async function open(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  const emulator = await startEmulator({ organization: WITH_BEACONS, services, ...options });
  onTestFinished(() => emulator.stop());
  return emulator;
}

const onInstance = { InstanceArn: INSTANCE };
const sso = (emulator: Emulator, operation: string, input: object = {}) =>
  post(emulator, `SWBExternalService.${operation}`, { ...onInstance, ...input });
const light = (emulator: Emulator, operation: string, input: object = {}, headers: object = {}) =>
  post(emulator, `LighthouseV1.${operation}`, input, headers);
const shown = (emulator: Emulator) => Reflect.get(emulator.state(), "beacons") as object[];

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "idc-emulator-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "state.json");
}

describe("a part", () => {
  test("has operations, with pages and checks of their input, in history and counts", async () => {
    const emulator = await open();
    const { BeaconArn } = await sso(emulator, "CreateBeacon", { Name: "west" });
    expect(await sso(emulator, "DescribeBeacon", { BeaconArn })).toEqual({ BeaconArn, Name: "west" });
    expect(await sso(emulator, "CreateBeacon", { Name: "West" })).toMatchObject({ __type: "ValidationException" });
    expect(await sso(emulator, "CreateBeacon", { Name: "west" })).toMatchObject({ __type: "ConflictException" });
    const first = await sso(emulator, "ListBeacons", { MaxResults: 2 });
    expect(first.Beacons).toEqual(["north", "east"]);
    const second = await sso(emulator, "ListBeacons", { MaxResults: 2, NextToken: first.NextToken });
    expect(second).toEqual({ Beacons: ["west"] });
    expect(emulator.history()).toMatchObject([{ service: "sso-admin", operation: "CreateBeacon", made: BeaconArn }]);
    expect(emulator.calls().calls["sso-admin"]).toMatchObject({ CreateBeacon: 3, ListBeacons: 2 });
  });

  test("works on an instance of a member account where its operations say so", async () => {
    const { assignments: _, permissionSets: _1, ...rest } = ORGANIZATION;
    const organization = { ...rest, instance: { ...rest.instance, owner: DEV } };
    const emulator = await open({ organization, caller: DEV });
    expect(await sso(emulator, "CreateBeacon", { Name: "west" })).toHaveProperty("BeaconArn");
    expect(await sso(emulator, "ListBeacons")).toMatchObject({ __type: "ValidationException" });
  });

  test("is shown by the state, and not where there is nothing of it", async () => {
    expect(shown(await open())).toEqual([
      { name: "east", tags: {} },
      { name: "north", group: "Operators", tags: { sea: "baltic" } },
    ]);
    const without = await open({ organization: ORGANIZATION });
    const plain = await startEmulator({ organization: ORGANIZATION });
    onTestFinished(() => plain.stop());
    expect(JSON.stringify(without.state())).toBe(JSON.stringify(plain.state()));
  });

  test("has a key of the organization file: shape, names and references are checked, all at once", async () => {
    const problemsOf = async (given: unknown) => {
      const error = await failure(startEmulator({ organization: { ...ORGANIZATION, beacons: given }, services }));
      return error.problems;
    };
    expect(await problemsOf([{ name: "North", watts: 1.5 }])).toEqual([
      'beacons[0].name: "North" must match [a-z]+',
      "beacons[0].watts: must be a whole number from 1 to 100",
    ]);
    expect(await problemsOf([{ name: "a", group: "nobody" }, { name: "a" }])).toEqual([
      "beacons[1]: a is there twice",
      "beacons[0].group: there is no group nobody",
    ]);
    const unknown = await failure(startEmulator({ organization: WITH_BEACONS }));
    expect(unknown.problems).toEqual([expect.stringContaining("beacons: unknown key")]);
  });

  test("describes its key to editors, each member of it", () => {
    const { file } = beacons;
    const schema = partSchema(file!);
    const valid = new Ajv2020().compile(schema);
    expect(valid(WITH_BEACONS.beacons)).toBe(true);
    for (const wrong of [[{}], [{ name: "A" }], [{ name: "a", watts: 101 }], [{ name: "a", oops: 1 }], {}]) {
      expect(valid(wrong)).toBe(false);
    }
    expect(valid([{ name: "a", tags: { "longer than ten": "x" } }])).toBe(false);
    expect(schema).toMatchObject({ items: { properties: { watts: { description: "How bright it is." } } } });
    const { watts: _, ...silent } = file!.descriptions;
    expect(() => partSchema({ ...file!, descriptions: silent })).toThrow("no description for [watts]");
  });

  test("survives a restart, and is absent in files of versions that did not have it", async () => {
    const stateFile = temporary();
    const first = await open({ stateFile });
    await sso(first, "CreateBeacon", { Name: "west", Tags: [{ Key: "a", Value: "b" }] });
    const before = first.state();
    await first.stop();
    const second = await open({ stateFile, organization: {} });
    expect(second.state()).toEqual(before);
    expect((await sso(second, "ListBeacons")).Beacons).toEqual(["north", "east", "west"]);
    await second.stop();
    const saved = JSON.parse(readFileSync(stateFile, "utf8")) as { scalars: { parts?: object } };
    expect(saved.scalars.parts).toHaveProperty("beacons");
    delete saved.scalars.parts;
    writeFileSync(stateFile, JSON.stringify(saved));
    const old = await open({ stateFile });
    expect(shown(old)).toBeUndefined();
    await sso(old, "CreateBeacon", { Name: "west" });
    expect(shown(old)).toEqual([{ name: "west", tags: {} }]);
  });

  test("is seen late where reads lag", async () => {
    const clock = manualClock();
    const emulator = await open({ clock, faults: "lag=1s" });
    const arn = await sso(emulator, "CreateBeacon", { Name: "west" });
    await sso(emulator, "TagResource", { ResourceArn: arn.BeaconArn, Tags: [{ Key: "a", Value: "b" }] });
    expect((await sso(emulator, "ListBeacons")).Beacons).toEqual(["north", "east"]);
    expect(shown(emulator)).toHaveLength(3);
    clock.advance(1000);
    expect((await sso(emulator, "ListBeacons")).Beacons).toEqual(["north", "east", "west"]);
  });

  test("has tags, which the service's own operations write; those of others stay what they are", async () => {
    const emulator = await open();
    const { BeaconArn: ResourceArn } = await sso(emulator, "CreateBeacon", { Name: "west" });
    await sso(emulator, "TagResource", { ResourceArn, Tags: ["a", "b"].map((Key) => ({ Key, Value: "1" })) });
    await sso(emulator, "UntagResource", { ResourceArn, TagKeys: ["a"] });
    expect((await sso(emulator, "ListTagsForResource", { ResourceArn })).Tags).toEqual([{ Key: "b", Value: "1" }]);
    expect(shown(emulator)).toContainEqual({ name: "west", tags: { b: "1" } });
    const gone = `arn:aws:sso::${MANAGEMENT}:application/ssoins-7223a1b2c3d4e5f6/apl-0000000000000000`;
    expect(await sso(emulator, "ListTagsForResource", { ResourceArn: gone })).toMatchObject({
      __type: "ResourceNotFoundException",
      Message: `Could not find Beacon with arn ${gone}`,
    });
    const developer = await sso(emulator, "ListTagsForResource", { ResourceArn: setArn(emulator, "Developer") });
    expect(developer.Tags).toEqual([{ Key: "tier", Value: "standard" }]);
  });

  test("goes by name in the console", async () => {
    const emulator = await open();
    await emulator.console("TagResource", { BeaconName: "east", Tags: [{ Key: "a", Value: "b" }] });
    expect(shown(emulator)[0]).toEqual({ name: "east", tags: { a: "b" } });
    await emulator.console("DeleteBeacon", { BeaconName: "east" });
    expect(shown(emulator)).toHaveLength(1);
    expect(await failure(emulator.console("DeleteBeacon", { BeaconName: "east" }))).toMatchObject({
      code: "ResourceNotFoundException",
      message: "There is no beacon named east",
    });
  });

  test("goes wrong where it is asked to, and can be denied", async () => {
    const emulator = await open({ faults: { error: 1, operations: ["ListBeacons"] }, deny: ["sso:CreateBeacon"] });
    expect(await sso(emulator, "ListBeacons")).toMatchObject({ __type: "InternalServerException" });
    expect((await sso(emulator, "CreateBeacon", { Name: "west" })).Message).toContain("sso:CreateBeacon");
    expect(await sso(emulator, "ListPermissionSets")).toHaveProperty("PermissionSets");
    const plain = await startEmulator({ organization: ORGANIZATION });
    onTestFinished(() => plain.stop());
    expect(() => plain.setFaults({ error: 1, operations: ["ListBeacons"] })).toThrow(FaultsError);
    expect(() => plain.setFaults({ deny: ["sso:CreateBeacon"] })).toThrow(FaultsError);
  });
});

describe("a service", () => {
  test("is served by its target, authorizes, and is in history, counts and the state", async () => {
    const emulator = await open();
    expect(await light(emulator, "UpdateLamp", { Watts: 60 })).toEqual({});
    expect(await light(emulator, "DescribeLamp")).toEqual({ Watts: 60 });
    expect(await light(emulator, "UpdateLamp", { Watts: 101 })).toMatchObject({ __type: "ValidationException" });
    expect(await light(emulator, "Explode")).toMatchObject({ __type: "UnknownOperationException" });
    expect(emulator.state()).toMatchObject({ lamp: { watts: 60 } });
    expect(emulator.history()).toMatchObject([{ service: "lighthouse", operation: "UpdateLamp", phase: "done" }]);
    const { calls, unknownOperations } = emulator.calls();
    expect(calls.lighthouse).toEqual({ UpdateLamp: 2, DescribeLamp: 1 });
    expect(unknownOperations).toEqual(["lighthouse:Explode"]);
    const foreign = await open({ caller: DELEGATE });
    expect((await light(foreign, "DescribeLamp")).Message).toBe(`DescribeLamp is not for ${DELEGATE}`);
  });

  test("is in the console, where names that others have stay theirs", async () => {
    const emulator = await open();
    await emulator.console("UpdateLamp", { Watts: 5 });
    expect(await emulator.console("lighthouse:DescribeLamp", {})).toEqual({ Watts: 5 });
    const rival: Service = { ...lighthouse, operations: { ListRoots: lighthouse.operations.DescribeLamp! } };
    const both = await open({ services: [rival], organization: ORGANIZATION });
    expect(await both.console("ListRoots", {})).toHaveProperty("Roots");
    expect(await both.console("lighthouse:ListRoots", {})).toEqual({ Watts: 0 });
  });

  test("lags, goes wrong for single operations, is throttled by a bucket of its own and denied by its prefix", async () => {
    const clock = manualClock();
    const emulator = await open({ clock, throttle: 2, deny: ["light:UpdateLamp"] });
    expect((await light(emulator, "UpdateLamp", { Watts: 1 })).Message).toContain("light:UpdateLamp");
    emulator.setFaults({ throttle: 1, operations: ["DescribeLamp"], times: 1, lag: "1s" });
    expect(await light(emulator, "DescribeLamp")).toMatchObject({ __type: "ThrottlingException" });
    expect(emulator.calls()).toMatchObject({ faulted: { lighthouse: 1 }, throttled: { lighthouse: 0 } });
    expect(await light(emulator, "DescribeLamp")).toMatchObject({ __type: "ThrottlingException" });
    expect(emulator.calls()).toMatchObject({ faulted: { lighthouse: 1 }, throttled: { lighthouse: 1 } });
    expect(await sso(emulator, "ListBeacons")).toHaveProperty("Beacons");
    clock.advance(1000);
    await light(emulator, "UpdateLamp", { Watts: 1 });
    expect(await light(emulator, "DescribeLamp")).toEqual({ Watts: 0 });
    clock.advance(1000);
    expect(await light(emulator, "DescribeLamp")).toEqual({ Watts: 1 });
  });

  test("that claims what another has is refused", async () => {
    const claim = (service: Partial<Service>) =>
      failure(
        startEmulator({ organization: ORGANIZATION, services: [lighthouse, { ...lighthouse, parts: [], ...service }] }),
      );
    expect((await claim({})).message).toContain("the name lighthouse");
    expect((await claim({ name: "other" })).message).toContain("the X-Amz-Target LighthouseV1");
    const named = { name: "other", target: "Other" };
    expect((await claim({ ...named, parts: [{ name: "lamp" }] })).message).toContain("the part lamp");
    const file = { ...beacons.file!, key: "users" };
    expect((await claim({ ...named, parts: [{ name: "x", file }] })).message).toContain(
      "the key of an organization file users",
    );
    const operations = { DescribeLamp: beacons.operations!.ListBeacons! };
    expect((await claim({ ...named, parts: [{ name: "x", operations }] })).message).toBe(
      "other has DescribeLamp twice",
    );
  });
});

test("attributes for access control come from an organization file, and from state files that have them with the instance", async () => {
  const stateFile = temporary();
  // biome-ignore lint/suspicious/noTemplateCurlyInString: AWS's own way to name an attribute.
  const accessControlAttributes = { cost: "${path:costCenter}", team: "${path:userName}" };
  const first = await startEmulator({ organization: { ...ORGANIZATION, accessControlAttributes }, stateFile });
  expect(first.state().instance.accessControlAttributes).toEqual(accessControlAttributes);
  expect(await sso(first, "DescribeInstanceAccessControlAttributeConfiguration")).toMatchObject({ Status: "ENABLED" });
  const before = first.state();
  await first.stop();
  const saved = JSON.parse(readFileSync(stateFile, "utf8")) as {
    scalars: { instance: object; parts?: { accessControl: object } };
  };
  const accessControl = saved.scalars.parts?.accessControl;
  expect(accessControl).toBeDefined();
  delete saved.scalars.parts;
  Object.assign(saved.scalars.instance, { accessControl });
  writeFileSync(stateFile, JSON.stringify(saved));
  const second = await open({ stateFile });
  expect(JSON.stringify(second.state())).toBe(JSON.stringify(before));
  await sso(second, "DeleteInstanceAccessControlAttributeConfiguration");
  await second.stop();
  const third = await open({ stateFile });
  expect(third.state().instance).not.toHaveProperty("accessControlAttributes");
});
