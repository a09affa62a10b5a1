/**
 * Accounts that moved, as guardrails see them: one effect for each, with what comes and goes by it.
 *
 * In: accounts that are another than by a lock, all differences of a plan. Out: `Beside`. Invariant: what is granted and revoked by it are changes with effects of
 * their own, too. Example: an account in which a group becomes administrator since it came to `/Workloads/Prod`.
 */
import { keyOf } from "../base/key.ts";
import type { Moved } from "../lock/moved.ts";
import { strongest } from "../model/access/class.ts";
import { assignmentOf } from "../model/assignment.ts";
import type { AccountStep } from "../model/cause/account.ts";
import type { Difference } from "../model/change.ts";
import type { Beside } from "./beside.ts";
import { effectOf } from "./happening.ts";
import { Prospect } from "./prospect.ts";
import { type EffectsInput, settledIn } from "./settled.ts";
import { strengthOf } from "./things.ts";

const tagsOf = (tags: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(tags).map(([name, text]) => `${name}=${text}`);

const WORDS: Readonly<Partial<Record<AccountStep["what"], string>>> = {
  renamed: "called",
  moved: "in",
  tagged: "tagged",
};

const wordsOf = ({ is, changes }: Moved): string => {
  const parts = changes.map(({ what, was, is: now }) => `${WORDS[what]} ${was || "nothing"} → ${now || "nothing"}`);
  return `Account ${is.name} ${is.id}: ${parts.join(", ")}`;
};

export function movedEffects(
  input: EffectsInput,
  differences: readonly Difference[],
  moved: readonly Moved[],
): readonly Beside[] {
  if (moved.length === 0) return [];
  const [settled, prospect] = [settledIn(input), new Prospect({ ...input, differences })];
  const caused = differences.filter(({ cause, account }) => cause === "account" && account !== undefined);
  return moved.map((one) => {
    const { was, is, changes } = one;
    const own = caused.filter(({ account }) => account?.id === is.id);
    const granted = own.flatMap((each) => (each.action === "create" ? (assignmentOf(each) ?? []) : []));
    const classes = granted.map((each) => settled.classOf(prospect.setCalled(each.permissionSet), each.account));
    const has = (wanted: AccountStep["what"]) => changes.some(({ what }) => what === wanted);
    const [had, tags] = [tagsOf(was.tags), tagsOf(is.tags)];
    const context = {
      ...strengthOf(strongest(classes) ?? "none"),
      ...{ isMoved: has("moved"), isRenamed: has("renamed"), isTagged: has("tagged") },
      ...{ ouBefore: was.ou, nameBefore: was.name },
      ...{ tagsAdded: tags.filter((tag) => !had.includes(tag)), tagsRemoved: had.filter((tag) => !tags.includes(tag)) },
      ...{ grants: granted.length, revokes: own.filter(({ action }) => action === "delete").length },
    };
    const account = settled.account(is.id);
    // Tags that nobody could read are none.
    const isUnread = has("tagged") && account.unread.includes("tags");
    const resource = isUnread ? { ...account, unread: [...account.unread, "isTagged" as const] } : account;
    const effect = effectOf(
      { action: "accountMoved", principal: settled.whole, resource, context },
      { key: keyOf("Account", is.id), cause: "account" },
      input,
    );
    return { effect, what: wordsOf(one) };
  });
}
