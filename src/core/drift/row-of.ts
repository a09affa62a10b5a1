/**
 * A row of drift: what access it is about, and how grave that is.
 *
 * In: what was done to which object, what is live. Out: `DriftRow`, and rows in order. Invariant: access that was gained stands before
 * all other, that of administrators first. Example: a grant of Admin that somebody clicked together is `high`, and `admin: "yes"`.
 */
import type { LiveAccess } from "../access/live-access.ts";
import { compareText, type Key } from "../base/key.ts";
import { type Admin, adminOf } from "../iam/definition.ts";
import { assignmentIn, isAssignment } from "../model/assignment.ts";
import { isMembership, membershipIn } from "../model/membership.ts";
import { type Live, principalPart } from "../model/resource.ts";
import { isPermissionSet, type PermissionSetSpec, setKeyOf } from "../model/specs.ts";
import type { DriftAccess, DriftRow, DriftSeverity, DriftWhat } from "./report.ts";

function accessOf({ what, kind, fields }: Told): DriftAccess {
  const gives = isAssignment({ kind }) || isMembership({ kind });
  if (what === "added" || what === "left") return gives ? "gained" : "none";
  if (what === "removed") return gives || isPermissionSet({ kind }) ? "lost" : "none";
  if (!isPermissionSet({ kind }) || what === "role-without-assignee") return "none";
  return what === "half-provisioned" || fields.some((name) => !WORDS.includes(name)) ? "changed" : "none";
}

/** Fields of a permission set that let nobody do anything. */
const WORDS: readonly string[] = ["description", "relayState", "tags"];

/** What access is judged by. */
export interface Seen {
  readonly live: Live;
  readonly access: LiveAccess;
}

function adminOfSet(key: Key, { live }: Seen): Admin {
  const set = live.resources.get(key);
  return set === undefined || set.partial === true ? "unknown" : adminOf(set.spec as PermissionSetSpec);
}

/** What a group has: who comes into it has that from then on. */
function adminOfGroup(group: string, seen: Seen): Admin {
  const held = seen.access.assignmentsOf(principalPart({ type: "GROUP", name: group }));
  const sets = new Set(held.map(({ spec }) => setKeyOf(spec.permissionSet)));
  const all = [...sets].map((key) => adminOfSet(key, seen));
  return (["yes", "unknown"] as const).find((admin) => all.includes(admin)) ?? "no";
}

/** Whether what was gained, or changed, makes administrators. */
function adminIn({ key, kind, declared }: Told, seen: Seen): DriftRow["admin"] {
  const group = membershipIn(key)?.group;
  const set = isPermissionSet({ kind }) ? key : setKeyOf(assignmentIn(key)?.permissionSet ?? "");
  const admin = group === undefined ? adminOfSet(set, seen) : adminOfGroup(group, seen);
  // One that is to make them is no news.
  const isMeant =
    isPermissionSet({ kind }) && declared !== undefined && adminOf(declared as PermissionSetSpec) === admin;
  return admin === "no" || isMeant ? undefined : admin;
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

export function rowOf(told: Told, seen: Seen): DriftRow {
  const { what, key } = told;
  const access = accessOf(told);
  const admin = ["gained", "changed"].includes(access) ? adminIn(told, seen) : undefined;
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
