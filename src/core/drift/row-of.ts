/**
 * A row of drift: what access it is about, and how grave that is.
 *
 * In: what was done to which object, what is live. Out: `DriftRow`, and rows in order. Invariant: access that was gained stands before
 * all other, that of administrators first. Example: a grant of Admin that somebody clicked together is `high`, and `admin: "yes"`.
 */
import { compareText, type Key } from "../base/key.ts";
import { adminOf } from "../iam/definition.ts";
import { assignmentIn, isAssignment } from "../model/assignment.ts";
import { isMembership } from "../model/membership.ts";
import type { Live } from "../model/resource.ts";
import { isPermissionSet, type PermissionSetSpec, setKeyOf } from "../model/specs.ts";
import type { DriftAccess, DriftRow, DriftSeverity, DriftWhat } from "./report.ts";

function accessOf(what: DriftWhat, kind: string): DriftAccess {
  const gives = isAssignment({ kind }) || isMembership({ kind });
  if (what === "added" || what === "left") return gives ? "gained" : "none";
  if (what === "removed") return gives || isPermissionSet({ kind }) ? "lost" : "none";
  return what === "changed" && isPermissionSet({ kind }) ? "changed" : "none";
}

/** Whether what was gained makes administrators. A membership may be the way to any of what its group has. */
function adminIn(key: Key, { resources }: Live): DriftRow["admin"] {
  const set = resources.get(setKeyOf(assignmentIn(key)?.permissionSet ?? ""));
  const admin = set === undefined || set.partial === true ? "unknown" : adminOf(set.spec as PermissionSetSpec);
  return admin === "no" ? undefined : admin;
}

const SEVERITY: Readonly<Record<DriftAccess, DriftSeverity>> = {
  gained: "high",
  changed: "high",
  lost: "medium",
  none: "low",
};

const severityOf = (what: DriftWhat, access: DriftAccess): DriftSeverity =>
  what === "half-provisioned" ? "medium" : SEVERITY[access];

/** What is known of a row beside what follows of it. */
export type Told = Pick<DriftRow, "key" | "kind" | "what" | "why" | "sources" | "fields"> & Partial<DriftRow>;

export function rowOf(told: Told, live: Live): DriftRow {
  const { what, kind, key } = told;
  const access = accessOf(what, kind);
  const admin = access === "gained" && isAssignment({ kind }) ? adminIn(key, live) : undefined;
  return {
    id: `${what} ${key}`,
    access,
    severity: severityOf(what, access),
    ...(admin === undefined ? {} : { admin }),
    ...told,
  };
}

const ACCESS: readonly DriftAccess[] = ["gained", "changed", "lost", "none"];
const SEVERITIES: readonly DriftSeverity[] = ["high", "medium", "low"];
const ADMIN: readonly DriftRow["admin"][] = ["yes", "unknown", undefined];

/** Access that was gained first, that of administrators before all other. */
export function inOrder(rows: readonly DriftRow[]): readonly DriftRow[] {
  const rank = ({ access, severity, admin }: DriftRow) =>
    ACCESS.indexOf(access) * 100 + ADMIN.indexOf(admin) * 10 + SEVERITIES.indexOf(severity);
  return [...rows].sort((a, b) => rank(a) - rank(b) || compareText(a.id, b.id));
}
