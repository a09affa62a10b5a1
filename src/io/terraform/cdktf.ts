/**
 * Terraform's language by CDKTF, in the only file that knows it: blocks become texts. Its texts are not trusted with ours, since it takes
 * `${` for an expression and looks for tokens of its own in whatever it is given: each of our texts that is no plain word is a
 * placeholder to it, and is written here. Resources that its bindings do not have are written as they are described.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataAwsIdentitystoreGroup } from "@cdktf/provider-aws/lib/data-aws-identitystore-group/index.js";
import { DataAwsIdentitystoreUser } from "@cdktf/provider-aws/lib/data-aws-identitystore-user/index.js";
import { DataAwsSsoadminInstances } from "@cdktf/provider-aws/lib/data-aws-ssoadmin-instances/index.js";
import { DataAwsSsoadminPermissionSet } from "@cdktf/provider-aws/lib/data-aws-ssoadmin-permission-set/index.js";
import { IdentitystoreGroup } from "@cdktf/provider-aws/lib/identitystore-group/index.js";
import { IdentitystoreGroupMembership } from "@cdktf/provider-aws/lib/identitystore-group-membership/index.js";
import { IdentitystoreUser } from "@cdktf/provider-aws/lib/identitystore-user/index.js";
import { SsoadminAccountAssignment } from "@cdktf/provider-aws/lib/ssoadmin-account-assignment/index.js";
import { SsoadminCustomerManagedPolicyAttachment } from "@cdktf/provider-aws/lib/ssoadmin-customer-managed-policy-attachment/index.js";
import { SsoadminManagedPolicyAttachment } from "@cdktf/provider-aws/lib/ssoadmin-managed-policy-attachment/index.js";
import { SsoadminPermissionSet } from "@cdktf/provider-aws/lib/ssoadmin-permission-set/index.js";
import { SsoadminPermissionSetInlinePolicy } from "@cdktf/provider-aws/lib/ssoadmin-permission-set-inline-policy/index.js";
import { SsoadminPermissionsBoundaryAttachment } from "@cdktf/provider-aws/lib/ssoadmin-permissions-boundary-attachment/index.js";
import {
  App,
  DefaultTokenResolver,
  StringConcat,
  type TerraformElement,
  TerraformResource,
  TerraformStack,
  Tokenization,
} from "cdktf";
import type { Construct } from "constructs";
import { type Argument, isExpression, type Lookup } from "../../core/emit/blocks.ts";
import type { Form } from "../../core/emit/literal.ts";
import { plainHcl, Texts } from "./texts.ts";

/** A resource as it is to be written: its arguments by the provider's names, no reference among them. */
export interface Written extends Lookup {
  readonly ignores?: readonly string[] | undefined;
}

type Bound = new (scope: Construct, id: string, config: never) => TerraformElement;

/** Classes of the provider's bindings, by what Terraform calls the resource. */
const RESOURCES: Readonly<Record<string, Bound>> = {
  aws_identitystore_group: IdentitystoreGroup,
  aws_identitystore_group_membership: IdentitystoreGroupMembership,
  aws_identitystore_user: IdentitystoreUser,
  aws_ssoadmin_account_assignment: SsoadminAccountAssignment,
  aws_ssoadmin_customer_managed_policy_attachment: SsoadminCustomerManagedPolicyAttachment,
  aws_ssoadmin_managed_policy_attachment: SsoadminManagedPolicyAttachment,
  aws_ssoadmin_permission_set: SsoadminPermissionSet,
  aws_ssoadmin_permission_set_inline_policy: SsoadminPermissionSetInlinePolicy,
  aws_ssoadmin_permissions_boundary_attachment: SsoadminPermissionsBoundaryAttachment,
};

/** The same of what is read alone. */
const LOOKUPS: Readonly<Record<string, Bound>> = {
  aws_identitystore_group: DataAwsIdentitystoreGroup,
  aws_identitystore_user: DataAwsIdentitystoreUser,
  aws_ssoadmin_instances: DataAwsSsoadminInstances,
  aws_ssoadmin_permission_set: DataAwsSsoadminPermissionSet,
};

/** Newer than the bindings: as it is described. */
class Unbound extends TerraformResource {
  private readonly given: object;

  constructor(scope: Construct, id: string, terraformResourceType: string, given: object) {
    super(scope, id, { terraformResourceType });
    this.given = given;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return { ...this.given };
  }
}

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

type Given = { readonly [name: string]: Argument };

/** What a resource is given: expressions as such, all texts hidden. `spelled`: names as the bindings have them. */
function given(value: Argument, texts: Texts, spelled: (name: string) => string): unknown {
  if (typeof value === "string") return texts.hidden(value);
  if (typeof value !== "object") return value;
  if (isExpression(value)) return `\${${value.expression}}`;
  if (Array.isArray(value)) return value.map((one: Argument) => given(one, texts, spelled));
  const entries = Object.entries(value as Given);
  return Object.fromEntries(entries.map(([name, one]) => [spelled(name), given(one, texts, spelled)]));
}

