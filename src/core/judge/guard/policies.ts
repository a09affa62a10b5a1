/**
 * The guard of guardrails: what a rule in Cedar forbids is refused, asked about or told.
 *
 * In: what rules say of each change. Out: denials. Invariant: a rule that could not be evaluated refuses what it was asked about. Example: a rule of
 * severity `approve` leaves a grant to a person, and says whose approval it asks for.
 */

import type { Key } from "../../base/key.ts";
import { cut, visibleWhole } from "../../base/visible.ts";
import { placeText } from "../../document/messages/message.ts";
import { type Approval, type PolicyFinding, weightOf } from "../../model/cause/policy-finding.ts";
import type { Change } from "../../model/change.ts";
import type { Override } from "../../model/override.ts";
import type { PolicyJudges } from "../../policy/judged.ts";
import type { Denial, Guard } from "./denial.ts";

/** So many characters of what a rule, or Cedar, says, and of who says it. */
const [MESSAGE, WHO] = [200, 60];

/** How a reason names a rule. */
const namedPolicy = ({ policy, at }: PolicyFinding): string =>
  `policy ${policy}${at === undefined ? "" : ` (${placeText(at)})`}`;

const saidBy = (finding: PolicyFinding): string =>
  `${namedPolicy(finding)}: ${visibleWhole(cut(finding.message, MESSAGE))}`;

/** Whose approval it has, in words. */
export const approvalText = ({ by, pullRequests }: Approval): string =>
  `approved by ${by.join(", ")}${pullRequests.length === 0 ? "" : ` on ${pullRequests.map((one) => `#${one}`).join(", ")}`}`;

function askingEnd({ approvers, approved, unapproved }: PolicyFinding): string {
  if (approved !== undefined) return `; ${visibleWhole(cut(approvalText(approved), MESSAGE))}`;
  if (approvers.length === 0) return "; it is a person's to decide";
  const why = unapproved === undefined ? "" : `: ${unapproved}`;
  return `; approval is asked of ${visibleWhole(cut(`${approvers.join(", ")}${why}`, MESSAGE))}`;
}

function endOf(finding: PolicyFinding): string {
  const { severity, past, policy, failed, exempt } = finding;
  if (exempt !== undefined)
    return `; exempt until ${exempt.until} by ${visibleWhole(cut(exempt.owner, WHO))}: ${visibleWhole(cut(exempt.reason, MESSAGE))}`;
  if (severity === "warn" && failed === undefined) return "";
  if (severity === "approve" && failed === undefined) return askingEnd(finding);
  return past === true
    ? ", by the config applied last: apply the change of the policy first, and this after it"
    : `; to do it all the same pass --override policy:${policy}`;
}

const SOFT = { approve: "asks", warn: "tells" } as const;

/** What a rule says of a change, and what becomes of that. */
export const reasonOf = (finding: PolicyFinding): string => `${saidBy(finding)}${endOf(finding)}`;

function denialOf(finding: PolicyFinding): Denial {
  const { key, policy } = finding;
  const weight = weightOf(finding);
  const soft = weight === "deny" ? {} : { soft: SOFT[weight] };
  return { guard: `policy:${policy}`, key, reason: reasonOf(finding), ...soft };
}

/** `brake`: nothing but access is taken away, so that what is broken holds up nothing. */
export const policiesGuard =
  (judges: PolicyJudges | undefined, brake: boolean): Guard =>
  (open) =>
    (judges?.(open) ?? []).filter(({ failed }) => !(brake && failed === true)).map(denialOf);

const ALONE = ", until what else here needs a person is done";

/** The same of what is made where nobody is asked: what a rule lets pass only together with what a person decides waits for that person. */
export const policiesAlone =
  (judges: PolicyJudges | undefined, brake: boolean): Guard =>
  (open) =>
    (judges?.(open, "alone") ?? [])
      .filter((finding) => weightOf(finding) !== "warn" && !(brake && finding.failed === true))
      .map((finding) => ({ ...denialOf(finding), reason: `${saidBy(finding)}${ALONE}` }));

/** Which of changes that are made without the rest of the plan a rule lets pass only together with it, and why. */
export function refusedWithout(
  judges: PolicyJudges | undefined,
  changes: readonly Change[],
  { overrides, brake }: { readonly overrides: readonly Override[]; readonly brake: boolean },
): ReadonlyMap<Key, string> {
  const reasons = new Map(changes.map((change) => [change.key, change.reasons]));
  const wasAsked = ({ guard, key, soft }: Denial) =>
    soft === "asks" && reasons.get(key)?.some((reason) => reason.startsWith(`${guard.replace(":", " ")} `)) === true;
  const held = policiesAlone(
    judges,
    brake,
  )(changes).filter((denial) => !overrides.includes(denial.guard) && !wasAsked(denial));
  return new Map(held.map(({ key, reason }) => [key, reason]));
}
