/** What stands at the end of `idc --help`. The head of `main.ts` has the same exit codes, for who reads the source. */

/** Where several hold, the first of 64, 5, 4, 1, 3, 2, 0. */
export const EXIT_CODES: readonly (readonly [number, string])[] = [
  [0, "done, nothing left to do"],
  [1, "invalid config, incomplete plan, failed before its first write, declined"],
  [2, "changes, where `plan --detailed-exitcode` asks for it"],
  [3, "refused or held"],
  [4, "no usable credentials, or AWS denied what the command needs"],
  [5, "something written and something left, or a revocation left to others"],
  [64, "wrong use of the command line"],
  [130, "interrupted before the first write"],
];

const VARIABLES: readonly (readonly [string, string])[] = [
  ["AWS_PROFILE, AWS_ACCESS_KEY_ID …", "who calls: whatever the AWS SDK takes credentials from"],
  ["AWS_REGION", "the region, where neither Settings nor --region says it"],
  ["AWS_ENDPOINT_URL", "another server than AWS; AWS_ENDPOINT_URL_SSO_ADMIN … for one service"],
  ["NO_COLOR", "no colour, as --no-color"],
  ["FORCE_COLOR", "colour, though no terminal reads it"],
  ["COLUMNS", "how wide to print, where that is not the width of the terminal; a log is as wide as its lines"],
  ["IDC_DEBUG", "1: as --debug"],
  ["IDC_CACHE_DIR", "where parsed files are kept between runs (safe to delete); off: nowhere"],
];

/** As wide as commander's own lines where no terminal says otherwise. */
const WIDTH = 80;

function wrapped(words: string, width: number): readonly string[] {
  const lines = [""];
  for (const one of words.split(" ")) {
    const line = lines.at(-1)!;
    if (line === "") lines[lines.length - 1] = one;
    else if (line.length + 1 + one.length <= width) lines[lines.length - 1] = `${line} ${one}`;
    else lines.push(one);
  }
  return lines;
}

function table(rows: readonly (readonly [number | string, string])[]): string {
  const column = Math.max(...rows.map(([name]) => String(name).length)) + 4;
  const text = (words: string) => wrapped(words, WIDTH - column).join(`\n${" ".repeat(column)}`);
  return rows.map(([name, words]) => `${`  ${name}`.padEnd(column)}${text(words)}`).join("\n");
}

export const HELP_END = `
Exit codes (where several hold, the first of 64, 5, 4, 1, 3, 2, 0):
${table(EXIT_CODES)}

Environment variables:
${table(VARIABLES)}

Try it without an AWS account:
  $ idc demo

Every command has examples: idc COMMAND --help`;
