/** One broken constraint. `reason` is the word that AWS Organizations has for it. */
export interface Failure {
  readonly path: string;
  /** As AWS shows it: `'x'`, `null`, or nothing where the value is sensitive. */
  readonly shown: string;
  readonly constraint: string;
  readonly reason: string;
}

/** AWS's wording: `1 validation error detected: Value 'x' at 'y' failed to satisfy constraint: …`. */
export function failureMessage(failures: readonly Failure[]): string {
  const parts = failures.map(
    ({ shown, path, constraint }) =>
      `Value ${shown === "" ? "" : `${shown} `}at '${path}' failed to satisfy constraint: ${constraint}`,
  );
  const errors = failures.length === 1 ? "error" : "errors";
  return `${failures.length} validation ${errors} detected: ${parts.join("; ")}`;
}
