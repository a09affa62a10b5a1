/**
 * What a plan is made of.
 *
 * In: nothing (these are the nouns). Out: `PlanInput`. Invariant: all of it is data but the hash. Example: `changes` are judged
 * already.
 */
import type { Key } from "../base/key.ts";
import type { Diff } from "../diff/diff.ts";
import type { ManagementRole } from "../diff/management.ts";
import type { Compared } from "../lock/compared.ts";
import type { AccessChanges } from "../model/access/changes.ts";
import type { TestedPart } from "../model/access/test.ts";
import type { PolicyPart } from "../model/cause/policy-finding.ts";
import type { Adopted, Change } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import type { Override } from "../model/override.ts";
import type { Asked, Base, Plan } from "../model/plan.ts";
import type { Desired, Live } from "../model/resource.ts";

/** Everything that a plan is a function of; two runs with equal inputs make equal plans. */
export interface PlanInput {
  readonly config: Config;
  readonly desired: Desired;
  readonly live: Live;
  readonly base: Base;
  readonly diff: Diff;
  readonly kinds: Registry;
  readonly changes: readonly Change[];
  /** What the changes that may be made change of people's access; undefined where that is nothing. */
  readonly people: AccessChanges | undefined;
  /** What becomes of access tests; absent where the config has none. */
  readonly tested?: TestedPart | undefined;
  /** What guardrails say of the changes. */
  readonly policed: PolicyPart;
  /** What is live, compared with `idc.lock.yaml`; absent where there is none. */
  readonly locked?: Compared | undefined;
  /** What of it this commit would let go (`Plan`). */
  readonly letsGo?: readonly Key[] | undefined;
  /** The role for what only the management account may do. */
  readonly managementRole: ManagementRole;
  readonly adopts: readonly Adopted[];
  /** Guards that were overruled where they would have held something; sorted. */
  readonly overrides?: readonly Override[];
  readonly diagnostics: Plan["diagnostics"];
  readonly now: string;
  /** Whether what is live comes from a snapshot. */
  readonly snapshot?: true | undefined;
  /** A run of what no commit has. */
  readonly uncommitted?: true | undefined;
  readonly narrowed?: Asked | undefined;
  /** How many changes are left to another run; undefined where nothing was chosen. */
  readonly notChosen?: number | undefined;
  readonly purgeOrphans?: true | undefined;
  /** Configs that guards compare with: of privacy, too, the strictest of their Settings holds. */
  readonly guards: readonly Config[];
  /** Hex SHA-256 of a text. */
  readonly sha256: (text: string) => string;
}
