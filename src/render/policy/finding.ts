/**
 * A finding of a guardrail, in one sentence.
 *
 * In: a finding, the change that it is of, if the plan has it. Out: how much it holds, and words. Invariant: what holds nothing is not told as if it
 * did; a finding may be of what is no change of the plan. Example: `policy no-direct-users forbids AccountAssignment/…: access goes to groups`.
 */
import { cut } from "../../core/base/visible.ts";
import { placeText } from "../../core/document/diagnostics.ts";
import type { Position } from "../../core/document/document.ts";
import { approvalText } from "../../core/judge/guard/policies.ts";
import {
  type Exemption,
  type PolicyFinding,
  type PolicySeverity,
  weightOf,
} from "../../core/model/cause/policy-finding.ts";
import type { Change } from "../../core/model/change.ts";
import type { Plan } from "../../core/model/plan.ts";

/** Rules that idc ships stand in no file of the config. */
const SHIPPED = "idc:";

export const isShipped = ({ at }: PolicyFinding): boolean => at?.file.startsWith(SHIPPED) === true;

/** Where a rule stands in the config; of one of an earlier commit the file at hand may say something else there. */
export const ownPlaceOf = (finding: PolicyFinding): Position | undefined =>
  finding.past === true || isShipped(finding) ? undefined : finding.at;

export const isOverruled = ({ overrides = [] }: Pick<Plan, "overrides">, { policy }: PolicyFinding): boolean =>
  overrides.includes(`policy:${policy}`);

/** What a finding holds: as much as the change is held, where a person overruled it or a run only takes access away. */
export function heldBy(finding: PolicyFinding, change: Change | undefined): PolicySeverity {
  const says = weightOf(finding);
  if (change?.verdict === "allow") return "warn";
  return change?.verdict === "ask" && says === "deny" ? "approve" : says;
}

const VERBS: Readonly<Record<PolicySeverity, string>> = {
  deny: "forbids",
  approve: "asks for approval of",
  warn: "warns of",
};

const exemptText = ({ owner, reason, until }: Exemption): string => `exempt until ${until} by ${owner}: ${reason}`;

export interface Told {
  /** What the rule is about. */
  readonly what: string;
  /** Where the rule stands, as it is called here. */
  readonly place?: string | undefined;
  /** Below names: nothing that somebody wrote. */
  readonly wordless?: boolean;
  readonly overruled?: boolean;
}

/** So many characters of what a rule says, and of what it is about. */
const LONGEST = 300;

const headOf = (policy: string, place: string | undefined): string =>
  `policy ${policy}${place === undefined ? "" : ` (${place})`}`;

/** Whether a reason of a change is what a finding says: reasons of a verdict name a rule by its place in the config. */
export function isReasonOf({ policy, at }: PolicyFinding, { reasons }: Pick<Change, "reasons">): boolean {
  const head = headOf(policy, at && placeText(at));
  return reasons.some((reason) => reason.startsWith(`${head}:`) || reason.startsWith(`${head} `));
}

/** Of whom approval is asked, or who has given it. */
function askingOf({ approvers, exempt, approved }: PolicyFinding, wordless: boolean): readonly string[] {
  if (approved !== undefined) return [wordless ? "approved" : approvalText(approved)];
  return approvers.length === 0 || exempt !== undefined ? [] : [`approval is asked of ${approvers.join(", ")}`];
}

/** Nothing in it is made visible yet. */
export function findingText(
  finding: PolicyFinding,
  { what, place, wordless = false, overruled = false }: Told,
): string {
  const { policy, severity, message, exempt, past } = finding;
  const said = `${headOf(policy, place)} ${VERBS[severity]} ${cut(what, LONGEST)}`;
  const ends = [
    ...askingOf(finding, wordless),
    ...(exempt === undefined ? [] : [wordless ? `exempt until ${exempt.until}` : exemptText(exempt)]),
    ...(past === true ? ["the rule is of the config applied last"] : []),
    ...(overruled ? [`overruled by --override policy:${policy}`] : []),
  ];
  return [wordless ? said : `${said}: ${cut(message, LONGEST)}`, ...ends].join("; ");
}
