/** Placeholder until the classes come. */
import type { AccessClass } from "../model/access/class.ts";
import type { PermissionSetSpec } from "../model/specs.ts";
import { adminOf } from "./definition.ts";

export const classOfSet = (set: PermissionSetSpec | undefined): AccessClass => {
  const admin = adminOf(set);
  return admin === "yes" ? "admin" : admin === "unknown" ? "unknown" : "read";
};
