/**
 * The last stage: makes the changes that are approved, looks whether they are there, and remembers the commit where nothing is
 * left.
 */
export { perform as apply } from "../io/apply/perform.ts";
