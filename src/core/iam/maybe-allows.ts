/**
 * Whether a permission set lets people do something, as far as its class tells.
 *
 * In: a set, an action. Out: `surely`, `at most` or `no`. Invariant: never `no` where it may. Example: an administrator surely may
 * `s3:DeleteBucket`.
 */
import type { PermissionSetSpec } from "../model/specs.ts";
import { adminOf } from "./definition.ts";

export const maybeAllows = (set: PermissionSetSpec | undefined, _action: string): "surely" | "at most" | "no" =>
  adminOf(set) === "yes" ? "surely" : "at most";
