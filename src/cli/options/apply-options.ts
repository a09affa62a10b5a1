/** What `apply` may be told. */
import type { Override } from "../../core/model/override.ts";
import type { Asked } from "../../core/model/plan.ts";
import type { AwsOverride } from "../world.ts";

export interface ApplyOptions {
  /** The config folder, or a file that `plan -o` wrote. */
  readonly dir: string;
  readonly format: "text" | "json";
  readonly autoApprove: boolean;
  /** Nobody approved the plan file: at most what it has is made, and of that only what needs no person. */
  readonly onlyAllowed?: true | undefined;
  readonly overrides?: readonly Override[];
  /** The commit whose memory a person sets aside: its id, or at least seven digits of it. */
  readonly supersede?: string;
  readonly narrowed?: Asked;
  readonly purgeOrphans?: true;
  /** Apply a folder as it is, though no commit has it: then only things are made. */
  readonly uncommitted?: true;
  readonly region?: string;
  readonly requestsPerSecond?: number;
  readonly readBy?: "pairs" | "principals";
  /** A file that gets a line before and after each write. */
  readonly journal?: string;
  /** For how long others wait for this run, should it be killed. */
  readonly leaseSeconds?: number;
  readonly aws?: AwsOverride;
}
