/**
 * The last stage: makes the changes that are approved, looks whether they are there, and remembers the commit where nothing is
 * left.
 */
export { apply } from "../io/apply/apply.ts";
