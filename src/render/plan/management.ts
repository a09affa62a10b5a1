/** What of a plan the management account is needed for: counted in its first line, and told in a section of its own. */
import { figure } from "../../core/base/figure.ts";
import type { Key } from "../../core/base/key.ts";
import type { Change } from "../../core/model/change.ts";
import type { Plan } from "../../core/model/plan.ts";
import { type Block, essentialLine, type Span, value, word } from "../view.ts";

const NOTHING: ReadonlySet<Key> = new Set();

/** What is not done, since no role of the management account is named. */
export const leftToManagement = ({ management }: Plan): ReadonlySet<Key> =>
  management === undefined || management.roleArn !== undefined ? NOTHING : new Set(management.changes);

/** `2 as the management account`, or `2 need the management account`. */
export function managementSpans({ management }: Plan): readonly Span[] {
  const number = management?.changes.length ?? 0;
  if (number === 0) return [];
  if (management?.roleArn !== undefined) return [word(`${figure(number)} as the management account`, "change")];
  return [word(`${figure(number)} ${number === 1 ? "needs" : "need"} the management account`, "warn")];
}

/** Whose credentials a run uses beside the caller's. */
export function roleSpans({ management }: Pick<Plan, "management">): readonly Span[] {
  if (management?.roleArn === undefined) return [];
  const isNew = management.isNew === true ? [word(" (new: a person has to agree)", "warn")] : [];
  return [word(" · management account as ", "warn"), value(management.roleArn), ...isNew];
}

export const managementTitle = ({ management }: Plan): string =>
  management?.roleArn === undefined ? "Needs the management account" : "As the management account";

/** `entries` draws changes as other sections do. */
export function managementBlocks(
  { management, changes }: Plan,
  entries: (changes: readonly Change[]) => readonly Block[],
): readonly Block[] {
  const keys = new Set(management?.changes);
  if (keys.size === 0) return [];
  const drawn = entries(changes.filter(({ key }) => keys.has(key)));
  if (management?.roleArn !== undefined) return drawn;
  const wayOut = "name a role of the management account in Settings (management.roleArn), or run idc from there";
  return [...drawn, essentialLine(1, word(`to have it done: ${wayOut}`, "dim"))];
}
