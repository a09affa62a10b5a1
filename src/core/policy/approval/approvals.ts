/**
 * What counts as approval when a plan is made: all that was merged since the last completed commit has to be approved by those whom a rule asks,
 * or one of them let the run in.
 *
 * In: what was merged, who let the run in. Out: `Approvals`. Invariant: what GitHub does not say is no approval. Example: two merged pull requests of
 * which rita approved one leave what a rule asks security for to a person of security.
 */
import { pushAll, sortedOnce } from "../../base/lists.ts";
import type { Approval, PolicyFinding } from "../../model/cause/policy-finding.ts";
import type { Cause } from "../../model/change.ts";
import { type People, sameLogin } from "./approvers.ts";
import { askedOf, type Reviewed, standingOf } from "./reviewed.ts";

/** What came into the branch at once. */
export interface Brought {
  /** Its commit on the branch. */
  readonly commit: string;
  /** Absent: it came without a pull request. */
  readonly pull?: Reviewed;
  /** Who wrote it where it came without one; undefined: nobody can tell. */
  readonly writers?: ReadonlySet<string>;
}

/** What GitHub says of what was merged, and of who let the run in. */
export interface Merged {
  /** Why GitHub does not say what was merged; then nothing was approved there. */
  readonly unknown?: string;
  readonly brought: readonly Brought[];
  /** Logins of who let the run into its environment. */
  readonly letIn: readonly string[];
  readonly people: People;
}

/** Who approved what a rule asks for, or why it is not approved. Undefined: it is for any person to say. */
export type Approvals = (
  finding: Pick<PolicyFinding, "approvers">,
  cause: Cause,
) => Approval | { readonly missing: string } | undefined;

function byReview(approvers: readonly string[], { unknown, brought, people }: Merged): Approval | string {
  if (unknown !== undefined) return unknown;
  if (brought.length === 0) return "no pull request was merged since the last completed commit";
  const by: string[] = [];
  for (const { commit, pull } of brought) {
    if (pull === undefined) return `${commit.slice(0, 7)} came without a pull request`;
    const standing = standingOf(approvers, pull, people);
    if (standing.missing !== undefined) return `#${pull.number}: ${standing.missing}`;
    pushAll(by, standing.by);
  }
  return { by: sortedOnce(by), pullRequests: brought.map(({ pull }) => pull!.number) };
}

/** Who wrote what is applied cannot let it in; undefined where nobody knows who did. */
function writersOf({ unknown, brought }: Merged): ReadonlySet<string> | undefined {
  if (unknown !== undefined) return undefined;
  const all = new Set<string>();
  for (const { pull, writers = pull?.writers } of brought) {
    if (writers === undefined || pull?.doubt !== undefined || pull?.bot !== undefined) return undefined;
    for (const one of writers) all.add(one);
  }
  return all;
}

function byLetting(approvers: readonly string[], merged: Merged): Approval | undefined {
  const writers = writersOf(merged);
  if (writers === undefined) return undefined;
  const by = merged.letIn.filter(
    (login) => !writers.has(sameLogin(login)) && approvers.some((name) => merged.people(name, login) === true),
  );
  return by.length === 0 ? undefined : { by: sortedOnce(by), pullRequests: [] };
}

/** Reviewers saw what a pull request does; of what comes from elsewhere they said nothing. */
export const approvalsOf =
  (merged: Merged): Approvals =>
  ({ approvers }, cause) => {
    if (approvers.length === 0) return undefined;
    const reviewed = cause === "edit" ? byReview(approvers, merged) : "it comes from no pull request";
    if (typeof reviewed !== "string") return reviewed;
    const letIn = byLetting(approvers, merged);
    if (letIn !== undefined) return letIn;
    const who = merged.letIn.length === 0 ? "" : `, and ${askedOf(merged.letIn)} who let the run in cannot give it`;
    return { missing: `${reviewed}${who}` };
  };
