/** What planning needs of the world, and what it gives to whoever applies. */

import type { DocumentKind } from "../core/config/document-kind.ts";
import type { Basis, Remembered } from "../core/memory/remembered.ts";
import type { Config } from "../core/model/config.ts";
import type { Registry } from "../core/model/kind.ts";
import type { Override } from "../core/model/override.ts";
import type { Asked } from "../core/model/plan.ts";
import type { ReadingReport, ReadingStrategy } from "../core/model/reading-assignments.ts";
import type { Planned } from "../core/plan/planned.ts";
import type { Approvals } from "../core/policy/approval/approvals.ts";
import type { Pulls } from "../core/policy/policy.ts";
import type { Measure } from "./aws/call-counts.ts";
import type { AwsOptions } from "./aws/clients.ts";
import type { Connection } from "./aws/connection.ts";
import type { LiveQuery } from "./aws/read-kinds.ts";
import type { ParseFile } from "./config/parse-once.ts";

/** Kinds of resources, and kinds of documents that declare them. */
export interface KnownKinds {
  readonly resources: Registry;
  readonly documents: readonly DocumentKind[];
}

/** Of whom rules ask approval, whose Settings say who that is, and the last completed commit where it is believed. */
export interface AskedApprovals {
  readonly approvers: readonly string[];
  readonly settings: readonly Config["settings"][];
  readonly applied?: string;
}

/** Finds out who approved. Never throws: what nobody can tell is approved by nobody. */
export type AskApprovals = (asked: AskedApprovals) => Promise<Approvals>;

/** Finds out which pull requests it is; undefined where nobody can tell. Never throws. */
export type AskPulls = (applied: string | undefined) => Promise<Pulls | undefined>;

/** What the stages need of the world. */
export interface Ports {
  /** Which kinds there are; absent: those of this version. */
  readonly kinds?: KnownKinds | undefined;
  /** `YYYY-MM-DD`, UTC; and the moment in whole seconds, `2026-11-24T12:00:00Z`. */
  readonly today: string;
  readonly now: string;
  /** Remembers: the commits of one run share most of their files. */
  readonly parse: ParseFile;
  readonly sha256: (text: string) => string;
  /** Where somebody can tell who approved what guardrails ask for; absent: any person may say it. */
  readonly approvals?: AskApprovals | undefined;
  /** Which pull requests bring what is planned since the last completed commit, where somebody can tell. */
  readonly pulls?: AskPulls | undefined;
  /** Guards that a person overrules. */
  readonly overrides?: readonly Override[];
  /** The commit whose memory a person sets aside. */
  readonly supersede?: string;
  /** A run of what no commit has. */
  readonly uncommitted?: true;
  /** What is asked for, where that is not all. */
  readonly narrowed?: Asked;
  /** What is left of users and groups that are gone is revoked. */
  readonly purgeOrphans?: true;
  /** What the last completed commit says of what is live is planned, too: what was done since it, whatever is edited. */
  readonly sinceApplied?: true;
  /** How to reach AWS; the config's ceiling applies unless `requestsPerSecond` says otherwise. */
  readonly aws: Omit<AwsOptions, "requestsPerSecond"> & { readonly requestsPerSecond?: number };
  /** Before a run that writes: what an earlier one has started is waited for. */
  readonly settled?: true;
  /** Aborted: that is waited for no longer. */
  readonly interrupt?: AbortSignal;
  /** How to read assignments, where a person does not leave it to the cheapest. */
  readonly readBy?: ReadingStrategy["name"];
  /** Told how assignments are read, and about how many calls that takes. */
  readonly tell?: (report: ReadingReport) => void;
  /** Told what is going on, in words for a progress line. */
  readonly stage: (name: string, measure: () => Measure) => void;
}

/** A plan with what it was made from: enough to apply it and to look again afterwards. */
export interface Prepared extends Planned {
  readonly config: Config;
  readonly connection: Connection;
  readonly query: LiveQuery;
  readonly kinds: Registry;
  readonly throttle: Config["settings"]["throttle"];
  /** What the next run writes its memory over. */
  readonly basis: Basis;
  /** The hash of the config folder's path. */
  readonly folderHash: string;
  /** Whether a branch of a remote has the commit, and whether there is any. */
  readonly published: Remembered["published"];
  readonly uncommitted: true | undefined;
  /** The plan of another config, against the same reading: nothing is read anew. */
  readonly again: (config: Config) => Planned;
}
