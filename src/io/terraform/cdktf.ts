/**
 * Terraform's language by CDKTF, in the only file that knows it: blocks become texts. Its texts are not trusted with ours, since it takes
 * `${` for an expression and looks for tokens of its own in whatever it is given: each of our texts that is no plain word is a
 * placeholder to it, and is written here. Resources that its bindings do not have are written as they are described.
 */
import { IdentitystoreGroup } from "@cdktf/provider-aws/lib/identitystore-group/index.js";
import { IdentitystoreGroupMembership } from "@cdktf/provider-aws/lib/identitystore-group-membership/index.js";
import { IdentitystoreUser } from "@cdktf/provider-aws/lib/identitystore-user/index.js";
import { SsoadminAccountAssignment } from "@cdktf/provider-aws/lib/ssoadmin-account-assignment/index.js";
import { SsoadminCustomerManagedPolicyAttachment } from "@cdktf/provider-aws/lib/ssoadmin-customer-managed-policy-attachment/index.js";
import { SsoadminManagedPolicyAttachment } from "@cdktf/provider-aws/lib/ssoadmin-managed-policy-attachment/index.js";
import { SsoadminPermissionSet } from "@cdktf/provider-aws/lib/ssoadmin-permission-set/index.js";
import { SsoadminPermissionSetInlinePolicy } from "@cdktf/provider-aws/lib/ssoadmin-permission-set-inline-policy/index.js";
import { SsoadminPermissionsBoundaryAttachment } from "@cdktf/provider-aws/lib/ssoadmin-permissions-boundary-attachment/index.js";
import { App, TerraformResource, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { type Argument, isReference } from "../../core/emit/blocks.ts";

/** A resource as it is to be written: its arguments by the provider's names, its references as addresses. */
export interface Written {
  readonly type: string;
  readonly name: string;
  readonly arguments: { readonly [name: string]: Argument };
  readonly ignores?: readonly string[] | undefined;
}

type Bound = new (scope: Construct, id: string, config: never) => TerraformResource;

/** Classes of the provider's bindings, by what Terraform calls the resource. */
const BOUND: Readonly<Record<string, Bound>> = {
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

/** Newer than the bindings. */
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

/** Texts beside which CDKTF never sees what stands in them. */
class Texts {
  private readonly known: string[] = [];

  /** What CDKTF is given in place of a text. */
  hidden(text: string): string {
    this.known.push(text);
    return `idc-text-${this.known.length - 1}-`;
  }

  /** With `${` and `%{` as Terraform reads a text that has them. */
  shown(json: string): string {
    return json.replace(/"idc-text-(\d+)-"/g, (_, index: string) => quoted(this.known[Number(index)]!));
  }
}

const quoted = (text: string): string => JSON.stringify(text.replace(/[$%]\{/g, (start) => start[0] + start));

/** What a resource is given: references as expressions, all other texts hidden. `spelled`: names as the bindings have them. */
function given(
  value: Argument,
  texts: Texts,
  addresses: ReadonlyMap<string, string>,
  spelled: (name: string) => string,
): unknown {
  if (typeof value === "string") return texts.hidden(value);
  if (typeof value !== "object") return value;
  if (isReference(value)) return `\${${addresses.get(value.refers)}.${value.attribute}}`;
  if (Array.isArray(value)) return value.map((one: Argument) => given(one, texts, addresses, spelled));
  const entries = Object.entries(value as { readonly [name: string]: Argument });
  return Object.fromEntries(entries.map(([name, one]) => [spelled(name), given(one, texts, addresses, spelled)]));
}

const asIs = (name: string) => name;

function add(stack: TerraformStack, one: Written, texts: Texts, addresses: ReadonlyMap<string, string>): void {
  const { type, name, arguments: args, ignores } = one;
  const Bound = BOUND[type];
  const of = (names: (name: string) => string) =>
    Object.fromEntries(
      // The keys of tags are texts, too.
      Object.entries(args).map(([argument, value]) =>
        argument === "tags"
          ? [
              argument,
              Object.fromEntries(
                Object.entries(value as object).map(([tag, text]) => [texts.hidden(tag), texts.hidden(text as string)]),
              ),
            ]
          : [names(argument), given(value, texts, addresses, names)],
      ),
    );
  const id = `${type}.${name}`;
  const made = Bound === undefined ? new Unbound(stack, id, type, of(asIs)) : new Bound(stack, id, of(camel) as never);
  made.overrideLogicalId(name);
  if (ignores !== undefined) made.lifecycle = { ignoreChanges: [...ignores] };
}

/** The resources as Terraform's JSON, without what CDKTF says of itself. */
export function resourcesJson(resources: readonly Written[], addresses: ReadonlyMap<string, string>): string {
  const stack = new TerraformStack(new App({ skipValidation: true }), "idc");
  const texts = new Texts();
  for (const one of resources) add(stack, one, texts, addresses);
  const { resource = {} } = stack.toTerraform() as {
    readonly resource?: Readonly<Record<string, Readonly<Record<string, object>>>>;
  };
  const all = Object.entries(resource).map(([type, named]) => [
    type,
    Object.fromEntries(
      Object.entries(named).map(([name, { "//": _, ...body }]: [string, { "//"?: unknown }]) => [name, body]),
    ),
  ]);
  const count = Object.values(resource).reduce((sum, named) => sum + Object.keys(named).length, 0);
  if (count !== resources.length) throw new Error(`CDKTF wrote ${count} of ${resources.length} resources`);
  return texts.shown(JSON.stringify(Object.fromEntries(all), null, 2));
}
