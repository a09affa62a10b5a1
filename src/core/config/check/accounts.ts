/**
 * Choices of accounts: what `accounts`, `include` and `exclude` say, as terms.
 *
 * In: the node of an AccountSet's name, an id, a selector or a list of these. Out: `AccountTerm`s. Invariant: nothing that
 * selects by nothing, and nothing that selects everything without saying `all: true`, gets through.
 * Example: `["payments", "111122223333", {ou: /Prod}]` are the terms set, selector by id, selector by OU.
 */

import { parseOuPath } from "../../base/ou-path.ts";
import { yamlText } from "../../base/yaml-text.ts";
import { type Hint, offer } from "../../document/messages/message.ts";
import { itemsOf, keyPlaceOfNode, memberOf, type Node, placeOfNode } from "../../document/node.ts";
import type { Report } from "../../document/report.ts";
import type { AccountSelector, AccountTerm } from "../../model/config.ts";
import type { Names } from "./names.ts";

const ACCOUNT_ID = /^[0-9]{12}$/;
/** No account, OU or AccountSet has a longer name. */
const LONGEST_NAME = 128;
const SELECTS = ["id", "name", "ou", "tag", "all"] as const;

/** The terms of a node that has the shape of its schema. */
export function termsOf(node: Node | undefined): readonly AccountTerm[] {
  if (node === undefined) return [];
  return (Array.isArray(node.value) ? itemsOf(node) : [node]).map(termOf);
}

function termOf(node: Node): AccountTerm {
  const at = placeOfNode(node);
  if (typeof node.value !== "string") return { selector: node.value as AccountSelector, at };
  return ACCOUNT_ID.test(node.value) ? { selector: { id: node.value }, at } : { set: node.value, at };
}

/** Reports what is wrong with the terms of a node. `what` is what messages call them. */
export function checkTerms(node: Node | undefined, what: string, names: Names, report: Report): void {
  if (node === undefined) return;
  for (const term of Array.isArray(node.value) ? itemsOf(node) : [node]) {
    if (typeof term.value === "string") checkSetName(term, term.value, names, report);
    else checkSelector(term, what, report);
  }
}

function checkSetName(term: Node, name: string, names: Names, report: Report): void {
  const sets = names.of("AccountSet");
  if (ACCOUNT_ID.test(name) || sets.has(name)) return;
  // No name of a set has such characters, or it is a mistyped id: what is near is not what was meant.
  const near = /[*?/]|^[0-9-]+$/.test(name) ? undefined : names.near("AccountSet", name);
  const hint = near === undefined ? otherForm(name) : undefined;
  report("unknown-reference", { what: "AccountSet", name, near, hint }, placeOfNode(term));
}

/** What somebody may have meant who wrote another thing than the name of an AccountSet. */
function otherForm(name: string): Hint | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const choose = (choice: string, what: string): Hint => ({ text: `write ${choice} for ${what}`, offers: [choice] });
  if (name === "all" || /^[*?]+$/.test(name)) return choose("{all: true}", "every account");
  if (/^\/+$/.test(name)) return choose("{all: true}", "every account: it stands for the root");
  if (name.startsWith("/") && parseOuPath(name) !== undefined)
    return choose(`{ou: ${yamlText(name)}}`, "the accounts below an OU");
  if (/[*?]/.test(name)) return choose(`{name: ${yamlText(name)}}`, "accounts of such names");
  if (/^[0-9]{4}-[0-9]{4}-[0-9]{4}$/.test(name))
    return offer("write an account id without hyphens:", `"${name.replaceAll("-", "")}"`);
  if (/^[0-9]+$/.test(name)) return "an account id has 12 digits";
  return offer("an account is chosen by name as", `{name: ${yamlText(name)}}`);
}

function checkSelector(node: Node, what: string, report: Report): void {
  const selector = node.value as AccountSelector;
  if (selector.name !== undefined && /^[*?]+$/.test(selector.name)) {
    report("disguised-all", { text: `name: "${selector.name}"` }, placeOfNode(memberOf(node, "name")!));
  }
  if (selector.ou !== undefined) checkOu(memberOf(node, "ou")!, selector.ou, report);
  if (selector.recursive !== undefined && selector.ou === undefined) {
    report("recursive-without-ou", {}, keyPlaceOfNode(memberOf(node, "recursive")!));
  }
  if (selector.tag !== undefined && Object.keys(selector.tag).length === 0) {
    const hint = { text: "write tag: {key: value}", offers: ["{key: value}"] };
    report("empty-selector", { what: "tag", hint }, placeOfNode(memberOf(node, "tag")!));
  } else if (!SELECTS.some((key) => selector[key] !== undefined)) {
    const keys = Object.keys(selector);
    const hint =
      keys.length === 0 ? undefined : `${keys.join(" and ")} only modify: add id, name, ou, tag or all: true`;
    report("empty-selector", { what, hint }, placeOfNode(node));
  }
}

function checkOu(node: Node, path: string, report: Report): void {
  const at = placeOfNode(node);
  const bad = (problem: string) => report("bad-ou-path", { path, problem, near: properPath(path) }, at);
  if (/^\/+$/.test(path)) report("disguised-all", { text: `ou: ${path}` }, at);
  else if (!path.startsWith("/")) bad("it does not begin with /");
  else if (path.endsWith("/")) bad("it ends with /");
  else if (parseOuPath(path) === undefined) bad("a name between two slashes is empty");
}

/** The path without what is wrong with it. */
function properPath(path: string): string {
  const proper = `/${path.replace(/^\/+/, "").replace(/\/{2,}/g, "/")}`.replace(/(?<!\\)\/+$/, "");
  return (parseOuPath(proper) ?? []).length === 0 ? "/Workloads/Prod" : proper;
}
