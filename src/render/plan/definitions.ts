/** The permission sets section: new ones whole, changed ones as before → after, policies statement by statement. */

import { canonicalJson, isObject, sameJson } from "../../core/base/json.ts";
import { nameOf } from "../../core/base/key.ts";
import type { Change } from "../../core/model/change.ts";
import type { Plan } from "../../core/model/plan.ts";
import { type Block, count, line, lineWithAside, type Span, value, word } from "../view.ts";
import { asideOf, SIGN, tailLines } from "./entry.ts";
import { policyBlocks } from "./policy.ts";
import { plainText, shown, shownBeside } from "./shown.ts";

/** `90` minutes as `1h30m`; what is live may have seconds, `11h59m59s`. */
export function minutesText(minutes: number): string {
  const all = Math.round(minutes * 60_000_000) / 1_000_000;
  const [hours, rest, seconds] = [
    Math.floor(all / 3600),
    Math.floor(all / 60) % 60,
    Math.round((all % 60) * 1_000_000) / 1_000_000,
  ];
  const small = `${rest > 0 || (hours === 0 && seconds === 0) ? `${rest}m` : ""}${seconds > 0 ? `${seconds}s` : ""}`;
  return `${hours > 0 ? `${hours}h` : ""}${small}`;
}

/** A field's value in one line. */
export function fieldText(name: string, content: unknown): string {
  if (content === undefined) return "none";
  if (name === "sessionDuration" && typeof content === "number") return minutesText(content);
  if (typeof content === "string") return shown(content);
  if (isObject(content) && isObject(content.customerManagedPolicy)) return policyName(content.customerManagedPolicy);
  if (isObject(content) && typeof content.managedPolicy === "string") return shown(content.managedPolicy);
  return canonicalJson(content);
}

/** A field's value before and after. */
function bothTexts(name: string, before: unknown, after: unknown): readonly [string, string] {
  if (typeof before === "string" && typeof after === "string") return shownBeside(before, after);
  const [was, is] = [fieldText(name, before), fieldText(name, after)];
  // So little more than a session of whole minutes that it is not in the words.
  return was === is ? [plainText(before), plainText(after)] : [was, is];
}

const policyName = (policy: Record<string, unknown>) => `${plainText(policy.path)}${plainText(policy.name)}`;

const listText = (item: unknown): string => (isObject(item) ? policyName(item) : plainText(item));

/** Lists show what comes and what goes. */
function listLines(depth: number, name: string, before: readonly unknown[], after: readonly unknown[]): Block[] {
  const [had, has] = [before.map(listText), after.map(listText)];
  const gone = had.filter((item) => !has.includes(item));
  const come = has.filter((item) => !had.includes(item));
  return [
    ...gone.map((item) => line(depth, word(`${name}  `), word("− ", "remove"), value(item))),
    ...come.map((item) => line(depth, word(`${name}  `), word("+ ", "add"), value(item))),
  ];
}

