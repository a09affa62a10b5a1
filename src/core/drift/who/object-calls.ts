/**
 * Calls that make, change or delete an object by itself.
 *
 * In: what was done, what the object is called, what is live. Out: `Suspects`. Invariant: an update that says which attributes it sets
 * explains no others. Example: a title was changed, and so was the name that is shown: two calls, of which one made the row.
 */
import type { Key } from "../../base/key.ts";
import { isGroup } from "../../model/specs.ts";
import type { DriftRow } from "../report.ts";
import type { Ids } from "./ids.ts";
import type { Fit, Suspects } from "./part.ts";
import { type TrailEvent, textAt } from "./trail-event.ts";

/** The console's pages and the API (the names of calls differ for who is in a group). */
export const DIRECTORY: readonly string[] = ["sso-directory.amazonaws.com", "identitystore.amazonaws.com"];

export const made = (what: DriftRow["what"]): boolean => what === "added";

/** One part, of these calls alone. */
export const ofCalls = (calls: readonly string[], fitting: (event: TrailEvent) => Fit | undefined): Suspects => ({
  calls,
  parts: [(event) => (calls.includes(event.name) ? fitting(event) : undefined)],
});

interface Noun {
  /** As names of calls have it: `Group`. */
  readonly noun: string;
  readonly sources: readonly string[];
  /** Of the id in requests, and below what answers have it. */
  readonly member: string;
  readonly answers: readonly (readonly string[])[];
  readonly id: string | undefined;
}

/** What kinds are called is what calls and ids are called. */
export function directoryNoun(kind: string, key: Key, ids: Ids): Noun {
  const member = isGroup({ kind }) ? "groupId" : "userId";
  const answers = [[isGroup({ kind }) ? "group" : "user", member], [member]];
  return { noun: kind, sources: DIRECTORY, member, answers, id: ids.idOf(key, `${kind}Id`) };
}

/** Paths of attributes as fields are called: `name.givenName`, `emails`. */
const fieldOf = (path: string): string => path.replace(/^name\./, "").replace(/^emails.*$/, "email");

/** What an update changes, as far as it says that; not to what. */
function isOfFields({ request }: TrailEvent, fields: readonly string[]): boolean | undefined {
  const operations = Array.isArray(request.operations) ? request.operations : [];
  const paths = operations.flatMap((one) => textAt(one, "attributePath") ?? []);
  if (paths.length === 0) return fields.some((field) => Object.hasOwn(request, field)) ? true : undefined;
  return paths.some((path) => path === "name" || fields.includes(fieldOf(path)));
}

/** What is made, changed and deleted by itself. */
export function ofObject(
  { what, fields = [] }: Pick<DriftRow, "what"> & Partial<DriftRow>,
  { noun, sources, member, answers, id }: Noun,
  ids: Ids,
): Suspects {
  const verb = made(what) ? "Create" : what === "removed" ? "Delete" : "Update";
  const said = ({ request, response }: TrailEvent) =>
    verb === "Create"
      ? answers.map((path) => textAt(response, ...path)).find((one) => one !== undefined)
      : textAt(request, member);
  const fitting = (event: TrailEvent): Fit | undefined => {
    const one = sources.includes(event.source) ? said(event) : undefined;
    if (one === undefined) return undefined;
    if (what === "removed" && id === undefined) return ids.has(one) ? undefined : "guess";
    if (one !== id) return undefined;
    if (what !== "changed") return "sure";
    const is = isOfFields(event, fields);
    return is === undefined ? "perhaps" : is ? "sure" : undefined;
  };
  return { ...ofCalls([`${verb}${noun}`], fitting), hidden: true };
}
