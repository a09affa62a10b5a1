/**
 * References by name: whether what a document refers to is declared.
 *
 * In: the names of the config and where its users and groups come from. Out: `References`, which report what they do not
 * find. Invariant: with an identity provider, users and groups may live outside of the config, and are no mistake here.
 */

import { nearest } from "../../base/suggest.ts";
import { type Node, placeOfNode } from "../../document/node.ts";
import type { Report } from "../../document/report.ts";
import type { PrincipalName, Settings } from "../../model/config.ts";
import { directoryKindOf, PERMISSION_SET } from "../../model/specs.ts";
import type { Names } from "./names.ts";

/** Checks of names that point elsewhere. Each reports by itself; none says whether the name was found. */
export interface References {
  readonly user: (node: Node) => void;
  readonly group: (node: Node) => void;
  readonly permissionSet: (node: Node) => void;
  /** A principal written in another form than by its bare name. */
  readonly principal: (principal: PrincipalName, node: Node) => void;
}

const ELSEWHERE =
  "declare it, or write identitySource: external in Settings where an identity provider has the users and groups";

/** Looking for what was meant takes a look at every name: not for each of thousands that are missing. */
const SUGGESTIONS = 200;

export function makeReferences(names: Names, settings: Settings, report: Report): References {
  const suggested = new Map<string, string | undefined>();
  const suggest = (kind: string, name: string, known: Iterable<string>): string | undefined => {
    const key = `${kind}/${name}`;
    if (!suggested.has(key) && suggested.size < SUGGESTIONS) suggested.set(key, nearest(name, known));
    return suggested.get(key);
  };
  const check = (kind: string, what: string, name: string, node: Node, otherwise?: string): boolean => {
    const known = names.of(kind);
    if (known.has(name)) return true;
    const near = suggest(kind, name, known.keys());
    report(
      "unknown-reference",
      { what, name, near, hint: near === undefined ? otherwise : undefined },
      placeOfNode(node),
    );
    return near !== undefined;
  };
  // Once is enough: who has an identity provider and did not say so gets one of these mistakes for each principal.
  let hint: string | undefined = ELSEWHERE;
  const principal = (type: "USER" | "GROUP", name: string, node: Node): void => {
    if (settings.identitySource !== "directory") return;
    if (!check(directoryKindOf(type), type.toLowerCase(), name, node, hint)) hint = undefined;
  };
  return {
    user: (node) => principal("USER", String(node.value), node),
    group: (node) => principal("GROUP", String(node.value), node),
    permissionSet: (node) => {
      check(PERMISSION_SET, "permission set", String(node.value), node);
    },
    principal: ({ type, name }, node) => principal(type, name, node),
  };
}
