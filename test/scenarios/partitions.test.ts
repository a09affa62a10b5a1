/** The same config in Regions whose ARNs begin otherwise: planned, applied, changed field by field, taken back, and planned from a snapshot. */
import { describe, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { appliedAcme, changesOf } from "./start.ts";

const PLACES = [
  ["us-gov-west-1", "aws-us-gov"],
  ["cn-north-1", "aws-cn"],
] as const;

/** Policies of all sorts; those of AWS by name, by path and name, and by the ARN of this partition. */
const setsOf = (partition: string) => `${FILES["sets.yaml"]}---
kind: PermissionSet
name: Billing
managedPolicies: [job-function/Billing, "arn:${partition}:iam::aws:policy/ReadOnlyAccess"]
customerManagedPolicies: [{name: Guard, path: /org/}]
inlinePolicy:
  Version: "2012-10-17"
  Statement: [{Effect: Deny, Action: "s3:*", Resource: "arn:${partition}:s3:::books/*"}]
permissionsBoundary: {managedPolicy: PowerUserAccess}
`;
const ACCESS = `kind: Assignments
assignments:
  - {group: devs, permissionSet: Billing, accounts: {name: dev}}
`;

async function expectNothingLeft(scenario: Scenario, how: { readonly live?: string } = {}): Promise<void> {
  expect(changesOf(await scenario.plan(how))).toEqual([]);
}

/** Applies the commit; what is live has ARNs of no other partition. */
async function expectApplied(scenario: Scenario, partition: string): Promise<void> {
  const applied = await scenario.apply();
  expect(applied.stderr).not.toContain("error");
  expect(applied.exitCode).toBe(0);
  await expectNothingLeft(scenario);
  const all = JSON.stringify([scenario.emulator.state(), scenario.emulator.history(), applied.result]);
  const found = new Set([...all.matchAll(/arn:([^:]*):/g)].map(([, one]) => one));
  expect([...found]).toEqual([partition]);
}

describe.concurrent.each(PLACES)("in %s, whose ARNs are of %s", (region, partition) => {
  const organization = ORGANIZATION.replaceAll("arn:aws:", `arn:${partition}:`)
    .replace("region: eu-west-1", `region: ${region}`)
    .replace("name: dev,", "name: dev, customerManagedPolicies: [/org/Guard],");
  const settings = (instance: string) =>
    FILES["idc.yaml"].replace("region: eu-west-1", `region: ${region}\ninstance: ${instance}`);
  const started = async () => {
    const scenario = await appliedAcme({
      organization,
      files: { "idc.yaml": FILES["idc.yaml"].replace("eu-west-1", region) },
    });
    await scenario.commit({ "idc.yaml": settings(scenario.emulator.state().instance.arn) });
    return scenario;
  };

  test("policies of every sort are attached, changed and detached", async () => {
    const scenario = await started();
    await scenario.commit({ "sets.yaml": setsOf(partition), "access/billing.yaml": ACCESS });
    await expectApplied(scenario, partition);
    const billing = () => scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Billing");
    const policy = (name: string) => `arn:${partition}:iam::aws:policy/${name}`;
    expect(billing()).toMatchObject({
      ManagedPolicies: [policy("ReadOnlyAccess"), policy("job-function/Billing")],
      PermissionsBoundary: { ManagedPolicyArn: policy("PowerUserAccess") },
    });
    const edited = setsOf(partition)
      .replace("job-function/Billing", "job-function/ViewOnlyAccess")
      .replace("managedPolicy: PowerUserAccess", `managedPolicy: "${policy("ReadOnlyAccess")}"`)
      .replace("books/*", "letters/*");
    await scenario.commit({ "sets.yaml": edited });
    await expectApplied(scenario, partition);
    expect(billing()).toMatchObject({
      ManagedPolicies: [policy("ReadOnlyAccess"), policy("job-function/ViewOnlyAccess")],
      PermissionsBoundary: { ManagedPolicyArn: policy("ReadOnlyAccess") },
    });
    const { file } = await scenario.snapshot();
    await expectNothingLeft(scenario, { live: file });
    await scenario.commit({ "sets.yaml": FILES["sets.yaml"], "access/billing.yaml": null });
    await expectApplied(scenario, partition);
    expect(billing()).toBeUndefined();
  });
});
