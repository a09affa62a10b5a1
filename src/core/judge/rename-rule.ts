/**
 * The verdict of renames: all parts of one are decided together.
 *
 * In: changes with their own verdicts, the renames in them. Out: the same changes. Invariant: no part of a rename is made unless all
 * are; it is for a person, since the ARN of every role changes. Example: where one revocation is refused, so is the new set.
 */
import { type Key, keyOf } from "../base/key.ts";
import type { Rename } from "../diff/rename.ts";
import { assignmentOf } from "../model/assignment.ts";
import { type Change, closedWord, type Difference, type Verdict } from "../model/change.ts";

const setKey = (name: string) => keyOf("PermissionSet", name);

/** What a person decides. */
function question({ from, to, accounts, lost, stays }: Rename, { key, kind }: Change): string {
  const renames = `renames ${from} to ${to}`;
  if (kind !== "PermissionSet") {
    return lost.has(key)
      ? `goes with renaming ${from} to ${to}, and nothing replaces it`
      : `part of renaming ${from} to ${to}`;
  }
  if (stays === true) return `${renames}, and ${from} stays until the folder is as its commit`;
  if (accounts === 0) return `${renames}, which has no role in any account`;
  const where = `${accounts} account${accounts === 1 ? "" : "s"}`;
  return `${renames}: the role's ARN changes in ${where} (KMS key policies, EKS access entries and trust policies that name it must follow)`;
}

/** Whether a change is of the new set or the old one, or of what goes from the one to the other. */
export function isPartOf({ from, to }: Rename, change: Difference): boolean {
  if (change.key === setKey(from) || change.key === setKey(to)) return true;
  const set = assignmentOf(change)?.permissionSet;
  return change.action === "create" ? set === to : change.action === "delete" && set === from;
}

/** One verdict for the parts of a rename. A part that is stricter than `ask` for its own sake takes all others with it. */
function judgeRename(rename: Rename, parts: readonly Change[]): readonly Change[] {
  const { from, to, problem } = rename;
  const stricter = (verdict: Verdict) => parts.find((part) => part.verdict === verdict);
  const worst = stricter("deny") ?? stricter("withheld");
  return parts.map((part) => {
    const isSet = part.kind === "PermissionSet";
    const shown = isSet ? { ...part, renamed: { from, to, accounts: rename.accounts } } : part;
    if (problem !== undefined) {
      return { ...shown, verdict: "deny", reasons: [`${from} cannot be renamed to ${to}: ${problem}`] };
    }
    if (worst === undefined) {
      return { ...shown, verdict: "ask", reasons: [question(rename, part)] };
    }
    if (part.verdict === worst.verdict) return shown;
    const reason = `${from} is renamed to ${to} as a whole, and ${worst.key} is ${closedWord(worst.verdict)}: ${worst.reasons[0]}`;
    return { ...shown, verdict: worst.verdict, reasons: [reason] };
  });
}

/** Changes with the verdicts that renames give them. */
export function judgeRenames(changes: readonly Change[], renames: readonly Rename[]): readonly Change[] {
  const judged = new Map<Key, Change>();
  for (const rename of renames) {
    const parts = changes.filter((change) => isPartOf(rename, change));
    for (const part of judgeRename(rename, parts)) judged.set(part.key, part);
  }
  return judged.size === 0 ? changes : changes.map((change) => judged.get(change.key) ?? change);
}
