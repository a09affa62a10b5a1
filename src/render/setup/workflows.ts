/** Workflows as they are shipped, with what is of one repository put in its places. */
import { DEFAULT_NAME } from "../../core/setup/names.ts";

export interface Placing {
  /** Where the action is: `OWNER/REPOSITORY@COMMIT`; absent: what stands there is to be replaced by hand. */
  readonly action?: string;
  /** The config folder, from the top of the repository; `.` for the top. */
  readonly config: string;
  /** From which is applied. */
  readonly branch: string;
  /** How files, roles, environments and groups begin. */
  readonly name: string;
  /** Whether GitHub knows `queue`. */
  readonly queues: boolean;
  readonly partition: string;
  readonly account: string;
}

/** A branch may be called as YAML writes something else: `1.0`, `on`. */
const scalar = (text: string): string =>
  /^[a-z][a-z0-9/-]{3,}$/.test(text) && !/^(true|false|null)$/.test(text) ? text : JSON.stringify(text);

const ACTION = "OWNER/idc/.github/actions/idc@COMMIT";
const ROLE = "arn:aws:iam::111111111111:role/";

function acting(text: string, action: string | undefined): string {
  if (action === undefined) return text;
  const [repository, commit] = action.split("@");
  return text
    .replaceAll(ACTION, `${repository}/.github/actions/idc@${commit}`)
    .replaceAll(/ *OWNER\/idc@COMMIT is where this action is, by a commit\./g, "");
}

/** Artifacts keep their names: idc finds them by these, in the runs of a commit. */
const CALLED: readonly RegExp[] = [
  /\bidc-(?=(?:answer|apply|approval|comment-fork|drift|plan|snapshot|validate-fork)\.yml\b)/g,
  /(?<=^ +(?:group|environment): )idc-/gm,
  /(?<=\b(?:role|environment) |\brole\/)idc-(?=(?:apply|approve|plan)\b)/g,
  /(?<=^name: |\bworkflows: \[)idc(?= )/gm,
];

const called = (text: string, name: string): string =>
  CALLED.reduce((so, one) => so.replaceAll(one, (found) => (found.endsWith("-") ? `${name}-` : name)), text);

const PERHAPS = " (GitHub Enterprise Server may not know queue yet: leave the line out.)";

/** Without it GitHub keeps one run that waits, the newest. */
const unqueued = (text: string): string =>
  text
    .replaceAll(/^ +queue: max\n/gm, "")
    .replaceAll("none is dropped.", "where several wait, the newest stays: tick the others again.")
    .replaceAll("and none is cancelled.", "and where several wait, the newest stays.");

export function placed(text: string, { action, config, branch, name, queues, partition, account }: Placing): string {
  const whole = acting(text, action).replaceAll(PERHAPS, "");
  const queued = queues ? whole : unqueued(whole);
  return (name === DEFAULT_NAME ? queued : called(queued, name))
    .replaceAll("branches: [main]", `branches: [${scalar(branch)}]`)
    .replaceAll(/\bmain alone\b/g, `${branch} alone`)
    .replaceAll("config: access\n", `config: ${config}\n`)
    .replaceAll("access/**", config === "." ? "'**'" : `${config}/**`)
    .replaceAll(ROLE, `arn:${partition}:iam::${account}:role/`);
}
