/**
 * A draft of CODEOWNERS: who should have to agree to which files.
 *
 * In: files of a draft, and where the config folder is in its repository. Out: text. Invariant: nothing is in force by it: GitHub and
 * GitLab read a file that is called `CODEOWNERS`, and the owners are placeholders. Example: `/access/payments.yaml @YOUR-ORG/payments`.
 */
import type { DraftFile } from "./draft.ts";

/** The name of the file, which no forge reads. */
export const CODE_OWNERS_DRAFT = "CODEOWNERS.draft";

const HEAD = `# A draft, not in force. To use it: put your teams in place of these, and move it to .github/CODEOWNERS at the top of
# the repository (GitLab: .gitlab/CODEOWNERS). The last line that fits a file says who is asked. Have it asked for in
# the rules of the branch, too, or nobody has to agree.
`;

const FAMILIES: readonly (readonly [path: string, team: string, what: string])[] = [
  ["", "cloud-platform", "whatever no line below is about"],
  ["idc.yaml", "cloud-security", "what idc may do, and what it leaves to others"],
  ["permission-sets/", "cloud-security", "what one may do"],
  ["policies/", "cloud-security", ""],
  ["accounts/", "cloud-platform", "lists of accounts, which rules speak of"],
  ["people/", "identity", "who is in which group"],
];

/** Rules of one family of groups. */
const ACCESS = /^access\/([a-z0-9-]+?)(-\d+)?\.yaml$/;
/** Files of rules that are no team's. */
const SHARED: ReadonlySet<string> = new Set(["others", "several", "users"]);

function lineOf(path: string, team: string, width: number): string {
  return `${path.padEnd(width)} @YOUR-ORG/${team}\n`;
}

/** `folder`: from the top of the repository, `.` for the top itself. */
export function codeOwnersDraft(files: readonly DraftFile[], folder: string): string {
  const top = folder === "." ? "/" : `/${folder.replace(/([\s#!\\*?[\]])/g, "\\$1")}/`;
  const isThere = (path: string) => path === "" || files.some((file) => file.path.startsWith(path));
  const families = FAMILIES.filter(([path]) => isThere(path));
  const teams = files.flatMap(({ path }): (readonly [string, string])[] => {
    const family = ACCESS.exec(path)?.[1];
    return family === undefined || SHARED.has(family) ? [] : [[path, family]];
  });
  const width = Math.max(...[...families, ...teams].map(([path]) => top.length + path.length));
  const own = families.map(
    ([path, team, what]) => `${what === "" ? "" : `# ${what}\n`}${lineOf(`${top}${path}`, team, width)}`,
  );
  const rules = teams.map(([path, team]) => lineOf(`${top}${path}`, team, width));
  return `${HEAD}\n${own.join("")}${rules.length === 0 ? "" : `# who gets what, a team's rules with the team\n${rules.join("")}`}`;
}
