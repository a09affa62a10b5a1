/** What stands at the end of the help of a command: how it ends, examples, and what to read next. No line is wider than 80. */

interface End {
  /** Command lines, each with what it is for where that is not plain. */
  readonly examples: readonly (string | readonly [string, string])[];
  /** Those that say more than done and not done. */
  readonly exits?: readonly (readonly [number, string])[];
  readonly see?: readonly string[];
}

const exampleText = (example: End["examples"][number]): string =>
  typeof example === "string" ? `  $ ${example}` : `  # ${example[1]}\n  $ ${example[0]}`;

const exitText = ([code, words]: readonly [number, string]): string => `  ${String(code).padEnd(5)}${words}`;

export function helpEnd({ examples, exits = [], see = [] }: End): string {
  return [
    ...(exits.length === 0 ? [] : ["", "Exit codes:", ...exits.map(exitText)]),
    "",
    examples.length === 1 ? "Example:" : "Examples:",
    ...examples.map(exampleText),
    ...(see.length === 0 ? [] : ["", `See also: ${see.map((name) => `idc ${name}`).join(", ")}`]),
  ].join("\n");
}
