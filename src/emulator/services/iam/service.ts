import { AwsError } from "../../base/errors.ts";
import { pageOf } from "../../base/paging.ts";
import { type Call, operation } from "../../calls/operation.ts";
import type { Service } from "../../calls/service.ts";
import { integer, optional, required, text } from "../../shapes/shape.ts";
import { attachedPolicies, boundaryArn, INLINE_POLICY, LONGEST_SESSION, type Role, rolesIn } from "./roles.ts";

// Limits and patterns: AWS's model of iam.
const paging = {
  Marker: optional(text({ min: 1, max: 320, pattern: "[\\u0020-\\u00FF]+" })),
  MaxItems: optional(integer(1, 1000)),
};
const name = (max: number) => text({ min: 1, max, pattern: "[\\w+=,.@\\-]+" });
const onRole = { RoleName: required(name(64)) };
const policyPath = text({ min: 1, max: 512, pattern: "((/[A-Za-z0-9\\.,\\+@=_\\-]+)*)/" });

interface PageInput {
  readonly Marker?: string;
  readonly MaxItems?: number;
}

const noEntity = (message: string) => new AwsError("NoSuchEntity", message, {}, 404);

/** IAM's names for what other services call MaxResults and NextToken. */
function page<T>(items: readonly T[], keyOf: (item: T) => string, input: PageInput, call: Call) {
  const { Marker, MaxItems, ...rest } = input;
  const { items: some, NextToken } = pageOf(items, keyOf, {
    query: `iam/${call.operation}/${call.caller.accountId}`,
    input: { ...rest, MaxResults: MaxItems, NextToken: Marker },
    defaultSize: call.behaviour.defaultPageSize,
    short: call.behaviour.shortPages,
  });
  return { some, more: { IsTruncated: NextToken !== undefined, Marker: NextToken } };
}

const myRoles = ({ world, caller }: Call) => rolesIn(world, caller.accountId);

/** @throws AwsError */
function roleNamed(wanted: string, call: Call): Role {
  const role = myRoles(call).find((one) => one.name === wanted);
  if (role === undefined) throw noEntity(`The role with name ${wanted} cannot be found.`);
  return role;
}

function trustPolicy({ world, caller }: Call): string {
  const Principal = { Federated: `arn:aws:iam::${caller.accountId}:saml-provider/AWSSSO_DO_NOT_DELETE` };
  const Statement = [{ Effect: "Allow", Principal, Action: ["sts:AssumeRoleWithSAML", "sts:TagSession"] }];
  return encodeURIComponent(JSON.stringify({ Version: "2012-10-17", Statement, Id: world.instance.id }));
}

/** What listings have of a role; its boundary is GetRole's alone. */
const listed = ({ name: RoleName, path: Path, arn: Arn }: Role, call: Call) => ({
  ...{ Path, RoleName, Arn },
  RoleId: `AROA${call.world.ids.digest(Arn).slice(0, 17).toUpperCase()}`,
  CreateDate: new Date(call.world.createdDate).toISOString(),
  AssumeRolePolicyDocument: trustPolicy(call),
  MaxSessionDuration: LONGEST_SESSION,
});

/** The roles that Identity Center has made in the caller's account, for reading: nobody else may change them. */
export const iam: Service = {
  name: "iam",
  operations: {
    ListRoles: operation(
      "member",
      { ...paging, PathPrefix: optional(text({ min: 1, max: 512, pattern: "\\u002F[\\u0021-\\u007F]*" })) },
      (input, call) => {
        const roles = myRoles(call).filter(({ path }) => path.startsWith(input.PathPrefix ?? "/"));
        const { some, more } = page(roles, (role) => role.name, input, call);
        return { Roles: some.map((role) => listed(role, call)), ...more };
      },
    ),

    GetRole: operation("member", onRole, ({ RoleName }, call) => {
      const role = roleNamed(RoleName, call);
      const boundary = boundaryArn(call.world, call.caller.accountId, role);
      const more = { PermissionsBoundaryType: "PermissionsBoundaryPolicy", PermissionsBoundaryArn: boundary };
      return { Role: { ...listed(role, call), ...(boundary === undefined ? {} : { PermissionsBoundary: more }) } };
    }),

    ListAttachedRolePolicies: operation(
      "member",
      { ...onRole, ...paging, PathPrefix: optional(policyPath) },
      (input, call) => {
        const role = roleNamed(input.RoleName, call);
        const prefix = input.PathPrefix ?? "/";
        const arns = attachedPolicies(call.world, call.caller.accountId, role).filter((arn) =>
          arn.slice(arn.indexOf(":policy/") + ":policy".length).startsWith(prefix),
        );
        const { some, more } = page(arns, (arn) => arn, input, call);
        return {
          AttachedPolicies: some.map((PolicyArn) => ({ PolicyName: PolicyArn.split("/").at(-1), PolicyArn })),
          ...more,
        };
      },
    ),

    ListRolePolicies: operation("member", { ...onRole, ...paging }, (input, call) => {
      const { definition } = roleNamed(input.RoleName, call);
      const names = definition.inlinePolicy === undefined ? [] : [INLINE_POLICY];
      const { some, more } = page(names, (one) => one, input, call);
      return { PolicyNames: some, ...more };
    }),

    GetRolePolicy: operation("member", { ...onRole, PolicyName: required(name(128)) }, (input, call) => {
      const { RoleName, PolicyName } = input;
      const { inlinePolicy } = roleNamed(RoleName, call).definition;
      if (PolicyName !== INLINE_POLICY || inlinePolicy === undefined) {
        throw noEntity(`The role policy with name ${PolicyName} cannot be found.`);
      }
      return { RoleName, PolicyName, PolicyDocument: encodeURIComponent(inlinePolicy) };
    }),
  },
  authorize() {},
};
