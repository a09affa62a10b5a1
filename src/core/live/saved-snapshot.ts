/**
 * A saved snapshot, read back: what `snapshot -o` wrote, or what somebody says it did.
 *
 * In: the text of a file, the time, the kinds. Out: `Snapshot`, or why it is not taken. Invariant: what is taken has the shape of
 * `schemas/snapshot.json`, names nothing twice and refers to nothing that it does not hold, whoever wrote it. Example: an
 * assignment whose key is of another account is damage, and is named.
 */
import { ageOf } from "../base/age.ts";
import { isObject, parsedJson } from "../base/json.ts";
import type { Key } from "../base/key.ts";
import validate from "../generated/validate-snapshot.js";
import type { Registry } from "../model/kind.ts";
import type { NotTaken } from "../model/not-taken.ts";
import { type Found, principalKey } from "../model/resource.ts";
import type { Snapshot } from "../model/snapshot.ts";

const VERSION = 1;
const AGAIN = "take a new one: idc snapshot -o FILE";
const WHAT = "a snapshot is what idc snapshot -o FILE writes";
/** A name from the file is shown as far as it helps to find it. */
const SHOWN = 120;

/** A condition's list of values is at the sixth. */
const POLICY_LEVELS = 50;

const short = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`);
const damaged = (what: string): NotTaken => ({ problem: `is damaged: ${what}`, hint: AGAIN });

/** `/resources/3/spec/account` as `resources[3].spec.account`, with the key of what is there. */
function placeOf(pointer: string, value: Record<string, unknown>): string {
  const parts = pointer.split("/").slice(1);
  const path = parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join("");
  const { resources } = value;
  const resource = parts[0] === "resources" && Array.isArray(resources) ? resources[Number(parts[1])] : undefined;
  const named = isObject(resource) && typeof resource.key === "string" ? ` (${short(resource.key)})` : "";
  return path === "" ? "it" : short(path.replace(/^\./, "")) + named;
}

/** The first violation of the schema in words. */
function violationIn(value: Record<string, unknown>): string | undefined {
  if (validate(value)) return undefined;
  const { instancePath, params, message = "is not as it should be" } = validate.errors![0]!;
  const more = typeof params.additionalProperty === "string" ? ` (${short(params.additionalProperty)})` : "";
  return `${placeOf(instancePath, value)} ${message}${more}`;
}

/** What must be there for an object to be. Of an orphan, whose it is is not. */
function parentsOf({ kind, spec, facts }: Found, kinds: Registry): readonly Key[] {
  const known = kinds.get(kind);
  const gone = facts?.orphan === true ? known?.access?.(spec).principal : undefined;
  return (known?.parents(spec) ?? []).filter((key) => key !== gone);
}

/** Whoever walks through a policy does so by recursion, which must have an end. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

/** What contradicts itself though each part is well formed. */
function contradictionIn({ resources, organization }: Snapshot, kinds: Registry): string | undefined {
  const accounts = new Set<string>();
  for (const { id } of organization.accounts) {
    if (accounts.has(id)) return `it holds the account ${id} twice`;
    accounts.add(id);
  }
  const keys = new Set<Key>();
  for (const found of resources) {
    const kind = kinds.get(found.kind);
    if (kind === undefined) return `${short(found.key)} is of a kind that is not known here`;
    if (found.key !== kind.keyOf(found.spec)) return `${short(found.key)} is not the key of what it stands for`;
    if (keys.has(found.key)) return `it holds ${short(found.key)} twice`;
    keys.add(found.key);
    const { inlinePolicy } = found.spec as { readonly inlinePolicy?: unknown };
    if (isDeeper(inlinePolicy, POLICY_LEVELS))
      return `the policy of ${short(found.key)} is no policy of AWS's: nested too deep`;
  }
  for (const found of resources) {
    const missing = parentsOf(found, kinds).find((key) => !keys.has(key));
    if (missing !== undefined) return `it holds ${short(found.key)} without ${short(missing)}`;
  }
  return undefined;
}

/** Of entitlements: who has a name is there under it, and a role is of the account that it is in. */
function oddEntitlement({ resources, entitlements }: Snapshot): string | undefined {
  const keys = new Set(resources.map(({ key }) => key));
  const ids = new Set<string>();
  for (const { id, principal, account, roleArn } of entitlements?.rows ?? []) {
    if (ids.has(id)) return `it holds the entitlement ${short(id)} twice`;
    ids.add(id);
    const { name, type } = principal;
    const whose = name === undefined ? undefined : principalKey({ type, name });
    if (whose !== undefined && !keys.has(whose)) return `it holds the entitlement ${short(id)} without ${short(whose)}`;
    if (roleArn.split(":")[4] !== account) return `the role of the entitlement ${short(id)} is of another account`;
  }
  return undefined;
}

/** `now` in milliseconds since 1970. */
export function readSnapshot(text: string, now: number, kinds: Registry): Snapshot | NotTaken {
  const value = parsedJson(text);
  if (value === undefined) return { problem: "is not JSON, or only half of it", hint: WHAT };
  if (!isObject(value) || value.format !== "idc-snapshot" || typeof value.version !== "number") {
    return { problem: "holds JSON that is no snapshot", hint: WHAT };
  }
  if (value.version > VERSION) {
    const problem = `is in version ${value.version} of the format, and this idc knows ${VERSION}`;
    return { problem, hint: `plan with the idc that made it, or ${AGAIN}` };
  }
  const violation = violationIn(value);
  if (violation !== undefined) return damaged(violation);
  const snapshot = value as unknown as Snapshot;
  const contradiction = contradictionIn(snapshot, kinds) ?? oddEntitlement(snapshot);
  if (contradiction !== undefined) return damaged(contradiction);
  const age = ageOf(snapshot.made, now);
  if (age === "no moment") return damaged("it does not say when it was made");
  if (age === "yet to come") {
    return { problem: `says it was made at ${snapshot.made}, which is yet to come`, hint: "set the clocks" };
  }
  return snapshot;
}
