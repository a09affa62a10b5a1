/**
 * AWS managed policies: what class each is, as far as a list of some day says.
 *
 * In: path and name of a policy. Out: its text where it is short and decides much, its row of the list, or neither. Invariant: a policy that nobody
 * listed is never less than it may be: of its name only `ReadOnlyAccess` says how much. (AWS hands any role to a service in many a
 * `…FullAccess`.) Example: `AmazonS3FullAccess` is `write`; `BrandNewFullAccess` is unknown.
 */
import list from "../../../../policies/managed-classes.json" with { type: "json" };
import { once } from "../../base/once.ts";
import type { AccessClass } from "../../model/access/class.ts";
import { type Rule, rulesOf } from "./rules.ts";

/** What is known of a policy whose text is not here. */
export interface Listed {
  readonly atMost: AccessClass;
  readonly surely: AccessClass;
  /** Where it rules the organization, if it is more there. */
  readonly inManagement?: AccessClass;
  /** Where its conditions do not hold, if it is less then. */
  readonly asIf?: AccessClass;
  /** It also denies, to whatever else comes with it. */
  readonly denies?: boolean;
  /** Actions of a higher class, in lower case, of which a person found that they make it no more than it is. */
  readonly also?: readonly string[];
  /** It hands any role to some service, but runs nothing by itself. */
  readonly passes?: boolean;
}

interface Row extends Listed {
  readonly policies: readonly string[];
}

const allow = (element: "Action" | "NotAction", actions: string | readonly string[]) => ({
  ...{ Effect: "Allow", [element]: actions },
  Resource: "*",
});

/** Texts of the policies that others are told apart by (AWS Managed Policy Reference Guide). */
const TEXTS = once(
  (): Readonly<Record<string, readonly Rule[]>> => ({
    AdministratorAccess: rulesOf({ Statement: allow("Action", "*") }),
    AWSDenyAll: rulesOf({ Statement: { Effect: "Deny", Action: "*", Resource: "*" } }),
    IAMFullAccess: rulesOf({
      Statement: [allow("Action", ["iam:*", "organizations:Describe*", "organizations:List*"])],
    }),
    PowerUserAccess: rulesOf({
      Statement: [
        allow("NotAction", ["iam:*", "organizations:*", "account:*"]),
        allow("Action", [
          ...["account:GetAccountInformation", "account:GetGovCloudAccountInformation", "account:GetPrimaryEmail"],
          ...["account:ListRegions", "iam:CreateServiceLinkedRole", "iam:DeleteServiceLinkedRole", "iam:ListRoles"],
          ...["organizations:DescribeEffectivePolicy", "organizations:DescribeOrganization"],
        ]),
      ],
    }),
  }),
);

const byPolicy = once(
  () =>
    new Map(
      (list.classes as readonly Row[]).flatMap(({ policies, ...row }) =>
        policies.map((policy) => [policy, row] as const),
      ),
    ),
);

/** A policy may have any name, that of something which every object has among them. */
export function textOf(policy: string): readonly Rule[] | undefined {
  const name = policy.split("/").at(-1)!;
  return Object.hasOwn(TEXTS(), name) ? TEXTS()[name] : undefined;
}

/** A policy may be named by its ARN. */
const pathOf = (policy: string) => policy.replace(/^arn:[\w-]+:iam::aws:policy\//, "");

export function listedOf(policy: string): Listed | undefined {
  const listed = byPolicy().get(pathOf(policy));
  if (listed !== undefined) return listed;
  return policy.endsWith("ReadOnlyAccess") ? { atMost: "data read", surely: "none", denies: true } : undefined;
}

export const isKnownPolicy = (policy: string): boolean =>
  textOf(policy) !== undefined || listedOf(policy) !== undefined;
