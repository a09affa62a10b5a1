/** A snapshot that was just saved: how much it holds, and what it does not. */
import { countsIn, isWhole, type Snapshot, untaggedAccounts } from "../core/model/snapshot.ts";
import { kindsIn, nounOf, type Vocabulary } from "../core/model/vocabulary.ts";
import { unknownSection } from "./plan/remarks.ts";
import { type Block, count, line, type View, value, word } from "./view.ts";

function missingTags(snapshot: Snapshot): readonly Block[] {
  const untagged = untaggedAccounts(snapshot);
  const reasons = [
    ...(snapshot.instance.tags === undefined
      ? ["the tags of the instance (needs sso:ListTagsForResource): nobody can tell what was applied last"]
      : []),
    ...(untagged === 0
      ? []
      : [
          `the tags of ${count(untagged, "account")} (needs organizations:ListTagsForResource): no rule can select by them`,
        ]),
  ];
  return reasons.map((reason) => line(1, word("! ", "error"), word(reason)));
}

export function snapshotView(snapshot: Snapshot, file: string, vocabulary: Vocabulary): View {
  const counts = countsIn(snapshot);
  const kinds = kindsIn(vocabulary, [...vocabulary.keys(), ...counts.keys()]);
  const held = kinds.map((kind) => {
    const { one, many } = nounOf(vocabulary, kind);
    return count(counts.get(kind) ?? 0, one, many);
  });
  const { rows = [] } = snapshot.entitlements ?? {};
  const all = rows.length === 0 ? held : [...held, count(rows.length, "entitlement")];
  const saved = [line(0, word("Saved "), value(file), word(`: ${all.join(", ")}.`)), ...unreadEntitlements(snapshot)];
  return isWhole(snapshot) ? saved : [...saved, ...unreadView(snapshot, "a plan from it leaves this as it is")];
}

/** No plan changes them, so that a snapshot without them is as whole as it was. */
function unreadEntitlements({ entitlements }: Snapshot): View {
  if (entitlements?.unread === undefined) return [];
  const { why, reason } = entitlements.unread;
  const label = why === "absent" ? word("note: ") : word("warning: ", "warn");
  return [line(0, label, word("without entitlements of account access manager, which no plan needs: "), value(reason))];
}

/** What a snapshot does not hold, each once; what comes of that is said before it. */
export function unreadView(snapshot: Snapshot, comes: string): View {
  const each = new Map(snapshot.unknown.map((one) => [`${one.pattern}\n${one.reason}`, one]));
  return [
    line(0, word(`Not all could be read; ${comes}:`, "warn")),
    ...missingTags(snapshot),
    ...unknownSection({ unknown: [...each.values()], blocked: [] }),
  ];
}
