/**
 * Access tests, offline: rules that break one whatever the organization is.
 *
 * In: a config, and today. Out: `Diagnostic[]`. Invariant: an error only where a rule gives what a test forbids as soon as its accounts match
 * anything; what hangs on the organization is the plan's to say. Example: Admin for dev on `{ou: /Prod/Web}`, beside `only: group/ops` on
 * `{ou: /Prod}`.
 */
import { hasExpired } from "../../base/expiry.ts";
import { sortedOnce } from "../../base/lists.ts";
import { type Diagnostic, diagnose } from "../../document/diagnostics.ts";
import { short } from "../../document/messages/message.ts";
import type { AccessTest, Config, PrincipalName, Rule } from "../../model/config.ts";
import { principalPart } from "../../model/resource.ts";
import { type GroupDeclaration, groupKeyOf, isGroup, type PermissionSetSpec, setKeyOf } from "../../model/specs.ts";
import { surelyOverlap } from "../../select/certain-overlap.ts";
import { OFFLINE_STRENGTHS } from "../strength.ts";
import { matchingOf } from "./matching.ts";
import { principalWords, testWords } from "./words.ts";

/** Who is in a group, where a document says it. */
const membersIn =
  ({ objects }: Config) =>
  (group: string): readonly string[] | undefined => {
    const declared = objects.get(groupKeyOf(group));
    if (declared === undefined || !isGroup(declared)) return undefined;
    return (declared.spec as GroupDeclaration).members?.map(({ userName }) => userName);
  };

/** Whether a permission set of a rule is the access that a test is about; of what somebody else defines nobody can tell. */
function meansIn({ objects }: Config, test: AccessTest): (permissionSet: string) => boolean {
  const setOf = (name: string) => {
    const declared = objects.get(setKeyOf(name));
    return declared === undefined || declared.definedBy !== undefined
      ? undefined
      : (declared.spec as PermissionSetSpec);
  };
  const matches = matchingOf(test, OFFLINE_STRENGTHS);
  const isByName = test.class === undefined && test.action === undefined;
  return (role) => (isByName || setOf(role) !== undefined) && matches({ role, account: "", key: "" }, { setOf });
}

/** Whom a rule surely gives something that a test forbids: of a group that no document lists anybody may be. */
function forbiddenTo({ principals, says }: AccessTest, membersOf: ReturnType<typeof membersIn>) {
  const named = new Set(principals.map(principalPart));
  const lists = principals.map(({ type, name }) => (type === "USER" ? [name] : membersOf(name)));
  const [people, isWhole] = [new Set(lists.flatMap((list) => list ?? [])), !lists.includes(undefined)];
  return (principal: PrincipalName): boolean => {
    const { type, name } = principal;
    const isNamed = named.has(principalPart(principal));
    if (says === "only") return !isNamed && !(type === "USER" && (people.has(name) || !isWhole));
    if (isNamed) return true;
    return type === "USER" ? people.has(name) : membersOf(name)?.some((member) => people.has(member)) === true;
  };
}

function brokenBy(test: AccessTest, config: Config, rules: readonly Rule[]): readonly Diagnostic[] {
  const [isMeant, isForbidden] = [meansIn(config, test), forbiddenTo(test, membersIn(config))];
  return rules.flatMap((rule): readonly Diagnostic[] => {
    const sets = rule.permissionSets.filter(isMeant);
    const whom = sets.length === 0 ? [] : rule.principals.filter(isForbidden);
    if (whom.length === 0 || !surelyOverlap(rule.accounts, test.accounts, config.accountSets)) return [];
    const what = `${short(sets[0]!)} to ${principalWords(whom[0]!)}`;
    return [diagnose("access-test-broken", { name: test.name, test: test.at, says: testWords(test), what }, rule.at)];
  });
}

/** Who should have something always, and has it by no rule: as far as the config alone tells. */
function withoutRule(test: AccessTest, config: Config, rules: readonly Rule[]): readonly Diagnostic[] {
  const isMeant = meansIn(config, test);
  const given = new Set(
    rules
      .filter((rule) => rule.permissionSets.some(isMeant))
      .flatMap(({ principals }) => principals.map(principalPart)),
  );
  const membersOf = membersIn(config);
  const isGiven = (principal: PrincipalName) =>
    given.has(principalPart(principal)) ||
    (principal.type === "USER" &&
      [...given].some(
        (part) =>
          part.startsWith("group:") && membersOf(part.slice("group:".length))?.includes(principal.name) !== false,
      ));
  const whom = sortedOnce(test.principals.filter((one) => !isGiven(one)).map(principalWords));
  if (whom.length === 0) return [];
  return [diagnose("access-test-without-rule", { name: test.name, says: testWords(test), whom }, test.at)];
}

/** `today` is `YYYY-MM-DD` in UTC. */
export function testedOffline(config: Config, today: string): readonly Diagnostic[] {
  const rules = config.rules.filter(({ expires }) => !hasExpired(expires, today));
  return config.accessTests.flatMap((test) =>
    test.says === "always" ? withoutRule(test, config, rules) : brokenBy(test, config, rules),
  );
}
