/**
 * Actions: which there are, as far as a list of some day says, and what class of access each is.
 *
 * In: an action, or a service. Out: `read`, `data read`, `write`, `billing`. Invariant: what is not on the list has the class of its verb, and is
 * never known for sure. Example: `ec2:DescribeInstances` is `read`, `s3:GetObject` is `data read`, `ec2:CreateTags` is `write`.
 */
import list from "../../../../policies/action-levels.json" with { type: "json" };
import { once } from "../../base/once.ts";
import { nearest } from "../../base/suggest.ts";
import type { AccessClass } from "../../model/access/class.ts";
import { isBilling, isDataRead, isRead } from "./data.ts";
import { matches } from "./pattern.ts";

/** `YYYY-MM-DD`: what came later is not on the list. */
export const ACTIONS_AS_OF: string = list.asOf;

const services: Readonly<Record<string, Readonly<Record<string, string>>>> = list.services;

export const SERVICES = once((): readonly string[] => Object.keys(services));

/** An action that there is. */
export interface Action {
  /** As AWS writes it, with its service. */
  readonly name: string;
  readonly folded: string;
  readonly accessClass: AccessClass;
}

const wordOf = once(() => {
  const words = list.words.split(",");
  return new Map([...list.signs].map((sign, at) => [sign, words[at]!]));
});

/** As `policies/make-action-levels.mjs` packs them. */
function unpacked(text: string): readonly string[] {
  let before = "";
  return text.split(",").map((item) => {
    // Words were made signs after names were shortened by what they share, the last word first undone.
    const rest = [...item.slice(1)].map((sign) => wordOf().get(sign) ?? sign).join("");
    before = before.slice(0, Number.parseInt(item[0]!, 36)) + rest;
    return before;
  });
}

function classOf(folded: string, level: string): AccessClass {
  if (isBilling(folded)) return "billing";
  if (isDataRead(folded)) return "data read";
  return level === "read" || isRead(folded) ? "read" : "write";
}

const known = new Map<string, readonly Action[]>();

/** Actions of a service in lower case; none where nobody knows it. */
export function actionsOf(service: string): readonly Action[] {
  const before = known.get(service);
  if (before !== undefined) return before;
  const actions = Object.entries(Object.hasOwn(services, service) ? services[service]! : {}).flatMap(([level, text]) =>
    unpacked(text).map((verb): Action => {
      const name = `${service}:${verb}`;
      const folded = name.toLowerCase();
      return { name, folded, accessClass: classOf(folded, level) };
    }),
  );
  known.set(service, actions);
  return actions;
}

/** Whether a pattern stands for an action that there is. */
export const isKnown = (pattern: string): boolean => {
  const [service = ""] = pattern.split(":");
  return SERVICES()
    .filter((one) => service.includes("*") || matches(service, one))
    .some((one) => actionsOf(one).some(({ folded }) => matches(pattern, folded)));
};

const LISTS = /^(?:batch)?(?:describe|list)/;
const READS = /^(?:batch)?(?:get|search|lookup|query|view|head)(?!.*(?:create|delete|put|start|update))/;

/** Of what is not on the list, by its name; of a pattern, whatever it may stand for. What gets something may get what is stored. */
export function guessedClass(folded: string): AccessClass {
  if (isBilling(folded)) return "billing";
  const [, verb = ""] = folded.split(":");
  if (LISTS.test(verb)) return "read";
  return READS.test(verb) ? "data read" : "write";
}

/** What somebody must have who may call an action: of what is not on the list, the least. */
export function classOfAction(folded: string): AccessClass {
  const known = actionsOf(folded.split(":")[0]!).find((one) => one.folded === folded)?.accessClass;
  const guessed = guessedClass(folded);
  return known ?? (guessed === "data read" ? "read" : guessed);
}

/** An action that is not on the list, with what may have been meant; undefined of one that is. */
export function unknownAction(action: string): { readonly near?: string | undefined } | undefined {
  const [service = "", verb = ""] = action.split(":");
  const known = actionsOf(service.toLowerCase());
  if (known.some(({ folded }) => folded === action.toLowerCase())) return undefined;
  const meant = known.length > 0 ? service.toLowerCase() : nearest(service.toLowerCase(), SERVICES());
  const actions = meant === undefined ? [] : actionsOf(meant);
  const written = `${meant}:${verb}`;
  const same = actions.find(({ folded }) => folded === written.toLowerCase())?.name;
  const names = actions.map(({ name }) => name);
  return { near: same ?? nearest(written, names) };
}
