import { ListTagsForResourceCommand, TagResourceCommand, UntagResourceCommand } from "@aws-sdk/client-sso-admin";
import { expect, test } from "vitest";
import { failure, INSTANCE, setArn, started } from "./start.ts";

const InstanceArn = INSTANCE;

test.each(["instance", "permission set"])("an %s is tagged, listed and untagged", async (kind) => {
  const { sso, emulator } = await started();
  const ResourceArn = kind === "instance" ? INSTANCE : setArn(emulator, "Unused");
  const tag = (Tags: { Key: string; Value: string }[]) =>
    sso.send(new TagResourceCommand({ InstanceArn, ResourceArn, Tags }));
  const list = async () => (await sso.send(new ListTagsForResourceCommand({ InstanceArn, ResourceArn }))).Tags;
  await tag([
    { Key: "a", Value: "1" },
    { Key: "b", Value: "" },
  ]);
  await tag([{ Key: "a", Value: "2" }]);
  expect(await list()).toEqual([
    { Key: "a", Value: "2" },
    { Key: "b", Value: "" },
  ]);
  await sso.send(new UntagResourceCommand({ InstanceArn, ResourceArn, TagKeys: ["a", "absent"] }));
  expect(await list()).toEqual([{ Key: "b", Value: "" }]);
});

test("aws: is reserved, keys are unique, and 50 is the most", async () => {
  const { sso } = await started();
  const tag = (Tags: { Key: string; Value: string }[]) =>
    sso.send(new TagResourceCommand({ ResourceArn: INSTANCE, Tags }));
  expect((await failure(tag([{ Key: "aws:x", Value: "" }]))).name).toBe("ValidationException");
  const twice = [{ Key: "a", Value: "" }];
  expect((await failure(tag([...twice, ...twice]))).name).toBe("ValidationException");
  const numbered = (length: number) => Array.from({ length }, (_, index) => ({ Key: `k${index}`, Value: "" }));
  await tag(numbered(50));
  expect((await failure(tag([{ Key: "more", Value: "" }]))).name).toBe("ServiceQuotaExceededException");
});

test("what does not exist has no tags", async () => {
  const { sso } = await started();
  const ResourceArn = "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-0000000000000000";
  expect((await failure(sso.send(new ListTagsForResourceCommand({ ResourceArn })))).name).toBe(
    "ResourceNotFoundException",
  );
});
