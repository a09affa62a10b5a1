/**
 * Doubts: what a plan rests on that only a listing says, to be asked for by itself.
 *
 * In: nothing (these are the nouns). Out: `Doubt`, `Answer`, and in words why one stays. Invariant: an answer that could not be
 * had counts against whatever rests on the listing. Example: `{about: "user", id: "9067…"}` of an assignment whose user no listing shows.
 */

import type { KeyPattern } from "../base/key.ts";
import type { Account } from "../model/organization.ts";
import type { Holdings } from "./holdings.ts";

/**
 * What can be asked for: whether a user, group or account is there, by id or by name; what an account is called, stands in, is tagged
 * with; whether it is the delegated administrator's; what a user or group that goes is assigned.
 */
export type About =
  | "user"
  | "group"
  | "account"
  | "accounts"
  | "name"
  | "parent"
  | "tags"
  | "administrator"
  | "assignment"
  | Held
  | ByName;
type Held = Holdings["about"];

/** What has a name of its own, and is asked for by it. */
export type ByName = "user by name" | "group by name" | "permission set by name";

/** Something that only a listing says and that a removal rests on. Asked once in a run, by `io/aws/proof.ts`. */
export interface Doubt {
  readonly about: About;
  readonly id: string;
  /** What a listing says of it; absent where no listing shows it at all. */
  readonly listed?: string;
  /** Assignments and memberships that would go because of it. */
  readonly covers: readonly KeyPattern[];
}

/** What AWS said when it was asked for by itself. `unknown` counts against the removal. */
export type Answer =
  | { readonly is: "absent" }
  | { readonly is: "present"; readonly says: string; readonly accounts?: readonly Account[] }
  /** Could not be asked. */
  | { readonly is: "unknown"; readonly reason: string };

export const doubtName = ({ about, id }: Pick<Doubt, "about" | "id">): string => `${about} ${id}`;

const NOUN: Readonly<Record<About, string>> = {
  user: "user",
  group: "group",
  account: "account",
  accounts: "accounts",
  name: "name of the account",
  parent: "place of the account",
  tags: "tags of the account",
  administrator: "delegated administrator",
  assignment: "assignment",
  "assignments of a user": "assignments of the user",
  "assignments of a group": "assignments of the group",
  "user by name": "user",
  "group by name": "group",
  "permission set by name": "permission set",
};

const NAMED: readonly About[] = ["user by name", "group by name", "permission set by name"];

/** Whether it is about something that is to be made again, and so about all that it covers. */
export const isByName = ({ about }: Pick<Doubt, "about">): boolean => NAMED.includes(about);

/** Why a doubt stays; undefined where the answer bears the listing out. */
export function whyUnproved({ about, id, listed }: Doubt, answer: Answer): string | undefined {
  const what = about === "administrator" ? "broad grant" : isByName({ about }) ? "creation" : "removal";
  if (answer.is === "unknown") return `no ${what} rests on a listing alone, and asking again failed: ${answer.reason}`;
  const there = answer.is === "present" ? answer.says : undefined;
  if (there === listed) return undefined;
  if (listed === undefined)
    return isByName({ about })
      ? `no listing shows the ${NOUN[about]} ${id}, and asked for by its name it is there`
      : `no listing shows the ${NOUN[about]} ${id}, and asked for by its id it is there: ${there}`;
  const [was, is] = [listed, there ?? ""].map((says) => says || "none");
  return `a listing says of the ${NOUN[about]} ${id}: ${was}; asked for by itself it is: ${is}`;
}
