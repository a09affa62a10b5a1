import { IdentitystoreClient } from "@aws-sdk/client-identitystore";
import { OrganizationsClient } from "@aws-sdk/client-organizations";
import { SSOAdminClient } from "@aws-sdk/client-sso-admin";
import { STSClient } from "@aws-sdk/client-sts";
import { onTestFinished } from "vitest";
import type { Emulator, EmulatorOptions } from "../../src/emulator/index.ts";
import { startCheckedEmulator } from "../harness/checked-emulator.ts";

export const MANAGEMENT = "111111111111";
export const DELEGATE = "222233334444";
export const DEV = "333344445555";
export const PROD = "444455556666";
export const SUSPENDED = "555566667777";

/** Small, and with one of everything: tests lean on these names. */
export const ORGANIZATION = {
  organization: { id: "o-a1b2c3d4e5", managementAccount: MANAGEMENT, delegatedAdministrator: DELEGATE },
  region: "eu-west-1",
  instance: { id: "ssoins-7223a1b2c3d4e5f6", identityStore: "d-9067a1b2c3" },
  organizationalUnits: ["/Empty"],
  accounts: [
    { id: MANAGEMENT, name: "management" },
    { id: DELEGATE, name: "security", ou: "/Core" },
    { id: DEV, name: "dev", ou: "/Workloads/Dev", tags: { team: "payments" }, customerManagedPolicies: ["/org/Guard"] },
    { id: PROD, name: "prod", ou: "/Workloads/Prod\\/EU" },
    { id: SUSPENDED, name: "old", state: "SUSPENDED" },
  ],
  users: [
    { userName: "alice", name: { given: "Alice", family: "Ng" }, email: "alice@acme.io" },
    { userName: "bob", name: { given: "Bob", family: "Ode" } },
  ],
  groups: [
    { name: "developers", members: ["alice"], externalId: { issuer: "https://idp.example", id: "7" } },
    { name: "operators", description: "On call" },
  ],
  permissionSets: [
    { name: "Admin", managedPolicies: ["arn:aws:iam::aws:policy/AdministratorAccess"] },
    { name: "Developer", description: "Day to day", sessionDuration: "PT4H", tags: { tier: "standard" } },
    { name: "Unused" },
  ],
  assignments: [
    { permissionSet: "Admin", group: "operators", accounts: [MANAGEMENT] },
    { permissionSet: "Developer", group: "developers", accounts: [DEV] },
    { permissionSet: "Developer", user: "alice", accounts: [PROD] },
  ],
};
export const INSTANCE = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6";
export const STORE = "d-9067a1b2c3";

export interface Clients {
  sso: SSOAdminClient;
  store: IdentitystoreClient;
  organizations: OrganizationsClient;
  sts: STSClient;
}

/** Clients of the official SDKs with dummy keys; they try once, so that tests see each error. */
export function clientsOf(emulator: Emulator, credentials?: object, region = "eu-west-1"): Clients {
  const settings = {
    endpoint: emulator.url,
    region,
    credentials: { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "secret", ...credentials },
    maxAttempts: 1,
  };
  const clients = {
    sso: new SSOAdminClient(settings),
    store: new IdentitystoreClient(settings),
    organizations: new OrganizationsClient(settings),
    sts: new STSClient(settings),
  };
  onTestFinished(() => {
    for (const client of Object.values(clients)) client.destroy();
  });
  return clients;
}

/**
 * An emulator that is stopped when the test ends, with clients of it. Where AWS's service models are at hand, every
 * exchange must fit them.
 */
export async function started(options: Partial<EmulatorOptions> = {}): Promise<Clients & { emulator: Emulator }> {
  const emulator = await startCheckedEmulator(
    { organization: ORGANIZATION, operationSeconds: 0.01, ...options },
    "any",
  );
  onTestFinished(() => emulator.stop());
  return { emulator, ...clientsOf(emulator) };
}

/** What the emulator looks at of a signature: that there is one, and the region. */
export const SIGNED = { authorization: "AWS4-HMAC-SHA256 Credential=AKIA/20260101/eu-west-1/sso/aws4_request" };

/** A request as it goes over the wire, without an SDK that would refuse or reshape it. */
export async function post(
  { url }: Emulator,
  target: string,
  input: object,
  headers: object = {},
): Promise<Record<string, unknown>> {
  const init = { method: "POST", headers: { ...SIGNED, "x-amz-target": target, ...headers } };
  const response = await fetch(url, { ...init, body: JSON.stringify(input) });
  return (await response.json()) as Record<string, unknown>;
}

export const setArn = (emulator: Emulator, name: string): string =>
  emulator.state().permissionSets.find((set) => set.Name === name)?.PermissionSetArn ?? "";
export const groupId = (emulator: Emulator, name: string): string =>
  emulator.state().groups.find((group) => group.DisplayName === name)?.GroupId ?? "";
export const userId = (emulator: Emulator, name: string): string =>
  emulator.state().users.find((user) => user.UserName === name)?.UserId ?? "";

/** The error that a call fails with; fails the test where it does not. */
export async function failure(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  const result = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("value" in result) throw new Error(`expected an error, got ${JSON.stringify(result.value)}`);
  return result.error as Error & Record<string, unknown>;
}

/** An assignment to a group, as CreateAccountAssignment and DeleteAccountAssignment take it. */
export const rowOfGroup = (PermissionSetArn: string, account: string, PrincipalId: string) => ({
  InstanceArn: INSTANCE,
  PermissionSetArn,
  TargetId: account,
  TargetType: "AWS_ACCOUNT" as const,
  PrincipalType: "GROUP" as const,
  PrincipalId,
});
