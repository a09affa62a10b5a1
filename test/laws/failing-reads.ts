/**
 * Reads that fail for good: some of all different ones, chosen by a seed. One is different from another by its operation and
 * by what it is about, not by its page.
 */
import { createHash } from "node:crypto";
import type { JsonObject } from "../../src/core/base/json.ts";
import { CallError } from "../../src/io/aws/call-error.ts";
import type { Asked, Between } from "./emulated.ts";

export interface FailingReads extends Between {
  /** Those that were asked for and failed. */
  readonly failed: ReadonlyMap<string, Asked>;
  /** Those that were answered to the last page. */
  readonly answered: ReadonlySet<string>;
  /** Operations that are no reads. */
  readonly written: readonly string[];
}

/** Without these nothing can be planned. */
export const GATES: ReadonlySet<string> = new Set([
  "GetCallerIdentity",
  "ListInstances",
  "DescribeOrganization",
  "ListAccounts",
  "ListRoots",
]);
/** Without these a whole kind is unknown. */
export const LISTS: ReadonlySet<string> = new Set(["ListUsers", "ListGroups", "ListPermissionSets"]);
/** With some of these a plan may go on and with some it may not, each with good reason. */
export const EITHER: ReadonlySet<string> = new Set([
  ...LISTS,
  "ListDelegatedAdministrators",
  "ListOrganizationalUnitsForParent",
]);

export const readOf = ({ service, operation, input }: Asked): string => {
  const { MaxResults: _, NextToken: __, InstanceArn: ___, IdentityStoreId: ____, ...about } = input;
  return `${service} ${operation} ${JSON.stringify(about)}`;
};

/** From 0 to 1, the same for the same seed and text. */
const drawn = (seed: number, text: string) =>
  createHash("sha256").update(`${seed} ${text}`).digest().readUInt32BE() / 2 ** 32;

const errorOf = ({ service, operation }: Asked, denied: boolean) =>
  denied
    ? new CallError(service, operation, "AccessDeniedException", "not authorized", { status: 400 })
    : new CallError(service, operation, "InternalServerException", "An unexpected internal error has occurred", {
        status: 500,
      });

/** `isAmong` says which may fail at all. */
export function failingReads(seed: number, share: number, isAmong: (asked: Asked) => boolean): FailingReads {
  const failed = new Map<string, Asked>();
  const answered = new Set<string>();
  const written: string[] = [];
  const isChosen = (asked: Asked) => isAmong(asked) && drawn(seed, readOf(asked)) < share;
  // A third of them show a page before they fail, where there is more than one.
  const isLate = (asked: Asked) => drawn(seed, `late ${readOf(asked)}`) < 1 / 3;
  const fail = (asked: Asked) => {
    failed.set(readOf(asked), asked);
    throw errorOf(asked, drawn(seed, `denied ${readOf(asked)}`) < 1 / 2);
  };
  return {
    failed,
    answered,
    written,
    before: (asked) => {
      if (!/^(List|Describe|Get)/.test(asked.operation)) written.push(asked.operation);
      if (isChosen(asked) && (!isLate(asked) || asked.input.NextToken !== undefined)) fail(asked);
    },
    after: (asked, answer: JsonObject) => {
      if (answer.NextToken !== undefined) return answer;
      if (isChosen(asked)) fail(asked);
      answered.add(readOf(asked));
      return answer;
    },
  };
}