/** A key that has an equals sign in it would leave open where the value begins. */
const ODD_KEY = /^[" ]| $|[=→]/;

const tagText = (tag: string, text: unknown): string =>
  `${shown(tag, ODD_KEY)}=${text === "" ? "" : shown(plainText(text))}`;

/** Tags that come, that go, and that get another value; no tags and none managed are the same to a reader. */
function tagLines(depth: number, before: unknown, after: unknown): Block[] {
  const [had, has] = [before, after].map((tags) => (isObject(tags) ? tags : {})) as Record<string, unknown>[];
  const label = word("tags  ");
  return [...new Set([...Object.keys(had!), ...Object.keys(has!)])].sort().flatMap((tag) => {
    // A tag may be called `constructor`, which every object has.
    const [was, is] = [had!, has!].map((tags) => (Object.hasOwn(tags, tag) ? tags[tag] : undefined));
    if (was === is) return [];
    if (was === undefined) return [line(depth, label, word("+ ", "add"), value(tagText(tag, is)))];
    if (is === undefined) return [line(depth, label, word("− ", "remove"), value(tagText(tag, was)))];
    const [from, to] = shownBeside(plainText(was), plainText(is));
    return [line(depth, label, value(`${shown(tag, ODD_KEY)}=${from}`), word(" → "), value(to))];
  });
}

function fieldLines(depth: number, name: string, before: unknown, after: unknown): Block[] {
  if (name === "inlinePolicy") return [...policyBlocks(depth, before, after)];
  if (name === "tags") return tagLines(depth, before, after);
  if (Array.isArray(before) || Array.isArray(after)) {
    if (name === "outdatedAccounts") {
      const behind = Array.isArray(before) ? before.length : 0;
      return [line(depth, word(`the latest definition has not reached ${count(behind, "account")}`))];
    }
    return listLines(depth, name, Array.isArray(before) ? before : [], Array.isArray(after) ? after : []);
  }
  const [was, is] = bothTexts(name, before, after);
  return [line(depth, word(`${name}  `), value(was), word(" → "), value(is))];
}

/** All that a new object has, and all that a deleted one had. */
function wholeLines(depth: number, spec: object, sign: Span): Block[] {
  return Object.entries(spec).flatMap(([name, content]) => {
    if (name === "name" || content === undefined || (Array.isArray(content) && content.length === 0)) return [];
    if (name === "inlinePolicy") {
      return [
        ...(sign === SIGN.delete ? policyBlocks(depth, content, undefined) : policyBlocks(depth, undefined, content)),
      ];
    }
    if (Array.isArray(content)) return content.map((item) => line(depth, word(`${name}  `), value(listText(item))));
    if (name === "tags" && isObject(content)) {
      return Object.entries(content).map(([tag, text]) => line(depth, word("tags  "), value(tagText(tag, text))));
    }
    return [line(depth, word(`${name}  `), value(fieldText(name, content)))];
  });
}

/** Where AWS cannot remove a description, what is sent in its place is told. */
function descriptionLine(depth: number, { steps }: Change, before: unknown): Block {
  const sent = steps.find(({ operation }) => operation === "UpdatePermissionSet")?.input.Description;
  const aside =
    sent === undefined ? [] : [word(", written as "), value(plainText(sent)), word(" since AWS cannot remove it")];
  return line(depth, word("description  "), value(fieldText("description", before)), word(" → none"), ...aside);
}

/** The fields of one change, whatever its kind. */
export function detailBlocks(depth: number, change: Change): readonly Block[] {
  const [before, after] = [change.before ?? {}, change.after ?? {}] as Record<string, unknown>[];
  if (change.action === "create") return wholeLines(depth, after!, SIGN.create);
  if (change.action === "delete") return wholeLines(depth, before!, SIGN.delete);
  return change.fields.flatMap((name) =>
    name === "description" && after![name] === undefined
      ? [descriptionLine(depth, change, before![name])]
      : fieldLines(depth, name, before![name], after![name]),
  );
}

function provisionLine(depth: number, change: Change): readonly Block[] {
  return change.reaches === undefined
    ? []
    : [line(depth, word(`→ provision to ${count(change.reaches, "account")}`, "dim"))];
}

/** The creation of a renamed set and the deletion of the old one, as one change where both are told in the same place. */
function told(change: Change, changes: readonly Change[]): Change | undefined {
  const { renamed } = change;
  if (renamed === undefined || change.action === "update") return change;
  const pair = changes.filter((one) => one.renamed?.from === renamed.from && one.renamed.to === renamed.to);
  const [made, gone] = (["create", "delete"] as const).map((action) => pair.find((one) => one.action === action));
  if (made === undefined || gone === undefined) return change;
  if (change === gone) return undefined;
  const [before, after] = [gone.before, made.after] as Record<string, unknown>[];
  const names = [...new Set([...Object.keys(after!), ...Object.keys(before!)])];
  const fields = names.filter((name) => !["name", "outdatedAccounts"].includes(name));
  const changed = fields.filter((name) => !sameJson(before![name], after![name]));
  return { ...made, action: "update", before: before!, fields: changed, steps: [...made.steps, ...gone.steps] };
}

function nameSpans({ key, renamed }: Change): readonly Span[] {
  if (renamed === undefined) return [value(nameOf(key))];
  const { from, to, accounts } = renamed;
  const where = accounts === 0 ? "" : `; the role's ARN changes in ${count(accounts, "account")}`;
  return [value(from), word(" → "), value(to), word(`  renamed${where}`, "warn")];
}

export function definitionBlocks(changes: readonly Change[], _: Plan, verbose: boolean): readonly Block[] {
  return changes
    .flatMap((change) => told(change, changes) ?? [])
    .flatMap((change) => [
      lineWithAside(1, asideOf(change), SIGN[change.action], word(" "), ...nameSpans(change)),
      ...detailBlocks(3, change),
      ...provisionLine(3, change),
      ...tailLines(3, [change], verbose),
    ]);
}
