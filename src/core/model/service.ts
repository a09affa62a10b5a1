/**
 * Services of AWS: their names, and what their answers to reads always have.
 *
 * In: nothing (these are the nouns). Out: `ServiceName`, `Form`, `Answers`. Invariant: an answer without its list, or with an item that does
 * not say what it is of, is none. Example: `{ "sso-admin": { ListPermissionSets: { PermissionSets: [text] } } }`.
 */
import { isObject } from "../base/json.ts";

/** By the names of their SDK clients; a kind may bring one that is not among these. */
export type ServiceName =
  | "sso-admin"
  | "identitystore"
  | "organizations"
  | "sts"
  | "iam"
  | "cloudtrail"
  | "account-access"
  | (string & {});

/** Whether one value is as it always is. */
export type FormCheck = (value: unknown) => boolean;

/** What a value always has: a check of it, a list of what one form fits, or these members and others. */
export type Form = FormCheck | readonly [Form] | { readonly [member: string]: Form };

/** By service and operation: what answers to reads always have. */
export type Answers = { readonly [service: string]: { readonly [operation: string]: Form } };

export const text: FormCheck = (value) => typeof value === "string" && value !== "";
export const mayBeEmpty: FormCheck = (value) => typeof value === "string";

/** What ListTagsForResource answers, whatever the resource. */
export const TAGS: Form = { Tags: [{ Key: text, Value: mayBeEmpty }] };

/** The first member that is not as it always is, as a path; undefined where all are. */
export function oddIn(value: unknown, form: Form, path = ""): string | undefined {
  if (typeof form === "function") return form(value) ? undefined : path;
  if (Array.isArray(form)) {
    if (!Array.isArray(value)) return path;
    for (const item of value) {
      const odd = oddIn(item, form[0], `${path}[]`);
      if (odd !== undefined) return odd;
    }
    return undefined;
  }
  if (!isObject(value)) return path;
  for (const [member, inner] of Object.entries(form)) {
    const odd = oddIn(value[member], inner, path === "" ? member : `${path}.${member}`);
    if (odd !== undefined) return odd;
  }
  return undefined;
}
