/** Reading values out of AWS's JSON answers, whose members may be missing. */

/** The value if it is a string that is not empty. AWS answers some absent texts with "" (GetInlinePolicyForPermissionSet). */
export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
