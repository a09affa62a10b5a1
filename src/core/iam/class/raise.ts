/**
 * Raise: by which of the known ways rules make an administrator.
 *
 * In: parts of a set, and where its role lives. Out: the ways, as actions or policies. Invariant: at most, a way counts that holds for any identity or role
 * at all; surely, only those that need nothing that is there already. Roles of permission sets (AWSReservedSSO_…) are none: nobody edits them but
 * Identity Center. Example: `iam:PutRolePolicy` of `role/app-*` is a way; `iam:PassRole` of one named role is none.
 */
import type { AccessClass } from "../../model/access/class.ts";
import { guessedClass, isKnown } from "./actions.ts";
import type { Listed } from "./managed.ts";
import { type Parts, permitted } from "./parts.ts";
import { PASS_ROLE, PASSING, RUNNING } from "./passing.ts";
import { matches, mayBeOf, mayName, withoutVariables } from "./pattern.ts";
import { type Certainty, grantedPatterns, isAllDenied, type Possible, permits, type Rule } from "./rules.ts";
import {
  ALONE,
  ASSUME_ROLE,
  DELEGATE,
  DELEGATED,
  ORGANIZATION,
  ORGANIZATION_ROLES,
  STACK_SETS,
  SURELY,
  SURELY_ORGANIZATION,
} from "./ways.ts";

/** The account in which a role lives: one that rules the organization (the management account, the delegated administrator's), one that does not, or any. */
export type Place = "management" | "member" | "any";

/** No role is called so, and none has a longer name: what names it names all. */
const ANY_ROLE = `role/${"\u0000".repeat(64)}`;

/** By their path: a role that is only called like them is anybody's. */
const isReserved = (pattern: string) => /:role\/aws-reserved\//.test(pattern);

const ofIam = ({ resources }: Rule) => resources.some((pattern) => mayBeOf(pattern, "iam") && !isReserved(pattern));

const ofAnyRole = ({ resources }: Rule) => resources.some((pattern) => mayName(pattern, "iam", ANY_ROLE));

const ofOrganizationRole = ({ resources }: Rule) =>
  resources.some((pattern) => ORGANIZATION_ROLES.some((role) => mayName(pattern, "iam", `role/${role}`)));

const mayBeFor = ({ services: named }: Rule, services: readonly string[]) =>
  named === undefined ||
  services.some((service) =>
    ["", ".cn"].some((end) =>
      named.some((pattern) => matches(withoutVariables(pattern), `${service}.amazonaws.com${end}`)),
    ),
  );

/** Whether a rule speaks of a service by its name, and not of all but some. */
const names = ({ actions, isInverse }: Rule, service: string) =>
  !isInverse && actions.some((pattern) => pattern.startsWith(`${service}:`));

const counts = (rule: Rule, service: string, place: Place) => place === "management" || names(rule, service);

/** Whether rules hand any role to one of these services; to whichever, where none is named. */
export const passes = (parts: Parts, certainty: Certainty, services?: readonly string[]): boolean =>
  permitted(
    parts,
    PASS_ROLE,
    certainty,
    (rule) => ofAnyRole(rule) && (services === undefined || mayBeFor(rule, services)),
  );

function organizationWays(parts: Parts, certainty: Certainty, place: Place): readonly string[] {
  if (place === "member") return [];
  const ways = ORGANIZATION.filter((action) => {
    const [service = ""] = action.split(":");
    const fits = (rule: Rule) =>
      counts(rule, service, place) &&
      (action !== DELEGATE || mayBeFor(rule, DELEGATED)) &&
      (service === "iam" ? ofIam(rule) : rule.resources.some((pattern) => mayBeOf(pattern, service)));
    return permitted(parts, action, certainty, fits);
  });
  const assumes = permitted(
    parts,
    ASSUME_ROLE,
    certainty,
    (rule) => counts(rule, "sts", place) && ofOrganizationRole(rule),
  );
  const stackSets = STACK_SETS.filter(
    (actions) => place === "management" && actions.every((action) => permitted(parts, action, certainty)),
  );
  return [...ways, ...(assumes ? [ASSUME_ROLE] : []), ...stackSets.map((actions) => actions.join(" with "))];
}

/** Patterns of what nobody lists, as they stand in an Allow. */
export const unknownPatterns = (rules: readonly Rule[], certainty: Certainty): readonly string[] =>
  grantedPatterns(rules, certainty).filter((pattern) => !isKnown(pattern));

/** What nobody lists may run as a role, too, by a service of its name. */
const unknownRunners = (parts: Parts, certainty: Possible): readonly string[] =>
  unknownPatterns(parts.rules, certainty).filter((pattern) => {
    const [service = ""] = pattern.split(":");
    const takers = /[*?]/.test(service) ? undefined : [service];
    return (
      guessedClass(pattern) === "write" &&
      passes(parts, certainty, takers) &&
      (parts.bounds === undefined || permits(parts.bounds, pattern, certainty))
    );
  });

/** Ways that rules may be; none is needed but one. */
function ruleWays(parts: Parts, certainty: Possible, place: Place): readonly string[] {
  const alone = ALONE.filter((action) => permitted(parts, action, certainty, ofIam));
  const isListed = ([action, services]: readonly [string, readonly string[]]) =>
    permitted(parts, action, certainty) && passes(parts, certainty, services);
  const passing = passes(parts, certainty)
    ? [...[...PASSING].filter(isListed).map(([action]) => action), ...unknownRunners(parts, certainty)]
    : [];
  return [
    ...alone,
    ...passing.map((action) => `${PASS_ROLE} with ${action}`),
    ...organizationWays(parts, certainty, place),
  ];
}

/** The class that a listed policy is of here. */
export function listedClass(listed: Listed, certainty: Possible, place: Place): AccessClass {
  const here = (place === "management" ? listed.inManagement : undefined) ?? listed.atMost;
  return certainty === "as if" ? (listed.asIf ?? here) : here;
}

/** Listed policies that are a way by themselves, or by a role that something else of the set hands over, or runs as. */
function listedWays(parts: Parts, certainty: Possible, place: Place): readonly string[] {
  const { listed, rules } = parts;
  const handed = listed.length > 0 && passes(parts, certainty, RUNNING);
  const isPair = handed || (listed.length + rules.length > 1 && listed.some((one) => one.passes === true));
  return listed
    .filter((one) => {
      const accessClass = listedClass(one, certainty, place);
      return accessClass === "admin" || (isPair && accessClass === "write");
    })
    .map(({ policy }) => policy);
}

/** Whether a boundary lets no way through. */
export function isBounded({ bounds, ...others }: Parts, certainty: Possible, place: Place): boolean {
  if (bounds === undefined) return others.cap !== "admin";
  return ruleWays({ ...others, rules: bounds }, certainty, place).length === 0;
}

/** Ways that there may be; none is needed but one. */
export function waysOf(parts: Parts, certainty: Possible, place: Place): readonly string[] {
  if (isAllDenied(parts.rules, certainty) || isBounded(parts, certainty, place)) return [];
  return [...ruleWays(parts, certainty, place), ...listedWays(parts, certainty, place)];
}

/** Ways that there are, whatever else is there. */
export const sureWaysOf = (parts: Parts, place: Place): readonly string[] =>
  [...SURELY, ...(place === "management" ? SURELY_ORGANIZATION : [])]
    .filter((actions) => actions.every((action) => permitted(parts, action, "surely")))
    .map((actions) => actions.join(" with "));
