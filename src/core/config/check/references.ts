/**
 * References by name: whether what a document refers to is declared.
 *
 * In: the names of the config and where its users and groups come from. Out: `References`, which report what they do not
 * find. Invariant: with an identity provider, users and groups may live outside of the config, and are no mistake here.
 */

import { hasGlob } from "../../base/glob.ts";
import type { Position } from "../../document/document.ts";
import { type Hint, named } from "../../document/messages/message.ts";
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
  /** Names of a kind that were referred to so far and need not be declared, with the first place of each. */
  readonly elsewhere: (kind: string) => ReadonlyMap<string, Position>;
}

const ELSEWHERE =
  "declare it, or write identitySource: external in Settings where an identity provider has the users and groups";

const NO_SET = "declare it, or take out what names it; idc import writes both anew where the set is live";

/** What is offered stands where the name stands, which an operator's does behind its type: `group/dev`. */
export function inPlace(node: Node, name: string, near: string): string {
  const text = String(node.value);
  return text.endsWith(name) ? `${text.slice(0, text.length - name.length)}${near}` : near;
}

/** What people write in place of a name. */
function otherForm(names: Names, kind: string, what: string, name: string, node: Node): Hint | undefined {
  if (hasGlob(name)) return `* and ? are no globs here: name each ${what}`;
  const meant = names.alias(kind, name);
  return meant && named(`this is the e-mail address of a ${what}: write the name of it,`, inPlace(node, name, meant));
}

export function makeReferences(names: Names, settings: Settings, report: Report): References {
  const check = (kind: string, what: string, name: string, node: Node, otherwise?: Hint): boolean => {
    if (names.of(kind).has(name)) return true;
    const other = otherForm(names, kind, what, name, node);
    const near = other === undefined ? names.near(kind, name) : undefined;
    report(
      "unknown-reference",
      { what, name, ...(near === undefined ? { hint: other ?? otherwise } : { near: inPlace(node, name, near) }) },
      placeOfNode(node),
    );
    return near !== undefined || other !== undefined;
  };
  const elsewhere = new Map<string, Map<string, Position>>();
  // Once is enough: who has an identity provider and did not say so gets one of these mistakes for each principal.
  let hint: string | undefined = ELSEWHERE;
  let ofSet: string | undefined = NO_SET;
  const principal = (type: "USER" | "GROUP", name: string, node: Node): void => {
    if (settings.identitySource !== "directory") {
      const names = elsewhere.get(directoryKindOf(type)) ?? new Map<string, Position>();
      if (!names.has(name)) names.set(name, placeOfNode(node));
      elsewhere.set(directoryKindOf(type), names);
      return;
    }
    if (!check(directoryKindOf(type), type.toLowerCase(), name, node, hint)) hint = undefined;
  };
  return {
    user: (node) => principal("USER", String(node.value), node),
    group: (node) => principal("GROUP", String(node.value), node),
    permissionSet: (node) => {
      if (!check(PERMISSION_SET, "permission set", String(node.value), node, ofSet)) ofSet = undefined;
    },
    principal: ({ type, name }, node) => principal(type, name, node),
    elsewhere: (kind) => elsewhere.get(kind) ?? new Map(),
  };
}
