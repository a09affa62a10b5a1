/**
 * Sight: all that doctor looked at, before anything is made of it.
 *
 * In: nothing (these are the nouns). Out: `Sight`. Invariant: what could not be seen is absent, with a line in `unseen`; never a guess.
 * Example: from a snapshot there is no `instance.network`, and nothing was tried.
 */
import type { Config } from "../model/config.ts";
import type { Live } from "../model/resource.ts";
import type { TriedReads } from "./reads.ts";
import type { RolesSight } from "./roles/role-sight.ts";

/** A Region of an instance (sso-admin, RegionMetadata). */
export interface InstanceRegion {
  readonly name: string;
  readonly status: string;
  readonly isPrimary: boolean;
}

/** Who may reach an instance (sso-admin, NetworkConfigurationDetails). */
export interface NetworkRules {
  readonly vpceAccessRequired: boolean;
  readonly sourceVpcs: readonly string[];
  readonly sourceIps: readonly string[];
}

/** What AWS says of the instance, beside what every run needs. */
export interface InstanceSight {
  readonly primaryRegion: string;
  readonly regions: readonly InstanceRegion[];
  /** `AWS_OWNED_KMS_KEY` or `CUSTOMER_MANAGED_KEY`. */
  readonly encryption?: { readonly keyType: string; readonly kmsKeyArn?: string; readonly status?: string };
  readonly network?: NetworkRules;
  readonly permissionSetsEnabled?: boolean;
}

/** What was not looked at, and why. */
export interface NotExamined {
  readonly what: string;
  readonly why: string;
}

/** The config that stands beside it, or why there is none. */
export type ConfigAtHand =
  | { readonly config: Config; readonly folder: string }
  | { readonly mistakes: number; readonly folder: string }
  | { readonly folder?: undefined };

/** All that was looked at. */
export interface Sight {
  readonly caller?: Live["caller"];
  /** The Region that AWS would be asked in: of Settings, the command line, or the surroundings. */
  readonly region: string;
  /** Absent: no instance was found. */
  readonly live?: Live;
  readonly instance?: InstanceSight;
  readonly tried: TriedReads;
  /** Absent: nobody asked for roles in accounts. */
  readonly roles?: RolesSight;
  readonly atHand: ConfigAtHand;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Calls a second to each service. */
  readonly requestsPerSecond: number;
  readonly unseen: readonly NotExamined[];
  /** When a snapshot was made that stands in for AWS. */
  readonly snapshot?: string;
}
