/**
 * What guardrails say, as annotations: where the annotation of a change does not say it already.
 *
 * In: a plan, as it may be told. Out: annotations. Invariant: what is refused or asked about has a line wherever one can be named, that of the
 * config before that of the rule; what is exempt has none. Example: a warning about a grant that is made is a notice at the grant's line.
 */
import { groupBy } from "../../core/base/lists.ts";
import { placeText } from "../../core/document/diagnostics.ts";
import type { PolicyFinding, PolicySeverity } from "../../core/model/cause/policy-finding.ts";
import type { Change } from "../../core/model/change.ts";
import type { Privacy } from "../../core/model/config.ts";
import type { Plan } from "../../core/model/plan.ts";
import { findingText, heldBy, isOverruled, isReasonOf, ownPlaceOf } from "../policy/finding.ts";
import { count } from "../view.ts";
import { type Annotation, inFolder, type Level } from "./annotation.ts";

const LEVELS: Readonly<Record<PolicySeverity, Level>> = { deny: "error", approve: "warning", warn: "notice" };

interface Placed {
  readonly finding: PolicyFinding;
  readonly held: PolicySeverity;
  readonly at: ReturnType<typeof ownPlaceOf>;
}

/** Of one rule and one line, once. */
const likeOf = ({ finding: { key: _, ...finding }, held, at }: Placed): string =>
  JSON.stringify([finding, held, at?.file, at?.line]);

export function policyAnnotations(
  told: Plan,
  privacy: Privacy,
  isAnnotated: (change: Change) => boolean,
): readonly Annotation[] {
  const changes = new Map(told.changes.map((change) => [change.key, change]));
  const isSaid = (finding: PolicyFinding, change: Change | undefined) =>
    change !== undefined && isAnnotated(change) && isReasonOf(finding, change);
  const placed = (told.policies?.findings ?? []).flatMap((finding): Placed[] => {
    const change = changes.get(finding.key);
    if (finding.exempt !== undefined || isSaid(finding, change)) return [];
    return [{ finding, held: heldBy(finding, change), at: change?.sources[0] ?? ownPlaceOf(finding) }];
  });
  return groupBy(placed, likeOf).map((group) => annotationOf(group, told, privacy));
}

function annotationOf(group: readonly Placed[], told: Plan, privacy: Privacy): Annotation {
  const { finding, held, at } = group[0]!;
  const what = group.length === 1 && privacy !== "counts" ? finding.key : count(group.length, "change");
  const place = finding.at && placeText(finding.at);
  const text = { what, place, wordless: privacy !== "names", overruled: isOverruled(told, finding) };
  return { level: LEVELS[held], at: inFolder(told.config.path ?? ".", at), message: [findingText(finding, text)] };
}