/** The names of tags are texts, too. */
function allGiven(args: Given, texts: Texts, spelled: (name: string) => string): object {
  const { tags, ...others } = args;
  const rest = given(others, texts, spelled) as object;
  return tags === undefined ? rest : { ...rest, tags: given(tags, texts, (name) => texts.hidden(name)) };
}

const asIs = (name: string) => name;

function addResource(stack: TerraformStack, { type, name, arguments: args, ignores }: Written, texts: Texts) {
  const Bound = RESOURCES[type];
  const id = `${type}.${name}`;
  const made =
    Bound === undefined
      ? new Unbound(stack, id, type, allGiven(args, texts, asIs))
      : (new Bound(stack, id, allGiven(args, texts, camel) as never) as TerraformResource);
  made.overrideLogicalId(name);
  if (ignores !== undefined) made.lifecycle = { ignoreChanges: [...ignores] };
  return made;
}

function addLookup(stack: TerraformStack, { type, name, arguments: args }: Lookup, texts: Texts) {
  const Bound = LOOKUPS[type];
  if (Bound === undefined) throw new Error(`CDKTF is not told how ${type} is looked up`);
  const made = new Bound(stack, `data.${type}.${name}`, allGiven(args, texts, camel) as never);
  made.overrideLogicalId(name);
  return made;
}

type Blocks = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** What each block is, one by one: the stack would look through all of them three times. Without what CDKTF says of itself. */
function blocksIn(stack: TerraformStack, elements: readonly TerraformElement[]): Record<"resource" | "data", Blocks> {
  const all: Record<"resource" | "data", Record<string, Record<string, object>>> = { resource: {}, data: {} };
  const resolver = new DefaultTokenResolver(new StringConcat());
  for (const element of elements) {
    const parts: Partial<typeof all> = Tokenization.resolve(element.toTerraform(), { scope: stack, resolver });
    for (const [part, blocks] of Object.entries(parts) as [keyof typeof all, Blocks][])
      for (const [type, named] of Object.entries(blocks)) {
        all[part][type] ??= {};
        for (const [name, { "//": _, ...body }] of Object.entries(named) as [string, { "//"?: unknown }][])
          all[part][type][name] = body;
      }
  }
  return all;
}

const countOf = (blocks: Blocks): number =>
  Object.values(blocks).reduce((sum, named) => sum + Object.keys(named).length, 0);

/** CDKTF writes HCL where this stands in the environment, and only then; it is as it was afterwards. */
function hclOf(stack: TerraformStack): string {
  const before = process.env.SYNTH_HCL_OUTPUT;
  process.env.SYNTH_HCL_OUTPUT = "true";
  try {
    return plainHcl((stack.toHclTerraform() as { hcl: string }).hcl);
  } finally {
    if (before === undefined) delete process.env.SYNTH_HCL_OUTPUT;
    else process.env.SYNTH_HCL_OUTPUT = before;
  }
}

/** It makes a folder to write in as soon as it is asked for anything: one that goes again, and not where the person stands. */
function apart<Result>(body: (app: App) => Result): Result {
  const outdir = mkdtempSync(join(tmpdir(), "idc-emit-"));
  const { captureStackTrace } = Error;
  try {
    // It remembers for each block where in the program that was made, which nobody asks and takes seconds.
    Error.captureStackTrace = () => {};
    return body(new App({ skipValidation: true, outdir }));
  } finally {
    Error.captureStackTrace = captureStackTrace;
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** A file of resources and of what is looked up, in one of Terraform's languages. */
export const fileText = (resources: readonly Written[], lookups: readonly Lookup[], form: Form): string =>
  apart((app) => textOf(app, resources, lookups, form));

/** It drops one of two that have a name, and says nothing. */
function expectAll(written: number, resources: readonly Written[], lookups: readonly Lookup[]): void {
  const all = resources.length + lookups.length;
  if (written !== all) throw new Error(`CDKTF wrote ${written} of ${all} blocks`);
}

function textOf(app: App, resources: readonly Written[], lookups: readonly Lookup[], form: Form): string {
  const stack = new TerraformStack(app, "idc");
  const texts = new Texts();
  const elements = [
    ...resources.map((one) => addResource(stack, one, texts)),
    ...lookups.map((one) => addLookup(stack, one, texts)),
  ];
  if (form === "hcl") {
    const hcl = hclOf(stack);
    expectAll((hcl.match(/^(?:resource|data) "/gm) ?? []).length, resources, lookups);
    return texts.shown(hcl, form);
  }
  const { resource, data } = blocksIn(stack, elements);
  expectAll(countOf(resource) + countOf(data), resources, lookups);
  const all = {
    ...(resources.length === 0 ? {} : { resource }),
    ...(lookups.length === 0 ? {} : { data }),
  };
  return texts.shown(JSON.stringify(all, null, 2), form);
}
