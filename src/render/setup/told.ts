/** What the steps after `idc setup github` are made of. */
import type { SetupNames } from "../../core/setup/names.ts";

export interface Told {
  /** From where the person stands. */
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly names: SetupNames;
  /** From the top of the repository. */
  readonly config: string;
  /** From which is applied. */
  readonly branch: string;
  /** Of GitHub, where it is not github.com. */
  readonly host?: string | undefined;
  /** Whether it is more than GitHub Enterprise Server: queues, and artifacts of version 4. */
  readonly hasQueues: boolean;
  readonly hasConfig: boolean;
  /** Of Settings. */
  readonly mode?: "observe" | "additive" | "full" | undefined;
  /** Where Settings do not say it. */
  readonly missingRegion?: string | undefined;
  readonly region: string;
  readonly hasAction: boolean;
  readonly account: string;
  /** ARN of the role of the management account, and that account, where the roles are elsewhere. */
  readonly management?:
    | { readonly account: string; readonly roleArn: string; readonly isInSettings: boolean }
    | undefined;
  readonly roles: "cloudformation" | "terraform" | "both";
  readonly makesProvider: boolean;
  readonly onChange: boolean;
  readonly issuer: string;
  /** The command that was typed, whole. */
  readonly command: string;
  /** What the key's policy has to say, as JSON; none where there is no key. */
  readonly keyStatements: readonly string[];
  /** The `.gitignore` beside files of Terraform, and what it lacks. */
  readonly ignored: { readonly path: string; readonly lacks: readonly string[] };
}

/** One step: what to do, what to type for it, what to know about it, and what to type in a case that not everybody has. */
export interface Step {
  readonly what: string;
  readonly type?: readonly string[];
  readonly beside?: readonly string[];
  readonly perhaps?: readonly { readonly when: string; readonly type: readonly string[] }[];
}

/** As an argument; the top of the repository, where commands stand, needs none. */
export const folder = ({ config }: Pick<Told, "config">): string => (config === "." ? "" : ` ${config}`);
export const settings = ({ config }: Pick<Told, "config">): string =>
  config === "." ? "idc.yaml" : `${config}/idc.yaml`;
