/** Messages about what documents mean together. */
import { fewNames } from "../../base/few-names.ts";
import { figure } from "../../base/figure.ts";
import { apart } from "../../base/look-alike.ts";
import type { Position } from "../document.ts";
import {
  error,
  type Hint,
  listed,
  type Message,
  meant,
  named,
  note,
  offer,
  placeText,
  short,
  warning,
} from "./message.ts";

export const configMessages = {
  "no-settings": (_: Record<string, never>): Message =>
    error(
      "the config has no Settings document",
      "add one, by custom in idc.yaml: kind: Settings, version: 1, name: acme",
    ),
  "duplicate-settings": (p: { first: Position }): Message =>
    error(`Settings stand here a second time, first at ${placeText(p.first)}`, "keep one Settings document"),
  "duplicate-object": (p: { kind: string; name: string; first: Position }): Message =>
    error(
      `the ${p.kind} ${short(p.name)} is declared twice, first at ${placeText(p.first)}`,
      "keep one of the documents",
    ),
  "case-clash": (p: { what: string; name: string; other: string; first: Position }): Message =>
    error(
      `the ${p.what} ${short(p.name)} differs from ${short(p.other)} at ${placeText(p.first)} only in case`,
      "AWS may take them for the same: keep one, or choose a clearer name",
    ),
  "look-alike": (p: { what: string; name: string; other: string; first?: Position }): Message =>
    warning(
      `the ${p.what} ${short(p.name)} looks like ${short(p.other)} ${p.first === undefined ? "that is live" : `at ${placeText(p.first)}`}, and is another: it has ${apart(p.name, p.other)}`,
      "if they are meant to be one, write it the same way",
    ),
  "unseen-characters": (p: { what: string; name: string }): Message =>
    warning(
      `the name of the ${p.what} ${short(p.name)} has spaces or other characters that nobody sees`,
      "write it without them, unless it is the name of what is there already",
    ),
  "duplicate-email": (p: { email: string; other: string; first: Position }): Message =>
    error(
      `the e-mail address ${short(p.email)} belongs to ${short(p.other)} at ${placeText(p.first)} already`,
      "AWS wants one for each user",
    ),
  "unknown-reference": (p: {
    what: string;
    name: string;
    near?: string | undefined;
    hint?: Hint | undefined;
  }): Message => error(`no ${p.what} ${short(p.name)} is declared`, p.hint ?? meant(p.near, undefined, p.name)),
  "repeated-item": (p: { what: string; name: string }): Message =>
    warning(`${p.what} names ${short(p.name)} more than once`, "remove the repetition"),
  "account-set-cycle": (p: { names: readonly string[] }): Message =>
    error(`the AccountSet refers to itself: ${p.names.map(short).join(" → ")}`, "take one of the references out"),
  "empty-selector": (p: { what: string; hint?: Hint | undefined }): Message =>
    error(`${p.what} does not say which accounts`, p.hint ?? "write id, name, ou, tag or all: true"),
  "disguised-all": (p: { text: string }): Message =>
    error(`${short(p.text)} would select every account`, "write all: true, the only way to say so, if that is meant"),
  "bad-ou-path": (p: { path: string; problem: string; near: string }): Message => {
    const { text, offers } = named("write it as", p.near);
    return error(`${short(p.path)} is no path of an OU: ${p.problem}`, {
      text: `${text}; a / inside a name as \\/`,
      offers,
    });
  },
  "recursive-without-ou": (_: Record<string, never>): Message =>
    error("recursive means something only beside ou", "add ou, or take recursive out"),
  "bad-date": (p: { value: string; near: string }): Message =>
    error(`${short(p.value)} is no date of the calendar`, offer("write it as", p.near)),
  "expired-when-added": (p: { date: string }): Message =>
    error(`the rule had ended on ${p.date} before it was added`, "give it a date to come, or leave it out"),
  "unresolved-protected": (p: { problem: string }): Message =>
    warning(`of what this grant protects, ${p.problem}; until that is put right it protects in every account`),
  "unresolved-sensitive": (p: { problem: string }): Message =>
    warning(
      `of what Settings call sensitive, ${p.problem}; until that is put right no account is called so by this entry`,
    ),
  "unknown-restricted-account": (p: { id: string }): Message =>
    warning(
      `restrictedAccounts names ${p.id}, which is no account of this organization`,
      "check the id: a slip here leaves an account unrestricted",
    ),
  "rule-expired": (p: { date: string }): Message =>
    warning(`this rule ended on ${p.date} and counts as absent`, "remove it, or give it a later date"),
  "rule-grants-nothing": (p: { why: string }): Message => note(`this rule grants nothing: ${p.why}`),
  "ignore-ended": (p: { date: string }): Message =>
    warning(`this ignore rule ended on ${p.date}`, "remove it, or give it a later date"),
  "expiry-outlived": (p: { date: string; other: Position; until: string | undefined; what: string }): Message =>
    warning(
      `${p.what} does not end on ${p.date}: the rule at ${placeText(p.other)} gives the same ${p.until === undefined ? "for good" : `until ${p.until}`}`,
      "remove one of the two rules, or give both the same date",
    ),
  "expiry-without-revocation": (p: { date: string; mode: string }): Message =>
    warning(`nothing will end this on ${p.date}: in mode ${p.mode} idc revokes nothing`, "mode full revokes"),
  "new-accounts-by-id": (_: Record<string, never>): Message =>
    warning(
      "newAccounts: allow is of no effect here: the rule names all its accounts by id",
      "take it out, or choose accounts by ou, name or tag",
    ),
  "new-accounts-admin": (p: { sets: readonly string[] }): Message =>
    warning(
      `newAccounts: allow is of no effect for ${listed(p.sets)}: who has it administers the account, or may, so a person decides`,
      "take it out, or give new accounts another permission set",
    ),
  "direct-user-forbidden": (p: { user: string }): Message =>
    error(
      `${short(p.user)} is a user, and Settings forbid assignments to users`,
      "assign to a group that has the user as a member",
    ),
  "full-mode-requires": (p: { key: string; hint: string }): Message =>
    error(`mode full requires ${p.key} to be written`, p.hint),
  "declared-and-ignored": (p: { what: string; rule: Position }): Message =>
    error(
      `${short(p.what)} is declared here and ignored by the rule at ${placeText(p.rule)}`,
      "what is ignored belongs to somebody else: take one of the two out",
    ),
  "previously-declared": (p: { name: string; at: Position }): Message =>
    error(
      `${short(p.name)} cannot be the former name of this set: it is still declared at ${placeText(p.at)}`,
      "remove that document; its assignments move to this set",
    ),
  "previously-self": (p: { name: string }): Message =>
    error(`the former name ${short(p.name)} is the name that the set still has`, "remove previously"),
  "previously-claimed": (p: { name: string; by: string; at: Position }): Message =>
    error(
      `${short(p.by)} at ${placeText(p.at)} claims the former name ${short(p.name)} too`,
      "only one set can come after another",
    ),
  "external-without-owner": (p: { name: string }): Message =>
    error(
      `the permission set ${short(p.name)} is external, and nothing says whose it is`,
      "add owner: who defines it, as in owner: Control Tower",
    ),
  "external-defines": (p: { name: string; keys: readonly string[] }): Message =>
    error(
      `the permission set ${short(p.name)} is external, so this document cannot say its ${listed(p.keys)}`,
      `take ${p.keys.length === 1 ? "it" : "them"} out; or take definition and owner out, and the set becomes this config's to define`,
    ),
  "owner-of-managed": (_: Record<string, never>): Message =>
    error(
      "owner says who else defines a permission set, and this one is defined here",
      "add definition: external if somebody else defines it, or take owner out",
    ),
  "managed-elsewhere": (p: { name: string; owner: string }): Message =>
    warning(
      `the permission set ${short(p.name)} is marked as managed by the config ${p.owner}, so nothing of it will be changed here`,
      "declare it in one config alone; to take it over, remove its tag idc:managed",
    ),
  "provider-owns": (p: { keys: readonly string[]; isSaid: boolean }): Message =>
    warning(
      `an identity provider owns ${fewNames(p.keys.map(short))}, so nothing of that will be changed here`,
      p.isSaid
        ? "take the documents out, which deletes nothing, and keep the rules that name it"
        : "write identitySource: external in Settings and take the documents out, which deletes nothing; where there is no provider any more, write identitySource: directory",
    ),
  "management-role-elsewhere": (p: { arn: string; account: string }): Message =>
    error(
      `management.roleArn is ${short(p.arn)}, which is no role of the management account ${p.account}`,
      `name a role of ${p.account}, or take management out: nothing is done by a role of another account`,
    ),
  "set-in-both-worlds": (p: {
    name: string;
    second: string;
    account: string;
    elsewhere: number;
    rules: readonly string[];
  }): Message =>
    warning(
      `the permission set ${short(p.name)} is for the management account ${p.account} and for ${figure(p.elsewhere)} other account${p.elsewhere === 1 ? "" : "s"}: provisioned in both, it can be changed and granted by the management account alone`,
      p.rules.length === 0
        ? `keep a set for each of the two: somebody else has granted ${short(p.name)} in ${p.account}; have them take a set of their own there`
        : `keep a set for each of the two: a copy of this document with name: ${p.second}, and below assignments, in place of what grants ${short(p.name)} in ${p.account}: ${p.rules.join(" ")}`,
    ),
  "released-protected": (p: { what: string }): Message =>
    error(
      `Settings release ${short(p.what)}, which is protected`,
      "take the protection out first, apply that, and release after it",
    ),
  "declared-and-released": (p: { what: string; glob: string }): Message =>
    error(
      `${short(p.what)} is declared here, and Settings release ${short(p.glob)}`,
      "what is let go of is not declared: take one of the two out",
    ),
  "over-quota": (p: { what: string; limit: number; count: number }): Message =>
    warning(`${figure(p.count)} ${p.what} are declared, and AWS's quota is ${figure(p.limit)} unless it was raised`),
} as const;
