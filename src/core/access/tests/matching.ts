/**
 * Matching: whether what somebody holds is the access that a test is about.
 *
 * In: a test, and how roles are judged. Out: `Matching`. Invariant: what nobody can tell counts against `only` and `never`, and does not count
 * for `always`. Example: a set with a customer managed policy may be `admin`, and is surely not.
 */
import { matcherOf } from "../../base/glob.ts";
import { onceFor } from "../../base/once.ts";
import { allows } from "../../iam/class/reach.ts";
import { type AccessClass, rankOfClass } from "../../model/access/class.ts";
import type { AccessTest } from "../../model/config.ts";
import type { PermissionSetSpec } from "../../model/specs.ts";
import type { AccessGraph, Holding } from "../graph.ts";
import type { Strengths } from "../strength.ts";

/** Whether a holding is meant, by the definitions of that graph. */
export type Matching = (holding: Holding, graph: Pick<AccessGraph, "setOf">) => boolean;

/** Asked of thousands of holdings, and answered once for each definition. */
function actionAllowed(action: string, isEnough: (answer: ReturnType<typeof allows>) => boolean) {
  const known = new Map<PermissionSetSpec | undefined, boolean>();
  return (set: PermissionSetSpec | undefined) => {
    const answer = known.get(set) ?? isEnough(allows(set, action));
    known.set(set, answer);
    return answer;
  };
}

function strongEnough(least: AccessClass, sure: boolean, { atMost, surely }: Strengths) {
  const strength = sure ? surely : atMost;
  return (set: PermissionSetSpec | undefined, account: string) => {
    const found = strength(set, account);
    return found === "unknown" ? !sure : rankOfClass(found) >= rankOfClass(least);
  };
}

/** `former`: by the names of sets that are renamed, what they were called, where that counts too. */
export function matchingOf(
  test: AccessTest,
  strengths: Strengths,
  former: ReadonlyMap<string, string> = new Map(),
): Matching {
  const sure = test.says === "always";
  const isNamed = test.permissionSet === undefined ? undefined : matcherOf(test.permissionSet);
  const isAllowed =
    test.action === undefined
      ? undefined
      : actionAllowed(test.action, (answer) => (sure ? answer === "surely" : answer !== "no"));
  const isStrong = test.class === undefined ? undefined : strongEnough(test.class, sure, strengths);
  const isMeant = onceFor((role) => {
    const before = former.get(role);
    return isNamed!(role) || (before !== undefined && isNamed!(before));
  });
  return ({ role, account, entitled }, graph) => {
    if (isNamed !== undefined && (entitled === true || !isMeant(role))) return false;
    if (isAllowed === undefined && isStrong === undefined) return true;
    // What a role of an account's own allows stands in the account.
    const set = entitled === true ? undefined : graph.setOf(role);
    // Whoever may give themselves everything may do one thing, too.
    const isAble = isAllowed === undefined || isAllowed(set) || (!sure && strengths.atMost(set, account) === "admin");
    return isAble && (isStrong?.(set, account) ?? true);
  };
}
