/**
 * The story of idc, from files to what was done:
 *
 *     YAML ─▶ Document[] ─▶ Config ─▶ Desired ─┐
 *                                              ├─▶ Change[] ─▶ Plan ─▶ apply ─▶ Outcome
 *     AWS  ─▶ raw items ─────────────▶ Live ───┘
 *
 * Four stages, each a file of `stages/`, that return data:
 *
 *     check    a folder, or a commit, becomes a `Config`, or diagnostics with their places
 *     observe  AWS in the scope of a config, AWS whole, or a snapshot becomes `Live`, with a way to look closer
 *     plan     the two become a `Plan`: what would change, for whom, and whether it may
 *     apply    what is approved of a plan is made, looked at again, and remembered
 *
 * What earlier runs did comes through a port, `stages/memory.ts`. Only `render` makes words of data, only `cli` prints them.
 */

export type { Measure } from "./io/aws/call-counts.ts";
export type { Ports, Prepared } from "./io/ports.ts";
export { apply } from "./stages/apply.ts";
export { type Checked, check, checkCommitted } from "./stages/check.ts";
export { withEntitlements } from "./stages/entitlements.ts";
export { lock } from "./stages/lock.ts";
export { gitMemory, type Memory } from "./stages/memory.ts";
export { observeAws, observeOrganization, observeSnapshot, observeWhole } from "./stages/observe.ts";
export { plan, planSnapshot } from "./stages/plan.ts";
