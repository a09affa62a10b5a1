/**
 * Whom Settings and access tests guard: users and groups that `protected`, `operators` and tests name.
 *
 * In: a Settings document and those of tests, checked after all that refers to users and groups. Out: mistakes. Invariant: with an identity provider a
 * name need not be declared; one that nothing else in the config says, beside one that it does say, is told of, since a guard of nobody
 * guards nothing. Example: `operators: [group/platfrom]` beside rules for `platform`.
 */
import { nearest } from "../../base/suggest.ts";
import { itemsOf, memberOf, type Node, placeOfNode } from "../../document/node.ts";
import type { GuardedPrincipal } from "../../model/config.ts";
import { directoryKindOf, GROUP, USER } from "../../model/specs.ts";
import type { CheckContext } from "../document-kind.ts";
import { principalNodesOf } from "./access-tests.ts";
import { inPlace } from "./references.ts";
import { operatorOf, protectedPrincipal } from "./settings.ts";

/** A name that Settings guard, and the key that says so. */
interface Guarded {
  readonly guard: "protected" | "operators" | "an access test";
  readonly principal: GuardedPrincipal;
  readonly node: Node;
}

function guardedIn(root: Node | undefined, tests: readonly Node[]): readonly Guarded[] {
  const grants = itemsOf(memberOf(root, "protected")).flatMap((node): readonly Guarded[] => {
    const found = protectedPrincipal(node);
    return found === undefined ? [] : [{ guard: "protected", ...found }];
  });
  const operators = itemsOf(memberOf(root, "operators")).map(
    (node): Guarded => ({ guard: "operators", principal: operatorOf(node)!, node }),
  );
  const tested = tests.flatMap(principalNodesOf).flatMap((node): readonly Guarded[] => {
    const principal = operatorOf(node);
    return principal === undefined ? [] : [{ guard: "an access test", principal, node }];
  });
  return [...grants, ...operators, ...tested];
}

export function checkGuards(
  root: Node | undefined,
  tests: readonly Node[],
  { names, references, settings, report }: CheckContext,
): void {
  const saidOf = (kind: string) => new Set([...names.of(kind).keys(), ...references.elsewhere(kind).keys()]);
  const said = { [USER]: saidOf(USER), [GROUP]: saidOf(GROUP) };
  for (const { guard, principal, node } of guardedIn(root, tests)) {
    references.principal(principal, node);
    // Where idc has the directory, what is not declared is an error already.
    if (settings.identitySource === "directory") continue;
    const { type, name } = principal;
    const known = said[directoryKindOf(type)];
    const near = known.has(name) ? undefined : nearest(name, known);
    if (near === undefined) continue;
    const meant = inPlace(node, name, near);
    report("guard-named-nowhere", { guard, what: type.toLowerCase(), name, near: meant }, placeOfNode(node));
  }
}
