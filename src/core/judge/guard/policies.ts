/**
 * The guard of guardrails: what a rule in Cedar forbids is refused, asked about or told.
 *
 * In: what rules say of each change. Out: denials. Invariant: a rule that could not be evaluated refuses what it was asked about. Example: a rule of
 * severity `approve` leaves a grant to a person, and says whose approval it asks for.
 */
import { cut, visibleWhole } from "../../base/visible.ts";
import { placeText } from "../../document/messages/message.ts";
import type { PolicyFinding } from "../../model/cause/policy-finding.ts";
import type { PolicyJudge } from "../../policy/judged.ts";
import type { Denial, Guard } from "./denial.ts";

/** So many characters of what a rule, or Cedar, says, and of who says it. */
const [MESSAGE, WHO] = [200, 60];

/** How a reason names a rule. */
const namedPolicy = ({ policy, at }: PolicyFinding): string =>
  `policy ${policy}${at === undefined ? "" : ` (${placeText(at)})`}`;

function endOf({ severity, past, approvers, policy, failed, exempt }: PolicyFinding): string {
  if (exempt !== undefined)
    return `; exempt until ${exempt.until} by ${visibleWhole(cut(exempt.owner, WHO))}: ${visibleWhole(cut(exempt.reason, MESSAGE))}`;
  if (severity === "warn" && failed === undefined) return "";
  if (severity === "approve" && failed === undefined)
    return approvers.length === 0 ? "; it is a person's to decide" : `; approval is asked of ${approvers.join(", ")}`;
  return past === true
    ? ", by the config applied last: apply the change of the policy first, and this after it"
    : `; to do it all the same pass --override policy:${policy}`;
}

const SOFT = { approve: "asks", warn: "tells" } as const;

function denialOf(finding: PolicyFinding): Denial {
  const { key, policy, message, severity, failed, exempt } = finding;
  const reason = `${namedPolicy(finding)}: ${visibleWhole(cut(message, MESSAGE))}${endOf(finding)}`;
  const how = exempt === undefined ? severity : "warn";
  const soft = how === "deny" || failed === true ? {} : { soft: SOFT[how] };
  return { guard: `policy:${policy}`, key, reason, ...soft };
}

/** `brake`: nothing but access is taken away, so that what is broken holds up nothing. */
export const policiesGuard =
  (judge: PolicyJudge | undefined, brake: boolean): Guard =>
  (open) =>
    judge === undefined
      ? []
      : open
          .flatMap((change) => judge(change))
          .filter(({ failed }) => !(brake && failed === true))
          .map(denialOf);
