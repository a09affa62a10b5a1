/** The rule of EventBridge: which events begin the look at drift, by a matcher of its own, and what they begin. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { ACCOUNT, MANAGEMENT, type Written, written } from "./written.ts";

type Texts = Readonly<Record<string, unknown>>;

let files: Written;
let resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Texts }>>;
beforeAll(async () => {
  files = await written(["--account", ACCOUNT, "--management-account", MANAGEMENT, "--on-change"]);
  resources = (parse(await files.read("setup/idc-on-change.yaml")) as { Resources: typeof resources }).Resources;
});
afterAll(() => files.remove());

/** One condition of a pattern, as EventBridge's guide has it. */
function isMet(condition: unknown, value: unknown): boolean {
  if (typeof condition !== "object" || condition === null) return condition === value;
  const { exists, "anything-but": others } = condition as { exists?: boolean; "anything-but"?: readonly unknown[] };
  return exists === undefined ? value !== undefined && !others!.includes(value) : exists === (value !== undefined);
}

/** Alternatives are lists, everything else has to hold together. */
function matches(pattern: Texts, event: Texts | undefined): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    if (name === "$or") return (wanted as readonly Texts[]).some((one) => matches(one, event));
    if (Array.isArray(wanted)) return wanted.some((one) => isMet(one, event?.[name]));
    return matches(wanted as Texts, event?.[name] as Texts | undefined);
  });
}

const role = (userName: string) => ({ type: "AssumedRole", sessionContext: { sessionIssuer: { userName } } });
const event = (source: string, detail: Texts) => ({ source, "detail-type": "AWS API Call via CloudTrail", detail });

test.each([
  [true, event("aws.sso", { eventName: "CreateAccountAssignment", userIdentity: role("Mallory") })],
  [true, event("aws.sso-directory", { eventName: "CreateUser", userIdentity: { type: "Root" } })],
  [true, event("aws.identitystore", { eventName: "CreateGroupMembership", userIdentity: role("scim") })],
  [true, event("aws.sso", { eventName: "PutInlinePolicyToPermissionSet", userIdentity: role("idc-apply-2") })],
  [false, event("aws.sso", { eventName: "CreateAccountAssignment", userIdentity: role("idc-apply") })],
  [false, event("aws.sso", { eventName: "CreateAccountAssignment", userIdentity: role("idc-management") })],
  [false, event("aws.sso", { eventName: "DeletePermissionSet", errorCode: "X", userIdentity: role("Mallory") })],
  [false, event("aws.iam", { eventName: "CreateUser", userIdentity: role("Mallory") })],
])("%s: %j", (begins, happened) => {
  const { EventPattern } = resources.OnChange!.Properties;
  expect(matches(EventPattern as Texts, happened)).toBe(begins);
});

test("what it begins is the workflow of drift, on the branch, by a token that stands nowhere in the files", () => {
  expect(resources.GitHubWorkflow!.Properties).toMatchObject({
    HttpMethod: "POST",
    InvocationEndpoint: "https://api.github.com/repos/acme/access/actions/workflows/idc-drift.yml/dispatches",
    InvocationRateLimitPerSecond: 1,
  });
  const [target] = resources.OnChange!.Properties.Targets as readonly Texts[];
  expect(JSON.parse(target!.Input as string)).toEqual({ ref: "main" });
  expect(resources.GitHubToken!.Properties.AuthParameters).toEqual({
    ApiKeyAuthParameters: {
      ApiKeyName: "Authorization",
      ApiKeyValue: "{{resolve:secretsmanager:idc-on-change:SecretString}}",
    },
  });
});

test("what is left to do says how the token gets there, in both accounts", () => {
  expect(files.stdout).toContain("aws secretsmanager create-secret --region eu-west-1 --name idc-on-change");
  expect(files.stdout).toContain("--template-file setup/idc-on-change.yaml");
  expect(files.stdout.replaceAll(/\s+/g, " ")).toContain(`then with credentials of the account ${MANAGEMENT}`);
});
