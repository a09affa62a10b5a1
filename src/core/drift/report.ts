/**
 * Drift: what is live and not as git says, told from the side of who changed it.
 *
 * In: nothing (these are the nouns; `drift-of.ts` makes a report). Out: `DriftReport`. Invariant: plain JSON; access that was gained
 * comes first. Example: somebody clicked a grant together, `rows[0]` is `{what: "added", access: "gained"}` with the line it breaks.
 */
import type { Key } from "../base/key.ts";
import type { Diagnostic } from "../document/diagnostics.ts";
import type { AccountCause } from "../model/cause/account.ts";
import type { Change, Verdict } from "../model/change.ts";
import type { Plan } from "../model/plan.ts";
import type { Source, Unknown } from "../model/resource.ts";
import type { EndedLine } from "./ended.ts";
import type { EndingGrant } from "./ending.ts";
import type { OwnRun } from "./who/own-calls.ts";

/**
 * What was done to an object: `added` and `removed` stand for the whole of it, `changed` for its fields; `half-provisioned`: a
 * definition has not reached all accounts; `role-without-assignee`: a role is left in accounts where nobody is assigned; `left`: git
 * no longer says it, and it is withheld from going.
 */
export type DriftWhat = "added" | "removed" | "changed" | "half-provisioned" | "role-without-assignee" | "left";

/**
 * `outside`: a run saw it otherwise. `unknown`: nobody knows how it came about. `never-declared`: it was there before any run saw
 * it. `account`: the rules say the same, and its account is another one than by the lock. `withheld`: the mode keeps idc from doing it.
 */
export type DriftWhy = "outside" | "unknown" | "never-declared" | "account" | "withheld";

/** What somebody may do because of it, and could not before, or may not any more. */
export type DriftAccess = "gained" | "changed" | "lost" | "none";

/** `high`: look at it today. */
export type DriftSeverity = "high" | "medium" | "low";

/** Whom CloudTrail names for a row. */
export interface DriftWho {
  /** The name of the session, or of the user: of who came through Identity Center the person's. */
  readonly name: string;
  readonly role?: string;
  /** The account that called. */
  readonly account: string;
  /** `2026-11-24T10:02:11Z`. */
  readonly when: string;
  readonly by: "console" | "api";
  /** An address, or a service of AWS. */
  readonly from?: string;
  /** Who vouched for the session, where a web identity began it. */
  readonly provider?: string;
  /** The role is the one that idc has itself, here and now. */
  readonly ownRole?: true;
  /** A run of idc's made that call, as its journal says. */
  readonly ownRun?: OwnRun;
  /** The call: `CreateAccountAssignment`. */
  readonly call: string;
  /** The id of the event in CloudTrail. */
  readonly event: string;
  /** `sure`: by ids and by what it says it made the row, and nobody else can have. */
  readonly certainty: "sure" | "perhaps";
}

/**
 * Why nobody is named. `perhaps-not-there-yet`: no event explains it, and nobody knows whether it is younger than CloudTrail takes.
 * `no-event`: it is older. `not-looked-up`: events could not be read. `no-call`: it came about by no call; git says it no more.
 */
export type DriftNobody = "perhaps-not-there-yet" | "no-event" | "not-looked-up" | "no-call";

/** Where it was looked for who did it. */
export interface DriftTrail {
  /** The first day, `2026-08-31`. */
  readonly since: string;
  /** Calls of other accounts are not seen there. */
  readonly account: string;
  readonly region: string;
  readonly events: number;
  /** Accounts that may change the instance, too, whose calls only their own CloudTrail has. Absent: none is known. */
  readonly elsewhere?: readonly string[];
  /** Why not all events could be read. */
  readonly unread?: string;
}

/** One thing that is not as git says. */
export interface DriftRow {
  /** Stable from run to run, as long as the same drift is there: what it is of, and what was done. */
  readonly id: string;
  readonly key: Key;
  readonly kind: string;
  readonly what: DriftWhat;
  readonly why: DriftWhy;
  readonly access: DriftAccess;
  readonly severity: DriftSeverity;
  /** It makes administrators: by a grant, a way into a group that has one, or what a set lets do now; `unknown` where that cannot be seen. */
  readonly admin?: "yes" | "unknown";
  /** The rule it breaks: where the config says otherwise. Empty where nothing in it does. */
  readonly sources: readonly Source[];
  /** As the config says it; absent where it says nothing. */
  readonly declared?: object;
  /** As it is live; absent where it is not there. */
  readonly live?: object;
  /** Names of fields that differ; of what was changed only. */
  readonly fields: readonly string[];
  /** Accounts that a definition has not reached, or where a role is left. */
  readonly accounts?: readonly string[];
  /** What became of its account; of the reason `account` alone. */
  readonly account?: AccountCause;
  /** Who did it; absent where nobody is named, or nobody asked. */
  readonly who?: DriftWho;
  readonly nobody?: DriftNobody;
  /** What `idc apply` would do about it; absent where it does nothing in its next run. */
  readonly revert?: {
    readonly action: Change["action"];
    readonly verdict: Verdict;
    readonly reasons: readonly string[];
    /** The set bears the mark of what is protected, by which IAM denies that to the roles of `idc setup github`. */
    readonly guarded?: true;
  };
  /** The last completed commit held it, and the config at hand gives it up: once that is applied, it stays as it is. */
  readonly givenUp?: true;
}

/** What is no drift, in numbers. */
export interface NotDrift {
  /** Changes of the config that no run has made yet. */
  readonly edits: number;
  /** Grants that have expired. */
  readonly expired: number;
  readonly ignored: number;
  /** What waits for somebody who does not exist yet. */
  readonly pending: number;
}

/** What `idc drift --format json` prints (`schemas/drift.json`). */
export interface DriftReport {
  readonly format: "idc-drift";
  readonly version: 1;
  readonly made: string;
  readonly snapshot?: true;
  readonly config: Plan["config"];
  readonly organization: string;
  readonly instance: Plan["instance"];
  readonly caller: Plan["caller"];
  readonly endpoint?: string;
  readonly rows: readonly DriftRow[];
  readonly notDrift: NotDrift;
  /**
   * Differences between git and AWS that may be edits of the config or drift: in mode observe no run completes, so that nobody can tell.
   * Absent: none.
   */
  readonly untold?: number;
  /** Grants that end within a week, the earliest first: no drift, and worth knowing. Absent: none. */
  readonly ending?: readonly EndingGrant[];
  /** Lines of the config that have ended, and may be deleted since nothing is left of them. Absent: none, or not all could be read. */
  readonly ended?: readonly EndedLine[];
  /** Administrators whom nobody here declared, as plans name them: no drift of this config, and worth knowing. Absent: none. */
  readonly administrators?: NonNullable<Plan["administrators"]>;
  /** What could not be read: nothing of it is told as drift. */
  readonly unknown: readonly Unknown[];
  /** Declared objects of which nobody could say whether they drifted, because of that. */
  readonly blocked: readonly Key[];
  /** Why roles without an assignee were not looked for; absent where they were. */
  readonly rolesUnseen?: string;
  /** Absent where nobody asked who did it. */
  readonly trail?: DriftTrail;
  /** What is wrong with the config, as far as only the organization can show it. */
  readonly diagnostics: readonly Diagnostic[];
  readonly names: Plan["names"];
  /**
   * Of what AWS has that readers of a text about it do not know: marks in that text are made with it (`seal.ts`). As little for them as the
   * report itself is.
   */
  readonly seal?: string;
  /** Not all of that could be read: a text that is there has to stay as it is, and a new one has no marks. */
  readonly unsealed?: true;
}
