/** Messages about access tests: what they say, and what does not hold of it. */
import type { Position } from "../document.ts";
import { error, listed, type Message, meant, placeText, short, warning } from "./message.ts";

/** A test that does not hold, in words. */
interface Failing {
  readonly name: string;
  /** What it says: `only group/platform-admins may have admin there`. */
  readonly says: string;
}

export const accessTestMessages = {
  "unknown-action": (p: { action: string; near?: string | undefined; asOf: string }): Message =>
    warning(
      `AWS has no action ${short(p.action)}, as of ${p.asOf}: the test is about nothing`,
      meant(p.near, "write it as SERVICE:Action, or take it for one that is newer", p.action),
    ),
  "test-names-no-set": (p: { glob: string; near?: string | undefined }): Message =>
    warning(
      `no permission set ${short(p.glob)} is declared: the test is about those alone that others make`,
      meant(p.near, undefined, p.glob),
    ),
  "access-test-broken": (p: Failing & { test: Position; what: string }): Message =>
    error(
      `the access test "${short(p.name)}" at ${placeText(p.test)} says that ${p.says}; this rule gives ${p.what}`,
      "take it out of the rule, or change the test",
    ),
  "access-test-without-rule": (p: Failing & { whom: readonly string[] }): Message =>
    warning(
      `the access test "${short(p.name)}" says that ${p.says}, and no rule gives it to ${listed(p.whom)}`,
      "add a rule, or change the test",
    ),
  "access-test-fails": (p: Failing & { whom: string; more: number }): Message =>
    warning(
      `the access test "${short(p.name)}" fails as things are: it says that ${p.says}; ${p.whom}${p.more === 0 ? "" : `, and ${p.more} more`}`,
      "this plan does not make it so, and does not mend it: change the rules, or the test",
    ),
  "access-test-unread": (p: { name: string; groups: readonly string[] }): Message =>
    warning(
      `of the access test "${short(p.name)}", nobody could read who is in ${listed(p.groups)}: what these people have by other ways is not judged`,
      "let idc read them (identitystore:ListGroupMemberships), or try once more",
    ),
  "unresolved-access-test": (p: { name: string; problem: string }): Message =>
    warning(
      `of the accounts of the access test "${short(p.name)}", ${p.problem}; until that is put right it counts in every account`,
    ),
};
