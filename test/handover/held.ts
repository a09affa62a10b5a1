/** Hand-written states of Terraform for what a small organization has, by its names. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { serve } from "../harness/command.ts";
import { idcHere } from "../harness/in-process.ts";

export const ORGANIZATION = `
organization: {id: o-a1b2c3d4e5, managementAccount: "111111111111"}
region: eu-west-1
instance: {id: ssoins-7223a1b2c3d4e5f6, identityStore: d-9067a1b2c3}
accounts:
  - {id: "111111111111", name: management, ou: /}
  - {id: "222222222222", name: prod, ou: /Workloads, customerManagedPolicies: [/Guard]}
  - {id: "333333333333", name: dev, ou: /Workloads, customerManagedPolicies: [/Guard]}
users:
  - {userName: ann@acme.io, name: {given: Ann, family: Ng}, email: ann@acme.io}
  - {userName: bob@acme.io, name: {given: Bob, family: Ray}}
groups:
  - {name: ops, description: Operators, members: [ann@acme.io, bob@acme.io]}
  - {name: dev, members: [bob@acme.io]}
permissionSets:
  - name: Admin
    managedPolicies: ["arn:aws:iam::aws:policy/PowerUserAccess", "arn:aws:iam::aws:policy/IAMFullAccess"]
    customerManagedPolicies: [{name: Guard, path: /}]
  - {name: Reader, managedPolicies: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]}
assignments:
  - {permissionSet: Admin, group: ops, accounts: ["111111111111", "222222222222"]}
  - {permissionSet: Admin, group: dev, accounts: ["333333333333"]}
  - {permissionSet: Reader, user: ann@acme.io, accounts: ["333333333333"]}
`;

/** What is live, in a file: a state is about nothing else. */
export async function heldSnapshot(): Promise<{
  readonly dir: string;
  readonly file: string;
  readonly snapshot: Snapshot;
}> {
  const dir = await mkdtemp(join(tmpdir(), "idc-held-"));
  await writeFile(join(dir, "organization.yaml"), ORGANIZATION);
  const served = await serve(["--org", join(dir, "organization.yaml")]);
  const file = join(dir, "live.json");
  try {
    await idcHere(["snapshot", "-o", file, "--requests-per-second", "2000"], { cwd: dir, env: served.env });
  } finally {
    await served.stop();
    await rm(join(dir, "organization.yaml"));
  }
  return { dir, file, snapshot: JSON.parse(await readFile(file, "utf8")) as Snapshot };
}

interface Shown {
  readonly address: string;
  readonly mode?: string;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly depends_on?: readonly string[];
  readonly deposed_key?: string;
}

const typeIn = (address: string): string => address.split(".").at(-2)!.replace(/.*\]/, "");

/** Resources by name, as a state has them. */
export class Held {
  private readonly snapshot: Snapshot;
  readonly store: { readonly identity_store_id: string };
  readonly instance: { readonly instance_arn: string };

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    this.store = { identity_store_id: snapshot.instance.identityStoreId };
    this.instance = { instance_arn: snapshot.instance.arn };
  }

  id(key: string, name: string): string {
    return this.snapshot.resources.find((one) => one.key === key)!.ids[name]!;
  }

  set(name: string) {
    return { ...this.instance, permission_set_arn: this.id(`PermissionSet/${name}`, "PermissionSetArn") };
  }

  resource(address: string, values: object): Shown {
    const block = address.replace(/\["[^"]*"\]$|\[\d+\]$/, "");
    return { address, mode: "managed", type: typeIn(block), values: values as Shown["values"] };
  }

  permissionSet(address: string, name: string): Shown {
    const { permission_set_arn: arn } = this.set(name);
    return this.resource(address, { ...this.instance, arn, name });
  }

  policy(address: string, set: string, policy: string): Shown {
    return this.resource(address, { ...this.set(set), managed_policy_arn: `arn:aws:iam::aws:policy/${policy}` });
  }

  guard(address: string, set: string): Shown {
    return this.resource(address, {
      ...this.set(set),
      customer_managed_policy_reference: [{ name: "Guard", path: "/" }],
    });
  }

  /** `Admin group:ops 111111111111`. */
  assignment(address: string, row: string): Shown {
    const [set, who, account] = row.split(" ") as [string, string, string];
    const [kind, id] = who.startsWith("group:") ? ["Group", "GroupId"] : ["User", "UserId"];
    const principal_id = this.id(`${kind}/${who.replace(/^\w+:/, "")}`, id);
    const to = { principal_id, principal_type: kind.toUpperCase(), target_id: account, target_type: "AWS_ACCOUNT" };
    return this.resource(address, { ...this.set(set), ...to });
  }

  group(address: string, name: string): Shown {
    return this.resource(address, { ...this.store, group_id: this.id(`Group/${name}`, "GroupId") });
  }

  membership(address: string, group: string, member: string): Shown {
    const membership_id = this.id(`GroupMembership/${group}/${member}`, "MembershipId");
    return this.resource(address, { ...this.store, membership_id });
  }

  user(address: string, name: string): Shown {
    return this.resource(address, { ...this.store, user_id: this.id(`User/${name}`, "UserId") });
  }

  /** All of Admin. */
  admin(): readonly Shown[] {
    return [
      this.permissionSet("aws_ssoadmin_permission_set.admin", "Admin"),
      this.policy('aws_ssoadmin_managed_policy_attachment.admin["power"]', "Admin", "PowerUserAccess"),
      this.policy('aws_ssoadmin_managed_policy_attachment.admin["iam"]', "Admin", "IAMFullAccess"),
      this.guard("aws_ssoadmin_customer_managed_policy_attachment.admin", "Admin"),
    ];
  }
}

export const shown = (resources: readonly Shown[], modules: readonly object[] = []): string =>
  JSON.stringify({
    format_version: "1.0",
    terraform_version: "1.11.4",
    values: { root_module: { resources, child_modules: modules } },
  });
