/** Workflows as they are shipped, with what is of one repository put in its places. */

export interface Placing {
  /** Where the action is: `OWNER/REPOSITORY@COMMIT`; absent: what stands there is to be replaced by hand. */
  readonly action?: string;
  /** The config folder, from the top of the repository; `.` for the top. */
  readonly config: string;
  /** From which is applied. */
  readonly branch: string;
  readonly partition: string;
  readonly account: string;
}

/** A branch may be called as YAML writes something else: `1.0`, `on`. */
const scalar = (text: string): string =>
  /^[a-z][a-z0-9/-]{3,}$/.test(text) && !/^(true|false|null)$/.test(text) ? text : JSON.stringify(text);

const ACTION = "OWNER/idc/.github/actions/idc@COMMIT";
const ROLE = "arn:aws:iam::111111111111:role/";

export function placed(text: string, { action, config, branch, partition, account }: Placing): string {
  const [repository, commit] = action?.split("@") ?? [];
  const acting =
    action === undefined
      ? text
      : text
          .replaceAll(ACTION, `${repository}/.github/actions/idc@${commit}`)
          .replaceAll(/ *OWNER\/idc@COMMIT is where this action is, by a commit\./g, "");
  return acting
    .replaceAll("branches: [main]", `branches: [${scalar(branch)}]`)
    .replaceAll(/\bmain alone\b/g, `${branch} alone`)
    .replaceAll("config: access\n", `config: ${config}\n`)
    .replaceAll("access/**", config === "." ? "'**'" : `${config}/**`)
    .replaceAll(ROLE, `arn:${partition}:iam::${account}:role/`);
}
